package org.pupitre.ui.kit.keys;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.KeyColumns.Group;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.WrappedText;

/** All keys of a window on one sheet over it, drawn from the table that installs them. */
public final class KeySheet extends VBox {
    private static final int COLUMNS = 3;
    /** What an arrow moves, in pixels. */
    private static final double LINE = 40;

    private final Button close;
    private final ScrollPane scroll;

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
        List<Group<KeyPair>> groups = new ArrayList<>();
        if (!live.isEmpty()) {
            groups.add(group(words, words.text("keys.live"), live));
        }
        groups.add(group(words, words.text("keys.always"),
                rows.stream().filter(r -> r.reach() != KeyLine.Reach.LIVE).toList()));
        lists.forEach(list -> groups.add(group(words, list.heading(words), list.lines())));
        // Few groups are seen at once anyway.
        List<List<Group<KeyPair>>> filled = groups.size() < COLUMNS
                ? groups.stream().map(List::of).toList()
                : KeyColumns.of(groups, COLUMNS);
        FlowPane columns = new Columns(filled.stream().map(column -> stack(words, column)).toList());
        columns.getStyleClass().add("sheet-columns");
        scroll = new ScrollPane(columns);
        scroll.setMinSize(0, 0);
        scroll.setFitToWidth(true);
        getChildren().addAll(top, scroll);
        if (!live.isEmpty()) {
            getChildren().add(new WrappedText(words.text("keys.liveHint"), Styles.MUTED).whole());
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaf);
    }

    private static Group<KeyPair> group(Words words, String heading, List<? extends KeyLine> lines) {
        return new Group<>(heading, KeyPair.of(lines, words), false);
    }

    /** Groups of keys below each other. */
    private static VBox stack(Words words, List<Group<KeyPair>> groups) {
        VBox stack = new VBox();
        stack.getStyleClass().add("sheet-stack");
        for (Group<KeyPair> group : groups) {
            String heading = group.further() ? words.text("keys.further", group.heading()) : group.heading();
            VBox column = new VBox(label(heading, Styles.HEADING), grid(group.lines()));
            column.getStyleClass().add("sheet-column");
            stack.getChildren().add(column);
        }
        return stack;
    }

    /** Arrows and page keys move what does not fit, since the keyboard is on the way out. */
    private void leaf(KeyEvent event) {
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        double step = switch (event.getCode()) {
            case DOWN -> LINE;
            case UP -> -LINE;
            case PAGE_DOWN -> scroll.getViewportBounds().getHeight();
            case PAGE_UP -> -scroll.getViewportBounds().getHeight();
            default -> 0;
        };
        if (step != 0 && hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step / hidden, 0, 1));
            event.consume();
        }
    }

    /** The keyboard goes to the way out. */
    @Override
    public void requestFocus() {
        close.requestFocus();
    }

    private static GridPane grid(List<KeyPair> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sheet-grid");
        for (int i = 0; i < rows.size(); i++) {
            HBox caps = new HBox();
            caps.getStyleClass().add("sheet-caps");
            for (String cap : rows.get(i).caps()) {
                Label key = label(cap, Styles.KEYCAP);
                key.setMinWidth(Region.USE_PREF_SIZE);
                caps.getChildren().add(key);
            }
            caps.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(i, caps, label(rows.get(i).name(), "sheet-act"));
        }
        return grid;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Side by side where there is room, else below each other. */
    private static final class Columns extends FlowPane {
        Columns(List<VBox> stacks) {
            getChildren().addAll(stacks);
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
