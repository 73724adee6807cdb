package org.pupitre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.app.start.FirstMinutes;
import org.pupitre.app.start.Toolkit;
import org.pupitre.app.window.ConsoleWindow;
import org.pupitre.cli.common.Services;
import org.pupitre.failure.LogFile;
import org.pupitre.journal.json.Kinds;
import org.pupitre.live.LibraryDesk;
import org.testfx.framework.junit5.ApplicationExtension;

/** The walk that trains the cache really does what it says, and takes everything away again. */
@ExtendWith(ApplicationExtension.class)
class WarmUpTest {
    @TempDir Path folder;

    @Test
    void walksAndLeavesNothing() throws IOException {
        List<Path> before = left();
        try (LogFile log = LogFile.open(folder.resolve("log"))) {
            assertThat(new WarmUp(log).run()).isZero();
            assertThat(LogFile.current()).hasValueSatisfying(file -> assertThat(file).content().isEmpty());
        }
        assertThat(left()).isEqualTo(before);
    }

    private static List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("pupitre-warm-up-")).sorted().toList();
        }
    }

    @Test
    void theKeysReachTheSession() {
        Path file = folder.resolve("library.pupitre");
        InstantSource clock = InstantSource.system();
        Services services = new Services((_, _, _) -> 0, null, clock, System::nanoTime, file, "test", List.of());
        try (ConsoleWindow window = new ConsoleWindow(services, file, Locale.ENGLISH, (_, _) -> Optional.empty())) {
            FirstMinutes minutes = new FirstMinutes(Toolkit.call(() -> window.show(new Stage(), true)));
            minutes.moderate();
            minutes.close();
        }
        try (LibraryDesk library = LibraryDesk.open(file, "test", clock, System::nanoTime)) {
            assertThat(library.entries(library.sessions().getFirst().id()))
                    .extracting(entry -> Kinds.of((Record) entry.event()))
                    .contains("ItemStarted", "SpeakerQueued", "TurnStarted", "FloorLanguageSet", "QuestionAdded",
                            "NoteTaken", "QuestionAnswered", "Undone");
        }
    }
}
