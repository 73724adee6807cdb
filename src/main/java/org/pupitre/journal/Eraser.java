package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
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
import org.pupitre.journal.erase.OwnFiles;
import org.pupitre.journal.erase.Redaction;
import org.pupitre.journal.erase.Search;
import org.pupitre.journal.store.CopiesToSearch;
import org.pupitre.journal.store.CopiesToSearch.Rest;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.ErasedPeople;
import org.pupitre.journal.store.ExportedTable;
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
    private final ErasedFile list;
    private final CopiesToSearch toSearch;
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
        this.list = new ErasedFile(db.file(), others);
        this.toSearch = new CopiesToSearch(db);
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
            OwnFiles own = OwnFiles.of(db, SecondPlace.name(db.file()));
            List<Path> copies =
                    copies(own, others).stream().filter(copy -> !own.isUncertain(copy)).toList();
            return Optional.of(new ErasePreview(person.get(), by, List.copyOf(found.sessions()), found.entries(),
                    found.passages(), found.drafts(), found.refusals(), copies,
                    absent(others), unreached(others)));
        });
    }

    /** What left the library for a place that is not there now; the others are searched like any copy. */
    private List<Exported> unreached(List<Path> others) {
        return exported().stream().filter(out -> place(out).filter(Files::exists).isEmpty())
                .filter(out -> place(out).filter(others::contains).isEmpty()).toList();
    }

    private List<Exported> exported() {
        return db.read(() -> new ExportedTable(db).all());
    }

    /** A path that was noted without its beginning is one beside the library. */
    private Optional<Path> place(Exported out) {
        try {
            return Optional.of(db.file().resolveSibling(out.place()).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Places whose disk is away; a file that was removed where everything else is there is done. */
    private static List<Path> away(List<Path> places) {
        return absent(places).stream().filter(place -> Backups.isFolder(place) || place.getParent() == null
                || Files.notExists(place.getParent())).toList();
    }

    private static List<Path> absent(List<Path> others) {
        return others.stream().filter(Files::notExists).toList();
    }

    private List<Path> copies(OwnFiles own, List<Path> others) {
        try {
            List<Path> all = new ArrayList<>(others);
            exported().forEach(out -> place(out).filter(Files::exists).ifPresent(all::add));
            all.add(Backups.of(db.file()).folder());
            return Copies.of(db.file(), own, all);
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Kind.IO, e, db.file());
        }
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
        remember(done.rest(), false);
        List<Exported> away = unreached(others);
        List<Copies.Result> results = search(done.rest(), Search.of(by));
        return new EraseReport(person.erased(), done.redaction().entries(), done.redaction().passages().size(),
                with(Copies.Fate.REWRITTEN, results), with(Copies.Fate.REMOVED, results),
                with(Copies.Fate.OUT_OF_REACH, results), with(Copies.Fate.UNRECOGNISED, results), away);
    }

    private static List<Path> with(Copies.Fate fate, List<Copies.Result> copies) {
        return copies.stream().filter(result -> result.fate() == fate).map(Copies.Result::copy).toList();
    }

    private Done fromLibrary(PersonId person, Traces by, Instant at, String device, List<Path> others)
            throws SQLException {
        Redaction found = Redaction.find(db, person, Search.of(by));
        found.carryOut();
        erased.put(person.erased(), at);
        byte[] salt = new byte[Hashes.SALT_BYTES];
        random.nextBytes(salt);
        Rest rest = new Rest(person.erased(), at, TraceHashes.of(by, salt), true, others);
        toSearch.put(rest);
        for (SessionId session : found.sessions()) {
            journal.append(new Batch(session, new CommandId(ids.next().toString()), at, ORGANISER, device,
                    List.of(new PersonErased(person.erased())), List.of()));
        }
        return new Done(found, journal.tip(), rest);
    }

    /** Searches what is left to be searched, and notes what is left after that; throws nothing. */
    private List<Copies.Result> search(Rest rest, Search by) {
        List<Copies.Result> results = new ArrayList<>();
        try {
            // With secure_delete the pages hold nothing of it any more; the log still does.
            if (!db.emptyLog()) {
                results.add(new Copies.Result(db.file(), Copies.Fate.OUT_OF_REACH));
            }
            OwnFiles own = db.read(() -> OwnFiles.of(db, SecondPlace.name(db.file())));
            Copies copies = new Copies(own, rest.person(), by, rest.at());
            List<Path> where = rest.everywhere()
                    ? copies(own, rest.places())
                    : Copies.in(rest.places(), own);
            where.forEach(copy -> results.add(copies.erase(copy)));
            away(rest.places()).forEach(place -> results.add(new Copies.Result(place, Copies.Fate.OUT_OF_REACH)));
            settle(rest, by, results);
        } catch (IOException | LibraryException e) {
            LOG.warn("copies wait to be searched: {}", e.getClass().getSimpleName());
            results.add(new Copies.Result(Backups.of(db.file()).folder(), Copies.Fate.OUT_OF_REACH));
        }
        return results;
    }

    /** Forgets what is done, and of what left the library what was removed or is gone and has the name in its path. */
    private void settle(Rest rest, Search by, List<Copies.Result> results) {
        List<Path> removed = with(Copies.Fate.REMOVED, results);
        List<Path> left = with(Copies.Fate.OUT_OF_REACH, results);
        db.write(() -> {
            ExportedTable exported = new ExportedTable(db);
            for (Exported out : exported.all()) {
                Optional<Path> place = place(out);
                boolean told = by.in(out.place()) && place.filter(Files::exists).isEmpty();
                if (told || place.filter(removed::contains).isPresent()) {
                    exported.forget(out);
                }
            }
            if (left.isEmpty()) {
                toSearch.forget(rest.person());
            } else {
                toSearch.put(rest.left(left));
            }
            return true;
        });
        db.emptyLog();
        if (left.isEmpty()) {
            remember(rest, true);
        }
    }

    /** Writes down beside the library who was erased; where that fails, the next opening does. */
    private void remember(Rest one, boolean done) {
        try {
            list.put(new ErasedFile.Line(one.person(), one.at(), done));
        } catch (IOException e) {
            LOG.warn("who was erased is not written down beside the library: {}", e.getClass().getSimpleName());
        }
    }

    /** Goes on with what was left to do, and erases again the people whom an older copy in the library's place brought back. */
    void finish() {
        try {
            for (ErasedFile.Line line : list.read()) {
                if (!db.read(() -> erased.holds(line.person()))) {
                    eraseAgain(line.person(), line.at());
                } else if (!line.done() && !db.read(() -> toSearch.holds(line.person()))) {
                    // An earlier program was ended here: only the id can be searched for.
                    goOn(new Rest(line.person(), line.at(), TraceHashes.of(Traces.none(), new byte[0]), true,
                            List.of()));
                }
            }
            for (Person row : db.read(people::rows)) {
                if (db.read(() -> erased.holds(row.id()))) {
                    eraseAgain(row.id().erased(), clock.instant());
                }
            }
            for (Rest rest : db.read(toSearch::all)) {
                goOn(rest);
            }
        } catch (IOException | LibraryException e) {
            LOG.warn("what is left to erase is not erased: {}", e.getClass().getSimpleName());
        }
    }

    private void goOn(Rest rest) {
        List<Copies.Result> results = search(rest, Search.of(rest.by()));
        if (!rest.everywhere() && with(Copies.Fate.OUT_OF_REACH, results).isEmpty()) {
            // Backups made in the meantime hold the hashes.
            search(new Rest(rest.person(), rest.at(), rest.by(), true, rest.places()), Search.of(rest.by()));
        }
    }

    private void eraseAgain(PersonId gone, Instant at) {
        List<Person> rows = db.read(people::rows);
        Person person = rows.stream().filter(p -> p.id().erased().equals(gone)).findFirst().orElse(null);
        Traces by = person == null ? Traces.none() : Traces.of(person, rows);
        erase(person == null ? gone : person.id(), by, at, ORGANISER, List.of());
    }
}
