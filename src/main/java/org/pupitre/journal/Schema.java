package org.pupitre.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables, made by numbered scripts; {@code user_version} is the number of the last one that ran. */
final class Schema {
    private static final List<String> SCRIPTS = List.of("001-journal.sql");

    private Schema() {}

    /** The newest version this program knows. */
    static int newest() {
        return SCRIPTS.size();
    }

    /** Looks, without writing, whether the file is empty or a library that this program may write. */
    static void checkOwner(Connection connection, Path file) throws SQLException {
        boolean empty = Driver.query(connection, "SELECT count(*) FROM sqlite_schema").equals("0");
        int application = Integer.parseInt(Driver.query(connection, "PRAGMA application_id"));
        int version = Integer.parseInt(Driver.query(connection, "PRAGMA user_version"));
        boolean fresh = empty && application == 0 && version == 0;
        if (!fresh && application != Driver.APPLICATION_ID) {
            throw new LibraryException(LibraryException.Kind.NOT_A_LIBRARY, null, file);
        }
        if (version > newest()) {
            throw new LibraryException(LibraryException.Kind.NEWER, null, file, version, newest());
        }
    }

    /** Checks the file as a whole, then runs the scripts that it has not seen, all in one transaction. */
    static void bringUpToDate(Connection connection, Path file) throws SQLException {
        String answer = Driver.query(connection, "PRAGMA integrity_check");
        if (!answer.equals("ok")) {
            throw new LibraryException(LibraryException.Kind.DAMAGED, null, file);
        }
        int version = Integer.parseInt(Driver.query(connection, "PRAGMA user_version"));
        if (version == newest()) {
            return;
        }
        Driver.execute(connection, "BEGIN IMMEDIATE");
        for (int next = version; next < newest(); next++) {
            for (String statement : statements(SCRIPTS.get(next))) {
                Driver.execute(connection, statement);
            }
        }
        Driver.execute(connection, "PRAGMA application_id = " + Driver.APPLICATION_ID);
        Driver.execute(connection, "PRAGMA user_version = " + newest());
        Driver.execute(connection, "COMMIT");
    }

    /** The statements of a script, which stand apart by an empty line. */
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
