package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.pupitre.domain.act.PeopleEvent.PersonErased;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases persons from everything of an open library that this machine holds (reliability, section 7). What was erased is on
 * no page of the library any more; what the disk itself keeps of overwritten blocks nobody can promise.
 */
public final class Eraser {
    private static final Logger LOG = LoggerFactory.getLogger(Eraser.class);
    private static final String ORGANISER = "organiser";

    private final Db db;
    private final JournalTable journal;
    private final PeopleTable people;
    private final ErasedIds erased;
    private final Uuid7 ids;
    private final InstantSource clock;
    private final Consumer<Tip> witness;
    private final ErasedList list;

    private record Done(Erasure erasure, Tip tip) {}

    Eraser(Db db, JournalTable journal, PeopleTable people, ErasedIds erased, Uuid7 ids, InstantSource clock,
            Consumer<Tip> witness) {
        this.db = db;
        this.journal = journal;
        this.people = people;
        this.erased = erased;
        this.ids = ids;
        this.clock = clock;
        this.witness = witness;
        this.list = new ErasedList(db.file());
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
            Erasure found = Erasure.find(db, id, by);
            return Optional.of(new ErasePreview(person.get(), by, List.copyOf(found.sessions()), found.entries(),
                    found.passages(), found.drafts(), found.refusals(), copies(others), absent(others),
                    unreached(new ExportedTable(db).all(), others)));
        });
    }

    /** What left the library for a place that is not there now; the others are searched like any copy. */
    private static List<Exported> unreached(List<Exported> all, List<Path> others) {
        return all.stream().filter(out -> place(out).isEmpty() && others.stream().map(Path::toString)
                .noneMatch(out.place()::equals)).toList();
    }

    private static Optional<Path> place(Exported out) {
        try {
            return Optional.of(Path.of(out.place())).filter(Path::isAbsolute).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static List<Path> absent(List<Path> others) {
        return others.stream().filter(Files::notExists).toList();
    }

    private List<Path> copies(List<Path> others) {
        try {
            List<Path> all = new ArrayList<>(others);
            db.read(() -> new ExportedTable(db).all()).forEach(out -> place(out).ifPresent(all::add));
            return Copies.of(db.file(), all);
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Kind.IO, e, db.file());
        }
    }

    /**
     * Erases what a preview shows, from the library first and then from every copy. After a crash it is finished when the
     * library is opened next.
     *
     * @param device the machine it is done on
     */
    public EraseReport erase(ErasePreview preview, Instant at, String device, List<Path> others) {
        return erase(preview.person().id(), preview.by(), at, device, others);
    }

    private EraseReport erase(PersonId person, Traces by, Instant at, String device, List<Path> others) {
        remember(person, at, false);
        Done done;
        try {
            done = db.write(() -> fromLibrary(person, by, at, device));
        } finally {
            erased.forget();
        }
        witness.accept(done.tip());
        // With secure_delete the pages hold nothing of it any more; the log still does.
        boolean truncated = db.read(() -> db.query("PRAGMA wal_checkpoint(TRUNCATE)")).equals("0");
        List<Copies.Result> copies = copies(others).stream()
                .map(copy -> new Copies.Result(copy, Copies.erase(copy, person, by, at))).toList();
        List<Path> outOfReach = new ArrayList<>(with(Copies.Fate.OUT_OF_REACH, copies));
        outOfReach.addAll(absent(others));
        if (!truncated) {
            outOfReach.add(db.file());
        }
        remember(person, at, true);
        return new EraseReport(person.erased(), done.erasure().entries(), done.erasure().passages().size(),
                with(Copies.Fate.REWRITTEN, copies), with(Copies.Fate.REMOVED, copies), outOfReach,
                unreached(db.read(() -> new ExportedTable(db).all()), others));
    }

    private static List<Path> with(Copies.Fate fate, List<Copies.Result> copies) {
        return copies.stream().filter(result -> result.fate() == fate).map(Copies.Result::copy).toList();
    }

    private Done fromLibrary(PersonId person, Traces by, Instant at, String device) throws SQLException {
        Erasure found = Erasure.find(db, person, by);
        found.carryOut();
        erased.put(person.erased(), at);
        for (SessionId session : found.sessions()) {
            journal.append(new Batch(session, new CommandId(ids.next().toString()), at, ORGANISER, device,
                    List.of(new PersonErased(person.erased())), List.of()));
        }
        return new Done(found, journal.tip());
    }

    private void remember(PersonId person, Instant at, boolean done) {
        try {
            list.put(new ErasedList.Line(person.erased(), at, done));
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Kind.IO, e, db.file());
        }
    }

    /** Finishes what a crash cut off, and erases again whoever an older copy in the library's place brought back. */
    void finish() {
        try {
            for (ErasedList.Line line : list.read()) {
                if (!line.done() || !db.read(() -> erased.holds(line.person()))) {
                    eraseAgain(line.person(), line.at());
                }
            }
            for (Person row : db.read(people::rows)) {
                if (db.read(() -> erased.holds(row.id()))) {
                    eraseAgain(row.id().erased(), clock.instant());
                }
            }
        } catch (IOException | LibraryException e) {
            LOG.warn("what is left to erase is not erased: {}", e.getClass().getSimpleName());
        }
    }

    private void eraseAgain(PersonId gone, Instant at) {
        List<Person> rows = db.read(people::rows);
        Person person = rows.stream().filter(p -> p.id().erased().equals(gone)).findFirst().orElse(null);
        Traces by = person == null ? Traces.none() : Traces.of(person, rows);
        erase(person == null ? gone : person.id(), by, at, ORGANISER, List.of());
    }
}
