package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.app.start.Toolkit;
import org.pupitre.cli.common.Services;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.json.Kinds;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.task.sample.SampleSession;
import org.testfx.framework.junit5.ApplicationExtension;

/** A session that was left running is asked about in the window; nothing is written until it is answered. */
@ExtendWith(ApplicationExtension.class)
class LeftRunningTest {
    private static final Instant START = Instant.parse("2022-05-24T11:00:00Z");

    @TempDir Path folder;
    private Instant now = START;
    private SessionId id;

    private Path file() {
        return folder.resolve("library.pupitre");
    }

    private LibraryDesk library() {
        return LibraryDesk.open(file(), "test", () -> now, System::nanoTime);
    }

    private void leaveRunning() {
        try (LibraryDesk library = library()) {
            id = SampleSession.sample(library, now);
            InstantSource clock = () -> now;
            SessionLoop loop = library.open(id, clock);
            loop.submit(new NextItem()).join();
        }
    }

    /** Opens the window so much later, presses one of the answers, closes it, and tells what the journal has then. */
    private SessionState answered(Duration away, int answer) {
        now = now.plus(away);
        Services services = new Services((_, _, _) -> 0, null, () -> now, System::nanoTime, file(), "test", List.of());
        ConsoleWindow window = new ConsoleWindow(services, file(), Locale.ENGLISH, (_, _) -> Optional.empty());
        try {
            Toolkit.call(() -> {
                Stage stage = window.show(new Stage(), false);
                Scene scene = stage.getScene();
                if (answer >= 0) {
                    scene.getRoot().lookupAll(".resume-answer").stream().skip(answer).findFirst()
                            .ifPresent(button -> ((Button) button).fire());
                } else {
                    assertThat(scene.lookup(".resume-sheet")).isNull();
                    assertThat(scene.lookup(".notice-row")).as("resumed, and said").isNotNull();
                }
                stage.hide();
                return stage;
            });
        } finally {
            window.close();
        }
        try (LibraryDesk library = library()) {
            return library.replay(id);
        }
    }

    @Test
    void countedAsAPause() {
        leaveRunning();
        SessionState state = answered(Duration.ofDays(3), 1);
        assertThat(state.timeline().clock(now).orElseThrow().elapsed()).isZero();
        assertThat(last()).isEqualTo("GapTakenOut");
    }

    @Test
    void goesOn() {
        leaveRunning();
        assertThat(answered(Duration.ofMinutes(11), 0).timeline().clock(now).orElseThrow().elapsed()).hasMinutes(11);
        assertThat(last()).isEqualTo("GapCounted");
    }

    @Test
    void endsWhereItWasLastKnown() {
        leaveRunning();
        SessionState state = answered(Duration.ofMinutes(-90), 2);
        assertThat(state.timeline().runs().getLast().end()).isEqualTo(START);
        assertThat(last()).isEqualTo("ItemEnded");
    }

    @Test
    void aShortAbsenceIsOnlySaid() {
        leaveRunning();
        SessionState state = answered(Duration.ofMinutes(10), -1);
        assertThat(state.timeline().clock(now).orElseThrow().elapsed()).hasMinutes(10);
        assertThat(last()).isEqualTo("ItemStarted");
    }

    @Test
    void nothingIsWrittenUntilAnswered() {
        leaveRunning();
        Optional<Instant> alive = alive();
        now = now.plus(Duration.ofDays(1));
        Services services = new Services((_, _, _) -> 0, null, () -> now, System::nanoTime, file(), "test", List.of());
        ConsoleWindow window = new ConsoleWindow(services, file(), Locale.FRENCH, (_, _) -> Optional.empty());
        try {
            Toolkit.call(() -> {
                Stage stage = window.show(new Stage(), false);
                Scene scene = stage.getScene();
                Button later = (Button) scene.lookup(".resume-sheet .ghost");
                later.fire();
                assertThat(stage.getScene().lookup(".list-view")).as("back to the list").isInstanceOf(ListView.class);
                stage.hide();
                return stage;
            });
        } finally {
            window.close();
        }
        assertThat(alive()).as("no sign of life").isEqualTo(alive);
        assertThat(last()).isEqualTo("ItemStarted");
    }

    private Optional<Instant> alive() {
        try (LibraryDesk library = library()) {
            return library.returning().lastAlive(id);
        }
    }

    private String last() {
        try (LibraryDesk library = library()) {
            return Kinds.of((Record) library.entries(id).getLast().event());
        }
    }
}
