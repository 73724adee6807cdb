package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionEvent.SessionDeleted;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.entry.TraceHashes;
import org.pupitre.journal.erase.Copies;
import org.pupitre.journal.erase.ErasedFile;
import org.pupitre.journal.erase.Search;
import org.pupitre.journal.erase.SessionGone;
import org.pupitre.journal.erase.SessionRedaction;
import org.pupitre.journal.store.CopiesToSearch.Rest;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.ErasedSessions;
import org.pupitre.journal.store.JournalTable;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.DeletePreview;
import org.pupitre.journal.value.DeleteReport;
import org.pupitre.journal.value.Exported;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Traces;
import org.pupitre.journal.value.Uuid7;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes sessions from everything of an open library that this machine holds (rules of the journal, section 7), as
 * {@link Eraser} erases people: from the library in one transaction, then from each copy, at the next openings too where
 * the program is ended in between.
 */
public final class SessionEraser {
    private static final Logger LOG = LoggerFactory.getLogger(SessionEraser.class);
    private static final String ORGANISER = "organiser";

    private final Db db;
    private final JournalTable journal;
    private final ErasedSessions deleted;
    private final CopySearch copies;
    private final Uuid7 ids;
    private final InstantSource clock;
    private final Consumer<Tip> witness;
    private final SecureRandom random = new SecureRandom();

    private record Done(SessionRedaction redaction, Tip tip, Rest rest, Search by) {}

    SessionEraser(Db db, JournalTable journal, CopySearch copies, Uuid7 ids, InstantSource clock,
            Consumer<Tip> witness) {
        this.db = db;
        this.journal = journal;
        this.deleted = new ErasedSessions(db);
        this.copies = copies;
        this.ids = ids;
        this.clock = clock;
        this.witness = witness;
    }

    /** Whether a session was deleted from the library; within a transaction. */
    boolean holds(SessionId session) throws SQLException {
        return deleted.holds(session);
    }

    /** Whether a session was deleted from the library. */
    public boolean wasDeleted(SessionId session) {
        return db.read(() -> deleted.holds(session));
    }

    /**
     * What would go; nothing is changed.
     *
     * @param others folders on other disks that hold copies of the library, and other files
     */
    public DeletePreview preview(SessionId session, List<Path> others) {
        SessionRedaction found = db.read(() -> SessionRedaction.find(db, session));
        return new DeletePreview(session, found.entries(), found.people(), found.beside(), copies.copies(others),
                CopySearch.absent(others), copies.unreached(others));
    }

    /**
     * Deletes a session, from the library first and then from every copy. Once it is out of the library nothing is thrown any
     * more: what could not be done is in the report, and is tried again whenever the library is opened.
     *
     * @param device the machine it is done on
     * @throws LibraryException if the disk says no; nothing was deleted then
     */
    public DeleteReport delete(SessionId session, Instant at, String device, List<Path> others) {
        Done done = db.write(() -> fromLibrary(session, at, device, others));
        witness.accept(done.tip());
        copies.remember(done.rest(), false);
        List<Exported> away = copies.unreached(others);
        List<Copies.Result> results = copies.search(done.rest(), new SessionGone(session, done.by(), at));
        return new DeleteReport(session, done.redaction().entries(), done.redaction().people().size(),
                CopySearch.with(Copies.Fate.REWRITTEN, results), CopySearch.with(Copies.Fate.REMOVED, results),
                CopySearch.with(Copies.Fate.OUT_OF_REACH, results),
                CopySearch.with(Copies.Fate.UNRECOGNISED, results), away);
    }

    private Done fromLibrary(SessionId session, Instant at, String device, List<Path> others) throws SQLException {
        SessionRedaction found = SessionRedaction.find(db, session);
        found.carryOut(at);
        List<String> told = new ArrayList<>(found.titles());
        found.people().stream().map(Person::name).forEach(told::add);
        Traces by = Traces.none().and(told);
        byte[] salt = new byte[Hashes.SALT_BYTES];
        random.nextBytes(salt);
        Rest rest = new Rest(ErasedSessions.key(session), at, TraceHashes.of(by, salt), true, others);
        copies.toSearch().put(rest);
        if (!noted(session)) {
            journal.append(new Batch(session, new CommandId(ids.next().toString()), at, ORGANISER, device,
                    List.of(new SessionDeleted(session)), List.of()));
        }
        return new Done(found, journal.tip(), rest, Search.of(by));
    }

    /** Whether the journal says that it was deleted. */
    private boolean noted(SessionId session) throws SQLException {
        boolean[] noted = {false};
        journal.read(session, entry -> noted[0] |= entry.event() instanceof SessionDeleted);
        return noted[0];
    }

    /** Deletes again the sessions that an older copy in the library's place brought back. */
    void finish() {
        try {
            List<SessionId> known = new ArrayList<>(db.read(deleted::all));
            for (ErasedFile.Line line : copies.lines()) {
                Optional<SessionId> session = ErasedSessions.session(line.key());
                if (session.isPresent() && !known.contains(session.get())) {
                    delete(session.get(), line.at(), ORGANISER, List.of());
                }
            }
            for (SessionId session : known) {
                boolean back = db.read(() -> !noted(session) || SessionRedaction.find(db, session).entries() > 0);
                if (back) {
                    delete(session, clock.instant(), ORGANISER, List.of());
                }
            }
        } catch (IOException | LibraryException e) {
            LOG.warn("what is left to delete is not deleted: {}", e.getClass().getSimpleName());
        }
    }
}
