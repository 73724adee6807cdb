package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.PeopleEvent.PersonCorrected;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.store.Driver;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Backup.Reason;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Offer;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.SeqRange;

/** Forty entries, a backup of the first thirty-six of them, and what can be done when something happens to the library. */
class RepairTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-05-24T14:40:00Z"));
    private static final String ALL =
            "SELECT seq || id || session || at || actor || device || command_id || kind || version"
                    + " || body || hex(salt) || hex(body_hash) || hex(chain) FROM journal ORDER BY seq";
    private static final String PEOPLE = "SELECT id || name || hex(row_hash) FROM people ORDER BY id";
    @TempDir Path folder;
    private Path file;
    private Backup backup;
    private List<String> journal;
    private List<String> people;

    @BeforeEach
    void fill() throws SQLException {
        file = folder.resolve("library.pupitre");
        try (Library library = Library.open(file, CLOCK)) {
            library.append(new Batch(new SessionId("s1"), new CommandId("c1"), Instant.EPOCH, "moderator", "laptop",
                    List.of(new ItemSkipped(new ItemId("item1"))),
                    List.of(new Person(new PersonId("p1"), PersonDetails.named("Awa")),
                            new Person(new PersonId("p2"), PersonDetails.named("Luc")))));
            for (int i = 2; i <= 36; i++) {
                library.append(LibraryTest.batch("c" + i, "item" + i));
            }
            Backups backups = Backups.of(file);
            backup = backups.keep(library.snapshot(backups.folder()), Instant.parse("2022-05-24T14:35:00Z"),
                    Reason.AUTOMATIC, Progress.NONE);
            for (int i = 37; i <= 40; i++) {
                library.append(LibraryTest.batch("c" + i, "item" + i));
            }
        }
        journal = rows(ALL);
        people = rows(PEOPLE);
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    private void damage(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Driver.execute(connection, "DROP TRIGGER journal_never_updated");
            Driver.execute(connection, "DROP TRIGGER journal_never_deleted");
            for (String statement : statements) {
                Driver.execute(connection, statement);
            }
        }
    }

    private Repair repair() {
        LibraryException damaged =
                catchThrowableOfType(LibraryException.class, () -> Library.open(file, CLOCK).close());
        assertThat(damaged).as("the damage is noticed").isNotNull();
        return Repair.examine(file, Repair.places(file, Optional.empty()), CLOCK, Progress.NONE);
    }

    private void assertMended() throws Exception {
        byte[] damaged = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        Repair repair = repair();
        assertThat(repair.offer().mendable()).as("%s", repair.offer()).isTrue();
        assertThat(repair.offer().stillLost()).isEmpty();
        Repair.Done done = repair.mend(Progress.NONE);
        assertThat(done.entries()).isEqualTo(40);
        assertThat(rows(ALL)).isEqualTo(journal);
        assertThat(rows(PEOPLE)).isEqualTo(people);
        if (damaged.length > 0) {
            assertThat(Files.readAllBytes(done.aside().orElseThrow())).as("kept aside as it was").isEqualTo(damaged);
        }
        try (Library whole = Library.open(file, CLOCK)) {
            assertThat(whole.verify().ok()).isTrue();
            assertThat(whole.append(LibraryTest.batch("c41", "item41")).getFirst().seq()).isEqualTo(41);
        }
    }

    @Test
    void missingEntriesComeBackFromTheBackup() throws Exception {
        damage("DELETE FROM journal WHERE seq BETWEEN 12 AND 15 OR seq = 30 OR seq = 1");
        Offer offer = repair().offer();
        assertThat(offer.findings().missing()).containsExactly(new SeqRange(1, 1), new SeqRange(12, 15),
                new SeqRange(30, 30));
        assertThat(offer.helping()).containsExactly(backup);
        assertMended();
    }

    @Test
    void alteredBodiesHeadersAndChainsComeBackFromTheBackup() throws Exception {
        damage("UPDATE journal SET body = replace(body, 'item7', 'itemX') WHERE seq = 7",
                "UPDATE journal SET actor = 'nobody' WHERE seq = 20",
                "UPDATE journal SET chain = x'00' WHERE seq = 33");
        assertMended();
    }

    @Test
    void aRowAfterAHoleWhoseHeaderWasAlteredComesBackToo() throws Exception {
        damage("DELETE FROM journal WHERE seq = 12", "UPDATE journal SET at = '2001-01-01T00:00:00Z' WHERE seq = 13");
        assertMended();
    }

    @Test
    void anotherLibraryInItsPlaceIsNotTakenForThisOneAsWhole() throws Exception {
        Path other = folder.resolve("other.pupitre");
        try (Library library = Library.open(other, CLOCK)) {
            for (int i = 1; i <= 40; i++) {
                library.append(LibraryTest.batch("d" + i, "other" + i));
            }
        }
        Files.copy(other, file, StandardCopyOption.REPLACE_EXISTING);
        Repair repair = repair();
        assertThat(repair.offer().findings().foreign()).isTrue();
        assertThat(repair.offer().stillLost()).isEmpty();
        assertThat(repair.offer().mendable()).as("the witness knows another last entry").isFalse();
        assertThatThrownBy(() -> repair.mend(Progress.NONE)).isInstanceOf(IllegalStateException.class);
        assertThat(folder.toFile().list()).noneMatch(name -> name.contains(".replaced-"));
    }

    @Test
    void aPersonWhoseRowWasAlteredComesBackFromTheBackup() throws Exception {
        damage("UPDATE people SET name = 'Eve' WHERE id = 'p1'");
        assertThat(repair().offer().findings().alteredPeople()).containsExactly(new PersonId("p1"));
        assertMended();
    }

    @Test
    void anOlderRowOfAPersonGivesWayToTheOneInTheBackupAndANewerOneStays() throws Exception {
        PersonId awa = new PersonId("p1");
        PersonId luc = new PersonId("p2");
        try (Library library = Library.open(file, CLOCK)) {
            library.append(named("c41", new PersonAdded(awa), new Person(awa, PersonDetails.named("Awa"))));
            library.append(named("c42", new PersonAdded(luc), new Person(luc, PersonDetails.named("Luc"))));
            library.append(named("c43", new PersonCorrected(awa), new Person(awa, PersonDetails.named("Awa Ndiaye"))));
            Backups backups = Backups.of(file);
            backup = backups.keep(library.snapshot(backups.folder()), Instant.parse("2022-05-24T14:36:00Z"),
                    Reason.AUTOMATIC, Progress.NONE);
            library.append(named("c44", new PersonCorrected(luc), new Person(luc, PersonDetails.named("Luc Moreau"))));
        }
        journal = rows(ALL);
        people = rows(PEOPLE);
        assertThat(people).anyMatch(row -> row.startsWith("p1Awa Ndiaye"))
                .anyMatch(row -> row.startsWith("p2Luc Moreau"));
        String old = HexFormat.of().formatHex(Hashes.row(new Person(awa, PersonDetails.named("Awa"))));
        damage("CREATE TEMP TABLE kept AS SELECT * FROM tie",
                "UPDATE people SET name = 'Awa', row_hash = x'" + old + "' WHERE id = 'p1'",
                "UPDATE tie SET sum = (SELECT sum FROM kept WHERE kept.name = tie.name)");

        Repair repair = repair();
        assertThat(repair.offer().mendable()).as("%s", repair.offer()).isTrue();
        repair.mend(Progress.NONE);
        assertThat(rows(ALL)).isEqualTo(journal);
        assertThat(rows(PEOPLE)).isEqualTo(people);
        try (Library whole = Library.open(file, CLOCK)) {
            assertThat(whole.verify().ok()).isTrue();
        }
    }

    private static Batch named(String command, Event event, Person person) {
        return new Batch(new SessionId("s1"), new CommandId(command), Instant.EPOCH, "moderator", "laptop",
                List.of(event), List.of(person));
    }

    @Test
    void entriesNewerThanTheBackupAreLostAndNamedAndTheRestIsThere() throws Exception {
        damage("DELETE FROM journal WHERE seq IN (12, 38)");
        Repair repair = repair();
        Offer offer = repair.offer();
        assertThat(offer.mendable()).isFalse();
        assertThatThrownBy(() -> repair.mend(Progress.NONE)).isInstanceOf(IllegalStateException.class);
        assertThat(offer.stillLost()).containsExactly(new SeqRange(38, 38));
        assertThat(offer.readable()).isEqualTo(37);
        assertThat(offer.saved()).isEqualTo(39);
        Path target = folder.resolve("salvaged.pupitre");
        Repair.Done done = repair.salvage(target, Progress.NONE);
        assertThat(done.entries()).isEqualTo(39);
        assertThat(done.lost()).containsExactly(new SeqRange(38, 38));
        try (Library salvaged = Library.open(target, CLOCK)) {
            assertThat(salvaged.head()).isEqualTo(39);
            assertThat(salvaged.verify().ok()).isTrue();
            assertThat(salvaged.entries(new SessionId("s1")).stream().map(e -> e.command().value()))
                    .doesNotContain("c38").contains("c12", "c37", "c39", "c40");
        }
        assertThat(repair().goOn(Progress.NONE).lost()).containsExactly(new SeqRange(38, 40));
        assertThat(rows(ALL)).isEqualTo(journal.subList(0, 37));
        Library.open(file, CLOCK).close();
    }

    @Test
    void withoutABackupEveryEntryThatWasNotTouchedIsSalvaged() throws Exception {
        Files.delete(backup.file());
        damage("DELETE FROM journal WHERE seq BETWEEN 3 AND 4",
                "UPDATE journal SET body = replace(body, 'item9', 'itemX') WHERE seq = 9");
        Repair repair = repair();
        assertThat(repair.offer().backups()).isEmpty();
        assertThat(repair.offer().stillLost()).containsExactly(new SeqRange(3, 4), new SeqRange(9, 9));
        assertThat(repair.offer().readable()).isEqualTo(2);
        assertThat(repair.salvage(folder.resolve("salvaged.pupitre"), Progress.NONE).entries()).isEqualTo(37);
    }

    @Test
    void aFileThatCannotBeReadOrIsGoneComesBackWholeOrAsFarAsTheBackupGoes() throws Exception {
        byte[] header = new byte[4096];
        Files.write(file, header, StandardOpenOption.WRITE);
        Repair repair = repair();
        assertThat(repair.offer().mendable()).isFalse();
        assertThat(repair.offer().readable()).isEqualTo(36);
        Files.delete(file);
        Repair gone = repair();
        assertThat(gone.offer().stillLost()).containsExactly(new SeqRange(37, 40));
        Repair.Done done = gone.goOn(Progress.NONE);
        assertThat(done.entries()).isEqualTo(36);
        assertThat(rows(ALL)).isEqualTo(journal.subList(0, 36));
        assertThat(rows(PEOPLE)).isEqualTo(people);
        Library.open(file, CLOCK).close();
    }

    @Test
    void aBackupIsRestoredAndStaysAndWhatWasThereStaysToo() throws Exception {
        byte[] saved = Files.readAllBytes(backup.file());
        Repair repair = Repair.examine(file, Repair.places(file, Optional.empty()), CLOCK, Progress.NONE);
        assertThat(repair.offer().findings().ok()).isTrue();
        Repair.Done done = repair.restore(backup.file(), Progress.NONE);
        assertThat(done.entries()).isEqualTo(36);
        assertThat(rows(ALL)).isEqualTo(journal.subList(0, 36));
        assertThat(Files.readAllBytes(backup.file())).isEqualTo(saved);
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.witnessed()).isTrue();
            assertThat(library.append(LibraryTest.batch("d37", "other")).getFirst().seq()).isEqualTo(37);
        }
        Path aside = done.aside().orElseThrow();
        assertThat(aside.getFileName()).hasToString("library.pupitre.replaced-2022-05-24T14-40-00.000Z");
        try (Library before = Library.open(aside, CLOCK)) {
            assertThat(before.head()).isEqualTo(40);
        }
    }

    @Test
    void aBadBackupIsNotRestored() throws Exception {
        byte[] bytes = Files.readAllBytes(backup.file());
        String content = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        bytes[content.indexOf("item20\"")] ^= 1;
        Files.write(backup.file(), bytes);
        Repair repair = Repair.examine(file, Repair.places(file, Optional.empty()), CLOCK, Progress.NONE);
        LibraryException refused = catchThrowableOfType(LibraryException.class,
                () -> repair.restore(backup.file(), Progress.NONE));
        assertThat(refused.kind()).isEqualTo(LibraryException.Kind.BAD_BACKUP);
        assertThat(rows(ALL)).isEqualTo(journal);
        assertThat(folder.toFile().list()).doesNotContain("library.pupitre.restoring");
    }

    @Test
    void whoWasErasedSinceDoesNotComeBackWithABackup() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Driver.execute(connection, "DELETE FROM people WHERE id = 'p2'");
            Driver.execute(connection, "INSERT INTO erased VALUES ('p2', '2022-05-24T14:38:00Z', x'"
                    + java.util.HexFormat.of().formatHex(Hashes.row(List.of("p2", "2022-05-24T14:38:00Z"))) + "')");
        }
        Repair.examine(file, Repair.places(file, Optional.empty()), CLOCK, Progress.NONE).restore(backup.file(),
                Progress.NONE);
        assertThat(rows("SELECT id FROM people")).containsExactly("p1");
        assertThat(rows("SELECT person FROM erased")).containsExactly("p2");
    }

    @Test
    void aLibraryThatSomebodyHasOpenIsNotTouched() {
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.head()).isEqualTo(40);
            LibraryException refused = catchThrowableOfType(LibraryException.class,
                    () -> Repair.examine(file, List.of(), CLOCK, Progress.NONE));
            assertThat(refused.kind()).isEqualTo(LibraryException.Kind.LOCKED);
        }
    }
}
