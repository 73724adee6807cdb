package org.pupitre.live;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.domain.value.Times;
import org.pupitre.journal.Backup;
import org.pupitre.journal.Backups;
import org.pupitre.journal.Batch;
import org.pupitre.journal.Entry;
import org.pupitre.journal.Findings;
import org.pupitre.journal.Library;
import org.pupitre.journal.LibraryException;
import org.pupitre.journal.Progress;
import org.pupitre.journal.Uuid7;

/** One open library: its sessions and people, and the loops of the sessions that are open. Safe for several threads. */
public final class LibraryDesk implements AutoCloseable {
    private static final String ORGANISER = "organiser";

    private final LoopThread thread = new LoopThread("pupitre-loop");
    private final Map<SessionId, SessionLoop> open = new LinkedHashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Notices notices = new Notices();
    private final Library library;
    private final BackupKeeper keeper;
    private final String device;
    private final Uuid7 ids;

    private LibraryDesk(Supplier<Library> opening, String device, InstantSource clock) {
        this.device = device;
        this.ids = new Uuid7(clock, new SecureRandom());
        try {
            this.library = thread.call(opening);
        } catch (LibraryException e) {
            thread.close();
            throw e;
        }
        this.keeper = new BackupKeeper(library, thread, clock, notices);
        if (!library.witnessed()) {
            notices.raise(Notice.Kind.WITNESS_MISSING);
        }
    }

    /** Tells whether the witness can be written; on the loop's thread. */
    void watchWitness() {
        library.failingWitness().ifPresentOrElse(
                file -> notices.raise(Notice.Kind.WITNESS_NOT_WRITTEN, file.toString()),
                () -> notices.lower(Notice.Kind.WITNESS_NOT_WRITTEN));
    }

    /**
     * Opens a library, or makes one where there is none.
     *
     * @param device the name of this machine as it stands in the journal
     * @throws LibraryException if it cannot be opened and written
     */
    public static LibraryDesk open(Path file, String device) {
        return open(file, device, InstantSource.system());
    }

    /**
     * Opens a library with a given clock, which sets the time in the ids of entries.
     *
     * @throws LibraryException if it cannot be opened and written
     */
    public static LibraryDesk open(Path file, String device, InstantSource clock) {
        return new LibraryDesk(() -> Library.open(file, clock), device, clock);
    }

    /**
     * Opens what can be read of a damaged library, to look at only: whatever is sent to it is refused by the disk.
     *
     * @throws LibraryException if not even that can be done
     */
    public static LibraryDesk look(Path damaged, String device, InstantSource clock) {
        return new LibraryDesk(() -> Library.look(damaged, clock), device, clock);
    }

    /**
     * From now on a backup is made at once, every five minutes and at closing, if anything changed.
     *
     * @param secondPlace where they are brought to as well, asked each time; the session never waits for it
     */
    public void keepBackups(Supplier<Optional<Path>> secondPlace) {
        if (damage().isEmpty()) {
            keeper.start(secondPlace);
        }
    }

    /**
     * Makes a backup now and waits for it; not on the loop's thread.
     *
     * @throws LibraryException if there is none then
     */
    public Backup backUp(Backup.Reason reason, Progress progress) {
        return keeper.now(reason, progress);
    }

    /** The backups beside the library, newest first. */
    public List<Backup> backups() {
        return Backups.of(library.file()).list();
    }

    /** The newest backup beside the library; costs next to nothing. */
    public Optional<Backup> newestBackup() {
        return keeper.newest();
    }

    /** Brings the newest backup to the second place now, if there is one and it is there. */
    public void serveSecondPlace() {
        keeper.serveSecondPlace();
    }

    BackupKeeper keeper() {
        return keeper;
    }

    public Path file() {
        return library.file();
    }

    /** What is missing or altered, in a library that is only looked at. */
    public Optional<Findings> damage() {
        return thread.call(library::damage);
    }

    /** The sessions that have a plan, in the order they were planned. */
    public List<SessionSummary> sessions() {
        return thread.call(() -> library.sessions().stream().map(this::summary).flatMap(Optional::stream).toList());
    }

    private Optional<SessionSummary> summary(SessionId id) {
        SessionLoop loop = open.get(id);
        SessionState state = loop == null ? Recovery.fold(library, id).state() : loop.state();
        return SessionSummary.of(state, library.lastAlive(id).orElse(null));
    }

    /** What the people at the desks should know at present. */
    public Notices notices() {
        return notices;
    }

    public People people() {
        return thread.call(library::people);
    }

    /** The entries of a session, in order. */
    public List<Entry> entries(SessionId id) {
        return thread.call(() -> library.entries(id));
    }

    /** The session folded anew from its journal, whatever a loop has in memory. */
    public SessionState replay(SessionId id) {
        return thread.call(() -> Recovery.fold(library, id).state());
    }

    /** Checks everything in the library. */
    public Findings verify() {
        return thread.call(library::verify);
    }

    /** When a session was last known to be open. */
    public Optional<Instant> lastAlive(SessionId id) {
        return thread.call(() -> library.lastAlive(id));
    }

    /**
     * Opens a session; the loop that has it open already, if there is one.
     *
     * @param clock the time of commands sent without one
     * @throws LibraryException if its entries cannot be read
     */
    public SessionLoop open(SessionId id, InstantSource clock) {
        return thread
                .call(() -> open.computeIfAbsent(id, key -> new SessionLoop(this, library, thread, key, clock)));
    }

    /**
     * Plans several sessions in one transaction, all or nothing, after a backup of what there is. None may be open.
     *
     * @return why the first of them was refused; empty if all were planned
     * @throws LibraryException if the disk says no
     */
    public Optional<Rejection> plan(Map<SessionId, PlanSession> sessions, Instant at) {
        if (thread.call(library::head) > 0) {
            keeper.now(Backup.Reason.BEFORE_IMPORT, Progress.NONE);
        }
        return thread.call(() -> planAll(sessions, at));
    }

    private Optional<Rejection> planAll(Map<SessionId, PlanSession> sessions, Instant at) {
        List<Batch> batches = new ArrayList<>();
        People people = library.people();
        for (var entry : sessions.entrySet()) {
            SessionId id = entry.getKey();
            if (open.containsKey(id)) {
                return Optional.of(new Rejection.IdInUse(id.value()));
            }
            Recovery.Recovered before = Recovery.fold(library, id);
            SessionState state = before.state().withPeople(people);
            Instant when = Times.later(at, before.latest());
            switch (Decider.decide(state, entry.getValue(), when)) {
                case Decision.Refused refused -> {
                    return Optional.of(refused.reason());
                }
                case Decision.Accepted accepted -> {
                    Batch batch = new Batch(id, freshCommandId(), when, ORGANISER, device, accepted.events(),
                            accepted.people());
                    // What cannot be folded must not come into the journal.
                    Evolver.evolve(state, batch.command(), batch.events());
                    people = people.with(accepted.people());
                    batches.add(batch);
                }
            }
        }
        library.append(batches);
        peopleChanged(people);
        return Optional.empty();
    }

    CommandId freshCommandId() {
        return new CommandId(ids.next().toString());
    }

    String device() {
        return device;
    }

    Library library() {
        return library;
    }

    /** A loop wrote people; on the loop's thread. */
    void peopleChanged(SessionLoop by, People people) {
        open.values().stream().filter(loop -> loop != by).forEach(loop -> loop.showPeople(people));
    }

    private void peopleChanged(People people) {
        open.values().forEach(loop -> loop.showPeople(people));
    }

    /** A loop was closed; on the loop's thread. */
    void forget(SessionLoop loop) {
        open.remove(loop.id());
    }

    /** Closes the sessions that are open, then the library. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            List<SessionLoop> loops = thread.call(() -> List.copyOf(open.values()));
            loops.forEach(SessionLoop::close);
            keeper.close();
            thread.run(library::close);
            thread.close();
        }
    }
}
