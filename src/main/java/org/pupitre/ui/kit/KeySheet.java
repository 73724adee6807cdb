package org.pupitre.ui.kit;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys of a window on one sheet over it, drawn from the table that installs them. */
public final class KeySheet extends VBox {
    private final Button close;

    /** @param rows the keys, in the order they are shown */
    public KeySheet(Words words, List<? extends KeyLine> rows, Layers layers) {
        this(words, rows, List.of(), layers);
    }

    /**
     * @param rows  the keys, in the order they are shown
     * @param lists the keys of the window's lists
     */
    public KeySheet(Words words, List<? extends KeyLine> rows, List<? extends RowKeys<?>> lists, Layers layers) {
        getStyleClass().add(Styles.SHEET);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = label(words.text("keys.title"), Styles.TITLE);
        close = new Button(words.text("common.close"));
        close.setOnAction(e -> layers.uncover());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(title, gap, close);
        List<? extends KeyLine> live = rows.stream().filter(r -> r.reach() == KeyLine.Reach.LIVE).toList();
        FlowPane columns = new Columns(column(words, words.text("keys.always"),
                rows.stream().filter(r -> r.reach() != KeyLine.Reach.LIVE).toList()));
        columns.getStyleClass().add("sheet-columns");
        lists.forEach(list -> columns.getChildren().add(column(words, list.heading(words), list.lines())));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setMinSize(0, 0);
        scroll.setFitToWidth(true);
        getChildren().addAll(top, scroll);
        if (!live.isEmpty()) {
            columns.getChildren().addFirst(column(words, words.text("keys.live"), live));
            getChildren().add(label(words.text("keys.liveHint"), Styles.MUTED));
        }
    }

    /** The keyboard goes to the way out. */
    @Override
    public void requestFocus() {
        close.requestFocus();
    }

    private static VBox column(Words words, String heading, List<? extends KeyLine> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sheet-grid");
        for (int i = 0; i < rows.size(); i++) {
            Label cap = label(rows.get(i).cap(words), Styles.KEYCAP);
            cap.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(cap, HPos.RIGHT);
            grid.addRow(i, cap, label(rows.get(i).name(words), "sheet-act"));
        }
        VBox column = new VBox(label(heading.toUpperCase(words.locale()), Styles.CAPS), grid);
        column.getStyleClass().add("sheet-column");
        return column;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Side by side where there is room, else below each other. */
    private static final class Columns extends FlowPane {
        Columns(VBox... columns) {
            super(columns);
        }

        @Override
        protected double computePrefWidth(double height) {
            double gaps = getHgap() * (getChildren().size() - 1);
            return snappedLeftInset() + snappedRightInset() + gaps
                    + getChildren().stream().mapToDouble(c -> Math.ceil(c.prefWidth(-1))).sum();
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? computePrefWidth(-1) : width);
        }
    }
}
