package org.pupitre.journal.erase;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.Row;
import org.pupitre.journal.json.Codec;
import org.pupitre.journal.json.Fields;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.journal.json.Kinds;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Passage;
import org.pupitre.journal.value.Traces;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a person out of one library (reliability, section 7): the row of people; in the bodies of entries each text in which
 * the person is found and the id, which gives way to one that tells nothing; drafts and refusals. A body that was changed
 * loses its salt, so that nobody can guess what it was; its first hash stays, so that the chain holds. Nobody else changes
 * entries.
 */
public final class Erasure {
    private static final String GUARD = "journal_never_updated";
    private static final String REDACT = "UPDATE journal SET body = ?, salt = NULL, redaction = ? WHERE seq = ?";

    private final Db db;
    private final PersonId person;
    private final Search by;
    private final List<Redacted> redacted = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Set<SessionId> sessions = new LinkedHashSet<>();
    private final List<Key> drafts = new ArrayList<>();
    private final List<Key> refusals = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Redacted(long seq, String body, byte[] hash) {}

    private record Key(String session, String other) {}

    private Erasure(Db db, PersonId person, Search by) {
        this.db = db;
        this.person = person;
        this.by = by;
    }

    /** Looks for a person; changes nothing. */
    public static Erasure find(Db db, PersonId person, Search by) throws SQLException {
        Erasure found = new Erasure(db, person, by);
        found.inJournal();
        found.inDrafts();
        found.inRefusals();
        return found;
    }

    /** Entries whose bodies change. */
    public int entries() {
        return redacted.size();
    }

    public List<Passage> passages() {
        return passages;
    }

    public Set<SessionId> sessions() {
        return sessions;
    }

    public int drafts() {
        return drafts.size();
    }

    public int refusals() {
        return refusals.size();
    }

    /** Whether nothing but a row of people is to be changed. */
    boolean isEmpty() {
        return redacted.isEmpty() && drafts.isEmpty() && refusals.isEmpty();
    }

    private void inJournal() throws SQLException {
        try (PreparedStatement all =
                db.fresh("SELECT " + Row.columns(db.schema()) + " FROM journal ORDER BY seq");
                ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                look(Row.read(rows));
            }
        }
    }

    private void look(Row row) {
        SessionId session = new SessionId(row.session());
        int version = Integer.parseInt(row.fields()[7]);
        Class<?> kind = Kinds.events().get(row.kind());
        if (kind == null) {
            throw new LibraryException(LibraryException.Kind.UNKNOWN_ENTRY, null, row.seq(), row.kind(), version);
        }
        try {
            ObjectNode body = Json.object(row.body());
            ObjectNode changed = Fields.changed(body, kind, new Change(text -> passages.add(
                    new Passage(session, row.seq(), text))));
            if (!changed.equals(body)) {
                String left = Json.canonical(changed);
                // What is left must still be an entry, or the session could not be folded any more.
                Codec.event(row.seq(), row.kind(), version, left);
                redacted.add(new Redacted(row.seq(), left, Hashes.redaction(row.bodyHash(), left)));
                sessions.add(session);
            }
        } catch (JsonProblem e) {
            throw new LibraryException(LibraryException.Kind.BAD_ENTRY, e, row.seq(), row.kind(), version);
        }
    }

    private void inDrafts() throws SQLException {
        try (PreparedStatement all = db.fresh("SELECT session, field, text FROM draft");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                if (by.in(row.getString(3))) {
                    drafts.add(new Key(row.getString(1), row.getString(2)));
                }
            }
        }
    }

    private void inRefusals() throws SQLException {
        try (PreparedStatement all = db.fresh("SELECT session, command_id, kind, body FROM refusal");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                Class<?> kind = Kinds.rejections().get(row.getString(3));
                ObjectNode body = Json.object(row.getString(4));
                if (kind == null || !Fields.changed(body, kind, new Change(text -> {
                })).equals(body)) {
                    refusals.add(new Key(row.getString(1), row.getString(2)));
                }
            }
        } catch (JsonProblem e) {
            throw new SQLException("a refusal that cannot be read", e);
        }
    }

    /** Erases what was found; in a transaction, at whose end the guard of the journal stands again. */
    public void carryOut() throws SQLException {
        String guard = db.query("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = '" + GUARD + "'");
        db.execute("DROP TRIGGER " + GUARD);
        PreparedStatement redact = db.prepared(REDACT);
        for (Redacted row : redacted) {
            redact.setString(1, row.body);
            redact.setBytes(2, row.hash);
            redact.setLong(3, row.seq);
            redact.executeUpdate();
        }
        db.execute(guard);
        delete("DELETE FROM draft WHERE session = ? AND field = ?", drafts);
        delete("DELETE FROM refusal WHERE session = ? AND command_id = ?", refusals);
        PreparedStatement forget = db.prepared("DELETE FROM people WHERE id = ?");
        forget.setString(1, person.value());
        forget.executeUpdate();
    }

    private void delete(String sql, List<Key> keys) throws SQLException {
        PreparedStatement delete = db.prepared(sql);
        for (Key key : keys) {
            delete.setString(1, key.session);
            delete.setString(2, key.other);
            delete.executeUpdate();
        }
    }

    /** What becomes of the fields of a body: a text goes as a whole, of a title only the name. */
    private final class Change implements Fields.Change {
        private final java.util.function.Consumer<String> found;

        Change(java.util.function.Consumer<String> found) {
            this.found = found;
        }

        @Override
        public String text(String text) {
            if (!by.in(text) && !Search.is(text, person.erased())) {
                return text;
            }
            found.accept(text);
            return Traces.MARKER;
        }

        @Override
        public String wording(String wording) {
            if (!by.in(wording)) {
                return wording;
            }
            found.accept(wording);
            return by.without(wording);
        }

        @Override
        public String person(String id) {
            return Search.is(id, person.erased()) ? person.erased().value() : id;
        }
    }
}
