package org.pupitre.live;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.Backups;
import org.pupitre.journal.Library;
import org.pupitre.journal.SecondPlace;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.Exported;
import org.pupitre.journal.value.Findings;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.Uuid7;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open library: its sessions and people, and the loops of the sessions that are open. Safe for several threads. */
public final class LibraryDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryDesk.class);
    private static final long RETRY_SECONDS = 2;
    /** Under which drafts are kept that belong to no session. */
    private static final SessionId NO_SESSION = new SessionId("-");

    private final LoopThread thread = new LoopThread("pupitre-loop");
    private final Map<SessionId, SessionLoop> open = new LinkedHashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Notices notices = new Notices();
    private final Library library;
    private final BackupKeeper keeper;
    private final Writer writer;
    private final Folds folds;
    private final Erasing erasing;
    private final SpaceWatch space;
    private final String device;
    private final LongSupplier nanos;
    private final Uuid7 ids;

    private LibraryDesk(Supplier<Library> opening, String device, InstantSource clock, LongSupplier nanos,
            List<Path> secondPlaces) {
        this.device = device;
        this.nanos = nanos;
        this.ids = new Uuid7(clock, new SecureRandom());
        try {
            this.library = thread.call(opening);
            this.writer = thread.call(() -> writer(secondPlaces));
        } catch (LibraryException e) {
            thread.close();
            throw e;
        }
        this.folds = new Folds(library, () -> writer.aside().waiting());
        this.keeper = new BackupKeeper(library, thread, clock, notices);
        this.erasing = new Erasing(thread, library, writer, keeper, device,
                this::foldAnew, secondPlaces);
        if (!thread.call(library::witnessed)) {
            notices.raise(Notice.Kind.WITNESS_MISSING);
        }
        var _ = thread.every(RETRY_SECONDS, writer::tick);
        this.space = new SpaceWatch(library.file(), notices);
    }

    /** What an earlier run set aside is taken in before any session is made of its entries. */
    private Writer writer(List<Path> secondPlaces) {
        SecondPlace place = SecondPlace.of(library.file(), secondPlaces).orElse(null);
        Aside aside = new Aside(place);
        Writer made = new Writer(library, aside, new Alarm(notices, library.file(), this::rescue), this::caughtUp);
        if (place != null && library.damage().isEmpty()) {
            Leftovers.find(place, library, aside, notices);
            made.catchUp();
            aside.putAwayIfEmpty();
        }
        return made;
    }

    /** Another file lies in the library's place: what the connection holds becomes a backup; on the loop's thread. */
    private Optional<Path> rescue() {
        BackupKeeper saving = keeper;
        return saving == null ? Optional.empty() : saving.rescue();
    }

    private void caughtUp(Batch batch) {
        SessionLoop loop = open.get(batch.session());
        if (loop != null) {
            loop.caughtUp(batch);
        }
    }

    /** Tells whether the witness can be written, and what was in its way; on the loop's thread. */
    void watchWitness() {
        library.failingWitness().ifPresentOrElse(
                file -> notices.raise(Notice.Kind.WITNESS_NOT_WRITTEN, file.toString()),
                () -> notices.lower(Notice.Kind.WITNESS_NOT_WRITTEN));
        library.renamed().ifPresent(kept -> notices.raise(Notice.Kind.FILE_RENAMED, kept.named().toString(),
                kept.now().toString()));
    }

    /**
     * Opens a library, or makes one where there is none.
     *
     * @param device the name of this machine as it stands in the journal
     * @param clock  sets the time in the ids of entries
     * @param nanos  a monotonic clock in nanoseconds
     * @throws LibraryException if it cannot be opened and written
     */
    public static LibraryDesk open(Path file, String device, InstantSource clock, LongSupplier nanos) {
        return open(file, device, clock, nanos, List.of());
    }

    /**
     * Opens a library that has a second place for what it cannot take.
     *
     * @param secondPlaces folders for an emergency journal, in the order in which they are tried, after the one that was
     *                     chosen for the library; of these only such on
     *                     another disk are used
     * @throws LibraryException if it cannot be opened and written
     */
    public static LibraryDesk open(Path file, String device, InstantSource clock, LongSupplier nanos,
            List<Path> secondPlaces) {
        Optional<Path> second = Settings.read(file).second();
        List<Path> places = Stream.concat(second.stream(), secondPlaces.stream()).toList();
        List<Backups> elsewhere = second.map(place -> Backups.in(place, file)).stream().toList();
        return new LibraryDesk(() -> Library.open(file, clock, elsewhere), device, clock, nanos, places);
    }

    /**
     * Opens what can be read of a damaged library, to look at only: whatever is sent to it is refused by the disk.
     *
     * @throws LibraryException if not even that can be done
     */
    public static LibraryDesk look(Path damaged, String device, InstantSource clock, LongSupplier nanos) {
        return new LibraryDesk(() -> Library.look(damaged, clock), device, clock, nanos, List.of());
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

    /** The backups beside the library that hold what they should, newest first; reads those not read before. */
    public List<Backup> backups() {
        return Backups.whole(Backups.of(library.file()).list(), Progress.NONE);
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
        return thread.call(() -> Stream
                .concat(library.sessions().stream(), writer.aside().waiting().stream().map(Batch::session)).distinct()
                .map(this::summary).flatMap(Optional::stream).toList());
    }

    private Optional<SessionSummary> summary(SessionId id) {
        SessionLoop loop = open.get(id);
        SessionState state = loop == null ? folds.among(id).state() : loop.state();
        return SessionSummary.of(state, library.lastAlive(id).orElse(null), loop != null);
    }

    /** Whether a session of it that is open is live: something runs in it, or it is between two items. */
    boolean goesOn() {
        return thread.call(() -> open.values().stream().anyMatch(loop -> Resumption.goesOn(loop.state())));
    }

    /** What the people at the desks should know at present. */
    public Notices notices() {
        return notices;
    }

    /** Notes that something left the library for another place, so that it is searched or named when a person is erased. */
    public void noteExport(Exported exported) {
        thread.run(() -> library.noteExport(exported));
    }

    /** Erases persons from this library. */
    public Erasing erasing() {
        return erasing;
    }

    public People people() {
        return thread.call(this::allPeople);
    }

    private People allPeople() {
        People all = library.people();
        for (Batch batch : writer.aside().waiting()) {
            all = all.with(batch.people());
        }
        return all;
    }

    private void foldAnew() {
        folds.forget();
        List.copyOf(open.values()).forEach(SessionLoop::foldAnew);
    }

    Folds folds() {
        return folds;
    }

    /** The entries of a session that are in the library, in order. */
    public List<Entry> entries(SessionId id) {
        return thread.call(() -> library.entries(id));
    }

    /** The session folded anew from its journal and what waits to come into it, whatever a loop has in memory. */
    public SessionState replay(SessionId id) {
        return thread.call(() -> folds.anew(id).state());
    }

    /** Checks everything in the library. */
    public Findings verify() {
        return thread.call(library::verify);
    }

    /** How sessions were left, and how one comes back to them. */
    public Returning returning() {
        return new Returning(this, thread, library);
    }

    /**
     * Opens a session; the loop that has it open already, if there is one.
     *
     * @param clock the time of commands sent without one
     * @throws LibraryException if its entries cannot be read
     */
    public SessionLoop open(SessionId id, InstantSource clock) {
        return thread
                .call(() -> open.computeIfAbsent(id,
                        key -> new SessionLoop(this, library, writer, thread, key, clock)));
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
        return thread.call(() -> new SessionPlanner(this, library, writer).plan(sessions, at));
    }

    /** Keeps a text that is typed outside of any session, such as a session to be planned; an empty one is forgotten. */
    public void saveDraft(String field, String text, Instant at) {
        thread.execute(() -> {
            try {
                library.saveDraft(NO_SESSION, field, text, at);
            } catch (LibraryException e) {
                LOG.warn("a draft cannot be written: {}", e.kind());
            }
        });
    }

    /** The texts that were typed outside of any session, by field. */
    public Map<String, String> drafts() {
        return thread.call(() -> library.drafts(NO_SESSION));
    }

    CommandId freshCommandId() {
        return new CommandId(ids.next().toString());
    }

    String device() {
        return device;
    }

    /** A monotonic clock in nanoseconds. */
    LongSupplier nanos() {
        return nanos;
    }

    Library library() {
        return library;
    }

    /** A loop wrote people; on the loop's thread. */
    void peopleChanged(SessionLoop by, People people) {
        open.values().stream().filter(loop -> loop != by).forEach(loop -> loop.showPeople(people));
    }

    /** People were written beside the loops; on the loop's thread. */
    void peopleChanged(People people) {
        open.values().forEach(loop -> loop.showPeople(people));
    }

    /** The loop that has a session open, null if none has; on the loop's thread. */
    @Nullable
    SessionLoop loop(SessionId id) {
        return open.get(id);
    }

    /** Notes on their way to and from other machines. */
    public NoteTraffic notes() {
        return new NoteTraffic(this, thread, writer);
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
            space.close();
            thread.run(writer::close);
            thread.run(library::close);
            thread.close();
        }
    }
}
