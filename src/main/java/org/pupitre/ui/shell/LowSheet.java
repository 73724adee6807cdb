package org.pupitre.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.wrap.OneLineText;

/**
 * A sheet over the lower part of the console: a heading with a way to close it, and what it shows. Escape closes it, and the
 * keyboard goes back to where it was. The session goes on under it, and so do its keys.
 */
final class LowSheet extends VBox {
    private final Runnable close;
    private @Nullable Node before;

    LowSheet(ObservableValue<String> title, Region content, Words words, Runnable close) {
        this.close = close;
        Label heading = new OneLineText("", Styles.TITLE);
        heading.textProperty().bind(title);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Button shut = Icons.button(Feather.X, words.bind("common.close"), this::leave);
        shut.setId("close-sheet");
        HBox head = new HBox(heading, shut);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("low-sheet-head");
        ColumnScroll scroll = new ColumnScroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        getStyleClass().add("low-sheet");
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leave();
                e.consume();
            }
        });
    }

    /** Takes the keyboard, now that it is in the window. */
    void begin() {
        before = getScene() == null ? null : getScene().getFocusOwner();
        lookup("#close-sheet").requestFocus();
    }

    private void leave() {
        Node back = before;
        close.run();
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }
}
