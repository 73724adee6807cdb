package org.pupitre.journal.store;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.Tip;

/**
 * What is in a library, in short, to tell whether two of them hold the same. Signs of life do not count.
 *
 * @param head    the last entry, empty if there is none
 * @param entries how many there are
 * @param sides   the hash of all that is beside the journal, in hexadecimal
 */
public record Content(Optional<Tip> head, long entries, String sides) {
    private static final int CODE_DIGITS = 8;

    public static Content of(Db db) throws SQLException {
        return new Content(head(db), Long.parseLong(db.query("SELECT count(*) FROM journal")),
                SideRows.fingerprint(db, db.schema()));
    }

    /**
     * The last entry of a library, even one that is damaged.
     *
     * @throws NumberFormatException if its number was altered and is none
     */
    public static Optional<Tip> head(Db db) throws SQLException {
        String last = db.query("SELECT seq || ' ' || lower(hex(chain)) FROM journal ORDER BY seq DESC LIMIT 1");
        int blank = last.indexOf(' ');
        return blank < 0
                ? Optional.empty()
                : Optional.of(new Tip(Long.parseLong(last.substring(0, blank)), last.substring(blank + 1)));
    }

    /** The id of the first entry, by which copies of one library are known; empty text if there is none. */
    public static String firstEntry(Db db) throws SQLException {
        return db.query("SELECT id FROM journal ORDER BY seq LIMIT 1");
    }

    /** Eight digits that differ where the content differs. */
    public String code() {
        String all = head.map(mark -> mark.seq() + " " + mark.chain()).orElse("") + " " + entries + " " + sides;
        return HexFormat.of().formatHex(Hashes.text(all)).substring(0, CODE_DIGITS);
    }
}
