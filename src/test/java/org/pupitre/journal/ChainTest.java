package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.Witness;
import org.pupitre.journal.store.Driver;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.Findings;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.SeqRange;

/** What the hashes find, and that they are made as documented. */
class ChainTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("library.pupitre");
        try (Library library = open()) {
            for (int i = 1; i <= 5; i++) {
                library.append(LibraryTest.batch("c" + i, "item" + i));
            }
            library.append(new Batch(new SessionId("s1"), new CommandId("c6"), Instant.EPOCH, "moderator", "laptop",
                    List.of(new ItemSkipped(new ItemId("item6"))),
                    List.of(new Person(new PersonId("p1"), PersonDetails.named("Awa")),
                            new Person(new PersonId("p2"), PersonDetails.named("Luc")))));
        }
    }

    private Library open() {
        return Library.open(file, InstantSource.system());
    }

    /** As someone would with a tool for databases. */
    private void alter(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Driver.execute(connection, "DROP TRIGGER journal_never_updated");
            Driver.execute(connection, "DROP TRIGGER journal_never_deleted");
            Driver.execute(connection, sql);
        }
    }

    /** What a check finds, as it is told to the program that opens the library. */
    private Findings found() {
        return catchThrowableOfType(LibraryException.class, this::open).findings().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UPDATE journal SET body = '{\"item\":\"other\"}' WHERE seq = 3||3-3",
            "UPDATE journal SET at = '2022-05-24T13:00:01Z' WHERE seq = 2||2-2",
            "UPDATE journal SET actor = 'somebody' WHERE seq = 1||1-1",
            "UPDATE journal SET session = 's2' WHERE seq = 4||4-4",
            "UPDATE journal SET salt = zeroblob(16) WHERE seq = 4||4-4",
            "UPDATE journal SET body_hash = zeroblob(32) WHERE seq = 4||4-4",
            "UPDATE journal SET chain = zeroblob(32) WHERE seq = 4||4-4",
            "UPDATE journal SET chain = zeroblob(32) WHERE seq = 6||6-6",
            "UPDATE journal SET body = '{}', salt = NULL WHERE seq = 3||3-3",
            "UPDATE journal SET kind = 'ItemReopened' WHERE seq = 5||5-5",
            "UPDATE journal SET version = 2 WHERE seq = 5||5-5", "DELETE FROM journal WHERE seq = 3|3-3|",
            "DELETE FROM journal WHERE seq IN (2, 3, 5)|2-3 5-5|",
            "DELETE FROM journal WHERE seq > 4|5-6|", "DELETE FROM journal|1-6|",
            "DELETE FROM journal WHERE seq = 1|1-1|", "UPDATE journal SET seq = 60 WHERE seq = 6||6-6",
            "UPDATE journal SET seq = 60 WHERE seq = 3||3-3",
            "UPDATE journal SET seq = seq + 60 WHERE seq IN (3, 4)||3-4",
            "UPDATE journal SET seq = iif(seq = 3, 60, seq), actor = iif(seq = 4, 'x', actor)||3-4",
            "UPDATE journal SET seq = iif(seq = 3, 60, seq), actor = iif(seq = 5, 'x', actor)||3-3 5-5",
            "UPDATE journal SET command_id = 'c9' WHERE seq = 6||6-6"})
    void whatIsMissingOrWasAlteredIsNamedAtOpening(String sql, String missing, String altered) throws SQLException {
        alter(sql);
        Findings found = found();
        assertThat(ranges(found.missing())).isEqualTo(missing == null ? "" : missing);
        assertThat(ranges(found.altered())).isEqualTo(altered == null ? "" : altered);
        assertThat(found.ok()).isFalse();
    }

    private static String ranges(List<SeqRange> ranges) {
        return ranges.stream().map(r -> r.first() + "-" + r.last()).collect(Collectors.joining(" "));
    }

    @Test
    void aBodyFromWhichAPersonWasErasedKeepsTheChain() throws SQLException {
        String left = "{\"item\":\"item3\"}";
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            String trigger =
                    Driver.query(connection, "SELECT sql FROM sqlite_schema WHERE name = 'journal_never_updated'");
            Driver.execute(connection, "DROP TRIGGER journal_never_updated");
            byte[] bodyHash = HexFormat.of()
                    .parseHex(Driver.query(connection, "SELECT hex(body_hash) FROM journal WHERE seq = 3"));
            Driver.execute(connection, "UPDATE journal SET salt = NULL, body = '" + left + "', redaction = x'"
                    + HexFormat.of().formatHex(Hashes.redaction(bodyHash, left)) + "' WHERE seq = 3");
            Driver.execute(connection, trigger);
        }
        try (Library library = open()) {
            assertThat(library.verify().ok()).isTrue();
        }
    }

    @Test
    void theReadablePartIsOpenedToLookAt() throws Exception {
        alter("DELETE FROM journal WHERE seq = 4");
        byte[] before = Files.readAllBytes(file);
        try (Library library = Library.look(file, InstantSource.system())) {
            assertThat(library.damage().orElseThrow().readable()).isEqualTo(3);
            assertThat(library.entries(new SessionId("s1")).stream().map(Entry::seq)).containsExactly(1L, 2L, 3L);
            assertThat(library.people().all()).hasSize(2);
            assertThatThrownBy(() -> library.append(LibraryTest.batch("c9", "item9")))
                    .isInstanceOfSatisfying(LibraryException.class,
                            e -> assertThat(e.kind()).isEqualTo(LibraryException.Kind.LOOKING));
            assertThatThrownBy(() -> library.alive(new SessionId("s1"), Instant.EPOCH))
                    .isInstanceOf(LibraryException.class);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(found().missing()).containsExactly(new SeqRange(4, 4));
    }

    @Test
    void aLibraryThatIsGoneIsNotMadeAnew() throws Exception {
        Files.move(file, folder.resolve("elsewhere"));
        assertThat(catchThrowableOfType(LibraryException.class, this::open).kind())
                .isEqualTo(LibraryException.Kind.MISSING);
        assertThat(file).doesNotExist();
        Files.createFile(file);
        assertThat(ranges(found().missing())).isEqualTo("1-6");
    }

    @Test
    void anotherLibraryInItsPlaceIsFound() throws Exception {
        Path other = folder.resolve("other.pupitre");
        try (Library library = Library.open(other, InstantSource.system())) {
            for (int i = 1; i <= 7; i++) {
                library.append(LibraryTest.batch("c" + i, "item" + i));
            }
        }
        Files.copy(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(found().foreign()).isTrue();
    }

    /** The witness at work: cut off at its end, a library looks intact to a check of its hashes alone. */
    @Test
    void withoutTheWitnessEntriesCutOffAtTheEndAreNotMissed() throws Exception {
        alter("DELETE FROM journal WHERE seq > 4");
        alterBack();
        assertThat(ranges(found().missing())).isEqualTo("5-6");
        Files.delete(Witness.of(file));
        try (Library library = open()) {
            assertThat(library.head()).isEqualTo(4);
            assertThat(library.witnessed()).isFalse();
        }
        try (Library library = open()) {
            assertThat(library.witnessed()).isTrue();
        }
    }

    /** The triggers as the scripts make them, so that only the entries differ. */
    private void alterBack() throws Exception {
        Path whole = folder.resolve("whole.pupitre");
        Library.open(whole, InstantSource.system()).close();
        try (Connection from = DriverManager.getConnection("jdbc:sqlite:" + whole);
                Connection to = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String name : List.of("journal_never_updated", "journal_never_deleted")) {
                Driver.execute(to, Driver.query(from, "SELECT sql FROM sqlite_schema WHERE name = '" + name + "'"));
            }
        }
    }

    @Test
    void anAlteredWitnessIsPassedOver() throws Exception {
        Path witness = Witness.of(file);
        String marks = Files.readString(witness).stripTrailing();
        Files.writeString(witness, marks + "\n7 00ff 12345678\n8 cut o");
        open().close();
        assertThat(Files.readString(witness).stripTrailing())
                .isEqualTo(marks.lines().reduce((first, last) -> last).orElseThrow());
    }

    @Test
    void aWitnessKeepsItsSizeAndBeginsAnewWhenItIsFull() throws Exception {
        Path witness = Witness.of(file);
        long size = Files.size(witness);
        List<Long> marks = new ArrayList<>();
        try (Library library = open()) {
            for (int i = 0; i <= 1700; i++) {
                library.append(LibraryTest.batch("w" + i, "item" + i));
                assertThat(Witness.read(file))
                        .hasValueSatisfying(tip -> assertThat(tip.seq()).isEqualTo(library.head()));
                if (i % 100 == 0) {
                    assertThat(Files.size(witness)).isEqualTo(size);
                    marks.add(Files.readString(witness).lines().count() - 1);
                }
            }
        }
        assertThat(marks).as("lines").isNotEqualTo(marks.stream().sorted().toList()).isNotEmpty()
                .allMatch(n -> n < 900);
    }

    @Test
    void aMarkTornAtASectorIsPassedOver() throws Exception {
        Path witness = Witness.of(file);
        byte[] whole = Files.readAllBytes(witness);
        String last = Files.readString(witness).stripTrailing().lines().reduce((_, later) -> later).orElseThrow();
        int from = new String(whole, StandardCharsets.ISO_8859_1).indexOf(last);
        for (int sector = from + 1; sector <= from + last.length(); sector++) {
            byte[] begun = whole.clone();
            java.util.Arrays.fill(begun, sector, begun.length, (byte) ' ');
            assertBefore(witness, begun, last);
            byte[] ended = whole.clone();
            java.util.Arrays.fill(ended, from, sector, (byte) ' ');
            assertBefore(witness, ended, last);
        }
        Files.write(witness, whole);
        assertThat(last)
                .startsWith(Witness.read(file).map(mark -> mark.seq() + " " + mark.chain() + " ").orElseThrow());
    }

    private void assertBefore(Path witness, byte[] bytes, String last) throws Exception {
        Files.write(witness, bytes);
        assertThat(Witness.read(file)).satisfiesAnyOf(mark -> assertThat(mark).isEmpty(),
                mark -> assertThat(mark.orElseThrow().seq()).isLessThan(Long.parseLong(last.split(" ", -1)[0])));
    }

    @Test
    void aWitnessThatCannotBeWrittenIsToldAndLosesNothing() throws Exception {
        try (Library library = open()) {
            Path witness = Witness.of(file);
            Files.delete(witness);
            Files.createDirectories(witness.resolve("in the way"));
            Files.createDirectories(witness.resolveSibling(witness.getFileName() + ".new").resolve("too"));
            for (int i = 0; i <= 4100; i++) {
                library.append(LibraryTest.batch("w" + i, "item" + i));
            }
            assertThat(library.failingWitness()).contains(witness);
            assertThat(library.head()).isEqualTo(6 + 4101);
        }
    }

    @Test
    void alteredPeopleAndOtherRowsAreFound() throws SQLException {
        try (Library library = open()) {
            library.saveDraft(new SessionId("s1"), "note", "half a note", Instant.EPOCH);
            library.alive(new SessionId("s1"), Instant.EPOCH);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Driver.execute(connection, "DELETE FROM people WHERE id = 'p2'");
        }
        open().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Driver.execute(connection, "UPDATE people SET name = 'Eve' WHERE id = 'p1'");
            Driver.execute(connection, "UPDATE draft SET text = 'half a vote'");
            Driver.execute(connection, "UPDATE alive SET at = '2022-05-24T13:00:01Z'");
        }
        assertThat(found().alteredPeople()).containsExactly(new PersonId("p1"));
        assertThat(found().alteredSides()).isEqualTo(2);
        try (Library library = Library.look(file, InstantSource.system())) {
            assertThat(library.people().all()).isEmpty();
            assertThat(library.head()).isEqualTo(6);
        }
    }

    @Test
    void theHashIsThatOfTheDocumentedHeader() throws Exception {
        byte[] salt = new byte[16];
        byte[] bodyHash = Hashes.body(salt, "{\"item\":\"é\"}");
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(salt);
        assertThat(bodyHash).isEqualTo(sha.digest("{\"item\":\"é\"}".getBytes(StandardCharsets.UTF_8)));
        sha.update(
                ByteBuffer.allocate(8).putInt(2).put("id".getBytes(StandardCharsets.UTF_8)).put(new byte[2]).array());
        // "id" was written as 00 00 00 02 69 64, then the length of "é" begins: 00 00 | 00 02.
        sha.update(new byte[]{0, 2});
        sha.update("é".getBytes(StandardCharsets.UTF_8));
        assertThat(Hashes.event(bodyHash, "id", "é")).isEqualTo(sha.digest(bodyHash));
        assertThat(HexFormat.of().formatHex(Hashes.chain(Hashes.beforeTheFirst(), Hashes.beforeTheFirst())))
                .isEqualTo("f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b");
    }
}
