package org.pupitre.journal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.pupitre.journal.file.LibraryHeader;
import org.pupitre.journal.value.LibraryException;
import org.sqlite.JDBC;

/** The tables, made by numbered scripts; {@code user_version} is the number of the last one that ran. */
public final class Schema {
    private static final List<String> SCRIPTS = List.of("001-journal.sql", "002-proof.sql", "003-whole.sql",
            "004-facts.sql", "005-texts.sql");
    private static final String TEXT =
            "SELECT group_concat(type || ' ' || name || ' ' || tbl_name || ' ' || sql, x'0a')"
                    + " FROM (SELECT * FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name)";

    private Schema() {}

    /** The newest version this program knows. */
    public static int newest() {
        return SCRIPTS.size();
    }

    /** The version a file says it has; 0 where nothing is in it yet. */
    static int version(Connection connection) throws SQLException {
        return Integer.parseInt(Driver.query(connection, "PRAGMA user_version"));
    }

    /**
     * Looks, without writing, whether the file is empty or a library that this program may write.
     *
     * @param known whether it is known to be a library, whatever its header says
     */
    static void checkOwner(Connection connection, Path file, boolean known) throws SQLException {
        boolean empty = Driver.query(connection, "SELECT count(*) FROM sqlite_schema").equals("0");
        int application = Integer.parseInt(Driver.query(connection, "PRAGMA application_id"));
        int version = version(connection);
        boolean fresh = empty && application == 0 && version == 0;
        if (!fresh && !known && application != LibraryHeader.APPLICATION_ID) {
            throw new LibraryException(LibraryException.Kind.NOT_A_LIBRARY, null, file);
        }
        if (version > newest()) {
            throw new LibraryException(LibraryException.Kind.NEWER, null, file, version, newest());
        }
    }

    /** Whether the file's pages, indexes and tables are as SQLite and the scripts made them. */
    static boolean holds(Connection connection) throws SQLException {
        return Driver.query(connection, "PRAGMA integrity_check").equals("ok")
                && Driver.query(connection, TEXT).equals(made(version(connection)));
    }

    /** What the scripts make, in the words of SQLite itself. */
    private static String made(int version) throws SQLException {
        try (Connection memory = JDBC.createConnection("jdbc:sqlite::memory:", new java.util.Properties())) {
            run(memory, 0, version);
            return Driver.query(memory, TEXT);
        }
    }

    /** Runs the scripts that the file has not seen, all in one transaction; returns whether there were any. */
    static boolean bringUpToDate(Connection connection) throws SQLException {
        int version = version(connection);
        if (version == newest()) {
            return false;
        }
        Driver.execute(connection, "BEGIN IMMEDIATE");
        run(connection, version, newest());
        Driver.execute(connection, "PRAGMA application_id = " + LibraryHeader.APPLICATION_ID);
        Driver.execute(connection, "PRAGMA user_version = " + newest());
        Driver.execute(connection, "COMMIT");
        return true;
    }

    private static void run(Connection connection, int from, int to) throws SQLException {
        for (int next = from; next < to; next++) {
            for (String statement : statements(SCRIPTS.get(next))) {
                Driver.execute(connection, statement);
            }
        }
    }

    /** The statements of a script, which an empty line separates. */
    private static List<String> statements(String script) {
        try (InputStream in = Schema.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("missing " + script);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.strip().split("(?<=;)\\R(?=CREATE|\\R)", -1));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + script, e);
        }
    }
}
