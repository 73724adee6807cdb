package org.pupitre.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.backup.CheckedBackups;
import org.pupitre.journal.file.LibraryHeader;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.Driver;
import org.pupitre.journal.store.JournalTable;
import org.pupitre.journal.store.Schema;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Backup.Reason;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.Uuid7;

/** Backups are whole or not there. */
class BackupsTest {
    private static final Instant AT = Instant.parse("2022-05-24T14:35:00Z");
    @TempDir Path folder;
    private Path file;
    private Library library;
    private Backups backups;

    @BeforeEach
    void open() {
        file = folder.resolve("library.pupitre");
        library = Library.open(file, InstantSource.fixed(AT));
        for (int i = 1; i <= 30; i++) {
            library.append(LibraryTest.batch("c" + i, "item" + i));
        }
        backups = Backups.of(file);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Backup backUp(Reason reason) {
        return backups.keep(library.snapshot(backups.folder()), AT, reason, Progress.NONE);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(backups.folder())) {
            return all.toList();
        }
    }

    @Test
    void aBackupHoldsWhatTheLibraryHoldsAndIsOneFileOfItsOwn() throws Exception {
        library.saveDraft(new SessionId("s1"), "note", "half a sent", AT);
        Backup backup = backUp(Reason.ASKED);
        assertThat(files()).containsExactly(backup.file());
        assertThat(backup.entries()).isEqualTo(30);
        assertThat(backup.code()).isEqualTo(library.code());
        byte[] header = Files.readAllBytes(backup.file());
        assertThat(List.of(header[18], header[19])).as("no write-ahead log is needed to read it")
                .containsExactly((byte) 1, (byte) 1);
        Backups.verify(backup, Progress.NONE);
        assertThat(files()).as("reading leaves nothing").containsExactly(backup.file());
        Path copy = folder.resolve("copy.pupitre");
        Files.copy(backup.file(), copy);
        try (Library read = Library.open(copy, InstantSource.fixed(AT))) {
            assertThat(read.entries(new SessionId("s1"))).isEqualTo(library.entries(new SessionId("s1")));
            assertThat(read.drafts(new SessionId("s1"))).containsEntry("note", "half a sent");
        }
    }

    @Test
    void theCodeChangesWithEntriesAndDraftsAndNotWithSignsOfLife() {
        String before = library.code();
        library.alive(new SessionId("s1"), AT);
        assertThat(library.code()).isEqualTo(before);
        library.saveDraft(new SessionId("s1"), "note", "x", AT);
        String drafted = library.code();
        assertThat(drafted).isNotEqualTo(before);
        library.append(LibraryTest.batch("c31", "x"));
        assertThat(library.code()).isNotEqualTo(drafted);
    }

    @Test
    void aCopyThatWasAlteredOnItsWayToTheDiskNeverBecomesABackup() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            Snapshot snapshot = library.snapshot(backups.folder());
            alter(snapshot.file(), seed);
            LibraryException refused = catchThrowableOfType(LibraryException.class,
                    () -> backups.keep(snapshot, AT, Reason.ASKED, Progress.NONE));
            assertThat(refused).as("altered at %s", seed).isNotNull();
            assertThat(refused.kind()).isEqualTo(LibraryException.Kind.BAD_BACKUP);
            assertThat(files()).isEmpty();
        }
    }

    /** The mutant: with the verification left out, the altered copy is taken for a backup. */
    @Test
    void withoutTheVerificationItWould() throws Exception {
        Snapshot snapshot = library.snapshot(backups.folder());
        alter(snapshot.file(), 1);
        snapshot.publish(backups.folder().resolve(Backup.name(AT, Reason.ASKED, 30, snapshot.code())));
        Backup bad = backups.newest().orElseThrow();
        assertThatThrownBy(() -> Backups.verify(bad, Progress.NONE)).isInstanceOf(LibraryException.class);
    }

    /** Changes a letter of a text, as a disk does that forgets one bit: SQLite's own check finds nothing wrong with it. */
    private static void alter(Path copy, int seed) throws IOException {
        byte[] bytes = Files.readAllBytes(copy);
        String content = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        int item = content.indexOf("item" + (seed % 30 + 1) + "\"");
        bytes[item] ^= 1;
        Files.write(copy, bytes);
    }

    @Test
    void aCopyThatLacksEntriesNeverBecomesABackup() throws SQLException {
        Snapshot snapshot = library.snapshot(backups.folder());
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + snapshot.file())) {
            Driver.execute(connection, "DROP TRIGGER journal_never_deleted");
            Driver.execute(connection, "DELETE FROM journal WHERE seq = 30");
            Driver.execute(connection, "CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal\nBEGIN\n"
                    + "    SELECT RAISE(ABORT, 'the journal is only ever added to');\nEND");
        }
        assertThatThrownBy(() -> backups.keep(snapshot, AT, Reason.ASKED, Progress.NONE))
                .isInstanceOf(LibraryException.class);
        assertThat(backups.list()).isEmpty();
    }

    @Test
    void workThatIsBrokenOffLeavesNothing() throws Exception {
        assertThatThrownBy(() -> backups.keep(library.snapshot(backups.folder()), AT, Reason.ASKED, share -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aSecondPlaceGetsCopiesThatWereReadThere() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Backups second = Backups.in(stick, file);
        assertThat(second.there()).isFalse();
        second.make();
        Backup copy = second.copy(backUp(Reason.AUTOMATIC), Progress.NONE);
        assertThat(second.list()).containsExactly(copy);
        Backups.verify(copy, Progress.NONE);
        assertThat(Backups.in(stick, folder.resolve("other").resolve("library.pupitre")).folder())
                .as("another library of the same name").isNotEqualTo(second.folder());
        Backup bad = backups.newest().orElseThrow();
        alter(bad.file(), 3);
        Files.delete(copy.file());
        assertThatThrownBy(() -> second.copy(bad, Progress.NONE)).isInstanceOf(LibraryException.class);
        assertThat(second.list()).isEmpty();
    }

    @Test
    void whatWasCutOffLaterIsNoBackupAndTakesNoOthersPlace() throws Exception {
        for (int i = 0; i < 14; i++) {
            Instant at = AT.plusSeconds(300L * i);
            backups.keep(library.snapshot(backups.folder()), at, Reason.AUTOMATIC, Progress.NONE);
            library.append(LibraryTest.batch("d" + i, "x"));
        }
        List<Backup> kept = backups.list();
        for (Backup backup : kept.subList(0, kept.size() - 2)) {
            byte[] bytes = Files.readAllBytes(backup.file());
            Files.write(backup.file(), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        }
        assertThat(CheckedBackups.of(backups.list(), Progress.NONE)).hasSize(2)
                .isEqualTo(kept.subList(kept.size() - 2, kept.size()));
        for (int i = 14; i < 24; i++) {
            Instant at = AT.plusSeconds(300L * i);
            backups.keep(library.snapshot(backups.folder()), at, Reason.AUTOMATIC, Progress.NONE);
        }
        assertThat(kept.subList(kept.size() - 2, kept.size())).isNotEmpty()
                .allSatisfy(b -> assertThat(b.file()).exists());
        Backup newest = backups.newest().orElseThrow();
        assertThat(CheckedBackups.stillHolds(newest)).isTrue();
        alter(newest.file(), 3);
        Files.setLastModifiedTime(newest.file(), java.nio.file.attribute.FileTime.from(AT));
        assertThat(CheckedBackups.stillHolds(newest)).isFalse();
        assertThat(CheckedBackups.holds(newest)).isFalse();
    }

    @Test
    void backupsOfAnotherLibraryInTheFolderAreNotThinned() throws Exception {
        Path other = folder.resolve("other.pupitre");
        try (Library second = Library.open(other, InstantSource.fixed(AT))) {
            second.append(LibraryTest.batch("c1", "item1"));
            for (int i = 0; i < 3; i++) {
                Snapshot snapshot = second.snapshot(backups.folder());
                snapshot.publish(backups.folder().resolve(
                        Backup.name(AT.minusSeconds(9000L + i), Reason.AUTOMATIC, 1, snapshot.code())));
            }
        }
        List<Backup> foreign = backups.list();
        for (int i = 0; i < 20; i++) {
            backups.keep(library.snapshot(backups.folder()), AT.plusSeconds(i), Reason.AUTOMATIC, Progress.NONE);
        }
        assertThat(backups.list()).containsAll(foreign).hasSize(foreign.size() + 12);
    }

    @Test
    void backupsOfTheSameInstantBothStay() {
        assertThat(backUp(Reason.ASKED).at()).isEqualTo(AT);
        assertThat(backUp(Reason.ASKED).at()).isEqualTo(AT.plusMillis(1));
        assertThat(backups.list().stream().map(Backup::at)).containsExactly(AT.plusMillis(1), AT);
    }

    @Test
    void whatIsListedIsWhatWasMadeHoweverPreciseTheClock() {
        Backup made = backups.keep(library.snapshot(backups.folder()), AT.plusNanos(123_456_789), Reason.ASKED,
                Progress.NONE);
        assertThat(backups.list()).containsExactly(made);
    }

    @Test
    void whatWasCutOffGoesAndFilesOfOthersStay() throws Exception {
        Files.createDirectories(backups.folder());
        // What a program left that is no longer there.
        Files.write(backups.folder().resolve(".making-17.pupitre"), "SQLite format 3\0".getBytes(US_ASCII));
        Path mine = Files.writeString(backups.folder().resolve("mine.txt"), "");
        Path plan = Files.writeString(backups.folder().resolve(".making-plans.txt"), "Dear all");
        Path number = Files.writeString(backups.folder().resolve(".making-1.pupitre"), "Dear all, dear all");
        assertThat(backups.list()).isEmpty();
        backups.tidy();
        assertThat(files()).containsExactlyInAnyOrder(mine, plan, number);
    }

    @Test
    void aBackupThatIsBeingMadeSurvivesTheTidyingThatComesWithTheOpening() {
        Snapshot snapshot = library.snapshot(backups.folder());
        backups.tidy();
        assertThat(backups.keep(snapshot, AT, Reason.ASKED, Progress.NONE)).isIn(backups.list());
    }

    @Test
    void anOlderLibraryIsSavedBeforeItGetsTheTablesOfThisProgram() throws Exception {
        library.close();
        libraryOfTheFirstProgram(folder.resolve("old.pupitre"));
        try (Library old = Library.open(folder.resolve("old.pupitre"), InstantSource.fixed(AT))) {
            Backup before = Backups.of(old.file()).newest().orElseThrow();
            assertThat(before.reason()).isEqualTo(Reason.BEFORE_MIGRATION);
            assertThat(before.entries()).isEqualTo(old.head()).isPositive();
            Backups.verify(before, Progress.NONE);
            Db db = Db.readOnly(before.file());
            assertThat(db.schema()).isEqualTo(1);
            db.abandon();
        }
    }

    private static void libraryOfTheFirstProgram(Path old) throws Exception {
        String script = new String(Schema.class.getResourceAsStream("001-journal.sql").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + old)) {
            for (String statement : script.strip().split("(?<=;)\\R(?=CREATE|\\R)", -1)) {
                Driver.execute(connection, statement);
            }
            Driver.execute(connection, "PRAGMA application_id = " + LibraryHeader.APPLICATION_ID);
            Driver.execute(connection, "PRAGMA user_version = 1");
        }
        Db db = Db.open(old, false);
        java.security.SecureRandom random = new java.security.SecureRandom();
        JournalTable journal = new JournalTable(db, new Uuid7(InstantSource.fixed(AT), random), random);
        db.write(() -> journal.append(LibraryTest.batch("c1", "a", "b")));
        db.close();
    }
}
