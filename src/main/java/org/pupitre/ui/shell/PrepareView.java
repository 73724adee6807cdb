package org.pupitre.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.layer.KeptFocus;

/**
 * The Prepare desk: what is missing at the left, the agenda as a table in the middle, people at the right. A window that is
 * narrow for its text has what is missing on a tab beside the people; a very narrow one has all on tabs.
 */
final class PrepareView implements Arrangement {
    /** Widths at the usual size of text from which there are three columns, and two. */
    private static final double THREE_FROM = 1400;
    private static final double TWO_FROM = 1080;

    private final Words words;
    private final Theme theme;
    private final ConsolePanels panels;
    private final Region header;
    private final VBox narrow;
    private final BorderPane root = new BorderPane();
    private @Nullable Region foot;
    private @Nullable TabPane tabs;
    private int columns = 3;

    /**
     * @param panels of the desk: left, middle, right, and what comes in
     * @param narrow where what comes in is while the left column is on a tab
     */
    PrepareView(Region header, ConsolePanels panels, VBox narrow, Words words, Theme theme) {
        this.narrow = narrow;
        this.header = header;
        this.panels = panels;
        this.words = words;
        this.theme = theme;
        root.getStyleClass().addAll("console", "prepare");
        Follow.each(root.widthProperty(), this::fit);
        Follow.each(theme.textPercentProperty(), this::fit);
    }

    /** What the console and this desk have in common comes here for as long as this is shown. */
    void adopt(Region notices, Region ribbon, Region status) {
        StackPane place = new StackPane(ribbon, notices);
        place.setAlignment(Pos.TOP_LEFT);
        ribbon.visibleProperty().unbind();
        ribbon.visibleProperty().bind(notices.managedProperty().not());
        foot = status;
        root.setTop(new VBox(header, place));
        arrange();
    }

    private void fit() {
        double wide = root.getWidth() <= 0 ? THREE_FROM : root.getWidth() * 100 / theme.textPercentProperty().get();
        int wanted = wide >= THREE_FROM ? 3 : wide >= TWO_FROM ? 2 : 1;
        if (wanted != columns) {
            columns = wanted;
            if (root.getScene() == null) {
                arrange();
            } else {
                KeptFocus.during(root.getScene(), this::arrange);
            }
        }
    }

    private void arrange() {
        root.setCenter(null);
        root.setBottom(null);
        tabs = null;
        Region missing = part("prepare-missing", 0);
        Region agenda = part(columns == 1 ? "prepare-page" : "prepare-agenda", 1);
        narrow.getChildren().clear();
        Region coming = panels.columns().get(3).getFirst().region();
        if (columns < 3) {
            narrow.getChildren().setAll(coming);
        }
        List<Tab> people = panels.columns().get(2).stream().map(place -> tab(place.tab(), place.region())).toList();
        root.setCenter(switch (columns) {
            case 3 -> row(column("prepare-left", missing, coming), agenda, column("prepare-right", tabs(people)));
            case 2 -> row(agenda, column("prepare-right", tabs(and(people, tab("shell.tab.before", missing)))));
            default -> tabs(and(List.of(tab("shell.tab.agenda", agenda)),
                    and(people, tab("shell.tab.before", missing)).toArray(Tab[]::new)));
        });
        // Tab goes through the parts in the order in which they are set.
        root.setBottom(foot);
    }

    private static Region row(Region... parts) {
        HBox row = new HBox(parts);
        for (Region part : parts) {
            if (part.getStyleClass().contains("prepare-agenda")) {
                HBox.setHgrow(part, Priority.ALWAYS);
            }
        }
        row.getStyleClass().addAll("columns", "prepare-columns");
        return row;
    }

    private static Region column(String styleClass, Region content, Region... below) {
        content.getStyleClass().add("prepare-side");
        VBox column = new VBox(content);
        column.getChildren().addAll(below);
        VBox.setVgrow(content, Priority.ALWAYS);
        column.getStyleClass().addAll("column", styleClass);
        return column;
    }

    /** The places of one column, from top to bottom; the last has what room is left. */
    private Region part(String styleClass, int column) {
        List<Region> places = new ArrayList<>(panels.columns().get(column).stream().map(ConsolePlace::region).toList());
        VBox part = new VBox(places.toArray(Region[]::new));
        if (!places.isEmpty()) {
            VBox.setVgrow(places.getLast(), Priority.ALWAYS);
        }
        part.setMinWidth(0);
        part.getStyleClass().addAll("column", styleClass);
        return part;
    }

    private static List<Tab> and(List<Tab> some, Tab... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private TabPane tabs(List<Tab> all) {
        TabPane pane = new TabPane(all.toArray(Tab[]::new));
        pane.accessibleTextProperty().bind(words.bind("shell.tabs"));
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(pane, Priority.ALWAYS);
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
    public Region root() {
        return root;
    }

    @Override
    public void begin() {
        panels.begin().run();
    }

    @Override
    public void reveal(Region desk) {
        TabPane pane = tabs;
        if (pane != null) {
            pane.getTabs().stream().filter(tab -> Desks.holds(tab.getContent(), desk)).findFirst()
                    .ifPresent(pane.getSelectionModel()::select);
        }
    }

    @Override
    public Region main() {
        return panels.main();
    }
}
