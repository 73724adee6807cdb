package org.pupitre.ui.kit;

import javafx.application.Platform;

/** The one door to the screen's thread. */
public final class FxThread {
    private FxThread() {}

    /** Runs an action on the screen's thread: at once when called there, else as soon as it is free. */
    public static void run(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /** Runs an action on the screen's thread once what happens there now is over. */
    public static void later(Runnable action) {
        Platform.runLater(action);
    }

    /**
     * Insists that the caller is on the screen's thread.
     *
     * @throws IllegalStateException if it is not
     */
    public static void insist() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("called on " + Thread.currentThread().getName());
        }
    }
}
