package org.pupitre.journal.erase;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.FormerDetails;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionEvent.SessionDeleted;
import org.pupitre.domain.act.SessionEvent.SessionPlanned;
import org.pupitre.domain.act.SessionEvent.SessionRenamed;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.json.Codec;
import org.pupitre.journal.json.PersonIds;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.ErasedPeople;
import org.pupitre.journal.store.ErasedSessions;
import org.pupitre.journal.store.PeopleTable;
import org.pupitre.journal.store.PersonalRows;
import org.pupitre.journal.store.Row;
import org.pupitre.journal.store.TextFileTable;

/**
 * What goes from one library when a session does (rules of the journal, section 7): the bodies of its entries, its drafts,
 * its answers to refused commands, when it was open, and the people whom no other session names.
 */
public final class SessionRedaction {
    private final PersonalRows rows;
    private final Db db;
    private final SessionId session;
    private final List<PersonalRows.Redacted> redacted = new ArrayList<>();
    private final Set<PersonId> named = new HashSet<>();
    private final Set<PersonId> namedElsewhere = new HashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final List<Person> people = new ArrayList<>();
    /** People who stay, without what is known of how they were at this session. */
    private final List<Person> changed = new ArrayList<>();
    private int beside;

    private SessionRedaction(Db db, SessionId session) {
        this.db = db;
        this.rows = new PersonalRows(db);
        this.session = session;
    }

    /** Looks for a session; changes nothing. */
    public static SessionRedaction find(Db db, SessionId session) throws SQLException {
        SessionRedaction found = new SessionRedaction(db, session);
        found.rows.entries(found::look);
        new PeopleTable(db, new ErasedPeople(db)).rows().stream()
                .forEach(found::look);
        found.beside = found.rows.besideOf(session.value());
        return found;
    }

    /** Who was at this session alone goes; of who was at others too, what is known of this one goes. */
    private void look(Person person) {
        boolean here = attended(person);
        Person left = here ? new Person(person.id(), person.details()).with(person.meeting().without(session)) : person;
        boolean only = named.contains(person.id()) || here;
        if (only && !namedElsewhere.contains(person.id()) && left.meeting().attended().isEmpty()) {
            people.add(person);
        } else if (here) {
            changed.add(left);
        }
    }

    private boolean attended(Person person) {
        FormerDetails former = person.former();
        return person.meeting().at(session).isPresent()
                || (former != null && new Person(person.id(), former.details()).meeting().at(session).isPresent());
    }

    /** Takes out again the sessions that were deleted from a library and came back with an older copy; within a transaction on it. */
    public static void again(Db library) throws SQLException {
        for (SessionId session : new ErasedSessions(library).all()) {
            find(library, session).carryOut(Instant.EPOCH);
        }
    }

    private void look(Row row) {
        if (row.isGone()) {
            return;
        }
        Event event = Codec.event(row.seq(), row.header().kind(), row.header().versionNumber(), row.body());
        boolean here = row.header().session().equals(session.value());
        PersonIds.any(event, id -> {
            (here ? named : namedElsewhere).add(id);
            return false;
        });
        if (here && !(event instanceof SessionDeleted)) {
            redacted.add(
                    new PersonalRows.Redacted(row.seq(), Codec.GONE, Hashes.redaction(row.bodyHash(), Codec.GONE)));
            title(event);
        }
    }

    private void title(Event event) {
        switch (event) {
            case SessionPlanned planned -> add(planned.plan().title());
            case SessionRenamed renamed -> add(renamed.title());
            default -> {
                // It has no title of the session.
            }
        }
    }

    private void add(@Nullable LocalText title) {
        if (title != null) {
            titles.addAll(title.wordings().values());
        }
    }

    /** Entries of which nothing is left afterwards. */
    public int entries() {
        return redacted.size();
    }

    /** The people who go, since no other session names them. */
    public List<Person> people() {
        return List.copyOf(people);
    }

    /** Everything the session was ever called. */
    public List<String> titles() {
        return List.copyOf(titles);
    }

    /** How many drafts and answers to refused commands go. */
    public int beside() {
        return beside;
    }

    /** Whether nothing of the session is there. */
    boolean isEmpty() {
        return redacted.isEmpty() && beside == 0;
    }

    /** Takes out what was found, and remembers that; within a transaction. */
    public void carryOut(Instant at) throws SQLException {
        rows.redact(redacted);
        rows.deleteOf(session.value());
        for (Person person : people) {
            rows.deletePerson(person.id());
        }
        PeopleTable table = new PeopleTable(db, new ErasedPeople(db));
        for (Person person : changed) {
            table.put(person);
        }
        new TextFileTable(db).sweep();
        new ErasedSessions(db).put(session, at);
    }
}
