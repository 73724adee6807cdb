package org.pupitre.journal.erase;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.json.Codec;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.journal.json.Kinds;
import org.pupitre.journal.json.RecordFields;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.ErasedPeople;
import org.pupitre.journal.store.PeopleTable;
import org.pupitre.journal.store.PersonalRows;
import org.pupitre.journal.store.Row;
import org.pupitre.journal.store.TextFileTable;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Passage;
import org.pupitre.journal.value.Traces;
import tools.jackson.databind.node.ObjectNode;

/**
 * What goes from one library when a person does (rules of the journal, section 5): the row of people; the files of what
 * the person will say; in the bodies of entries each text in which the person is found and the id, which gives way to one that tells nothing; drafts and
 * refusals.
 */
public final class Redaction {
    private final PersonalRows rows;
    private final TextFileTable texts;
    private final PersonId person;
    private final Search by;
    private final List<PersonalRows.Redacted> redacted = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Set<SessionId> sessions = new LinkedHashSet<>();
    private final List<PersonalRows.LineKey> drafts = new ArrayList<>();
    private final List<PersonalRows.LineKey> refusals = new ArrayList<>();

    private Redaction(Db db, PersonId person, Search by) {
        this.rows = new PersonalRows(db);
        this.texts = new TextFileTable(db);
        this.person = person;
        this.by = by;
    }

    /** Looks for a person; changes nothing. */
    public static Redaction find(Db db, PersonId person, Search by) throws SQLException {
        Redaction found = new Redaction(db, person, by);
        found.rows.entries(found::look);
        found.inDrafts();
        found.inRefusals();
        return found;
    }

    /** Takes out again those who are among the erased of a library and came back with an older copy; within a transaction on it. */
    public static void again(Db library) throws SQLException {
        ErasedPeople erased = new ErasedPeople(library);
        List<Person> rows = new PeopleTable(library, erased).rows();
        for (Person person : rows) {
            if (erased.holds(person.id())) {
                find(library, person.id(), Search.of(Traces.of(person, rows))).carryOut();
            }
        }
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

    private void look(Row row) {
        if (row.isGone()) {
            return;
        }
        SessionId session = new SessionId(row.header().session());
        String name = row.header().kind();
        int version = row.header().versionNumber();
        Class<?> kind = Kinds.events().get(name);
        if (kind == null) {
            throw new LibraryException(LibraryException.Kind.UNKNOWN_ENTRY, null, row.seq(), name, version);
        }
        try {
            ObjectNode body = Json.object(row.body());
            ObjectNode changed = RecordFields.changed(body, kind, change(text -> passages.add(
                    new Passage(session, row.seq(), text))));
            if (!changed.equals(body)) {
                String left = Json.canonical(changed);
                // What is left must still be an entry, or the session could not be folded any more.
                Codec.event(row.seq(), name, version, left);
                redacted.add(new PersonalRows.Redacted(row.seq(), left, Hashes.redaction(row.bodyHash(), left)));
                sessions.add(session);
            }
        } catch (JsonProblem e) {
            throw new LibraryException(LibraryException.Kind.BAD_ENTRY, e, row.seq(), name, version);
        }
    }

    private void inDrafts() throws SQLException {
        rows.drafts().stream().filter(draft -> by.in(draft.text())).map(PersonalRows.DraftRow::key)
                .forEach(drafts::add);
    }

    private void inRefusals() throws SQLException {
        try {
            for (PersonalRows.RefusalRow refusal : rows.refusals()) {
                Class<?> kind = Kinds.rejections().get(refusal.kind());
                ObjectNode body = Json.object(refusal.body());
                if (kind == null || !RecordFields.changed(body, kind, change(text -> {
                })).equals(body)) {
                    refusals.add(refusal.key());
                }
            }
        } catch (JsonProblem e) {
            throw new SQLException("a refusal that cannot be read", e);
        }
    }

    private FieldRedaction change(Consumer<String> found) {
        return new FieldRedaction(by, person.erased(), found);
    }

    /** Erases what was found; within a transaction. */
    public void carryOut() throws SQLException {
        rows.redact(redacted);
        rows.deleteDrafts(drafts);
        rows.deleteRefusals(refusals);
        rows.deletePerson(person);
        texts.sweep();
    }
}
