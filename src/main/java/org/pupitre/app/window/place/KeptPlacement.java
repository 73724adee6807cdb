package org.pupitre.app.window.place;

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
public final class KeptPlacement {
    /** A window that is moved or made larger tells it dozens of times a second, and its size before its state. */
    private static final Duration SETTLED = Duration.millis(400);
    /** What the system draws around a window, counted into its place or not, moves it or makes it larger by so much. */
    private static final int AROUND = 80;
    /** How often a window is asked to go where it is to be; a system that lays windows out itself never lets it. */
    private static final int TRIES = 3;

    private final Stage window;
    private final WindowMemory memory;
    private final PauseTransition settled = new PauseTransition(SETTLED);
    /** Where it is while it does not fill a screen. */
    private @Nullable Rectangle2D free;
    /** Where it is to be as soon as it does not fill a screen; null once it was there. */
    private @Nullable Rectangle2D wanted;
    /** Where it was last asked to go. */
    private @Nullable Rectangle2D asked;
    private int tries;
    /** Whether it was opened maximised: a hand that drags its title makes it smaller and moves it at once. */
    private boolean maximised;
    /** Whether it has come to rest since it was shown. */
    private boolean rested;

    private KeptPlacement(Stage window, WindowMemory memory) {
        this.window = window;
        this.memory = memory;
    }

    /**
     * Places a window that is not shown yet, and remembers from now on where it is.
     *
     * @param usual places it where nothing is remembered
     */
    public static void install(Stage window, WindowMemory memory, Runnable usual) {
        KeptPlacement kept = new KeptPlacement(window, memory);
        memory.get().placed().ifPresentOrElse(kept::restore, usual);
        kept.follow();
    }

    private void restore(WindowPlacement placement) {
        Rectangle2D was = new Rectangle2D(placement.x(), placement.y(), placement.width(), placement.height());
        Rectangle2D place = WindowPlace.whole(was, WindowPlace.rooms());
        free = place;
        want(place);
        window.setMaximized(placement.maximised());
        if (placement.fullScreen()) {
            FullScreen.fill(window);
        }
        maximised = placement.maximised();
    }

    private void want(Rectangle2D place) {
        wanted = place;
        tries = TRIES;
        ask(place);
    }

    private void ask(Rectangle2D place) {
        asked = place;
        WindowPlace.fill(window, place);
    }

    private void follow() {
        settled.setOnFinished(e -> {
            if (!corrected()) {
                note();
            }
        });
        Runnable wait = settled::playFromStart;
        Follow.each(window.showingProperty(), wait);
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

    /**
     * Asks a window to go where it is to be, when it came to rest elsewhere; tells whether it did. Some window managers
     * count the edges they draw into the place at some starts and not at others, or put the window into the corner with its
     * title above the screen; uncorrected it would wander from start to start.
     */
    private boolean corrected() {
        if (!window.isShowing() || fills() || window.isIconified()) {
            return false;
        }
        boolean first = !rested;
        rested = true;
        Rectangle2D now = bounds();
        if (first && wanted == null) {
            WindowPlace.backInto(now, WindowPlace.rooms()).ifPresent(this::want);
            return wanted != null;
        }
        Rectangle2D place = wanted;
        Rectangle2D before = asked;
        if (place == null || before == null) {
            return false;
        }
        double off = off(now, place);
        if (off == 0 || tries == 0 || (maximised && off > AROUND)) {
            wanted = null;
            return false;
        }
        tries--;
        ask(off > AROUND
                ? place
                : new Rectangle2D(before.getMinX() + place.getMinX() - now.getMinX(),
                        before.getMinY() + place.getMinY() - now.getMinY(), place.getWidth(), place.getHeight()));
        return true;
    }

    private static double off(Rectangle2D now, Rectangle2D place) {
        return Math.max(
                Math.max(Math.abs(now.getMinX() - place.getMinX()), Math.abs(now.getMinY() - place.getMinY())),
                Math.max(Math.abs(now.getWidth() - place.getWidth()), Math.abs(now.getHeight() - place.getHeight())));
    }

    private Rectangle2D bounds() {
        return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }

    private boolean fills() {
        return window.isMaximized() || window.isFullScreen();
    }

    private void note() {
        if (window.isIconified() || !WindowPlacement.isPlace(window.getX(), window.getY(), window.getWidth(),
                window.getHeight())) {
            return;
        }
        Rectangle2D now = bounds();
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
