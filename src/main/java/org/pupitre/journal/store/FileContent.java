package org.pupitre.journal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/**
 * What a library's file holds by itself, without its log: by this a file under the library's path is known to be the one that
 * is open, or a copy of it. Read through SQLite, never with Java's file classes, since closing such a file would drop the locks
 * of the database; without locks and without the log, so that nothing beside the file changes.
 *
 * @param tip    number and chain of its last entry
 * @param pages  how many pages it has, used and free, and the version of its tables
 * @param people the hashes of the rows of people
 */
record FileContent(String tip, String pages, String people) {
    /** The number and chain of the last entry, as text. */
    static final String TIP = "SELECT seq || ' ' || hex(chain) FROM journal ORDER BY seq DESC LIMIT 1";

    /** The content of a file; empty where it cannot be read or is no library. */
    static Optional<FileContent> of(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        String address = "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?immutable=1";
        try (Connection reading = JDBC.createConnection(address, config.toProperties())) {
            Driver.execute(reading, "PRAGMA trusted_schema = OFF");
            Driver.execute(reading, "PRAGMA cell_size_check = ON");
            String pages =
                    Driver.query(reading, "PRAGMA page_count") + " " + Driver.query(reading, "PRAGMA freelist_count")
                            + " " + Driver.query(reading, "PRAGMA schema_version");
            String people = Driver.query(reading, "SELECT group_concat(hex(row_hash), '') FROM people");
            return Optional.of(new FileContent(Driver.query(reading, TIP), pages, people));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }
}
