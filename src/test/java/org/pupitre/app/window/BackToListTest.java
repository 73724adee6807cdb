package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.app.start.Toolkit;
import org.pupitre.cli.common.Services;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;
import org.pupitre.task.sample.SampleSession;
import org.pupitre.ui.kit.Formats;
import org.testfx.framework.junit5.ApplicationExtension;

/** From the console to the list of sessions and back; what runs goes on meanwhile. */
@ExtendWith(ApplicationExtension.class)
class BackToListTest {
    @TempDir Path folder;
    private Instant now = Instant.parse("2022-05-24T11:00:00Z");

    private static void press(Stage stage, Node target, KeyCode code, boolean control) {
        Event.fireEvent(target == null ? stage.getScene() : target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private static Node list(Stage stage) {
        return stage.getScene().getRoot().lookup(".library-sessions .list-view");
    }

    private final Services services = new Services((_, _, _) -> 0, null, () -> now,
            () -> Duration.between(Instant.EPOCH, now).toNanos(), Path.of("none"), "test", List.of());

    private ConsoleWindow window() {
        return new ConsoleWindow(services, folder.resolve("library.pupitre"), Locale.ENGLISH,
                (_, _) -> Optional.empty());
    }

    /** Shows a window in which the first item of the sample runs. */
    private static Stage running(ConsoleWindow window) {
        Stage stage = Toolkit.call(() -> window.show(new Stage(), true));
        Toolkit.call(() -> {
            Event.fireEvent(stage.getScene(),
                    new KeyEvent(KeyEvent.KEY_TYPED, "n", "", KeyCode.UNDEFINED, false, false, false, false));
            return true;
        });
        // The act goes to the loop's thread and comes back by the screen's.
        await(stage, ".agenda-list");
        return stage;
    }

    @Test
    void thereAndBack() {
        ConsoleWindow window = window();
        try {
            Stage stage = running(window);
            Toolkit.call(() -> {
                press(stage, null, KeyCode.O, true);
                assertThat(list(stage)).as("the list of sessions").isInstanceOf(ListView.class);
                assertThat(((ListView<?>) list(stage)).getItems()).isNotEmpty();
                assertThat(texts(stage)).as("the time where the computer is")
                        .contains(Formats.wallClock(now, ZoneId.systemDefault()));
                now = now.plus(Duration.ofMinutes(4));
                press(stage, list(stage), KeyCode.ENTER, false);
                assertThat(stage.getScene().getRoot().lookup(".agenda-list")).as("the console again").isNotNull();
                stage.hide();
                return true;
            });
        } finally {
            window.close();
        }
        try (LibraryDesk library = LibraryDesk.open(folder.resolve("library.pupitre"), "test", () -> now,
                System::nanoTime)) {
            SessionId id = SampleSession.sample(library, now);
            SessionState state = library.replay(id);
            assertThat(state.timeline().status()).isEqualTo(Timeline.Status.RUNNING);
            assertThat(state.timeline().clock(now).orElseThrow().elapsed()).hasMinutes(4);
        }
    }

    /** Seconds or hours at the list: the session was never left, so nothing is said and nothing is asked. */
    @ParameterizedTest
    @ValueSource(longs = {41, 12 * 60, 5 * 3600})
    void leavingTheDeskIsNotLeavingTheSession(long seconds) {
        ConsoleWindow window = window();
        try {
            Stage stage = running(window);
            Toolkit.call(() -> {
                press(stage, null, KeyCode.O, true);
                layOut(stage);
                assertThat(texts(stage)).contains("Live").noneMatch(t -> t.contains("Still") || t.contains("Last"));
                now = now.plusSeconds(seconds);
                press(stage, list(stage), KeyCode.ENTER, false);
                layOut(stage);
                assertThat(stage.getScene().lookup(".resume-sheet")).as("a question").isNull();
                assertThat(stage.getScene().lookup(".notice-row")).as("a notice").isNull();
                // There and back once more, and to another session in between.
                press(stage, null, KeyCode.O, true);
                assertThat(texts(stage)).doesNotContain("Still running");
                stage.hide();
                return true;
            });
        } finally {
            window.close();
        }
    }

    /** The program ends at the list: the next one says that the session was left running, and then for how long. */
    @Test
    void endingTheProgramIsLeavingTheSession() {
        ConsoleWindow window = window();
        try {
            Stage stage = running(window);
            Toolkit.call(() -> {
                press(stage, null, KeyCode.O, true);
                now = now.plus(Duration.ofMinutes(12));
                stage.hide();
                return true;
            });
        } finally {
            window.close();
        }
        now = now.plusSeconds(41);
        try (LibraryDesk library = LibraryDesk.open(folder.resolve("library.pupitre"), "test", () -> now,
                System::nanoTime)) {
            assertThat(library.sessions()).filteredOn(SessionSummary::leftRunning).hasSize(1);
        }
        ConsoleWindow again = window();
        try {
            Toolkit.call(() -> {
                Stage stage = again.show(new Stage(), false);
                layOut(stage);
                assertThat(texts(stage)).contains("The session resumed after 41\u00a0s. Nothing was lost.");
                press(stage, null, KeyCode.O, true);
                layOut(stage);
                press(stage, list(stage), KeyCode.ENTER, false);
                layOut(stage);
                assertThat(texts(stage)).as("said once").noneMatch(t -> t.contains("resumed after"));
                stage.hide();
                return true;
            });
        } finally {
            again.close();
        }
    }

    private static void layOut(Stage stage) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private static List<String> texts(Stage stage) {
        return stage.getScene().getRoot().lookupAll(".label").stream().map(n -> ((Label) n).getText()).toList();
    }

    private static void await(Stage stage, String running) {
        Toolkit.call(() -> stage.getScene().getRoot().lookup(running));
    }
}
