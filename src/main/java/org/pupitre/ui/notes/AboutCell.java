package org.pupitre.ui.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.list.WrappingCell;
import org.pupitre.ui.kit.wrap.OneLineText;

/** A row of one line; the rest is read aloud, and beside the pointer. */
abstract class AboutCell<T> extends WrappingCell<T> {
    private final HBox row = new HBox();

    AboutCell() {
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll(Styles.ROW, "about-row");
        Tips.nameOf(row);
    }

    /** What is in the row; what is read aloud of it. */
    abstract String fill(T value, List<Node> parts);

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
        super.updateItem(value, empty);
        if (value == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        List<Node> parts = new ArrayList<>();
        String said = fill(value, parts);
        row.getChildren().setAll(parts);
        row.setAccessibleText(said);
        setAccessibleText(said);
        setGraphic(row);
    }

    static Label main(String text, String... styles) {
        Label label = new OneLineText(text, styles);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
