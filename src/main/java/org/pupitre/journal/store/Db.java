package org.pupitre.journal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pupitre.journal.file.Claim;
import org.pupitre.journal.value.LibraryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection to a library, for one thread. Statements are prepared once and, since an error leaves them dead,
 * prepared again after any error.
 */
public final class Db implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Db.class);

    /** Work on the connection. */
    public interface Work<T> {
        T run() throws SQLException;
    }

    /** Work that has no result. */
    public interface Writing {
        void run() throws SQLException;
    }

    private final Path file;
    private final Claim claim;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    /** Connections to files that are no longer under the path: closing one would remove the log of what is there now. */
    private final List<Connection> lost = new ArrayList<>();
    private Work<Boolean> recognises = () -> true;
    private Connection connection;
    private final FileUnderPath under;
    private boolean doubtful;
    private boolean closed;

    private Db(Path file, Claim claim, Connection connection) {
        this.file = file;
        this.claim = claim;
        this.connection = connection;
        this.under = new FileUnderPath(file);
    }

    /**
     * Opens a file as it is.
     *
     * @param known whether it is known to be a library, by its witness, even if its header does not say so
     */
    public static Db open(Path file, boolean known) {
        return open(file, known, Claim.take(file));
    }

    /** Opens a file that is claimed already; the claim ends with the connection. */
    public static Db open(Path file, boolean known, Claim claim) {
        try {
            return new Db(file, claim, Driver.connect(file, known));
        } catch (LibraryException e) {
            claim.close();
            throw e;
        }
    }

    /** Opens a file to read it only: nothing in it or beside it changes. To be closed by {@link #abandon}. */
    public static Db readOnly(Path file) {
        return new Db(file, Claim.none(file), Driver.connectToRead(file));
    }

    /** Runs the scripts that the file has not seen. */
    public void bringUpToDate() {
        try {
            if (Schema.bringUpToDate(connection)) {
                query("PRAGMA wal_checkpoint(TRUNCATE)");
            }
        } catch (SQLException e) {
            throw Driver.problem(e, file);
        }
    }

    /** The version of the tables; 0 where there are none. */
    public int schema() {
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
    public PreparedStatement fresh(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    public Path file() {
        return file;
    }

    /** How to tell, once connected again, that it is the same library and not another file in its place. */
    public void recogniseBy(Work<Boolean> sameLibrary) {
        this.recognises = sameLibrary;
    }

    /** A statement that stays prepared until an error. */
    public PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    public void execute(String sql) throws SQLException {
        Driver.execute(connection, sql);
    }

    public String query(String sql) throws SQLException {
        String found = Driver.query(connection, sql);
        if (sql.startsWith("PRAGMA")) {
            // Folding in the log, or giving it up, is this connection's own doing.
            under.settle(connection);
        }
        return found;
    }

    /** Copies all that is in the library into a file, which is empty or not there. */
    public void copyInto(Path copy) throws SQLException {
        try (PreparedStatement vacuum = fresh("VACUUM INTO ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
        }
    }

    /** Runs work that only reads. */
    public <T> T read(Work<T> work) {
        try {
            connectAgain();
            return work.run();
        } catch (SQLException e) {
            forgetStatements();
            throw failed(e);
        }
    }

    /** Runs work in a transaction that is on disk when this returns; after an exception nothing of it is. */
    public <T> T write(Work<T> work) {
        try {
            connectAgain();
            under.insist();
            execute("BEGIN IMMEDIATE");
            T result = work.run();
            execute("COMMIT");
            under.insistStill(connection);
            if (!under.logIsThere()) {
                doubtful = true;
                throw new LibraryException(LibraryException.Kind.IO, null, file);
            }
            return result;
        } catch (SQLException e) {
            rollBack();
            throw failed(e);
        } catch (RuntimeException e) {
            rollBack();
            throw e;
        }
    }

    private LibraryException failed(SQLException e) {
        LibraryException failure = Driver.problem(e, file);
        doubtful |= failure.kind() == LibraryException.Kind.IO;
        return failure;
    }

    /** Folds the log into the file and empties it, on disk too; whether all of it could be folded in. */
    public boolean emptyLog() {
        boolean all = read(() -> query("PRAGMA wal_checkpoint(TRUNCATE)")).equals("0");
        under.syncLog();
        return all;
    }

    /** As {@link FileUnderPath#putLogAside}. */
    public void putLogAside(String ending) {
        under.putLogAside(ending);
    }

    /**
     * Closes the connection and opens another, after an error that leaves open what is on disk. What the system has in
     * memory only is written again, so that what is read afterwards is on disk.
     *
     * @throws LibraryException if the library is not there or the disk still says no; can be tried again
     */
    public void reopen() {
        boolean replaced = under.isAnother();
        drop();
        if (replaced && !under.empty()) {
            throw new LibraryException(LibraryException.Kind.REPLACED, null, file);
        }
        connectToTheSame();
        try {
            query("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            throw failed(e);
        }
        doubtful = false;
    }

    /** The disk may be back that was gone, or another one with the same library in its place. */
    private void connectAgain() throws SQLException {
        if (closed) {
            return;
        }
        if (doubtful || connection.isClosed()) {
            reopen();
        } else if (under.isACopy()) {
            reopen();
        }
    }

    private void connectToTheSame() {
        // An empty file would be taken for a library to be made.
        if (under.empty()) {
            throw new LibraryException(LibraryException.Kind.VANISHED, null, file);
        }
        Connection other = Driver.connect(file, false);
        Connection before = connection;
        connection = other;
        try {
            if (recognises.run()) {
                under.begin();
                return;
            }
        } catch (SQLException e) {
            LOG.debug("not recognised: {}", e.getMessage());
        }
        forgetStatements();
        connection = before;
        try {
            other.close();
        } catch (SQLException e) {
            LOG.debug("connection not closed: {}", e.getMessage());
        }
        throw new LibraryException(LibraryException.Kind.VANISHED, null, file);
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
    public void abandon() {
        closed = true;
        drop();
        claim.close();
    }

    private void drop() {
        forgetStatements();
        if (!under.isOurs()) {
            if (!lost.contains(connection)) {
                lost.add(connection);
            }
            return;
        }
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
        if (!under.isOurs()) {
            // Folding the log in, or closing, would change what is there now, or take its log away.
            LOG.warn("closed while another file, or none, is in the library's place");
            lost.add(connection);
            claim.close();
            return;
        }
        for (String last : List.of("PRAGMA optimize", "PRAGMA wal_checkpoint(TRUNCATE)")) {
            try {
                query(last);
            } catch (SQLException e) {
                LOG.warn("not tidied at closing: {}", Driver.problem(e, file).kind());
            }
        }
        drop();
        claim.close();
    }
}
