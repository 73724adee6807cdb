package org.pupitre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.cli.Services;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.seminar.SeminarDesk;
import org.pupitre.live.LibraryDesk;
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

    @Test
    void thereAndBack() {
        Path file = folder.resolve("library.pupitre");
        InstantSource clock = () -> now;
        LongSupplier nanos = () -> Duration.between(Instant.EPOCH, now).toNanos();
        Services services = new Services((_, _, _) -> 0, null, clock, nanos, file, "test", List.of());
        ConsoleWindow window = new ConsoleWindow(services, file, Locale.ENGLISH, (_, _) -> Optional.empty());
        try {
            Stage stage = Toolkit.call(() -> window.show(new Stage(), true));
            Toolkit.call(() -> {
                Event.fireEvent(stage.getScene(),
                        new KeyEvent(KeyEvent.KEY_TYPED, "n", "", KeyCode.UNDEFINED, false, false, false, false));
                return true;
            });
            // The act goes to the loop's thread and comes back by the screen's.
            await(stage, ".agenda-list");
            Toolkit.call(() -> {
                press(stage, null, KeyCode.O, true);
                assertThat(list(stage)).as("the list of sessions").isInstanceOf(ListView.class);
                assertThat(((ListView<?>) list(stage)).getItems()).isNotEmpty();
                now = now.plus(Duration.ofMinutes(4));
                press(stage, list(stage), KeyCode.ENTER, false);
                assertThat(stage.getScene().getRoot().lookup(".agenda-list")).as("the console again").isNotNull();
                stage.hide();
                return true;
            });
        } finally {
            window.close();
        }
        try (LibraryDesk library = LibraryDesk.open(file, "test", clock, System::nanoTime)) {
            SessionId id = SeminarDesk.sample(library, now);
            SessionState state = library.replay(id);
            assertThat(state.timeline().status()).isEqualTo(Timeline.Status.RUNNING);
            assertThat(state.timeline().clock(now).orElseThrow().elapsed()).hasMinutes(4);
        }
    }

    private static void await(Stage stage, String running) {
        Toolkit.call(() -> stage.getScene().getRoot().lookup(running));
    }
}
