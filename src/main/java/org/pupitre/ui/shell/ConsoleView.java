package org.pupitre.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.layer.KeptFocus;

/**
 * The whole console: header, ribbon, columns with the band of live figures over them, status line. A window that is narrow
 * for its text has two columns, the second with tabs; a very narrow one scrolls as one column under its header.
 */
final class ConsoleView implements Arrangement {
    private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");
    private static final PseudoClass BROAD = PseudoClass.getPseudoClass("broad");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass TWO = PseudoClass.getPseudoClass("two-columns");
    private static final PseudoClass ONE = PseudoClass.getPseudoClass("one-column");
    /** Widths and heights at the usual size of text; larger text needs as much more (table of sizes of the design). */
    private static final double SLIM_BELOW = 1440;
    private static final double BROAD_FROM = 1920;
    private static final double TALL_FROM = 900;
    private static final double LOW_BELOW = 800;
    private static final double SCROLLS_BELOW = 640;
    private static final double TINY_BELOW = 420;

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
    private Layout layout = new Layout(Columns.THREE, false, false);

    /** How many columns there are; each from this width on, at the usual size of text. */
    private enum Columns {
        THREE(1100),
        TWO(900),
        ONE(0);

        private final double from;

        Columns(double from) {
            this.from = from;
        }

        static Columns at(double width) {
            return Stream.of(values()).filter(c -> width >= c.from).findFirst().orElse(ONE);
        }
    }

    /**
     * What is where.
     *
     * @param stacked whether the second of two columns shows its parts below each other instead of on tabs
     * @param scrolls whether the columns, or of one column the header too, scroll, since the window is too low for them
     */
    private record Layout(Columns columns, boolean stacked, boolean scrolls) {}

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
        double percent = theme.textPercentProperty().get();
        double width = root.getWidth() <= 0 ? SLIM_BELOW : root.getWidth() * 100 / percent;
        double height = root.getHeight() <= 0 ? TALL_FROM : root.getHeight() * 100 / percent;
        root.pseudoClassStateChanged(SLIM, width < SLIM_BELOW);
        root.pseudoClassStateChanged(BROAD, width >= BROAD_FROM);
        root.pseudoClassStateChanged(LOW, height < LOW_BELOW);
        Columns columns = Columns.at(width);
        Layout wanted = new Layout(columns, columns == Columns.TWO && height >= TALL_FROM,
                height < (columns == Columns.ONE ? TINY_BELOW : SCROLLS_BELOW));
        if (!wanted.equals(layout)) {
            layout = wanted;
            if (root.getScene() == null) {
                arrange();
            } else {
                KeptFocus.during(root.getScene(), this::arrange);
            }
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
        tabs = null;
        root.pseudoClassStateChanged(TWO, layout.columns() == Columns.TWO);
        root.pseudoClassStateChanged(ONE, layout.columns() == Columns.ONE);
        // Tab goes through the parts in the order in which they were set.
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
                root.setTop(layout.scrolls() ? slot : new VBox(header, notices, slot));
                body.getChildren().add(one());
            }
        }
        if (owner != null) {
            reveal(owner);
        }
        root.setCenter(body);
        root.setBottom(status);
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
                column("middle-column", place("floor"), slot(), question(), grow(place("queue"))),
                column("right-column", place("stop"), grow(place("board")), place("notes")));
    }

    private Region two() {
        HBox band = new HBox(place("floor"), place("stop"));
        HBox.setHgrow(place("floor"), Priority.ALWAYS);
        band.getStyleClass().add("two-bands");
        Region rest = layout.stacked()
                ? grow(stacked())
                : grow(tabs());
        return columns(column("left-column", place("item"), grow(place("agenda"))),
                column("middle-column", band, slot(), rest));
    }

    private Region stacked() {
        VBox parts = new VBox(question(), grow(place("queue")), place("board"), place("notes"));
        ColumnScroll scroll = new ColumnScroll(parts);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private Region one() {
        VBox page = new VBox(place("floor"), place("item"), place("stop"), question(), place("queue"),
                place("agenda"), place("board"), place("notes"), ribbon);
        page.getStyleClass().add("page");
        if (layout.scrolls()) {
            page.getChildren().addAll(0, List.of(header, notices));
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
        TabPane pane = new TabPane(tab("shell.tab.queue", new VBox(question(), grow(place("queue")))),
                tab("shell.tab.board", place("board")), tab("shell.tab.notes", place("notes")));
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
        body.getChildren().add(new SheetPlace(sheet, layout.columns() == Columns.ONE ? null : place("interpretation")));
        sheet.begin();
    }

    @Override
    public boolean take() {
        return body.getChildren().removeIf(SheetPlace.class::isInstance);
    }
}
