package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
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

    /** As somebody would with a tool for databases. */
    private void alter(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Driver.execute(connection, "DROP TRIGGER journal_never_updated");
            Driver.execute(connection, "DROP TRIGGER journal_never_deleted");
            Driver.execute(connection, sql);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UPDATE journal SET body = '{\"item\":\"other\"}' WHERE seq = 3|3",
            "UPDATE journal SET at = '2022-05-24T13:00:01Z' WHERE seq = 2|2",
            "UPDATE journal SET actor = 'somebody' WHERE seq = 1|1",
            "UPDATE journal SET session = 's2' WHERE seq = 4|4",
            "UPDATE journal SET salt = zeroblob(16) WHERE seq = 4|4",
            "UPDATE journal SET kind = 'ItemReopened' WHERE seq = 5|5",
            "UPDATE journal SET version = 2 WHERE seq = 5|5", "DELETE FROM journal WHERE seq = 3|4",
            "DELETE FROM journal WHERE seq = 1|2", "UPDATE journal SET seq = 60 WHERE seq = 6|60",
            "UPDATE journal SET command_id = 'c9' WHERE seq = 6|6"})
    void whatWasAlteredIsFound(String sql, long firstBad) throws SQLException {
        alter(sql);
        try (Library library = open()) {
            assertThat(library.verify().firstBad()).hasValue(firstBad);
            assertThat(library.verify().ok()).isFalse();
        }
    }

    @Test
    void anErasedBodyKeepsTheChain() throws SQLException {
        alter("UPDATE journal SET body = '{}', salt = NULL WHERE seq = 3");
        try (Library library = open()) {
            assertThat(library.verify().ok()).isTrue();
        }
    }

    @Test
    void anAlteredPersonIsFoundAndAMissingOneBreaksNothing() throws SQLException {
        alter("DELETE FROM people WHERE id = 'p2'");
        try (Library library = open()) {
            assertThat(library.verify().ok()).isTrue();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Driver.execute(connection, "UPDATE people SET name = 'Eve' WHERE id = 'p1'");
        }
        try (Library library = open()) {
            assertThat(library.verify().badPeople()).containsExactly(new PersonId("p1"));
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
