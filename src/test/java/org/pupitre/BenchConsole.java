package org.pupitre;

import java.time.InstantSource;
import java.util.Locale;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.pupitre.app.window.Consoles;
import org.pupitre.app.window.LiveConsole;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.SessionClock;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;

/** The console on a session of a library, in a window of its own: for benches. All on the screen's thread. */
public final class BenchConsole implements AutoCloseable {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final SessionLoop loop;
    private final LiveConsole console;
    private final Scene scene;
    private final Stage stage = new Stage();

    /** In a window that is not shown yet: models and bindings follow the session, nothing is laid out. */
    public BenchConsole(LibraryDesk desk, SessionId id) {
        SessionClock clock = desk.returning().clock(id, InstantSource.system());
        loop = desk.open(id, clock);
        Theme theme = new Theme();
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        console = new LiveConsole(loop, clock, System::nanoTime, desk.notices(),
                new Consoles(new Words(Locale.ENGLISH), theme), false);
        scene = console.console().scene(WIDTH, HEIGHT);
        stage.setScene(scene);
    }

    public BenchConsole show() {
        stage.show();
        return this;
    }

    public SessionLoop loop() {
        return loop;
    }

    public Scene scene() {
        return scene;
    }

    @Override
    public void close() {
        stage.hide();
        console.close();
    }
}
