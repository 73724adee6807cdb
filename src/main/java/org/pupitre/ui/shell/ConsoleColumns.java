package org.pupitre.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.shell.ConsoleLayout.Columns;

/** The parts of the console put into columns, or onto one page, for one layout and one time of the session. */
final class ConsoleColumns {
    private final Words words;
    private final ConsolePanels panels;
    private final Region header;
    private final Region notices;
    private final Region ribbon;
    private final ConsoleLayout layout;
    private final SessionTime time;
    private @Nullable Region top;
    private Region middle = new Region();
    private @Nullable TabPane tabs;

    /**
     * What is above the columns.
     *
     * @param notices cover the ribbon where there is one
     */
    record Bars(Region header, Region notices, Region ribbon) {}

    ConsoleColumns(Words words, ConsolePanels panels, Bars bars, ConsoleLayout layout, SessionTime time) {
        this.words = words;
        this.panels = panels;
        header = bars.header();
        notices = bars.notices();
        ribbon = bars.ribbon();
        this.layout = layout;
        this.time = time;
        if (time == SessionTime.AFTER) {
            arrangeAfter();
        } else {
            arrangeDuring();
        }
    }

    /** What stays above what scrolls; empty where all of it scrolls. */
    Optional<Region> top() {
        return Optional.ofNullable(top);
    }

    Region middle() {
        return middle;
    }

    /** The tabs, where there is no room for columns. */
    @Nullable
    TabPane tabs() {
        return tabs;
    }

    /** Whether notices are over the end of the page. */
    boolean noticesOnFoot() {
        return layout.columns() == Columns.ONE && !layout.scrolls() && time != SessionTime.AFTER;
    }

    private Region roomForNotices() {
        Region room = new Region();
        room.minHeightProperty().bind(Bindings.when(notices.managedProperty()).then(notices.heightProperty())
                .otherwise(0));
        return room;
    }

    private void arrangeDuring() {
        switch (layout.columns()) {
            case THREE -> {
                top = new VBox(header, overRibbon());
                middle = three();
            }
            case TWO -> {
                top = new VBox(header, overRibbon());
                middle = two();
            }
            case ONE -> {
                Region slot = slot();
                slot.getStyleClass().add("slot-top");
                top = layout.scrolls() ? slot : new VBox(header, slot);
                middle = one();
            }
        }
    }

    /** There is nothing left to be led, so there is no ribbon and no floor; what was noted is beside what is open. */
    private void arrangeAfter() {
        if (layout.columns() == Columns.ONE) {
            top = layout.scrolls() ? null : new VBox(header, notices);
            middle = page(place("leave"), place("summary"), place("notes"), place("board"),
                    place("queue"), place("agenda"));
            return;
        }
        top = new VBox(header, notices);
        Region summary = scrolling(place("summary"));
        Tab notes = tab("shell.tab.notes", place("notes"));
        Tab board = tab("shell.tab.board", place("board"));
        Tab queue = tab("shell.tab.queue", place("queue"));
        Tab agenda = tab("shell.tab.agenda", place("agenda"));
        middle = layout.columns() == Columns.TWO
                ? columns(column("left-column", summary),
                        column("middle-column",
                                grow(tabs(tab("shell.tab.leave", place("leave")), notes, board, queue, agenda))))
                : columns(column("left-column", summary), column("middle-column", grow(place("leave"))),
                        column("right-column", grow(tabs(notes, board, queue, agenda))));
    }

    private static Region scrolling(Region part) {
        ColumnScroll scroll = new ColumnScroll(part);
        scroll.setFitToHeight(true);
        return grow(scroll);
    }

    /** Notices cover the ribbon, which has no running figure: nothing below them moves. */
    private Region overRibbon() {
        ribbon.visibleProperty().bind(notices.managedProperty().not());
        StackPane place = new StackPane(ribbon, notices);
        place.setAlignment(Pos.TOP_LEFT);
        return place;
    }

    private Region three() {
        return columns(column("left-column", place("item"), grow(place("agenda"))),
                column("middle-column", Stream.of(List.of(floor(), slot()), speakers()).flatMap(List::stream)
                        .toArray(Region[]::new)),
                column("right-column", stopAndLanding(), grow(place("board")), place("notes")));
    }

    private Region two() {
        HBox band = new HBox(floor(), place("stop"));
        HBox.setHgrow(floor(), Priority.ALWAYS);
        band.getStyleClass().add("two-bands");
        Region rest = layout.stacked()
                ? grow(stacked())
                : grow(rest());
        return columns(column("left-column", place("item"), grow(place("agenda"))),
                column("middle-column", band, slot(), landing(), rest));
    }

    /** What is proposed to end on time is beside the minutes it is about. */
    private Region stopAndLanding() {
        HBox band = new HBox(place("stop"), place("landing"));
        HBox.setHgrow(place("landing"), Priority.ALWAYS);
        band.getStyleClass().add("stop-and-landing");
        return band;
    }

    /** In a line of its own, which keeps its place. */
    private Region landing() {
        return holder("landing-holder", place("landing"));
    }

    private Region stacked() {
        VBox parts = new VBox(speakers().toArray(Region[]::new));
        parts.getChildren().addAll(place("board"), place("notes"));
        ColumnScroll scroll = new ColumnScroll(parts);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private Region one() {
        return page(Stream.of(List.of(floor()), checks(), List.of(itemAndStop(), landing(), question(),
                place("queue"), place("agenda"), place("board"), place("notes"), ribbon)).flatMap(List::stream)
                .toArray(Region[]::new));
    }

    /** Beside each other where there is room, so that all live figures are in sight before the page is scrolled. */
    private Region itemAndStop() {
        if (layout.stacked()) {
            return new VBox(place("item"), place("stop"));
        }
        HBox band = new HBox(place("item"), place("stop"));
        HBox.setHgrow(place("item"), Priority.ALWAYS);
        band.getStyleClass().add("two-bands");
        return band;
    }

    private Region page(Region... parts) {
        VBox page = new VBox(parts);
        page.getStyleClass().add("page");
        if (layout.scrolls()) {
            // A window as low as that has no room for a notice over the page.
            page.getChildren().addAll(0, List.of(header, notices));
        } else if (noticesOnFoot()) {
            page.getChildren().add(roomForNotices());
        }
        ColumnScroll scroll = new ColumnScroll(page, "page-scroll");
        scroll.setFitToHeight(true);
        return scroll;
    }

    /** Columns beside each other, the second as wide as there is room; where the window is too low for them they scroll. */
    private Region columns(Region... columns) {
        HBox row = new HBox(columns);
        HBox.setHgrow(columns[1], Priority.ALWAYS);
        row.getStyleClass().addAll("columns", "console-columns");
        if (!layout.scrolls()) {
            return row;
        }
        ColumnScroll scroll = new ColumnScroll(row, "page-scroll");
        scroll.setFitToHeight(true);
        return scroll;
    }

    private static Region column(String styleClass, Region... regions) {
        VBox column = new VBox(regions);
        column.getStyleClass().addAll("column", styleClass);
        return column;
    }

    private static Region grow(Region region) {
        VBox.setVgrow(region, Priority.ALWAYS);
        return region;
    }

    /** Who speaks; in its place before the start, how much is missing. */
    private Region floor() {
        return place(time == SessionTime.BEFORE ? "before" : "floor");
    }

    private List<Region> checks() {
        return time == SessionTime.BEFORE ? List.of(place("checks")) : List.of();
    }

    /** What is below the slot: before the start the checks, then the question on the floor and those who wait for it. */
    private List<Region> speakers() {
        return Stream.concat(checks().stream(), Stream.of(question(), grow(place("queue")))).toList();
    }

    private Region slot() {
        return holder("slot-holder", place("interpretation"));
    }

    private Region question() {
        Region question = place("question");
        StackPane holder = holder("now-holder", question);
        holder.visibleProperty().bind(question.visibleProperty());
        holder.managedProperty().bind(question.managedProperty());
        return holder;
    }

    private static StackPane holder(String styleClass, Region region) {
        StackPane holder = new StackPane(region);
        holder.getStyleClass().add(styleClass);
        holder.setMinHeight(Region.USE_PREF_SIZE);
        return holder;
    }

    private Region place(String panel) {
        return panels.place(panel);
    }

    private TabPane rest() {
        return tabs(tab("shell.tab.queue", new VBox(speakers().toArray(Region[]::new))),
                tab("shell.tab.board", place("board")), tab("shell.tab.notes", place("notes")));
    }

    private TabPane tabs(Tab... all) {
        TabPane pane = new TabPane(all);
        pane.accessibleTextProperty().bind(words.bind("shell.tabs"));
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs = pane;
        return pane;
    }

    private Tab tab(String name, Region content) {
        Tab tab = new Tab();
        tab.textProperty().bind(words.bind(name));
        ColumnScroll scroll = new ColumnScroll(content);
        scroll.setFitToHeight(true);
        tab.setContent(scroll);
        return tab;
    }
}
