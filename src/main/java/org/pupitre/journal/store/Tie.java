package org.pupitre.journal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * How many rows of a table beside the journal were found, and the sum of their hashes, to compare with what the library's own
 * triggers counted ({@code 003-whole.sql}): rows that are gone without having been deleted show, and rows of an earlier time.
 */
final class Tie {
    /** So much of each hash is summed, in bytes. */
    private static final int SUMMED = 6;
    private static final long MASK = (1L << (Byte.SIZE * SUMMED)) - 1;

    private long rows;
    private long sum;

    void add(byte @Nullable [] hash) {
        long begin = 0;
        for (int i = 0; hash != null && i < SUMMED && i < hash.length; i++) {
            begin = begin << Byte.SIZE | (hash[i] & 0xff);
        }
        rows++;
        sum = (sum + begin) & MASK;
    }

    /** How many rows too few or too many there are by what was counted; 1 where they are as many but not the same; 0 if all is well. */
    int missingBy(Db db, String table) {
        try (PreparedStatement select = db.fresh("SELECT rows, sum FROM tie WHERE name = ?")) {
            select.setString(1, table);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return 1;
                }
                long apart = Math.abs(row.getLong("rows") - rows);
                return apart == 0 && row.getLong("sum") == sum ? 0 : Math.clamp(apart, 1, Integer.MAX_VALUE);
            }
        } catch (SQLException e) {
            return 1;
        }
    }
}
