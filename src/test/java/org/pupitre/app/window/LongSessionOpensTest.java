package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.app.start.Toolkit;
import org.pupitre.cli.common.Services;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.NoteEvent.NoteTaken;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Batch;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.sample.SampleSession;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A session with thousands of entries is opened beside the screen's thread, and the list says so meanwhile. */
@ExtendWith(ApplicationExtension.class)
class LongSessionOpensTest {
    private static final int NOTES = 2_500;
    private static final Instant AT = Instant.parse("2022-05-24T11:00:00Z");

    @TempDir Path folder;

    private Path library() {
        Path file = folder.resolve("library.pupitre");
        InstantSource clock = InstantSource.fixed(AT);
        SessionId id;
        try (LibraryDesk desk = LibraryDesk.open(file, "test", clock, System::nanoTime)) {
            id = SampleSession.sample(desk, AT);
        }
        try (Library library = Library.open(file, clock)) {
            library.append(new Batch(id, new CommandId("notes"), AT, "moderator", "test",
                    IntStream.range(0, NOTES).<Event>mapToObj(LongSessionOpensTest::note).toList(), List.of()));
        }
        return file;
    }

    private static NoteTaken note(int number) {
        return new NoteTaken(new NoteId("n" + number), "Note " + number, Set.of(), null, null, null, null, null, null,
                AT);
    }

    private static Parent root(Stage stage) {
        return stage.getScene().getRoot();
    }

    private static boolean saysOpening(Stage stage) {
        return root(stage).lookupAll(".work-line .label").stream()
                .anyMatch(label -> ((Labeled) label).getText().equals("Opening the session…")
                        && label.getParent().isVisible());
    }

    @Test
    void theListSaysThatItIsBeingOpened() throws Exception {
        Path file = library();
        Services services =
                new Services((_, _, _) -> 0, null, () -> AT, System::nanoTime, file, "test", List.of());
        try (ConsoleWindow window = new ConsoleWindow(services, file, Locale.ENGLISH, (_, _) -> Optional.empty())) {
            Stage stage = Toolkit.call(() -> window.show(new Stage(), false));
            Toolkit.call(() -> {
                ListView<?> list = (ListView<?>) root(stage).lookup(".library-sessions .list-view");
                list.getSelectionModel().select(0);
                for (int twice = 0; twice < 2; twice++) {
                    javafx.event.Event.fireEvent(list,
                            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false,
                                    false));
                }
                assertThat(saysOpening(stage)).as("at once, over the list").isTrue();
                assertThat(list.getItems()).hasSizeGreaterThan(1);
                list.getSelectionModel().select(1);
                javafx.event.Event.fireEvent(list,
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
                assertThat(root(stage).lookup(".agenda-list")).as("no other session opens meanwhile").isNull();
                return true;
            });
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                    () -> Toolkit.call(() -> root(stage).lookup(".agenda-list") != null));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(Toolkit.call(() -> saysOpening(stage))).isFalse();
        }
    }
}
