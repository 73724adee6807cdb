package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.proof.OldFiles;

/** Rows beside the journal that are gone, or of an earlier time, are noticed and come back from the backups. */
class TiesTest {
    private static final Instant NOW = Instant.parse("2022-05-24T11:47:00Z");

    @TempDir private Path folder;
    private OldFiles old;
    private Terminal moderator;
    private int people;

    @BeforeEach
    void open() throws Exception {
        old = OldFiles.of(OldFiles.commits().getFirst(), folder);
        moderator = new Terminal(old.library());
        moderator.now = NOW;
        people = Integer.parseInt(old.fact("people"));
    }

    private String does(String... args) {
        assertThat(moderator.run(args)).as("%s: %s %s", String.join(" ", args), moderator.err, moderator.out).isZero();
        return moderator.out;
    }

    private String query(String sql) throws Exception {
        try (Connection at = DriverManager.getConnection("jdbc:sqlite:" + old.library());
                Statement statement = at.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private void change(String... sql) throws Exception {
        try (Connection at = DriverManager.getConnection("jdbc:sqlite:" + old.library());
                Statement statement = at.createStatement()) {
            for (String one : sql) {
                statement.executeUpdate(one);
            }
        }
    }

    /** Copies the page of one table over that of another, as a disk does that mixes up its blocks. */
    private void copyPage(String from, String to) throws Exception {
        String root = "SELECT rootpage FROM sqlite_schema WHERE name = '";
        int size = Integer.parseInt(query("PRAGMA page_size"));
        long source = Long.parseLong(query(root + from + "'"));
        long target = Long.parseLong(query(root + to + "'"));
        try (RandomAccessFile file = new RandomAccessFile(old.library().toFile(), "rw")) {
            byte[] page = new byte[size];
            file.seek((source - 1) * size);
            file.readFully(page);
            file.seek((target - 1) * size);
            file.write(page);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void namesThatAreGoneAreNamedAndComeBack(boolean migrated) throws Exception {
        if (migrated) {
            does("backup");
            does("people");
        }
        change("DELETE FROM exported");
        if (migrated) {
            assertThat(query("SELECT rows || ' ' || sum FROM tie WHERE name = 'exported'")).isEqualTo("0 0");
        }
        copyPage("exported", "people");
        assertThat(query("PRAGMA integrity_check")).isEqualTo("ok");

        assertThat(moderator.run("check", "--lang", "en")).isEqualTo(1);
        assertThat(moderator.err + moderator.out).contains(people + " people", "awa-exemple", "p19",
                "“pupitre repair”");
        assertThat(moderator.run("people")).as("not opened as if it was whole").isEqualTo(1);
        does("repair", "--lang", "en");
        assertThat(does("people", "--lang", "en")).contains("Awa Exemple", "Ngozi Muster");
        assertThat(does("check", "--lang", "en")).contains("is intact", old.fact("entries") + " entries");
        assertThat(query("SELECT count(*) FROM people")).isEqualTo(String.valueOf(people));
    }

    @Test
    void withoutABackupTheSessionGoesOnAndPeopleGoByTheirIds() throws Exception {
        change("DELETE FROM exported");
        copyPage("exported", "people");
        for (java.io.File backup : folder.resolve("library.pupitre.backups").toFile().listFiles()) {
            assertThat(backup.delete()).isTrue();
        }
        assertThat(moderator.run("repair", "--lang", "en")).isEqualTo(1);
        does("repair", "--readable", "--lang", "en");
        assertThat(does("people", "--lang", "en")).contains("awa-exemple");
        assertThat(does("check", "--lang", "en")).contains("is intact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "refusal", "erased", "alive", "people", "exported", "tie"})
    void rowsThatWentWithoutBeingDeletedAreNoticed(String table) throws Exception {
        does("backup");
        // Behind the back of the triggers, as where a page came back from an earlier time.
        String triggers = "SELECT group_concat(sql, ';') FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '"
                + table + "'";
        String again = query(triggers);
        String names = query(
                "SELECT group_concat(name) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '" + table + "'");
        for (String name : names == null ? new String[0] : names.split(",")) {
            change("DROP TRIGGER " + name);
        }
        change("DELETE FROM " + table);
        if (again != null) {
            change(again);
        }
        assertThat(moderator.run("check", "--lang", "en")).as("%s %s", moderator.out, moderator.err).isEqualTo(1);
        does("repair");
        assertThat(does("check", "--lang", "en")).contains("is intact");
        if (!table.equals("exported")) {
            assertThat(query("SELECT count(*) FROM " + table)).isNotEqualTo("0");
        }
    }

    @Test
    void aRowOfAnEarlierTimeIsNoticed() throws Exception {
        does("people");
        String earlier = query(
                "SELECT quote(name) || ', row_hash = ' || quote(row_hash) FROM people WHERE id = 'lucia-muestra'");
        assertThat(moderator.feed(
                "{\"id\":\"n1\",\"command\":\"CorrectPerson\",\"person\":\"lucia-muestra\",\"details\":"
                        + "{\"name\":\"Lucía Nueva\",\"saidAs\":\"loo-THEE-a MWES-tra\",\"affiliation\":\"municipality (sample)\","
                        + "\"group\":\"GOVERNMENT\",\"language\":\"en\"}}\n",
                "drive", "--session", old.fact("session"))).isZero();
        String trigger = query("SELECT sql FROM sqlite_schema WHERE name = 'tie_people_changed'");
        change("DROP TRIGGER tie_people_changed", "UPDATE people SET name = " + earlier + " WHERE id = 'lucia-muestra'",
                trigger);
        assertThat(moderator.run("check", "--lang", "en")).as(moderator.out).isEqualTo(1);
    }

    @Test
    void whatTheTriggersCountIsWhatIsThere() throws Exception {
        does("import", "bundle", old.back().toString(), "--yes");
        assertThat(moderator.feed(
                "{\"id\":\"n1\",\"command\":\"CorrectPerson\",\"person\":\"lucia-muestra\",\"details\":"
                        + "{\"name\":\"Lucía Nueva\"}}\n{\"id\":\"n2\",\"command\":\"StartItem\",\"item\":\"welcome\"}\n",
                "drive",
                "--session", old.fact("session"))).isZero();
        does("erase", "awa-exemple", "--yes");
        assertThat(does("check", "--lang", "en")).contains("is intact");
        assertThat(query("SELECT rows FROM tie WHERE name = 'people'")).isEqualTo(String.valueOf(people - 1));
        assertThat(query("SELECT rows FROM tie WHERE name = 'erased'")).isEqualTo("2");
    }
}
