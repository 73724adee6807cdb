package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.entry.Witness;
import org.pupitre.journal.file.LibraryFile;
import org.pupitre.journal.store.Driver;
import org.pupitre.journal.store.JournalTable;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Uuid7;

public class LibraryTest {
    private static final SessionId SESSION = new SessionId("s1");
    private static final Instant AT = Instant.parse("2022-05-24T13:00:00Z");
    @TempDir Path folder;
    private Path file;
    private Library library;

    @BeforeEach
    void open() {
        file = folder.resolve("library.pupitre");
        library = Library.open(file, InstantSource.fixed(AT));
    }

    @AfterEach
    void close() {
        library.close();
    }

    public static Batch batch(String command, String... items) {
        List<Event> events = Stream.of(items).<Event>map(i -> new ItemSkipped(new ItemId(i))).toList();
        return new Batch(SESSION, new CommandId(command), AT, "moderator", "laptop", events, List.of());
    }

    private static List<Long> seqs(List<Entry> entries) {
        return entries.stream().map(Entry::seq).toList();
    }

    @Test
    void everySettingReadsBackAsTheRecipeSays() throws SQLException {
        checkSettings();
        assertThat(library.db().query("PRAGMA application_id")).isEqualTo("1349873769");
        assertThat(library.db().query("PRAGMA user_version")).isEqualTo("5");
    }

    /** The recipe of the driver, written down a second time on purpose. */
    private void checkSettings() throws SQLException {
        Map<String, String> recipe = Map.ofEntries(Map.entry("locking_mode", "exclusive"),
                Map.entry("journal_mode", "wal"), Map.entry("synchronous", "2"), Map.entry("fullfsync", "1"),
                Map.entry("checkpoint_fullfsync", "1"), Map.entry("foreign_keys", "1"),
                Map.entry("recursive_triggers", "1"), Map.entry("trusted_schema", "0"),
                Map.entry("cell_size_check", "1"), Map.entry("secure_delete", "1"),
                Map.entry("busy_timeout", "1000"), Map.entry("mmap_size", "0"),
                Map.entry("wal_autocheckpoint", "1000"), Map.entry("journal_size_limit", "4194304"),
                Map.entry("temp_store", "2"), Map.entry("cache_size", "-65536"));
        Map<String, String> found = new TreeMap<>();
        for (String name : recipe.keySet()) {
            found.put(name, library.db().query("PRAGMA " + name));
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(recipe);
        Stream<String> set = Stream.concat(Stream.of(Driver.LOCK), Driver.PRAGMAS.stream()).map(Driver.Pragma::name);
        assertThat(set).as("no setting is added without a line here").containsExactlyInAnyOrderElementsOf(
                recipe.keySet());
    }

    @Test
    void whatIsAppendedIsReadBackAfterReopeningAndOneFileIsLeft() throws Exception {
        List<Entry> first = library.append(batch("c1", "a", "b"));
        List<Entry> second = library.append(batch("c2", "c"));
        assertThat(seqs(first)).containsExactly(1L, 2L);
        assertThat(seqs(second)).containsExactly(3L);
        library.close();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(file, Witness.of(file));
        }
        open();
        List<Entry> both = new ArrayList<>(first);
        both.addAll(second);
        assertThat(library.entries(SESSION)).isEqualTo(both);
        assertThat(library.head()).isEqualTo(3);
        assertThat(library.sessions()).containsExactly(SESSION);
        assertThat(library.verify().ok()).isTrue();
    }

    @Test
    void theSameCommandAgainIsLeftAsItIs() {
        List<Entry> first = library.append(batch("c1", "a", "b"));
        assertThat(library.append(batch("c1", "x"))).isEqualTo(first);
        Batch elsewhere = new Batch(new SessionId("s2"), new CommandId("c1"), AT, "moderator", "laptop",
                List.of(new ItemSkipped(new ItemId("y"))), List.of());
        assertThat(seqs(library.append(elsewhere))).containsExactly(3L);
        assertThat(library.entries(SESSION)).isEqualTo(first);
    }

    @Test
    void severalCommandsAreWrittenTogetherOrNotAtAll() {
        String tooLong = "x".repeat(40);
        Batch bad = new Batch(SESSION, new CommandId("c2"), AT, "moderator", "laptop",
                List.of(new ItemSkipped(new ItemId("b"))),
                List.of(new Person(new PersonId("p1"),
                        new PersonDetails("half \ud83d" + tooLong, null, null, null, null))));
        assertThatThrownBy(() -> library.append(List.of(batch("c1", "a"), bad))).isInstanceOf(RuntimeException.class);
        assertThat(library.head()).isZero();
        assertThat(library.people().all()).isEmpty();
        assertThat(seqs(library.append(batch("c3", "a")))).containsExactly(1L);
    }

    /** Idempotence at work: only looking the command up keeps what comes twice from being written twice. */
    @Test
    void whatComesTwiceIsWrittenOnceAndOnlyBecauseItIsLookedUp() {
        List<Entry> once = library.append(batch("c1", "a"));
        assertThat(library.append(batch("c1", "a"))).isEqualTo(once);
        assertThat(library.head()).isEqualTo(1);
        JournalTable withoutLooking =
                new JournalTable(library.db(), new Uuid7(InstantSource.system(), new SecureRandom()),
                        new SecureRandom());
        library.db().write(() -> withoutLooking.append(batch("c1", "a")));
        assertThat(library.entries(SESSION, new CommandId("c1"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE journal SET body = '{}' WHERE seq = 1", "DELETE FROM journal WHERE seq = 1",
            "DELETE FROM journal",
            "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 1",
            "REPLACE INTO journal SELECT 9, id, session, at, actor, device, command_id, kind, version, '{}', salt, body_hash,"
                    + " chain, redaction FROM journal WHERE seq = 1",
            "INSERT INTO journal SELECT * FROM journal WHERE true ON CONFLICT (id) DO UPDATE SET body = '{}'"})
    void theDatabaseItselfRefusesToChangeEntries(String sql) {
        List<Entry> entries = library.append(batch("c1", "a"));
        assertThatThrownBy(() -> library.db().execute(sql)).isInstanceOf(SQLException.class)
                .hasMessageContaining("only ever added to");
        assertThat(library.entries(SESSION)).isEqualTo(entries);
    }

    @Test
    void firstAnswersOfRefusedCommandsStay() {
        library.refuse(SESSION, new CommandId("c1"), AT, new Rejection.NoSuchItem(new ItemId("a")));
        library.refuse(SESSION, new CommandId("c1"), AT, new Rejection.NothingToUndo());
        close();
        open();
        assertThat(library.refusal(SESSION, new CommandId("c1"))).contains(new Rejection.NoSuchItem(new ItemId("a")));
        assertThat(library.refusal(new SessionId("s2"), new CommandId("c1"))).isEmpty();
    }

    @Test
    void theFolderIsMadeAndTheFileIsForTheUserAlone() throws Exception {
        Path deep = folder.resolve("a b").resolve("c%20d").resolve("mode=memory#é.pupitre");
        LibraryFile.prepare(deep, deep);
        try (Library other = Library.open(deep, InstantSource.system())) {
            assertThat(other.file()).isEqualTo(deep);
            assertThat(other.head()).isZero();
        }
        assertThat(deep).isNotEmptyFile();
        if (Files.getFileStore(deep).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(deep))).isEqualTo("rw-------");
        }
    }

    @Test
    void anErrorIsNamedByWhatTheDatabaseSaid() throws SQLException {
        library.append(batch("c1", "a"));
        try (Connection locked = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file + "?busy_timeout=50")) {
            assertThatThrownBy(() -> Driver.query(locked, "SELECT count(*) FROM journal"))
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(Driver.problem(e, file).kind())
                            .isEqualTo(LibraryException.Kind.LOCKED));
        }
    }

    @Test
    void aConnectionOpenedAgainKeepsWhatWasThereAndAllSettings() throws SQLException {
        List<Entry> first = library.append(batch("c1", "a"));
        library.db().reopen();
        assertThat(library.append(batch("c1", "x"))).isEqualTo(first);
        assertThat(seqs(library.append(batch("c2", "b")))).containsExactly(2L);
        checkSettings();
        assertThat(library.verify().ok()).isTrue();
    }

    /** SQLite said that it was committed, and then the log was not there: what is on disk is not known until it is read again. */
    @Test
    void afterAnErrorWhoseCommitWasOnDiskTheWitnessKnowsOfIt() throws Exception {
        library.append(batch("c1", "a"));
        Files.delete(file.resolveSibling("library.pupitre-wal"));
        assertThat(seqs(library.append(batch("c2", "b", "c")))).containsExactly(2L, 3L);
        Tip last = library.db().read(() -> Tip.of(3, java.util.HexFormat.of()
                .parseHex(library.db().query("SELECT hex(chain) FROM journal WHERE seq = 3"))));
        assertThat(Witness.read(file)).contains(last);
    }

    @Test
    void aClosedLibraryStaysClosed() {
        library.append(batch("c1", "a"));
        library.close();
        assertThatThrownBy(() -> library.entries(SESSION)).isInstanceOf(LibraryException.class);
        assertThatThrownBy(() -> library.append(batch("c2", "a"))).isInstanceOf(LibraryException.class);
    }
}
