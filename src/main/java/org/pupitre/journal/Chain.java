package org.pupitre.journal;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;

/** Verifies the hashes of the journal, row by row. */
final class Chain {
    private static final String ALL =
            "SELECT seq, id, session, at, actor, device, command_id, kind, version, body, salt,"
                    + " body_hash, chain FROM journal ORDER BY seq";

    private Chain() {}

    /** The number of the first entry that was altered, or that stands where another one is missing; empty if all is whole. */
    static OptionalLong firstBad(Db db) throws SQLException {
        byte[] chain = Hashes.beforeTheFirst();
        long expected = 1;
        try (ResultSet row = db.prepared(ALL).executeQuery()) {
            while (row.next()) {
                long seq = row.getLong(1);
                chain = Hashes.chain(chain, hash(row));
                if (seq != expected || !bodyHolds(row) || !MessageDigest.isEqual(chain, row.getBytes(13))) {
                    return OptionalLong.of(seq);
                }
                expected++;
            }
        }
        return OptionalLong.empty();
    }

    private static byte[] hash(ResultSet row) throws SQLException {
        return Hashes.event(row.getBytes(12), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                row.getString(6), row.getString(7), row.getString(8), row.getString(9));
    }

    /** A body without salt was erased on purpose; its hash stays and keeps the chain. */
    private static boolean bodyHolds(ResultSet row) throws SQLException {
        byte[] salt = row.getBytes(11);
        return salt == null || MessageDigest.isEqual(Hashes.body(salt, row.getString(10)), row.getBytes(12));
    }
}
