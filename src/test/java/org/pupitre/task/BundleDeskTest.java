package org.pupitre.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.bundle.Bundle;
import org.pupitre.exchange.bundle.BundleReader;
import org.pupitre.exchange.bundle.BundleReading;
import org.pupitre.journal.Backups;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.sample.SampleSession;

/** What is taken in is looked at once more before anything is written, whatever was asked before. */
class BundleDeskTest {
    private static final Instant NOW = Instant.parse("2022-05-24T12:00:00Z");

    @TempDir private Path folder;

    @Test
    void whatIsHereAlreadyIsNotTakenInAndNoBackupIsMadeForIt() throws Exception {
        Path file = folder.resolve("library.pupitre");
        try (LibraryDesk library = LibraryDesk.open(file, "laptop", InstantSource.fixed(NOW), System::nanoTime)) {
            SessionId session = SampleSession.sample(library, NOW);
            BundleDesk desk = new BundleDesk(library);
            Path given = folder.resolve("day" + BundleReader.ENDING);
            assertThat(desk.give(session, given, "test", NOW)).isPresent();
            int entries = library.entries(session).size();
            int backups = Backups.of(file).list().size();

            Bundle bundle = ((BundleReading.Sound) BundleReader.read(given)).bundle();
            assertThat(desk.look(bundle).known()).isTrue();
            assertThat(desk.take(bundle, NOW)).isEmpty();
            assertThat(library.entries(session)).hasSize(entries);
            assertThat(Backups.of(file).list()).hasSize(backups);
        }
    }
}
