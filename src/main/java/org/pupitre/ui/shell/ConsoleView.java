package org.pupitre.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.layer.KeptFocus;

/**
 * The whole console: header, ribbon, three columns (tabs where the window is narrow), status line. Where the window is
 * too low all but the status line scrolls, and on tabs what is wrong with interpretation is told above that line.
 */
final class ConsoleView implements Arrangement {
    /** Below this width the columns become tabs, at the usual size of text; larger text needs as much more. */
    private static final double COLUMNS_FROM_WIDTH = 1100;
    /** Below this height everything is closer, so that the lists keep room. */
    private static final double ROOMY_FROM_HEIGHT = 800;
    private static final String LOW = "low";
    private static final double[] COLUMN_PERCENT = {22.5, 46.5, 31};
    private static final List<String> COLUMN_CLASSES = List.of("left-scroll", "middle-scroll", "right-scroll");

    private final Words words;
    private final Theme theme;
    private final ConsolePanels panels;
    private final Region status;
    private final Region alarm;
    private final BorderPane root = new BorderPane();
    private final BorderPane page = new BorderPane();
    private @Nullable TabPane tabs;
    private boolean wide;

    /** @param alarm what is wrong with interpretation, for when its desk is on a tab */
    ConsoleView(Region header, Region notices, Region ribbon, ConsolePanels panels, Region alarm, Region status,
            Words words,
            Theme theme) {
        this.words = words;
        this.theme = theme;
        this.panels = panels;
        this.alarm = alarm;
        this.status = status;
        page.setTop(new VBox(header, notices, ribbon));
        ColumnScroll scroll = new ColumnScroll(page, "page-scroll");
        scroll.setFitToHeight(true);
        root.setCenter(scroll);
        root.getStyleClass().add("console");
        arrange(true);
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
        boolean low =
                root.getHeight() > 0 && root.getHeight() < ROOMY_FROM_HEIGHT * theme.textPercentProperty().get() / 100;
        if (low != root.getStyleClass().contains(LOW)) {
            root.getStyleClass().removeAll(LOW);
            if (low) {
                root.getStyleClass().add(LOW);
            }
        }
        double needed = COLUMNS_FROM_WIDTH * theme.textPercentProperty().get() / 100;
        boolean room = root.getWidth() <= 0 || root.getWidth() >= needed;
        if (room != wide) {
            if (root.getScene() == null) {
                arrange(room);
            } else {
                KeptFocus.during(root.getScene(), () -> arrange(room));
            }
        }
    }

    private void arrange(boolean inColumns) {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        wide = inColumns;
        root.setBottom(null);
        page.setCenter(null);
        if (inColumns) {
            tabs = null;
            page.setCenter(columns());
        } else {
            tabs = tabs();
            if (owner != null) {
                reveal(owner);
            }
            page.setCenter(tabs);
        }
        // Tab goes through the parts in the order in which they were set.
        root.setBottom(inColumns ? status : new VBox(alarm, status));
    }

    private GridPane columns() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("columns");
        for (double percent : COLUMN_PERCENT) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setPercentHeight(100);
        grid.getRowConstraints().add(row);
        for (int i = 0; i < panels.columns().size(); i++) {
            grid.add(column(COLUMN_CLASSES.get(i), panels.columns().get(i)), i, 0);
        }
        return grid;
    }

    /** A column of desks; where the window is too low for them it scrolls. */
    private static ScrollPane column(String styleClass, List<ConsolePlace> places) {
        List<Region> regions = places.stream().map(ConsolePlace::region).toList();
        VBox column = new VBox(regions.toArray(Region[]::new));
        column.getStyleClass().add("column");
        VBox.setVgrow(regions.getFirst(), Priority.ALWAYS);
        regions.stream().skip(1).forEach(region -> {
            region.getStyleClass().remove("below");
            region.getStyleClass().add("below");
        });
        return scroll(column, styleClass);
    }

    private static ScrollPane scroll(Region content, String... styleClasses) {
        ScrollPane scroll = new ColumnScroll(content, styleClasses);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private TabPane tabs() {
        TabPane pane = new TabPane(panels.places().map(this::tab).toArray(Tab[]::new));
        pane.accessibleTextProperty().bind(words.bind("shell.tabs"));
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.getSelectionModel().select(1);
        return pane;
    }

    private Tab tab(ConsolePlace place) {
        Tab tab = new Tab();
        tab.textProperty().bind(words.bind(place.tab()));
        tab.setContent(scroll(place.region()));
        return tab;
    }
}
