package org.pupitre;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import javafx.application.Platform;

import org.pupitre.ui.kit.FxThread;

/** Starts the toolkit of the screen once, and runs things on its thread from outside. */
final class Toolkit {
    private static boolean started;

    private Toolkit() {}

    /** Begins to start it on a thread of its own, while other things are done that need no screen. */
    static void begin() {
        Thread.ofPlatform().daemon().name("pupitre-toolkit").start(Toolkit::start);
    }

    /** Starts it unless it runs, and waits until it does; closing the last window does not end it. */
    static synchronized void start() {
        if (!started) {
            started = true;
            CompletableFuture<Void> ready = new CompletableFuture<>();
            try {
                Platform.startup(() -> ready.complete(null));
            } catch (IllegalStateException running) {
                // Somebody else started it, as tests do.
                ready.complete(null);
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
    static <T> T call(Callable<T> action) {
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
