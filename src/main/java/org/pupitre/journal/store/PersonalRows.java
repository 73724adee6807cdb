package org.pupitre.journal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.pupitre.domain.value.PersonId;

/**
 * The rows of one library in which a person may be found, or that are of a session, and how they are changed or go. A body that is changed loses its salt,
 * so that what it was cannot be guessed; its first hash stays, so that the chain holds. Nothing else changes entries.
 */
public final class PersonalRows {
    private static final String GUARD = "journal_never_updated";
    private static final String REDACT = "UPDATE journal SET body = ?, salt = NULL, redaction = ? WHERE seq = ?";

    private final Db db;

    /** What is left of a body, and its hash. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Redacted(long seq, String body, byte[] hash) {}

    /** A row beside the journal, by its session and its field or command. */
    public record LineKey(String session, String other) {}

    /** A text that was being typed. */
    public record DraftRow(LineKey key, String text) {}

    /** An answer to a refused command. */
    public record RefusalRow(LineKey key, String kind, String body) {}

    public PersonalRows(Db db) {
        this.db = db;
    }

    /** Hands over the rows of the journal, in order. */
    public void entries(Consumer<Row> taker) throws SQLException {
        try (PreparedStatement all =
                db.fresh("SELECT " + Row.columns(db.schema()) + " FROM journal ORDER BY seq");
                ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                taker.accept(Row.read(rows));
            }
        }
    }

    public List<DraftRow> drafts() throws SQLException {
        List<DraftRow> drafts = new ArrayList<>();
        try (PreparedStatement all = db.fresh("SELECT session, field, text FROM draft");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                drafts.add(new DraftRow(new LineKey(row.getString("session"), row.getString("field")),
                        row.getString("text")));
            }
        }
        return drafts;
    }

    public List<RefusalRow> refusals() throws SQLException {
        List<RefusalRow> refusals = new ArrayList<>();
        try (PreparedStatement all = db.fresh("SELECT session, command_id, kind, body FROM refusal");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                refusals.add(new RefusalRow(new LineKey(row.getString("session"), row.getString("command_id")),
                        row.getString("kind"), row.getString("body")));
            }
        }
        return refusals;
    }

    /** Puts what is left of bodies in their place; in a transaction, at whose end the guard of the journal is there again. */
    public void redact(List<Redacted> bodies) throws SQLException {
        String guard = db.query("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = '" + GUARD + "'");
        db.execute("DROP TRIGGER " + GUARD);
        PreparedStatement redact = db.prepared(REDACT);
        for (Redacted row : bodies) {
            redact.setString(1, row.body);
            redact.setBytes(2, row.hash);
            redact.setLong(3, row.seq);
            redact.executeUpdate();
        }
        db.execute(guard);
    }

    public void deleteDrafts(List<LineKey> drafts) throws SQLException {
        delete("DELETE FROM draft WHERE session = ? AND field = ?", drafts);
    }

    public void deleteRefusals(List<LineKey> refusals) throws SQLException {
        delete("DELETE FROM refusal WHERE session = ? AND command_id = ?", refusals);
    }

    public void deletePerson(PersonId person) throws SQLException {
        PreparedStatement delete = db.prepared("DELETE FROM people WHERE id = ?");
        delete.setString(1, person.value());
        delete.executeUpdate();
    }

    /** How many drafts and answers to refused commands a session has. */
    public int besideOf(String session) throws SQLException {
        return (int) (drafts().stream().filter(draft -> draft.key.session.equals(session)).count()
                + refusals().stream().filter(refusal -> refusal.key.session.equals(session)).count());
    }

    /** Deletes drafts, answers to refused commands and the sign of life of a session. */
    public void deleteOf(String session) throws SQLException {
        for (String table : List.of("draft", "refusal", "alive")) {
            PreparedStatement delete = db.prepared("DELETE FROM " + table + " WHERE session = ?");
            delete.setString(1, session);
            delete.executeUpdate();
        }
    }

    private void delete(String sql, List<LineKey> keys) throws SQLException {
        PreparedStatement delete = db.prepared(sql);
        for (LineKey key : keys) {
            delete.setString(1, key.session);
            delete.setString(2, key.other);
            delete.executeUpdate();
        }
    }
}
