package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.journal.entry.Witness;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.SeqRange;

/** A library that was rolled back together with its witness: what its backups know more of it is missing, and comes back. */
class RolledBackTest {
    private static final Instant AT = Instant.parse("2022-05-24T14:40:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(AT);
    @TempDir Path folder;
    private Path file;
    private Path stick;
    private Path early;

    @BeforeEach
    void fill() throws IOException {
        file = folder.toRealPath().resolve("library.pupitre");
        stick = Files.createDirectory(folder.toRealPath().resolve("stick"));
        early = folder.resolve("early.pupitre");
        add(1, 10);
        Files.copy(file, early);
        add(11, 30);
    }

    private void add(int from, int to) {
        try (Library library = Library.open(file, CLOCK)) {
            for (int i = from; i <= to; i++) {
                library.append(LibraryTest.batch("c" + i, "item" + i));
            }
        }
    }

    private Backup backUp(Backups where) {
        where.make();
        try (Library library = Library.open(file, CLOCK)) {
            return where.keep(library.snapshot(where.folder()), AT, Backup.Reason.AUTOMATIC, Progress.NONE);
        }
    }

    private void rollBack() throws IOException {
        Files.copy(early, file, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(Witness.of(file));
    }

    private LibraryException refused(List<Backups> elsewhere) {
        return catchThrowableOfType(LibraryException.class, () -> Library.open(file, CLOCK, elsewhere).close());
    }

    private void assertMends(Optional<Path> second) {
        List<Backups> places = Repair.places(file, second);
        LibraryException refused = refused(places);
        assertThat(refused).isNotNull();
        assertThat(refused.findings().orElseThrow().missing()).containsExactly(new SeqRange(11, 30));
        assertThat(Witness.of(file)).as("no new witness").doesNotExist();
        Repair repair = Repair.examine(file, places, CLOCK, Progress.NONE);
        assertThat(repair.offer().mendable()).isTrue();
        assertThat(repair.offer().findings().missing()).containsExactly(new SeqRange(11, 30));
        assertThat(repair.offer().helping()).hasSize(1);
        assertThat(repair.mend(Progress.NONE).entries()).isEqualTo(30);
        try (Library library = Library.open(file, CLOCK, places)) {
            assertThat(library.head()).isEqualTo(30);
            assertThat(library.verify().ok()).isTrue();
        }
    }

    @Test
    void aBackupBesideTheLibraryKnowsMore() throws IOException {
        backUp(Backups.of(file));
        rollBack();
        assertMends(Optional.empty());
    }

    @Test
    void aBackupInTheSecondPlaceKnowsMore() throws IOException {
        backUp(Backups.in(stick, file));
        rollBack();
        assertMends(Optional.of(stick));
    }

    @Test
    void aLibraryThatIsEmptyOrGoneWithItsWitnessIsNoNewOne() throws IOException {
        backUp(Backups.of(file));
        Files.write(file, new byte[0]);
        Files.delete(Witness.of(file));
        assertThat(refused(List.of()).findings().orElseThrow().missing()).containsExactly(new SeqRange(1, 30));
        Files.delete(file);
        LibraryException gone = refused(List.of());
        assertThat(gone.kind()).isEqualTo(LibraryException.Kind.MISSING);
        assertThat(gone.arguments()).contains(30L);
        assertThat(file).doesNotExist();
        assertThat(Repair.examine(file, Repair.places(file, Optional.empty()), CLOCK, Progress.NONE)
                .mend(Progress.NONE).entries()).isEqualTo(30);
        Library.open(file, CLOCK).close();
    }

    @Test
    void aBackupThatIsNotWholeTellsNothing() throws IOException {
        Backup backup = backUp(Backups.of(file));
        byte[] bytes = Files.readAllBytes(backup.file());
        Files.write(backup.file(), java.util.Arrays.copyOf(bytes, bytes.length - 4096));
        rollBack();
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.head()).isEqualTo(10);
            assertThat(library.witnessed()).isFalse();
        }
    }

    @Test
    void neitherAnotherLibraryNorABackupThatWasRestoredOnPurposeMissesAnything() throws IOException {
        Backup backup = backUp(Backups.of(file));
        Repair.examine(file, Repair.places(file, Optional.empty()), CLOCK, Progress.NONE).restore(early, Progress.NONE);
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.head()).as("restored on purpose").isEqualTo(10);
            library.append(LibraryTest.batch("d11", "other"));
        }
        Files.delete(Witness.of(file));
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.head()).as("another history since").isEqualTo(11);
        }
        Files.delete(file);
        Files.delete(Witness.of(file));
        Path other = folder.resolve("other.pupitre");
        try (Library library = Library.open(other, CLOCK)) {
            library.append(LibraryTest.batch("c1", "item1"));
        }
        Files.copy(other, file);
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.head()).as("another library").isEqualTo(1);
        }
        assertThat(backup.file()).exists();
    }
}
