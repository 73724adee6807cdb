package org.pupitre.ui.looks;

import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.util.WaitForAsyncUtils;

/** Runs work on the screen's thread, in the zone the pictures were made in. */
final class Screenwork implements BeforeAllCallback, AfterAllCallback {
    private final TimeZone before = TimeZone.getDefault();

    @Override
    public void beforeAll(ExtensionContext context) {
        TimeZone.setDefault(TimeZone.getTimeZone(StagedSession.BRUSSELS));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        TimeZone.setDefault(before);
    }

    /** Shows a scene in a window of its own, which has the keyboard when this returns. */
    static <S extends Scene> S shown(Callable<S> made) throws Exception {
        S scene = run(() -> {
            S drawn = made.call();
            Stage stage = new Stage();
            stage.setScene(drawn);
            stage.show();
            stage.requestFocus();
            return drawn;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> run(() -> scene.getWindow().isFocused()));
        return scene;
    }

    /** Runs work and closes all windows after it. */
    static <T> T onScreen(Callable<T> work) throws Exception {
        return run(() -> {
            try {
                return work.call();
            } finally {
                List.copyOf(Window.getWindows()).forEach(Window::hide);
            }
        });
    }

    private static <T> T run(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(60, TimeUnit.SECONDS);
    }
}
