package org.pupitre.app.window.second;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.pupitre.app.window.Consoles;
import org.pupitre.app.window.LiveConsole;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.SessionClock;
import org.pupitre.task.sample.MoveToToday;
import org.pupitre.task.sample.SampleSession;
import org.testfx.util.WaitForAsyncUtils;

/** The console of the sample session in a window, on the real loop and a real library of its own. */
final class SampleConsole implements AutoCloseable {
    private final Stage stage;
    private final LibraryDesk library;
    private final SessionLoop loop;
    private final SessionId id;
    private final LiveConsole console;

    SampleConsole(Stage stage, Consoles consoles) throws IOException {
        this.stage = stage;
        SessionClock clock = new SessionClock(InstantSource.system(), System::nanoTime);
        library = LibraryDesk.open(Files.createTempDirectory("second").resolve("library.pupitre"), "test",
                InstantSource.system(), System::nanoTime);
        id = SampleSession.sample(library, clock.instant());
        loop = library.open(id, clock);
        MoveToToday.bring(loop, clock);
        console = new LiveConsole(loop, clock, System::nanoTime, library.notices(), consoles, false);
        stage.setScene(console.console().scene(1440, 900));
        stage.show();
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return stage.getScene();
    }

    LibraryDesk library() {
        return library;
    }

    SessionLoop loop() {
        return loop;
    }

    SessionId id() {
        return id;
    }

    @Override
    public void close() {
        console.close();
        library.close();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until this holds on the screen's thread. */
    static void await(BooleanSupplier reached) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(reached::getAsBoolean).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    static String labeled(Scene scene, String selector) {
        return ((Labeled) scene.lookup(selector)).getText();
    }

    /** Presses a key where the keyboard is; a key without a letter types none. */
    static void press(Scene scene, KeyCode code, String letter) {
        fire(scene, KeyEvent.KEY_PRESSED, code, "");
        if (!letter.isEmpty()) {
            fire(scene, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, letter);
        }
        fire(scene, KeyEvent.KEY_RELEASED, code, "");
    }

    private static void fire(Scene scene, EventType<KeyEvent> type, KeyCode code, String character) {
        Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
                new KeyEvent(type, character, "", code, false, false, false, false));
    }
}
