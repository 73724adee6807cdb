package org.pupitre.app.start;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import javafx.application.Platform;

import org.pupitre.ui.kit.FxThread;

/** Starts the toolkit of the screen once, and runs things on its thread from outside. */
public final class Toolkit {
    private static boolean started;
    private static boolean failed;

    /** The toolkit of the screen does not start, such as where a display answers and then refuses this user. */
    public static final class NoScreen extends IllegalStateException {
        private static final long serialVersionUID = 1;

        NoScreen() {
            super("the toolkit of the screen does not start");
        }
    }

    private Toolkit() {}

    /** What a call is made of that opens the console and nothing else; a file to open is one more word. */
    private static final Set<String> CONSOLE = Set.of("console", "--sample", "--library", "--lang");

    /**
     * Begins to start it where the words of a call will open a window, before anything else is done.
     *
     * @return whether it was begun
     */
    public static boolean beginFor(String... args) {
        boolean console = Stream.of(args).allMatch(
                word -> CONSOLE.contains(word.replaceFirst("=.*", "")) || word.contains(".") || word.length() == 2);
        boolean window = console && Display.find() == Display.THERE;
        if (window) {
            begin();
        }
        return window;
    }

    /** Begins to start it on a thread of its own, while other things are done that need no screen. */
    public static void begin() {
        Thread.ofPlatform().daemon().name("pupitre-toolkit").uncaughtExceptionHandler((_, _) -> {
            // Those who wait for it are told.
        }).start(Toolkit::start);
    }

    /**
     * Starts it unless it runs, and waits until it does; closing the last window does not end it.
     *
     * @throws NoScreen if it does not start, this time and whenever it is called again
     */
    public static synchronized void start() {
        if (failed) {
            throw new NoScreen();
        }
        if (!started) {
            started = true;
            CompletableFuture<Void> ready = new CompletableFuture<>();
            try {
                Platform.startup(() -> ready.complete(null));
            } catch (IllegalStateException running) {
                // Someone else started it, as tests do.
                ready.complete(null);
            } catch (UnsupportedOperationException | LinkageError refused) {
                failed = true;
                throw new NoScreen();
            }
            ready.join();
            StartReport.reached(StartReport.Step.TOOLKIT);
            Platform.setImplicitExit(false);
        }
    }

    /**
     * Runs something on the screen's thread and waits for its result.
     *
     * @throws CompletionException around whatever it throws
     */
    public static <T> T call(Callable<T> action) {
        CompletableFuture<T> result = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                result.complete(action.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }
}
