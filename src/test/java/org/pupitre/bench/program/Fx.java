package org.pupitre.bench.program;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.scene.Scene;

import org.pupitre.ui.kit.FxThread;

/** The toolkit of the screen, for benches. */
public final class Fx {
    private static final long PATIENCE_SECONDS = 60;

    private Fx() {}

    public static void start() {
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        try {
            Platform.startup(() -> ready.complete(true));
        } catch (IllegalStateException running) {
            ready.complete(false);
        }
        ready.join();
        Platform.setImplicitExit(false);
    }

    /** Does something on the screen's thread and waits for it. */
    public static <T> T call(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        return done.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    public static void run(Runnable work) {
        var _ = call(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Completes, with the time in nanoseconds, at the next pulse in which the scene has been laid out; it is handed to the
     * renderer in that pulse. On the screen's thread.
     */
    public static CompletableFuture<Long> nextFrame(Scene scene) {
        CompletableFuture<Long> frame = new CompletableFuture<>();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                frame.complete(System.nanoTime());
            }
        });
        Platform.requestNextPulse();
        return frame.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
