package org.pupitre;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.pupitre.cli.Services;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.seminar.SeminarDesk;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionClock;
import org.pupitre.live.SessionLoop;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;

/** The program's window on one library: the list of sessions, and the console on the one that is open. */
final class ConsoleWindow implements AutoCloseable {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int LEAST_WIDTH = 720;
    private static final int LEAST_HEIGHT = 560;

    private final LibraryDesk library;
    private final InstantSource wall;
    private final InstantSource clock;
    private final Words words;
    private final Theme theme = new Theme();
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable LiveConsole open;

    ConsoleWindow(Services services, Path file, Locale language) {
        wall = services.clock();
        clock = new SessionClock(services.clock(), services.nanos());
        library = LibraryDesk.open(file, services.device(), services.clock());
        words = new Words(language);
    }

    /** Shows the window and waits until it is closed. */
    void run(boolean sample) {
        SessionId first = sample ? SeminarDesk.sample(library, wall.instant()) : null;
        Toolkit.start();
        Toolkit.call(() -> show(first));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Stage show(@Nullable SessionId first) {
        Stage stage = new Stage();
        stage.titleProperty().bind(words.bind("common.product"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnHidden(event -> closed.countDown());
        if (first != null) {
            stage.setScene(console(first));
        }
        stage.show();
        return stage;
    }

    private Scene console(SessionId id) {
        SessionLoop loop = library.open(id, clock);
        Today.bring(loop, clock);
        LiveConsole console = new LiveConsole(loop, clock, words, theme, false);
        open = console;
        return console.console().scene(WIDTH, HEIGHT);
    }

    /** Closes the session, then the library. */
    @Override
    public void close() {
        LiveConsole console = open;
        if (console != null) {
            console.close();
        }
        library.close();
    }
}
