package org.pupitre.ui.kit.layer;

import java.io.File;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Lets files be dropped on a part of the screen.
 *
 * @param open     whether files are taken at the moment
 * @param received hears the files, at least one
 */
public record FileDrop(BooleanSupplier open, Consumer<List<File>> received) {
    /** From now on on this part. */
    public void install(Node part) {
        part.getProperties().put(FileDrop.class, this);
        part.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (e.getDragboard().hasFiles() && open.getAsBoolean()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        part.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            if (e.getDragboard().hasFiles() && drop(part, List.copyOf(e.getDragboard().getFiles()))) {
                e.setDropCompleted(true);
                e.consume();
            }
        });
    }

    /**
     * Drops files on a part.
     *
     * @return whether they were taken
     */
    public static boolean drop(Node part, List<File> files) {
        if (part.getProperties().get(FileDrop.class) instanceof FileDrop drop && drop.open.getAsBoolean()
                && !files.isEmpty()) {
            drop.received.accept(files);
            return true;
        }
        return false;
    }
}
