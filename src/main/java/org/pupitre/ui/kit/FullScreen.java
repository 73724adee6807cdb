package org.pupitre.ui.kit;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** The whole screen for a window and back, by one and the same key; Escape stays with fields and sheets. */
public final class FullScreen {
    private FullScreen() {}

    /** Fills the screen with the window of a scene, and says in the language of the screen how to leave it. */
    public static void toggle(Scene scene, Words words) {
        if (scene.getWindow() instanceof Stage stage) {
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint(words.text("common.fullScreen"));
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
