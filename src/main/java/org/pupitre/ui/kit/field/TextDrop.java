package org.pupitre.ui.kit.field;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets text be dropped into a field, where the caret is; the toolkit has no way of its own. Files are not text. */
final class TextDrop {
    private TextDrop() {}

    static void install(TextInputControl field) {
        field.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (e.getDragboard().hasString() && !e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        field.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            if (e.getDragboard().hasString() && !e.getDragboard().hasFiles()) {
                field.replaceSelection(e.getDragboard().getString());
                e.setDropCompleted(true);
                e.consume();
            }
        });
    }
}
