package org.pupitre.ui.looks;

import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javafx.stage.Window;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.shell.StagedSession;

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

    static <T> T onScreen(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            } finally {
                List.copyOf(Window.getWindows()).forEach(Window::hide);
            }
        });
        return done.get(60, TimeUnit.SECONDS);
    }
}
