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
 * @param sides   the hash of all that stands beside the journal, in hexadecimal
 */
public record Content(Optional<Tip> head, long entries, String sides) {
    private static final int CODE_DIGITS = 8;

    public static Content of(Db db) throws SQLException {
        String last = db.query("SELECT seq || ' ' || lower(hex(chain)) FROM journal ORDER BY seq DESC LIMIT 1");
        Optional<Tip> head = last.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tip(Long.parseLong(last.substring(0, last.indexOf(' '))),
                        last.substring(last.indexOf(' ') + 1)));
        return new Content(head, Long.parseLong(db.query("SELECT count(*) FROM journal")),
                SideRows.fingerprint(db, db.schema()));
    }

    /** Eight digits that differ where the content differs. */
    public String code() {
        String all = head.map(mark -> mark.seq() + " " + mark.chain()).orElse("") + " " + entries + " " + sides;
        return HexFormat.of().formatHex(Hashes.text(all)).substring(0, CODE_DIGITS);
    }
}
