package org.pupitre.journal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;

/**
 * The SQLite file that holds all seminars of this machine. For one thread at a time; what a method returned from is on
 * disk. Every method throws {@link LibraryException} where the disk says no, and can be called again afterwards.
 */
public final class Library implements AutoCloseable {
    private final Db db;
    private final JournalTable journal;
    private final PeopleTable people;
    private final SideTables sides;
    /** The latest entry that was seen, by which the library is known again after its disk was gone. */
    private JournalTable.Tip known;

    private record Added(List<List<Entry>> entries, JournalTable.Tip tip) {}

    private Library(Db db, InstantSource clock) {
        SecureRandom random = new SecureRandom();
        this.db = db;
        this.journal = new JournalTable(db, new Uuid7(clock, random), random);
        this.people = new PeopleTable(db);
        this.sides = new SideTables(db);
        this.known = db.read(journal::tip);
        db.recogniseBy(() -> journal.holds(known));
    }

    /**
     * Opens a library, or makes one where there is none.
     *
     * @param clock what time stands in the ids of entries
     * @throws LibraryException if it cannot be opened and written; within 2 s where another program has it open
     */
    public static Library open(Path file, InstantSource clock) {
        return new Library(Db.open(LibraryFile.prepare(file)), clock);
    }

    /**
     * Writes what one command does. A command that is already there is left as it is.
     *
     * @return the entries of the command as they stand in the journal
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
        try {
            Added added = db.write(() -> new Added(appendAll(batches), journal.tip()));
            known = added.tip();
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
        for (Batch batch : batches) {
            List<Entry> known = journal.of(batch.session(), batch.command());
            if (known.isEmpty()) {
                for (Person person : batch.people()) {
                    people.put(person);
                }
                known = journal.append(batch);
            }
            added.add(known);
        }
        return added;
    }

    /** After an I/O error nobody knows what is on disk: opens the file again and looks. */
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
        return found;
    }

    /** All entries of a session, in order. */
    public List<Entry> entries(SessionId session) {
        return db.read(() -> journal.of(session));
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
        return db.read(journal::head);
    }

    public People people() {
        return db.read(people::all);
    }

    /** Keeps the answer to a refused command; the first one stays. */
    public void refuse(SessionId session, CommandId command, Instant at, Rejection reason) {
        db.write(() -> {
            sides.putRefusal(session, command, at, reason);
            return true;
        });
    }

    /** The answer to a command that was refused. */
    public Optional<Rejection> refusal(SessionId session, CommandId command) {
        return db.read(() -> sides.refusal(session, command));
    }

    /** Keeps the text that is being typed into a field; an empty one is forgotten. */
    public void saveDraft(SessionId session, String field, String text, Instant at) {
        db.write(() -> {
            sides.putDraft(session, field, text, at);
            return true;
        });
    }

    /** The texts that were being typed, by field. */
    public Map<String, String> drafts(SessionId session) {
        return db.read(() -> sides.drafts(session));
    }

    /** Notes that a session is open at this time. */
    public void alive(SessionId session, Instant at) {
        db.write(() -> {
            sides.putAlive(session, at);
            return true;
        });
    }

    /** When a session was last known to be open. */
    public Optional<Instant> lastAlive(SessionId session) {
        return db.read(() -> sides.alive(session));
    }

    /** Checks all hashes. */
    public Verdict verify() {
        return db.read(() -> new Verdict(Chain.firstBad(db), people.bad()));
    }

    public Path file() {
        return db.file();
    }

    Db db() {
        return db;
    }

    @Override
    public void close() {
        db.close();
    }
}
