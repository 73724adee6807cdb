package org.pupitre.ui.kit;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** The whole screen for a window and back, by one and the same key; Escape stays with fields and sheets. */
public final class FullScreen {
    private FullScreen() {}

    /** Fills the screen with the window of a scene, or leaves it; the toolkit's own hint names another key, in English. */
    public static void toggle(Scene scene) {
        if (scene.getWindow() instanceof Stage stage) {
            if (stage.isFullScreen()) {
                stage.setFullScreen(false);
            } else {
                fill(stage);
            }
        }
    }

    /** Fills the screen with a window, now or as soon as it is shown. */
    public static void fill(Stage stage) {
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setFullScreen(true);
    }
}
