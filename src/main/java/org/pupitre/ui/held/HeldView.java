package org.pupitre.ui.held;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.value.Span;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.KeyCap;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Planned against held: a line a run with its bars and its speakers, the sums below, and a way to copy the table. */
public final class HeldView {
    /** Width from which there is room for columns, in sizes of text. */
    private static final double WIDE_EMS = 54;
    private static final double STEP = 0.1;

    private final HeldModel model;
    private final Words words;
    private final Map<String, HeldRow> rows = new LinkedHashMap<>();
    private final VBox lines = new VBox();
    private final VBox pane = new VBox();
    private final Label copied = new OneLineText("", Styles.MUTED);

    /** The part of a sheet that shows it. */
    public static Part<HeldView> part(Words words) {
        HeldModel model = new HeldModel(words);
        return new Part<>(words, "failure.part.held", () -> new HeldView(model, words), HeldView::build, model);
    }

    HeldView(HeldModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    Region build() {
        WrappedText sums = WrappedText
                .of(model.shownProperty().map(shown -> Isolated.joined(" · ", shown.foot())), Styles.DIGITS).whole();
        sums.setId("held-sums");
        sums.setMinWidth(0);
        WrappedText legend = WrappedText.of(words.bind("held.legend"), Styles.MUTED).whole();
        legend.setMinWidth(0);
        lines.setId("held-lines");
        pane.getChildren().addAll(headings(), lines, new FoldingRow(new VBox(sums, legend), new HBox(copy())));
        pane.getStyleClass().add("held");
        Follow.each(pane.widthProperty(), this::fit);
        model.shownProperty().subscribe(this::show);
        pane.sceneProperty().subscribe(scene -> {
            model.watch(scene != null);
            copied.setText("");
        });
        return pane;
    }

    private Region copy() {
        Button copy = new Button();
        copy.setId("held-copy");
        copy.textProperty().bind(words.bind("held.copy"));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> copyTable());
        HBox row = new HBox(copied, new KeyCap(words.bind("held.copyKey")), copy);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("held-copy");
        return row;
    }

    private Region headings() {
        Label item = new OneLineText("", Styles.MUTED);
        // Where it is narrow the line below the table says what the bars are.
        Runnable name = () -> {
            item.setText(words.word("held.heading", HeldRow.Heading.ITEM));
            if (item.getWidth() > 0 && Math.ceil(item.prefWidth(-1)) > item.getWidth()) {
                item.setText(words.text("held.item"));
            }
        };
        Follow.each(words.localeProperty(), name);
        Follow.each(item.widthProperty(), name);
        item.setMaxWidth(Double.MAX_VALUE);
        item.setMinWidth(0);
        HBox.setHgrow(item, Priority.ALWAYS);
        HBox columns = new HBox();
        columns.getStyleClass().add("held-columns");
        columns.setMinWidth(Region.USE_PREF_SIZE);
        for (HeldRow.Column column : HeldRow.COLUMNS) {
            Label heading = HeldRow.cell(column.styleClass());
            heading.getStyleClass().add(Styles.MUTED);
            heading.textProperty().bind(heading(column.heading()));
            columns.getChildren().add(heading);
        }
        HBox row = new HBox(item, columns);
        row.getStyleClass().addAll("held-first", "held-headings");
        row.visibleProperty().bind(model.wideProperty());
        row.managedProperty().bind(model.wideProperty());
        return row;
    }

    private StringBinding heading(HeldRow.Heading heading) {
        return Follow.text(() -> words.word("held.heading", heading), words.localeProperty());
    }

    private void fit() {
        double em = copied.getFont().getSize();
        model.fit(pane.getWidth() <= 0 || pane.getWidth() >= WIDE_EMS * em);
    }

    private void show(HeldModel.Shown shown) {
        Span scale = shown.scale();
        if (scale == null) {
            rows.clear();
            lines.getChildren().clear();
            return;
        }
        List<String> keys = shown.lines().stream().map(HeldLine::key).toList();
        boolean others = !List.copyOf(rows.keySet()).equals(keys);
        Map<String, HeldRow> before = Map.copyOf(rows);
        rows.clear();
        for (HeldLine line : shown.lines()) {
            HeldRow known = before.get(line.key());
            HeldRow row = known == null ? new HeldRow(model.wideProperty()) : known;
            row.show(line, scale, shown.longest());
            rows.put(line.key(), row);
        }
        if (others) {
            lines.getChildren().setAll(rows.values());
        }
    }

    /** Ctrl+C copies while the sheet has the keyboard, and the arrows scroll. */
    public void keysOn(Node sheet) {
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.isShortcutDown() && e.getCode() == KeyCode.C && !e.isShiftDown()) {
                copyTable();
                e.consume();
            } else if (!e.isShortcutDown() && scrolls(e.getCode())) {
                e.consume();
            }
        });
    }

    private boolean scrolls(KeyCode code) {
        double by = switch (code) {
            case UP -> -STEP;
            case DOWN -> STEP;
            case PAGE_UP -> -5 * STEP;
            case PAGE_DOWN -> 5 * STEP;
            case HOME -> -1;
            case END -> 1;
            default -> 0;
        };
        for (Node node = pane; by != 0 && node != null; node = node.getParent()) {
            if (node instanceof ScrollPane scroll) {
                scroll.setVvalue(Math.clamp(scroll.getVvalue() + by, 0, 1));
                return true;
            }
        }
        return false;
    }

    private void copyTable() {
        model.table().ifPresent(table -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(table);
            Clipboard.getSystemClipboard().setContent(content);
            copied.setText(words.text("held.copied"));
        });
    }
}
