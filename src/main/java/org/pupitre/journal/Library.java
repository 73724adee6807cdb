package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.pupitre.disk.OthersFiles;
import org.pupitre.disk.RealPath;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.PeopleEvent.PersonErased;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.entry.Witness;
import org.pupitre.journal.erase.FieldRedaction;
import org.pupitre.journal.file.WorkFile;
import org.pupitre.journal.repair.Examination;
import org.pupitre.journal.store.Content;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.ErasedPeople;
import org.pupitre.journal.store.ExportedTable;
import org.pupitre.journal.store.Inspection;
import org.pupitre.journal.store.JournalTable;
import org.pupitre.journal.store.PeopleTable;
import org.pupitre.journal.store.SideTables;
import org.pupitre.journal.store.Transfer;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.Exported;
import org.pupitre.journal.value.Findings;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.TextLine;
import org.pupitre.journal.value.Uuid7;

/**
 * The SQLite file that holds all seminars of this machine. For one thread at a time; what a method returned from is on
 * disk. Every method throws {@link LibraryException} where the disk says no, and can be called again afterwards.
 */
public final class Library implements AutoCloseable {
    private final Db db;
    private final JournalTable journal;
    private final PeopleTable people;
    private final SideTables sides;
    private final ErasedPeople erased;
    private final Eraser eraser;
    private final OthersFiles others = new OthersFiles();
    private final Witness witness;
    private final boolean witnessed;
    private final Optional<Findings> damage;
    private boolean witnessFails;
    /** The latest entry that was seen, by which the library is known again after its disk was gone. */
    private Tip known;

    private record Added(List<List<Entry>> entries, Tip tip) {}

    private Library(Db db, InstantSource clock, boolean witnessed, Optional<Findings> damage) {
        SecureRandom random = new SecureRandom();
        this.db = db;
        this.witness = new Witness(db.file(), others);
        this.witnessed = witnessed;
        this.damage = damage;
        Uuid7 ids = new Uuid7(clock, random);
        this.journal = new JournalTable(db, ids, random);
        this.erased = new ErasedPeople(db);
        this.people = new PeopleTable(db, erased);
        this.sides = new SideTables(db);
        this.known = db.read(journal::tip);
        db.recogniseBy(() -> journal.holds(known));
        this.eraser = new Eraser(db, journal, people, erased, ids, clock, this::grown, others);
    }

    /**
     * Opens a library, or makes one where there is none.
     *
     * @param clock what time is in the ids of entries
     * @throws LibraryException if it cannot be opened and written; within 2 s where another program has it open; of the
     *     kind DAMAGED, with findings, if anything is missing or altered: see {@link #look}
     */
    public static Library open(Path file, InstantSource clock) {
        return open(file, clock, List.of());
    }

    /**
     * As above.
     *
     * @param elsewhere where the library has backups beside the usual place; what any backup knows counts where there is no
     *     witness
     */
    public static Library open(Path file, InstantSource clock, List<Backups> elsewhere) {
        Path real = RealPath.of(file);
        boolean witnessed = real.getFileName() != null && Witness.isBeside(real);
        Library library =
                new Library(Opening.whole(file, clock, backups(file, elsewhere)), clock, witnessed, Optional.empty());
        library.testify(library.known);
        library.eraser.finish();
        return library;
    }

    private static List<Backup> backups(Path file, List<Backups> elsewhere) {
        return Stream.concat(Opening.beside(file).stream(), elsewhere.stream().flatMap(place -> place.list().stream()))
                .toList();
    }

    /**
     * Opens what can be read of a damaged library, to look at only: the entries up to the first that is missing or altered,
     * in a copy beside it that goes when this is closed. The damaged file stays as it is.
     */
    public static Library look(Path damaged, InstantSource clock) {
        Path real = RealPath.of(damaged);
        Path copy = WorkFile.free(real, ".readable");
        try {
            Transfer.remove(copy);
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Kind.READ_ONLY, e, copy);
        }
        Findings findings = Examination.of(damaged, Opening.beside(damaged),
                (from, rows, found) -> Transfer.into(copy, from,
                        rows.stream().filter(row -> row.seq() <= found.readable()).toList(), false));
        return new Library(Opening.whole(copy, clock, List.of()), clock, true, Optional.of(findings));
    }

    /** What is missing or altered, in a library that is only looked at. */
    public Optional<Findings> damage() {
        return damage;
    }

    /** Whether a witness was beside the library when it was opened, or no entry in it. */
    public boolean witnessed() {
        return witnessed || head() == 0;
    }

    /** A file that Pupitre did not write and that was renamed since it was in the way; each is told once. */
    public Optional<OthersFiles.Kept> renamed() {
        return others.next();
    }

    /** The witness's file, where it could not be written last; everything in the library is saved all the same. */
    public Optional<Path> failingWitness() {
        return witnessFails ? Optional.of(witness.file()) : Optional.empty();
    }

    private void grown(Tip tip) {
        known = tip;
        testify(tip);
    }

    /** Tells the witness how far the library is written; where that fails, the next entry tries again. */
    private void testify(Tip tip) {
        try {
            if (tip.seq() > 0 && damage.isEmpty()) {
                witness.write(tip);
            }
            witnessFails = false;
        } catch (IOException e) {
            witnessFails = true;
        }
    }

    private void mustNotOnlyLook() {
        if (damage.isPresent()) {
            throw new LibraryException(LibraryException.Kind.LOOKING, null, db.file());
        }
    }

    private void writeBeside(Db.Writing writing) {
        mustNotOnlyLook();
        db.write(() -> {
            writing.run();
            return true;
        });
    }

    /**
     * Writes what one command does. A command that is already there is left as it is.
     *
     * @return the entries of the command as they are in the journal
     */
    public List<Entry> append(Batch batch) {
        return append(List.of(batch)).getFirst();
    }

    /**
     * Writes what several commands do, all or nothing.
     *
     * @return the entries of each, in order
     */
    public List<List<Entry>> append(List<Batch> batches) {
        mustNotOnlyLook();
        try {
            Added added = db.write(() -> new Added(appendAll(batches), journal.tip()));
            known = added.tip();
            testify(added.tip());
            return added.entries();
        } catch (LibraryException e) {
            if (e.kind() != LibraryException.Kind.IO) {
                throw e;
            }
            return afterUnknown(batches, e);
        }
    }

    private List<List<Entry>> appendAll(List<Batch> batches) throws SQLException {
        List<List<Entry>> added = new ArrayList<>();
        for (Batch given : batches) {
            Batch batch = clean(given);
            List<Entry> known = journal.of(batch.session(), batch.command());
            // What an older file brings of a deleted session is passed over.
            if (known.isEmpty() && !eraser.sessions().holds(batch.session())) {
                for (Event event : batch.events()) {
                    if (event instanceof PersonErased gone) {
                        // Erased on another machine: an older file brings the person back to neither.
                        erased.put(gone.person(), batch.at());
                    }
                }
                for (Person person : batch.people()) {
                    people.put(person);
                }
                known = journal.append(batch);
            }
            added.add(known);
        }
        return added;
    }

    private Batch clean(Batch batch) throws SQLException {
        List<Event> events = new ArrayList<>();
        for (Event event : batch.events()) {
            events.add(erased.clean(event));
        }
        return new Batch(batch.session(), batch.command(), batch.at(), batch.actor(), batch.device(), events,
                batch.people());
    }

    /** A command in which no one has the id that an erased person had. */
    public Command clean(Command command) {
        return db.read(() -> erased.clean(command));
    }

    /**
     * A command from elsewhere that names no erased person, neither by the id of before nor in a text.
     *
     * @param named the people that the file it is from names: only the file can tell by what its texts are searched
     */
    public Command clean(Command command, List<Person> named) {
        return clean(cleanTexts(command, named));
    }

    /** As {@link #clean(Command, List)}, the texts alone. */
    public Command cleanTexts(Command command, List<Person> named) {
        return FieldRedaction.clean(command, people(), named);
    }

    /** Erases people; not from a library that is only looked at. */
    public Eraser eraser() {
        mustNotOnlyLook();
        return eraser;
    }

    /** Notes that something left the library for another place, to name it when a person is erased; a place once. */
    public void noteExport(Exported exported) {
        if (exported().stream().noneMatch(known -> known.place().equals(exported.place()))) {
            writeBeside(() -> new ExportedTable(db).put(exported));
        }
    }

    /** What left the library, oldest first. */
    public List<Exported> exported() {
        return db.read(() -> new ExportedTable(db).all());
    }

    /** After an I/O error no one knows what is on disk: opens the file again and looks. */
    private List<List<Entry>> afterUnknown(List<Batch> batches, LibraryException error) {
        List<List<Entry>> found = new ArrayList<>();
        try {
            db.reopen();
            for (Batch batch : batches) {
                found.add(entries(batch.session(), batch.command()));
            }
        } catch (LibraryException again) {
            error.addSuppressed(again);
            throw new LibraryException(LibraryException.Kind.UNSURE, error, db.file());
        }
        if (found.stream().anyMatch(List::isEmpty)) {
            throw error;
        }
        testify(db.read(journal::tip));
        return found;
    }

    /** All entries of a session, in order. */
    public List<Entry> entries(SessionId session) {
        List<Entry> entries = new ArrayList<>();
        read(session, entries::add);
        return entries;
    }

    /** Hands over the entries of a session, in order, while further ones are being read; never calls this library. */
    public void read(SessionId session, Consumer<Entry> taker) {
        db.read(() -> {
            journal.read(session, taker);
            return true;
        });
    }

    /**
     * The acts of a session after a number, in order, each with the number of its first entry; without rows of people.
     */
    public List<TextLine> acts(SessionId session, long after) {
        ActsOfEntries acts = new ActsOfEntries();
        db.read(() -> {
            journal.read(session, after, acts);
            return true;
        });
        return acts.lines();
    }

    /** The entries of one command; empty if it is not known or was refused. */
    public List<Entry> entries(SessionId session, CommandId command) {
        return db.read(() -> journal.of(session, command));
    }

    /** The sessions that have entries, in the order they began. */
    public List<SessionId> sessions() {
        return db.read(journal::sessions);
    }

    /** The number of the latest entry, 0 if there is none. */
    public long head() {
        return db.read(journal::tip).seq();
    }

    public People people() {
        return db.read(people::all);
    }

    /** Keeps the answer to a refused command; the first one stays. */
    public void refuse(SessionId session, CommandId command, Instant at, Rejection reason) {
        writeBeside(() -> sides.putRefusal(session, command, at, erased.clean(reason)));
    }

    /** The answer to a command that was refused. */
    public Optional<Rejection> refusal(SessionId session, CommandId command) {
        return db.read(() -> sides.refusal(session, command));
    }

    /** The files of what people will say. */
    public TextFiles texts() {
        return new TextFiles(db, this::mustNotOnlyLook);
    }

    /** Keeps the text that is being typed into a field; an empty one is forgotten. */
    public void saveDraft(SessionId session, String field, String text, Instant at) {
        writeBeside(() -> sides.putDraft(session, field, text, at));
    }

    /** The texts that were being typed, by field. */
    public Map<String, String> drafts(SessionId session) {
        return db.read(() -> sides.drafts(session));
    }

    /** Notes that a session is open at this time. */
    public void alive(SessionId session, Instant at) {
        writeBeside(() -> sides.putAlive(session, at));
    }

    /** When a session was last known to be open. */
    public Optional<Instant> lastAlive(SessionId session) {
        return db.read(() -> sides.alive(session));
    }

    /** Checks everything again; of a library that is only looked at, what was found when it was opened. */
    public Findings verify() {
        return damage.orElseGet(() -> Inspection.of(db, Optional.of(db.read(journal::tip))));
    }

    /**
     * Copies all that is in the library at this moment, to be sealed as a backup.
     *
     * @param folder where the backup is to be
     */
    public Snapshot snapshot(Path folder) {
        mustNotOnlyLook();
        return Snapshot.take(db, folder);
    }

    /**
     * Where another file was put in the library's place: takes the log out of its way, once the library is saved elsewhere.
     *
     * @param at since when
     */
    public void makeWay(Instant at) {
        db.putLogAside(".replaced-" + Backup.stamp(at) + "-wal");
    }

    /** Eight digits that differ where anything but signs of life differs; see {@link Backup#code}. */
    public String code() {
        return db.read(() -> Content.of(db)).code();
    }

    public Path file() {
        return db.file();
    }

    Db db() {
        return db;
    }

    /** Closes the library; a copy made to look at goes. */
    @Override
    public void close() {
        witness.close();
        db.close();
        if (damage.isPresent()) {
            try {
                Transfer.remove(db.file());
            } catch (IOException e) {
                // The next look begins with a new copy.
                return;
            }
        }
    }
}
