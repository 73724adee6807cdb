package org.pupitre;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.pupitre.live.WindowPlacement;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.FullScreen;

/**
 * Brings a window to where it was the last time, on a screen that exists, and remembers where it is. On the screen's
 * thread.
 */
final class KeptPlacement {
    /** A window that is moved or made larger tells it dozens of times a second, and its size before its state. */
    private static final Duration SETTLED = Duration.millis(700);

    private final Stage window;
    private final WindowMemory memory;
    private final PauseTransition settled = new PauseTransition(SETTLED);
    /** Where it is while it does not fill a screen. */
    private @Nullable Rectangle2D free;

    private KeptPlacement(Stage window, WindowMemory memory) {
        this.window = window;
        this.memory = memory;
    }

    /**
     * Places a window that is not shown yet, and remembers from now on where it is.
     *
     * @param usual places it where nothing is remembered
     */
    static void install(Stage window, WindowMemory memory, Runnable usual) {
        KeptPlacement kept = new KeptPlacement(window, memory);
        memory.get().placed().ifPresentOrElse(kept::restore, usual);
        kept.follow();
    }

    private void restore(WindowPlacement placement) {
        Rectangle2D was = new Rectangle2D(placement.x(), placement.y(), placement.width(), placement.height());
        Rectangle2D place = WindowPlace.backInto(was, WindowPlace.rooms()).orElse(was);
        free = place;
        WindowPlace.fill(window, place);
        window.setMaximized(placement.maximised());
        if (placement.fullScreen()) {
            FullScreen.fill(window);
        }
    }

    private void follow() {
        settled.setOnFinished(e -> note());
        Runnable wait = settled::playFromStart;
        Follow.each(window.xProperty(), wait);
        Follow.each(window.yProperty(), wait);
        Follow.each(window.widthProperty(), wait);
        Follow.each(window.heightProperty(), wait);
        Follow.each(window.maximizedProperty(), wait);
        Follow.each(window.fullScreenProperty(), wait);
        window.addEventHandler(WindowEvent.WINDOW_HIDING, e -> {
            settled.stop();
            note();
        });
    }

    private void note() {
        if (window.isIconified() || !WindowPlacement.isPlace(window.getX(), window.getY(), window.getWidth(),
                window.getHeight())) {
            return;
        }
        Rectangle2D now = new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
        if (free == null || !window.isMaximized() && !window.isFullScreen()) {
            free = now;
        }
        Rectangle2D at = free;
        memory.set(memory.get().withPlacement(new WindowPlacement(rounded(at.getMinX()), rounded(at.getMinY()),
                rounded(at.getWidth()), rounded(at.getHeight()), window.isMaximized(), window.isFullScreen())));
    }

    private static int rounded(double pixels) {
        return (int) Math.round(pixels);
    }
}
