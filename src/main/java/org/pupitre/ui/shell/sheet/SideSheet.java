package org.pupitre.ui.shell.sheet;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.Words;

/** A sheet over the right column of the console, below the hard stop and above the field for questions. */
public final class SideSheet extends OverSheet {
    /** @param closed told once it was taken away, whatever did so */
    public SideSheet(Region heading, Region content, Words words, Runnable close, Runnable closed) {
        super(heading, content, words, close, closed);
        getStyleClass().add("side-sheet");
        // It has no field, and a list would keep the key for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leave();
                e.consume();
            }
        });
    }
}
