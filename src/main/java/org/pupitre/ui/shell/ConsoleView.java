package org.pupitre.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.layer.KeptFocus;
import org.pupitre.ui.shell.ConsoleLayout.Columns;

/**
 * The whole console: header, ribbon, columns with the band of live figures over them, status line. A window that is narrow
 * for its text has two columns, the second with tabs; a very narrow one scrolls as one column under its header.
 */
final class ConsoleView implements Arrangement {
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("after");

    private final Words words;
    private final Theme theme;
    private final ConsolePanels panels;
    private final Region header;
    private final Region notices;
    private final Region ribbon;
    private final Region status;
    private final BorderPane root = new BorderPane();
    private final StackPane body = new StackPane();
    private @Nullable TabPane tabs;
    private ConsoleLayout layout = ConsoleLayout.USUAL;
    private SessionTime time = SessionTime.DURING;

    ConsoleView(Region header, Region notices, Region ribbon, ConsolePanels panels, Region status, Words words,
            Theme theme) {
        this.words = words;
        this.theme = theme;
        this.panels = panels;
        this.header = header;
        this.notices = notices;
        this.ribbon = ribbon;
        this.status = status;
        root.setCenter(body);
        root.getStyleClass().add("console");
        arrange();
        Follow.each(root.widthProperty(), this::fit);
        Follow.each(root.heightProperty(), this::fit);
        Follow.each(theme.textPercentProperty(), this::fit);
    }

    @Override
    public Region root() {
        return root;
    }

    /** No control has the keyboard: the keys of the session act at once, and Space presses no button. */
    @Override
    public void begin() {
        root.getScene().getRoot().requestFocus();
    }

    /** Shows the tab a desk is on, where there are tabs. */
    @Override
    public void reveal(Region desk) {
        reveal((Node) desk);
    }

    private void reveal(Node desk) {
        if (tabs != null) {
            tabs.getTabs().stream().filter(t -> holds(t.getContent(), desk)).findFirst()
                    .ifPresent(tabs.getSelectionModel()::select);
        }
    }

    private static boolean holds(Node parent, Node child) {
        for (Node node = child; node != null; node = node.getParent()) {
            if (node.equals(parent)) {
                return true;
            }
        }
        return parent instanceof ScrollPane scroll && holds(scroll.getContent(), child);
    }

    private void fit() {
        ConsoleLayout wanted = ConsoleLayout.in(root, theme.textPercentProperty().get());
        if (!wanted.equals(layout)) {
            layout = wanted;
            arrangeAgain();
        }
    }

    /** The check list before the start, the floor during the session, and the closing sheet after it. */
    @Override
    public void show(SessionState state) {
        SessionTime now = SessionTime.of(state);
        if (now == time) {
            return;
        }
        time = now;
        arrangeAgain();
        Scene scene = root.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (scene != null && (owner == null || !scene.equals(owner.getScene()))) {
            // What had the keyboard is not there any more, and no button must get it by chance.
            scene.getRoot().requestFocus();
        }
    }

    @Override
    public Region main() {
        return place(switch (time) {
            case BEFORE -> "before";
            case DURING -> "floor";
            case AFTER -> "leave";
        });
    }

    private void arrangeAgain() {
        List<LowSheet> open = body.getChildren().stream().filter(SheetPlace.class::isInstance)
                .map(place -> ((SheetPlace) place).sheet()).toList();
        if (root.getScene() == null) {
            arrange();
        } else {
            KeptFocus.during(root.getScene(), () -> {
                arrange();
                open.forEach(sheet -> body.getChildren().add(placed(sheet)));
            });
        }
    }

    private void arrange() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        root.setTop(null);
        root.setCenter(null);
        root.setBottom(null);
        body.getChildren().clear();
        ribbon.visibleProperty().unbind();
        ribbon.setVisible(true);
        notices.setMaxHeight(Region.USE_COMPUTED_SIZE);
        tabs = null;
        root.pseudoClassStateChanged(BEFORE, time == SessionTime.BEFORE);
        root.pseudoClassStateChanged(AFTER, time == SessionTime.AFTER);
        layout.mark(root);
        // Tab goes through the parts in the order in which they were set.
        if (time == SessionTime.AFTER) {
            arrangeAfter();
        } else {
            arrangeDuring();
        }
        if (owner != null) {
            reveal(owner);
        }
        root.setCenter(noticesOnFoot() ? overFoot() : body);
        root.setBottom(status);
    }

    private boolean noticesOnFoot() {
        return layout.columns() == Columns.ONE && !layout.scrolls() && time != SessionTime.AFTER;
    }

    /** In one column there is no ribbon to cover: notices are over the end of the page, which can be scrolled beyond them. */
    private Region overFoot() {
        notices.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane place = new StackPane(body, notices);
        place.setAlignment(Pos.BOTTOM_LEFT);
        return place;
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
                root.setTop(new VBox(header, overRibbon()));
                body.getChildren().add(three());
            }
            case TWO -> {
                root.setTop(new VBox(header, overRibbon()));
                body.getChildren().add(two());
            }
            case ONE -> {
                Region slot = slot();
                slot.getStyleClass().add("slot-top");
                root.setTop(layout.scrolls() ? slot : new VBox(header, slot));
                body.getChildren().add(one());
            }
        }
    }

    /** There is nothing left to be led, so there is no ribbon and no floor; what was noted is beside what is open. */
    private void arrangeAfter() {
        if (layout.columns() == Columns.ONE) {
            root.setTop(layout.scrolls() ? null : new VBox(header, notices));
            body.getChildren().add(page(place("leave"), place("summary"), place("notes"), place("board"),
                    place("queue"), place("agenda")));
            return;
        }
        root.setTop(new VBox(header, notices));
        Region summary = scrolling(place("summary"));
        Tab notes = tab("shell.tab.notes", place("notes"));
        Tab board = tab("shell.tab.board", place("board"));
        Tab queue = tab("shell.tab.queue", place("queue"));
        Tab agenda = tab("shell.tab.agenda", place("agenda"));
        body.getChildren().add(layout.columns() == Columns.TWO
                ? columns(column("left-column", summary),
                        column("middle-column",
                                grow(tabs(tab("shell.tab.leave", place("leave")), notes, board, queue, agenda))))
                : columns(column("left-column", summary), column("middle-column", grow(place("leave"))),
                        column("right-column", grow(tabs(notes, board, queue, agenda)))));
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
                column("right-column", place("stop"), grow(place("board")), place("notes")));
    }

    private Region two() {
        HBox band = new HBox(floor(), place("stop"));
        HBox.setHgrow(floor(), Priority.ALWAYS);
        band.getStyleClass().add("two-bands");
        Region rest = layout.stacked()
                ? grow(stacked())
                : grow(tabs());
        return columns(column("left-column", place("item"), grow(place("agenda"))),
                column("middle-column", band, slot(), rest));
    }

    private Region stacked() {
        VBox parts = new VBox(speakers().toArray(Region[]::new));
        parts.getChildren().addAll(place("board"), place("notes"));
        ColumnScroll scroll = new ColumnScroll(parts);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private Region one() {
        return page(Stream.of(List.of(floor()), checks(), List.of(itemAndStop(), question(), place("queue"),
                place("agenda"), place("board"), place("notes"), ribbon)).flatMap(List::stream)
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

    private TabPane tabs() {
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

    @Override
    public List<Node> kept() {
        return Stream.concat(Stream.of("item", "floor", "stop", "interpretation", "question").map(this::place),
                place("queue").lookupAll(".queue-row." + Styles.NEXT).stream()).toList();
    }

    /**
     * Lays a sheet over what is below the next speaker, in the place of the one before; the keys of the session go on
     * acting. In one column it is over all but the header.
     */
    @Override
    public void lay(LowSheet sheet) {
        take();
        body.getChildren().add(placed(sheet));
        sheet.begin();
    }

    private SheetPlace placed(LowSheet sheet) {
        boolean all = layout.columns() == Columns.ONE || time == SessionTime.AFTER;
        return new SheetPlace(sheet, all ? null : place("interpretation"));
    }

    @Override
    public boolean take() {
        return body.getChildren().removeIf(SheetPlace.class::isInstance);
    }
}
