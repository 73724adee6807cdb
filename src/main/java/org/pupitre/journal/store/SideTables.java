package org.pupitre.journal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.json.Codec;
import org.pupitre.journal.json.JsonProblem;

/** What is beside the journal: answers to refused commands, drafts, signs of life. */
public final class SideTables {
    private static final String PUT_REFUSAL = "INSERT INTO refusal (session, command_id, at, kind, body, row_hash)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (session, command_id) DO NOTHING";
    private static final String REFUSAL = "SELECT kind, body FROM refusal WHERE session = ? AND command_id = ?";
    private static final String PUT_DRAFT = "INSERT INTO draft (session, field, text, at, row_hash)"
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (session, field)"
            + " DO UPDATE SET text = excluded.text, at = excluded.at, row_hash = excluded.row_hash";
    private static final String DROP_DRAFT = "DELETE FROM draft WHERE session = ? AND field = ?";
    private static final String DRAFTS = "SELECT field, text FROM draft WHERE session = ?";
    private static final String PUT_ALIVE = "INSERT INTO alive (session, at, row_hash) VALUES (?, ?, ?)"
            + " ON CONFLICT (session) DO UPDATE SET at = excluded.at, row_hash = excluded.row_hash";
    private static final String ALIVE = "SELECT at FROM alive WHERE session = ?";

    private final Db db;

    public SideTables(Db db) {
        this.db = db;
    }

    public void putRefusal(SessionId session, CommandId command, Instant at, Rejection reason) throws SQLException {
        PreparedStatement put = db.prepared(PUT_REFUSAL);
        put.setString(1, session.value());
        put.setString(2, command.value());
        put.setString(3, at.toString());
        put.setString(4, Codec.kind(reason));
        put.setString(5, Codec.body(reason));
        put.setBytes(6, Hashes.row(List.of(session.value(), command.value(), at.toString(), Codec.kind(reason),
                Codec.body(reason))));
        put.executeUpdate();
    }

    /** The answer a command got; empty if it was not refused, or for a reason that this program no longer knows. */
    public Optional<Rejection> refusal(SessionId session, CommandId command) throws SQLException {
        PreparedStatement select = db.prepared(REFUSAL);
        select.setString(1, session.value());
        select.setString(2, command.value());
        try (ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(Codec.rejection(row.getString("kind"), row.getString("body")))
                    : Optional.empty();
        } catch (JsonProblem e) {
            return Optional.empty();
        }
    }

    public void putDraft(SessionId session, String field, String text, Instant at) throws SQLException {
        if (text.isEmpty()) {
            PreparedStatement drop = db.prepared(DROP_DRAFT);
            drop.setString(1, session.value());
            drop.setString(2, field);
            drop.executeUpdate();
            return;
        }
        PreparedStatement put = db.prepared(PUT_DRAFT);
        put.setString(1, session.value());
        put.setString(2, field);
        put.setString(3, text);
        put.setString(4, at.toString());
        put.setBytes(5, Hashes.row(List.of(session.value(), field, text, at.toString())));
        put.executeUpdate();
    }

    public Map<String, String> drafts(SessionId session) throws SQLException {
        PreparedStatement select = db.prepared(DRAFTS);
        select.setString(1, session.value());
        Map<String, String> drafts = new TreeMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                drafts.put(rows.getString("field"), rows.getString("text"));
            }
        }
        return drafts;
    }

    public void putAlive(SessionId session, Instant at) throws SQLException {
        PreparedStatement put = db.prepared(PUT_ALIVE);
        put.setString(1, session.value());
        put.setString(2, at.toString());
        put.setBytes(3, Hashes.row(List.of(session.value(), at.toString())));
        put.executeUpdate();
    }

    public Optional<Instant> alive(SessionId session) throws SQLException {
        PreparedStatement select = db.prepared(ALIVE);
        select.setString(1, session.value());
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(Instant.parse(row.getString("at"))) : Optional.empty();
        }
    }
}
