package org.pupitre.journal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionEvent.SessionDeleted;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.json.PersonIds;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.ErasedPeople;
import org.pupitre.journal.store.Inspection;
import org.pupitre.journal.store.JournalTable;
import org.pupitre.journal.store.PeopleTable;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.TextLine;
import org.pupitre.journal.value.Uuid7;

/** The acts of sessions in a backup or in another library that no one has open; nothing in it or beside it changes. */
final class SavedActs {
    private SavedActs() {}

    /**
     * All acts, by session, with the rows of the people they name.
     *
     * @throws LibraryException if it cannot be read or is not whole
     */
    static Map<SessionId, List<TextLine>> of(Path file) {
        Db db = Db.readOnly(file);
        try {
            if (!Inspection.of(db, Optional.empty()).wholeButPeople()) {
                throw new LibraryException(LibraryException.Kind.BAD_BACKUP, null, file);
            }
            return db.read(() -> {
                JournalTable journal =
                        new JournalTable(db, new Uuid7(() -> Instant.EPOCH, new SecureRandom()), new SecureRandom());
                List<Person> people = new PeopleTable(db, new ErasedPeople(db)).rows();
                Map<SessionId, List<TextLine>> found =
                        new TreeMap<>(Comparator.comparing(SessionId::value));
                for (SessionId session : journal.sessions()) {
                    ActsOfEntries acts = new ActsOfEntries();
                    journal.read(session, acts);
                    // Of a deleted session nothing can be gone on from.
                    if (acts.lines().stream().anyMatch(SavedActs::says)) {
                        found.put(session, withPeople(acts.lines(), people));
                    }
                }
                return found;
            });
        } finally {
            db.abandon();
        }
    }

    private static boolean says(TextLine act) {
        return !(act.batch().events().getFirst() instanceof SessionDeleted);
    }

    /** The first act gets the rows of all people that the acts name. */
    private static List<TextLine> withPeople(List<TextLine> lines, List<Person> people) {
        Set<PersonId> named = new HashSet<>();
        lines.forEach(line -> named.addAll(named(line.batch())));
        List<TextLine> all = new ArrayList<>(lines);
        Batch first = lines.getFirst().batch();
        all.set(0, new TextLine(with(first, people.stream().filter(p -> named.contains(p.id())).toList()),
                lines.getFirst().seq()));
        return all;
    }

    static Batch with(Batch batch, List<Person> people) {
        return new Batch(batch.session(), batch.command(), batch.at(), batch.actor(), batch.device(), batch.events(),
                people);
    }

    /** Whom an act names. */
    static Set<PersonId> named(Batch batch) {
        Set<PersonId> named = new HashSet<>();
        PersonIds.any(batch.events(), id -> {
            named.add(id);
            return false;
        });
        return named;
    }
}
