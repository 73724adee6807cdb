package org.pupitre.ui.prepare.intake;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped on a part of the screen. */
public final class IntakeDrop {
    private IntakeDrop() {}

    /** From now on on this part. */
    public static void install(Node part, IntakeModel model) {
        part.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        part.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            if (e.getDragboard().hasFiles()) {
                model.ways().receive(e.getDragboard().getFiles());
                e.setDropCompleted(true);
                e.consume();
            }
        });
    }
}
