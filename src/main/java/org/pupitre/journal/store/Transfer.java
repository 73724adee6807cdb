package org.pupitre.journal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.Witness;
import org.pupitre.journal.file.LibraryFile;

/** Puts rows of one library into a new one, all in one transaction. */
public final class Transfer {
    private static final String PUT = "INSERT INTO journal (" + JournalColumn.upTo(JournalColumn.REDACTION)
            + ") VALUES (" + JournalColumn.marksUpTo(JournalColumn.REDACTION) + ")";

    private Transfer() {}

    /** Makes a library of these rows and of all that is beside the journal in another. */
    public static void into(Path target, Db from, List<Row> rows, boolean renumbered) {
        into(target, rows, renumbered, to -> SideRows.copy(from, from.schema(), to));
    }

    /** Puts what is beside the journal into a library, within a transaction on it. */
    public interface Beside {
        void put(Db to) throws SQLException;
    }

    /**
     * Makes a library of these rows and of what is beside the journal.
     *
     * @param target no file may be there
     * @param renumbered whether the rows are renumbered, and chained again, since some are lost between them
     */
    public static void into(Path target, List<Row> rows, boolean renumbered, Beside beside) {
        Db to = Db.open(LibraryFile.prepare(target), false);
        try {
            to.bringUpToDate();
            to.write(() -> {
                byte[] chain = Hashes.beforeTheFirst();
                long seq = 0;
                for (Row row : rows) {
                    seq = renumbered ? seq + 1 : row.seq();
                    chain = renumbered ? row.chainAfter(chain) : row.chain();
                    put(to, row, seq, chain);
                }
                beside.put(to);
                return true;
            });
        } finally {
            to.close();
        }
    }

    private static void put(Db to, Row row, long seq, byte[] chain) throws SQLException {
        PreparedStatement put = to.prepared(PUT);
        JournalTable.set(put, seq, row.header(), row.body());
        put.setBytes(JournalColumn.SALT.place(), row.salt());
        put.setBytes(JournalColumn.BODY_HASH.place(), row.bodyHash());
        put.setBytes(JournalColumn.CHAIN.place(), chain);
        put.setBytes(JournalColumn.REDACTION.place(), row.redaction());
        put.executeUpdate();
    }

    /** Removes a library that was made here, with what SQLite lays beside it. */
    public static void remove(Path file) throws IOException {
        for (String part : List.of("", "-wal", "-shm", "-journal", ".witness")) {
            if (!part.equals(".witness") || Witness.isBeside(file)) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
            }
        }
    }
}
