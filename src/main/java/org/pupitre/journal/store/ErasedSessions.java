package org.pupitre.journal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Hashes;

/**
 * The sessions that were deleted from a library, by id only. They are in the table of erased people, under a word that no
 * id of a person can be, so that libraries of every version have them and every copy takes them along.
 */
public final class ErasedSessions {
    private static final String WORD = "session ";
    private static final String PUT = "INSERT INTO erased (person, at, row_hash) VALUES (?, ?, ?)"
            + " ON CONFLICT (person) DO NOTHING";

    private final Db db;

    public ErasedSessions(Db db) {
        this.db = db;
    }

    /** What a session is called where erased people have their ids. */
    public static String key(SessionId session) {
        return WORD + session.value();
    }

    /** The session that such a word is of; empty for a person's id. */
    public static Optional<SessionId> session(String key) {
        return key.startsWith(WORD) ? Optional.of(new SessionId(key.substring(WORD.length()))) : Optional.empty();
    }

    public void put(SessionId session, Instant at) throws SQLException {
        PreparedStatement put = db.prepared(PUT);
        put.setString(1, key(session));
        put.setString(2, at.toString());
        put.setBytes(3, Hashes.row(List.of(key(session), at.toString())));
        put.executeUpdate();
    }

    public boolean holds(SessionId session) throws SQLException {
        if (db.schema() < ErasedPeople.SINCE) {
            return false;
        }
        PreparedStatement select = db.prepared("SELECT 1 FROM erased WHERE person = ?");
        select.setString(1, key(session));
        try (ResultSet row = select.executeQuery()) {
            return row.next();
        }
    }

    /** All that were deleted, by id. */
    public List<SessionId> all() throws SQLException {
        List<SessionId> all = new ArrayList<>();
        if (db.schema() < ErasedPeople.SINCE) {
            return all;
        }
        try (ResultSet row = db.prepared("SELECT person FROM erased ORDER BY person").executeQuery()) {
            while (row.next()) {
                session(row.getString("person")).ifPresent(all::add);
            }
        }
        return all;
    }
}
