package org.pupitre.app.start;

import java.util.concurrent.CompletableFuture;

import javafx.animation.AnimationTimer;

/** Counts the frames of the screen. */
public final class FrameCounter {
    private FrameCounter() {}

    /** Runs something at the beginning of a frame, after so many whole ones; on the screen's thread. */
    public static void after(int whole, Runnable then) {
        new AnimationTimer() {
            private int begun;

            @Override
            public void handle(long now) {
                begun++;
                if (begun > whole) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    /** Waits for so many whole frames; not on the screen's thread. */
    static void await(int whole) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Toolkit.call(() -> {
            after(whole, () -> done.complete(null));
            return true;
        });
        done.join();
    }
}
