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

    private final Path file;
    private final Claim claim;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private Connection connection;
    private boolean closed;

    private Db(Path file, Claim claim, Connection connection) {
        this.file = file;
        this.claim = claim;
        this.connection = connection;
    }

    static Db open(Path file) {
        Claim claim = Claim.take(file);
        Db db;
        try {
            db = new Db(file, claim, Driver.connect(file));
        } catch (LibraryException e) {
            claim.close();
            throw e;
        }
        try {
            Schema.bringUpToDate(db.connection, file);
            return db;
        } catch (SQLException e) {
            db.abandon();
            claim.close();
            throw LibraryException.of(e, file);
        } catch (LibraryException e) {
            db.abandon();
            claim.close();
            throw e;
        }
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
        abandon();
        connection = Driver.connect(file);
    }

    /** The disk may be back that was gone when {@link #reopen} failed. */
    private void connectAgainIfClosed() throws SQLException {
        if (!closed && connection.isClosed()) {
            connection = Driver.connect(file);
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

    private void abandon() {
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
        abandon();
        claim.close();
    }
}
