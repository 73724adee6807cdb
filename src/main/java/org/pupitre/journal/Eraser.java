package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.pupitre.disk.OthersFiles;
import org.pupitre.domain.act.PeopleEvent.PersonErased;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.entry.TraceHashes;
import org.pupitre.journal.erase.Copies;
import org.pupitre.journal.erase.ErasedFile;
import org.pupitre.journal.erase.PersonGone;
import org.pupitre.journal.erase.Redaction;
import org.pupitre.journal.erase.Search;
import org.pupitre.journal.store.CopiesToSearch.Rest;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.ErasedPeople;
import org.pupitre.journal.store.ErasedSessions;
import org.pupitre.journal.store.JournalTable;
import org.pupitre.journal.store.PeopleTable;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.ErasePreview;
import org.pupitre.journal.value.EraseReport;
import org.pupitre.journal.value.Exported;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Traces;
import org.pupitre.journal.value.Uuid7;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases people from everything of an open library that this machine holds (rules of the journal, section 5): from the
 * library in one transaction, which also notes that its copies are still to be searched; then from each copy. Whatever ends
 * the program in between, the next opening goes on until nothing is left to do. What was erased is on no page of the
 * library any more; what the disk itself keeps of overwritten blocks no one can promise.
 */
public final class Eraser {
    private static final Logger LOG = LoggerFactory.getLogger(Eraser.class);
    private static final String ORGANISER = "organiser";

    private final Db db;
    private final JournalTable journal;
    private final PeopleTable people;
    private final ErasedPeople erased;
    private final Uuid7 ids;
    private final InstantSource clock;
    private final Consumer<Tip> witness;
    private final CopySearch copies;
    private final SessionEraser sessions;
    private final SecureRandom random = new SecureRandom();

    private record Done(Redaction redaction, Tip tip, Rest rest) {}

    Eraser(Db db, JournalTable journal, PeopleTable people, ErasedPeople erased, Uuid7 ids, InstantSource clock,
            Consumer<Tip> witness, OthersFiles others) {
        this.db = db;
        this.journal = journal;
        this.people = people;
        this.erased = erased;
        this.ids = ids;
        this.clock = clock;
        this.witness = witness;
        this.copies = new CopySearch(db, others);
        this.sessions = new SessionEraser(db, journal, copies, ids, clock, witness);
    }

    /** Deletes whole sessions. */
    public SessionEraser sessions() {
        return sessions;
    }

    /**
     * What would go; nothing is changed. Empty if there is no such person.
     *
     * @param also    further names or words by which the person is found in texts
     * @param not     what is not looked for, though it usually is
     * @param others  folders on other disks that hold copies of the library, and other files
     */
    public Optional<ErasePreview> preview(PersonId id, List<String> also, List<String> not, List<Path> others) {
        return db.read(() -> {
            Optional<Person> person = people.all().all().stream().filter(p -> p.id().equals(id)).findFirst();
            if (person.isEmpty()) {
                return Optional.empty();
            }
            Traces by = Traces.of(person.get(), people.rows()).without(not).and(also);
            Redaction found = Redaction.find(db, id, Search.of(by));
            return Optional.of(new ErasePreview(person.get(), by, List.copyOf(found.sessions()), found.entries(),
                    found.passages(), found.drafts(), found.refusals(), copies.copies(others),
                    CopySearch.absent(others), copies.unreached(others)));
        });
    }

    /**
     * Erases what a preview shows, from the library first and then from every copy. Once it is out of the library nothing is
     * thrown any more: what could not be done is in the report, and is tried again whenever the library is opened.
     *
     * @param device the machine it is done on
     * @throws LibraryException if the disk says no; nothing was erased then
     */
    public EraseReport erase(ErasePreview preview, Instant at, String device, List<Path> others) {
        return erase(preview.person().id(), preview.by(), at, device, others);
    }

    private EraseReport erase(PersonId person, Traces by, Instant at, String device, List<Path> others) {
        Done done;
        try {
            done = db.write(() -> fromLibrary(person, by, at, device, others));
        } finally {
            erased.forget();
        }
        witness.accept(done.tip());
        copies.remember(done.rest(), false);
        List<Exported> away = copies.unreached(others);
        List<Copies.Result> results =
                copies.search(done.rest(), new PersonGone(person.erased(), Search.of(by), at));
        return new EraseReport(person.erased(), done.redaction().entries(), done.redaction().passages().size(),
                CopySearch.with(Copies.Fate.REWRITTEN, results), CopySearch.with(Copies.Fate.REMOVED, results),
                CopySearch.with(Copies.Fate.OUT_OF_REACH, results),
                CopySearch.with(Copies.Fate.UNRECOGNISED, results), away);
    }

    private Done fromLibrary(PersonId person, Traces by, Instant at, String device, List<Path> others)
            throws SQLException {
        Redaction found = Redaction.find(db, person, Search.of(by));
        found.carryOut();
        erased.put(person.erased(), at);
        byte[] salt = new byte[Hashes.SALT_BYTES];
        random.nextBytes(salt);
        Rest rest = new Rest(person.erased().value(), at, TraceHashes.of(by, salt), true, others);
        copies.toSearch().put(rest);
        for (SessionId session : found.sessions()) {
            journal.append(new Batch(session, new CommandId(ids.next().toString()), at, ORGANISER, device,
                    List.of(new PersonErased(person.erased())), List.of()));
        }
        return new Done(found, journal.tip(), rest);
    }

    /** Goes on with what was left to do, and takes out again the people and sessions that an older copy in the library's place brought back. */
    void finish() {
        sessions.finish();
        try {
            for (ErasedFile.Line line : copies.lines()) {
                if (ErasedSessions.session(line.key()).isEmpty()) {
                    finish(line);
                }
            }
            for (Person row : db.read(people::rows)) {
                if (db.read(() -> erased.holds(row.id()))) {
                    eraseAgain(row.id().erased(), clock.instant());
                }
            }
            copies.finish();
        } catch (IOException | LibraryException e) {
            LOG.warn("what is left to erase is not erased: {}", e.getClass().getSimpleName());
        }
    }

    private void finish(ErasedFile.Line line) {
        PersonId person = new PersonId(line.key());
        if (!db.read(() -> erased.holds(person))) {
            eraseAgain(person, line.at());
        } else if (!line.done() && !db.read(() -> copies.toSearch().holds(line.key()))) {
            // An earlier program was ended here: only the id can be searched for.
            copies.goOn(new Rest(line.key(), line.at(), TraceHashes.of(Traces.none(), new byte[0]), true, List.of()));
        }
    }

    private void eraseAgain(PersonId gone, Instant at) {
        List<Person> rows = db.read(people::rows);
        Person person = rows.stream().filter(p -> p.id().erased().equals(gone)).findFirst().orElse(null);
        Traces by = person == null ? Traces.none() : Traces.of(person, rows);
        erase(person == null ? gone : person.id(), by, at, ORGANISER, List.of());
    }
}
