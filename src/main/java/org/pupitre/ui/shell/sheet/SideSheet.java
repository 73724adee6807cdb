package org.pupitre.ui.shell.sheet;

import javafx.scene.layout.Region;
import org.pupitre.ui.kit.Words;

/** A sheet over the right column of the console, below the hard stop and above the field for questions. */
public final class SideSheet extends OverSheet {
    /** @param closed told once it was taken away, whatever did so */
    public SideSheet(Region heading, Region content, Words words, Runnable close, Runnable closed) {
        super(heading, content, words, close, closed);
        getStyleClass().add("side-sheet");
    }
}
