package org.pupitre.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection to a library, for one thread. Statements are prepared once and, since an error leaves them dead,
 * prepared again after any error.
 */
final class Db implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Db.class);

    /** Work on the connection. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Work that has no result. */
    interface Writing {
        void run() throws SQLException;
    }

    private final Path file;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private Connection connection;
    private boolean closed;

    private Db(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Opens a file as it is.
     *
     * @param known whether it is known to be a library, by its witness, even if its header does not say so
     */
    static Db open(Path file, boolean known) {
        return new Db(file, Driver.connect(file, known));
    }

    /** Opens a file to read it only: nothing in it or beside it changes. To be closed by {@link #abandon}. */
    static Db readOnly(Path file) {
        return new Db(file, Driver.connectToRead(file));
    }

    /** Runs the scripts that the file has not seen. */
    void bringUpToDate() {
        try {
            Schema.bringUpToDate(connection);
        } catch (SQLException e) {
            throw LibraryException.of(e, file);
        }
    }

    /** The version of the tables; 0 where there are none. */
    int schema() {
        try {
            return Schema.version(connection);
        } catch (SQLException e) {
            return 0;
        }
    }

    /** Whether pages, indexes and tables are whole. */
    boolean holds() throws SQLException {
        return Schema.holds(connection);
    }

    /** A statement of its own, for the caller to close. */
    PreparedStatement fresh(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    Path file() {
        return file;
    }

    /** A statement that stays prepared until an error. */
    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    void execute(String sql) throws SQLException {
        Driver.execute(connection, sql);
    }

    String query(String sql) throws SQLException {
        return Driver.query(connection, sql);
    }

    /** Runs work that only reads. */
    <T> T read(Work<T> work) {
        try {
            connectAgainIfClosed();
            return work.run();
        } catch (SQLException e) {
            forgetStatements();
            throw LibraryException.of(e, file);
        }
    }

    /** Runs work in a transaction that is on disk when this returns; after an exception nothing of it is. */
    <T> T write(Work<T> work) {
        try {
            connectAgainIfClosed();
            execute("BEGIN IMMEDIATE");
            T result = work.run();
            execute("COMMIT");
            return result;
        } catch (SQLException e) {
            rollBack();
            throw LibraryException.of(e, file);
        } catch (RuntimeException e) {
            rollBack();
            throw e;
        }
    }

    /** Closes the connection and opens another, after an error that leaves open what is on disk. */
    void reopen() {
        drop();
        connection = Driver.connect(file, false);
    }

    /** The disk may be back that was gone when {@link #reopen} failed. */
    private void connectAgainIfClosed() throws SQLException {
        if (!closed && connection.isClosed()) {
            connection = Driver.connect(file, false);
        }
    }

    private void rollBack() {
        forgetStatements();
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has often rolled back by itself, and says then that there is nothing to roll back.
            LOG.debug("no rollback", e);
        }
    }

    private void forgetStatements() {
        for (PreparedStatement statement : statements.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                LOG.debug("dead statement", e);
            }
        }
        statements.clear();
    }

    /** Closes without tidying up. */
    void abandon() {
        closed = true;
        drop();
    }

    private void drop() {
        forgetStatements();
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("connection not closed", e);
        }
    }

    /** Folds the write-ahead log into the file, so that one file is left, and closes. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        forgetStatements();
        for (String last : List.of("PRAGMA optimize", "PRAGMA wal_checkpoint(TRUNCATE)")) {
            try {
                execute(last);
            } catch (SQLException e) {
                LOG.warn("not tidied at closing: {}", LibraryException.of(e, file).kind());
            }
        }
        drop();
    }
}
