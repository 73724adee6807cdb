package org.pupitre.journal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.pupitre.journal.value.LibraryException;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/**
 * Opens the connection (rules of the journal, section 1): each setting is set, read back, and anything that differs is
 * refused. The order matters: the lock comes before the write-ahead log.
 */
public final class Driver {
    private static final int BUSY_TIMEOUT_MILLISECONDS = 1000;
    private static final int[] OLDEST_SQLITE = {3, 51, 3};

    /** A setting, the value to set, and the text that must be read back. */
    public record Pragma(String name, String set, String reads) {}

    public static final Pragma LOCK = new Pragma("locking_mode", "EXCLUSIVE", "exclusive");
    public static final List<Pragma> PRAGMAS = List.of(
            new Pragma("journal_mode", "WAL", "wal"),
            new Pragma("synchronous", "FULL", "2"),
            new Pragma("fullfsync", "1", "1"),
            new Pragma("checkpoint_fullfsync", "1", "1"),
            new Pragma("foreign_keys", "ON", "1"),
            new Pragma("recursive_triggers", "ON", "1"),
            new Pragma("trusted_schema", "OFF", "0"),
            new Pragma("cell_size_check", "ON", "1"),
            new Pragma("secure_delete", "ON", "1"),
            new Pragma("busy_timeout", String.valueOf(BUSY_TIMEOUT_MILLISECONDS), "1000"),
            new Pragma("mmap_size", "0", "0"),
            // About 4 MB, so that fewer than one command in a hundred waits for the log to be folded in.
            new Pragma("wal_autocheckpoint", "1000", "1000"),
            new Pragma("journal_size_limit", "4194304", "4194304"),
            new Pragma("temp_store", "MEMORY", "2"),
            // 64 MB: the check at opening leaves the pages here, so that the library can be saved whole from the connection
            // even where something wrote over its file.
            new Pragma("cache_size", "-65536", "-65536"));

    private Driver() {}

    /**
     * Connects, locks, and looks at whose file it is before anything is written to it.
     *
     * @param known whether the file is known to be a library even if its header does not say so
     * @throws LibraryException if the file is another program's, newer, locked, damaged, or a setting does not hold
     */
    static Connection connect(Path file, boolean known) {
        NativeLibrary.prepare();
        Connection connection = null;
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setBusyTimeout(BUSY_TIMEOUT_MILLISECONDS);
            config.setGetGeneratedKeys(false);
            connection = JDBC.createConnection("jdbc:sqlite:" + file, config.toProperties());
            // First of all: without it the very first question makes a file of shared memory, for which a full disk has no room.
            apply(connection, LOCK);
            checkVersion(connection);
            Schema.checkOwner(connection, file, known);
            for (Pragma pragma : PRAGMAS) {
                apply(connection, pragma);
            }
            return connection;
        } catch (SQLException e) {
            close(connection);
            throw problem(e, file);
        } catch (LibraryException e) {
            close(connection);
            throw e;
        }
    }

    /**
     * Connects to a library that is only read: a backup, never one that someone works with.
     *
     * @throws LibraryException if the file is another program's, newer, or damaged
     */
    static Connection connectToRead(Path file) {
        Connection connection = null;
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setBusyTimeout(BUSY_TIMEOUT_MILLISECONDS);
            config.setReadOnly(true);
            connection = JDBC.createConnection("jdbc:sqlite:" + file, config.toProperties());
            for (String setting : List.of("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0",
                    "temp_store = MEMORY")) {
                execute(connection, "PRAGMA " + setting);
            }
            Schema.checkOwner(connection, file, false);
            return connection;
        } catch (SQLException e) {
            close(connection);
            throw problem(e, file);
        } catch (LibraryException e) {
            close(connection);
            throw e;
        }
    }

    /** The first column of the first row, as text; empty if there is no row. */
    public static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            String first = rows.next() ? rows.getString(1) : null;
            return first == null ? "" : first;
        }
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The exception for what the driver threw; the file is the argument where a sentence needs one. */
    public static LibraryException problem(SQLException e, Object file) {
        int code = e instanceof SQLiteException s ? s.getResultCode().code & 0xff : e.getErrorCode() & 0xff;
        LibraryException.Kind kind = switch (code) {
            case 13 -> LibraryException.Kind.FULL;
            case 10 -> LibraryException.Kind.IO;
            case 5, 6 -> LibraryException.Kind.LOCKED;
            case 3, 8, 14, 23 -> LibraryException.Kind.READ_ONLY;
            case 11 -> LibraryException.Kind.DAMAGED;
            case 26 -> LibraryException.Kind.NOT_A_LIBRARY;
            default -> LibraryException.Kind.OTHER;
        };
        return new LibraryException(kind, e, file);
    }

    private static void apply(Connection connection, Pragma pragma) throws SQLException {
        execute(connection, "PRAGMA " + pragma.name() + " = " + pragma.set());
        String read = query(connection, "PRAGMA " + pragma.name());
        if (!read.toLowerCase(Locale.ROOT).equals(pragma.reads())) {
            throw new LibraryException(LibraryException.Kind.UNSAFE, null, pragma.name() + " = " + read);
        }
    }

    private static void checkVersion(Connection connection) throws SQLException {
        String version = query(connection, "SELECT sqlite_version()");
        String[] parts = version.split("\\.", -1);
        for (int i = 0; i < OLDEST_SQLITE.length; i++) {
            int part = i < parts.length ? Integer.parseInt(parts[i]) : 0;
            if (part != OLDEST_SQLITE[i]) {
                if (part < OLDEST_SQLITE[i]) {
                    throw new LibraryException(LibraryException.Kind.UNSAFE, null, "SQLite " + version);
                }
                return;
            }
        }
    }

    private static void close(@org.jspecify.annotations.Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException ignored) {
                // The reason why it could not be used is already on its way.
                return;
            }
        }
    }
}
