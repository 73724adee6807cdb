package org.pupitre.ui.shell.sheet;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Words;

/**
 * A sheet over a part of the console: a heading with a way to close it, and what it shows. Escape closes it, and the keyboard
 * goes back to where it was. The session goes on under it, and so do its keys.
 */
public abstract class OverSheet extends VBox {
    private final Runnable close;
    private final Runnable closed;
    private @Nullable Node before;

    /**
     * @param close  takes it away
     * @param closed told once it was taken away, whatever did so
     */
    OverSheet(Region heading, Region content, Words words, Runnable close, Runnable closed) {
        this.close = close;
        this.closed = closed;
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Button shut = Icons.button(Feather.X, words.bind("common.close"), this::leave);
        shut.setId("close-sheet");
        HBox head = new HBox(heading, shut);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("sheet-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head, content);
        getStyleClass().add("over-sheet");
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leave();
                e.consume();
            }
        });
    }

    /** Takes the keyboard, now that it is in the window. */
    public void begin() {
        before = getScene() == null ? null : getScene().getFocusOwner();
        lookup("#close-sheet").requestFocus();
    }

    /** Tells that it was taken away. */
    public void closed() {
        closed.run();
    }

    /** Closes it and gives the keyboard back. */
    final void leave() {
        Node back = before;
        Scene scene = getScene();
        close.run();
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        } else if (scene != null) {
            scene.getRoot().requestFocus();
        }
    }
}
