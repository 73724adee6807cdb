package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.journal.store.Driver;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Progress;

/** How long backing up and repairing take where there are 40,000 entries; the session waits for the copying alone. */
class BackupSizeTest {
    private static final int COMMANDS = 400;
    private static final int EVENTS = 100;
    @TempDir Path folder;

    @Test
    void fortyThousandEntriesAreCopiedWithinASecondOrSo() throws Exception {
        Path file = folder.resolve("library.pupitre");
        InstantSource clock = InstantSource.fixed(Instant.parse("2022-05-24T14:35:00Z"));
        try (Library library = Library.open(file, clock)) {
            for (int i = 0; i < COMMANDS; i++) {
                String command = "c" + i;
                library.append(LibraryTest.batch(command,
                        IntStream.range(0, EVENTS).mapToObj(e -> command + "-" + e).toArray(String[]::new)));
            }
            Backups backups = Backups.of(file);
            long start = System.nanoTime();
            Snapshot snapshot = library.snapshot(backups.folder());
            long copied = System.nanoTime();
            Backup backup = backups.keep(snapshot, clock.instant(), Backup.Reason.ASKED, Progress.NONE);
            long sealed = System.nanoTime();
            assertThat(backup.entries()).isEqualTo((long) COMMANDS * EVENTS);
            System.out.printf("BackupSizeTest: %d entries: copied in %d ms, read again and sealed in %d ms%n",
                    backup.entries(), milliseconds(start, copied), milliseconds(copied, sealed));
            assertThat(milliseconds(start, copied)).isLessThan(5000);
        }
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Driver.execute(connection, "DROP TRIGGER journal_never_deleted");
            Driver.execute(connection, "DELETE FROM journal WHERE seq BETWEEN 812 AND 815");
        }
        long start = System.nanoTime();
        Repair repair = Repair.examine(file, List.of(Backups.of(file)), clock, Progress.NONE);
        assertThat(repair.offer().mendable()).isTrue();
        long looked = System.nanoTime();
        repair.mend(Progress.NONE);
        System.out.printf("BackupSizeTest: looked at in %d ms, mended in %d ms%n", milliseconds(start, looked),
                milliseconds(looked, System.nanoTime()));
        assertThat(Repair.places(file, Optional.empty())).hasSize(1);
    }

    private static long milliseconds(long from, long to) {
        return Duration.ofNanos(to - from).toMillis();
    }
}
