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
    private static final Duration SETTLED = Duration.millis(400);
    /** What the system draws around a window is known only once it is shown, and moves it or makes it larger by so much. */
    private static final int AROUND = 80;

    private final Stage window;
    private final WindowMemory memory;
    private final PauseTransition settled = new PauseTransition(SETTLED);
    /** Where it is while it does not fill a screen. */
    private @Nullable Rectangle2D free;
    /** Where it is to be as soon as it does not fill a screen; null once it was there. */
    private @Nullable Rectangle2D wanted;

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
        wanted = place;
        WindowPlace.fill(window, place);
        window.setMaximized(placement.maximised());
        if (placement.fullScreen()) {
            FullScreen.fill(window);
        }
    }

    private void follow() {
        settled.setOnFinished(e -> {
            if (!corrected()) {
                note();
            }
        });
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

    /** Takes back what the system's own edges did to the place, once: else the window would wander from start to start. */
    private boolean corrected() {
        Rectangle2D place = wanted;
        if (place == null || fills() || window.isIconified()) {
            return false;
        }
        wanted = null;
        double off = Math.max(Math.max(Math.abs(window.getX() - place.getMinX()),
                Math.abs(window.getY() - place.getMinY())),
                Math.max(Math.abs(window.getWidth() - place.getWidth()),
                        Math.abs(window.getHeight() - place.getHeight())));
        boolean correct = off > 0 && off <= AROUND;
        if (correct) {
            WindowPlace.fill(window, place);
        }
        return correct;
    }

    private boolean fills() {
        return window.isMaximized() || window.isFullScreen();
    }

    private void note() {
        if (window.isIconified() || !WindowPlacement.isPlace(window.getX(), window.getY(), window.getWidth(),
                window.getHeight())) {
            return;
        }
        Rectangle2D now = new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
        if (free == null || (!fills() && wanted == null)) {
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
