package org.pupitre.ui.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Opens and closes the sheets of a console as a user does. */
public final class LowSheets {
    private LowSheets() {}

    /** Opens all of interpretation, or closes it. On the screen's thread. */
    public static void interpretation(Scene scene) {
        scene.getRoot().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "b", "b", KeyCode.B, false, true, false, false));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
