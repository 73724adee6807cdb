package org.pupitre.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionEvent.SessionContinued;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.ContentId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.Backups;
import org.pupitre.journal.Library;
import org.pupitre.journal.SecondPlace;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.Findings;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.Uuid7;
import org.pupitre.live.guard.ActJournals;
import org.pupitre.live.guard.Alarm;
import org.pupitre.live.guard.Aside;
import org.pupitre.live.guard.BackupKeeper;
import org.pupitre.live.guard.EarlierAside;
import org.pupitre.live.guard.LoopThread;
import org.pupitre.live.guard.Recovery;
import org.pupitre.live.guard.RehearsalFolder;
import org.pupitre.live.guard.SpaceWatch;
import org.pupitre.live.guard.WitnessWatch;
import org.pupitre.live.guard.Writer;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open library: its sessions and people, and the loops of the sessions that are open. Safe for several threads. */
public final class LibraryDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryDesk.class);
    private static final long RETRY_SECONDS = 2;
    /** Under which drafts are kept that belong to no session. */
    private static final SessionId NO_SESSION = new SessionId("-");

    private final LoopThread thread = new LoopThread("pupitre-loop");
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Notices notices = new Notices();
    private final Library library;
    private final LibraryParts parts;
    private final OpenSessions open;
    private final FoldedSessions folds;
    private final Writer writer;
    private final BackupKeeper keeper;
    private final ActJournals acts;
    private final Continuing continuing;
    private final Erasing erasing;
    private final SpaceWatch space;

    private LibraryDesk(Supplier<Library> opening, String device, InstantSource clock, LongSupplier nanos,
            List<Path> secondPlaces) {
        try {
            this.library = thread.call(opening);
            this.keeper = new BackupKeeper(library, thread, clock, notices);
            this.parts = thread.call(() -> parts(secondPlaces, new Envelopes(device, new Uuid7(clock,
                    new SecureRandom())), nanos));
        } catch (LibraryException e) {
            thread.close();
            throw e;
        }
        this.open = parts.sessions();
        this.folds = parts.folds();
        this.writer = parts.writer();
        this.acts = new ActJournals(library, thread, clock);
        this.continuing = new Continuing(parts, keeper, this::tellElsewhere);
        writer.ring(acts::rung);
        this.erasing = new Erasing(thread, library, writer, keeper, device, parts.erasable(acts), secondPlaces);
        thread.run(parts.witness()::opened);
        var _ = thread.every(RETRY_SECONDS, writer::tick);
        this.space = new SpaceWatch(library.file(), notices);
    }

    private LibraryParts parts(List<Path> secondPlaces, Envelopes envelopes, LongSupplier nanos) {
        SecondPlace place = SecondPlace.of(library.file(), secondPlaces).orElse(null);
        Aside aside = new Aside(place);
        FoldedSessions made = new FoldedSessions(library, aside::waiting);
        OpenSessions sessions = new OpenSessions(made);
        Writer writing = new Writer(library, aside, new Alarm(notices, library.file(), keeper::rescue),
                sessions::caughtUp);
        takeInLeftovers(place, writing);
        return new LibraryParts(thread, library, writing, made, sessions,
                new Transact(library, writing, sessions), envelopes, new WitnessWatch(library, notices), nanos);
    }

    /** What an earlier run set aside is taken in before any session is made of its entries. */
    private void takeInLeftovers(@Nullable SecondPlace place, Writer writing) {
        if (place != null && library.damage().isEmpty()) {
            EarlierAside.find(place, library, writing.aside(), notices);
            writing.catchUp();
            writing.aside().putAwayIfEmpty();
        }
    }

    /**
     * Opens a library, or makes one where there is none.
     *
     * @param device the name of this machine as it is in the journal
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
        LibraryDesk opened =
                new LibraryDesk(() -> Library.open(file, clock, elsewhere), device, clock, nanos, places);
        RehearsalFolder.of(opened.file()).clear();
        // Before anyone opens a session: another computer may have gone on with it.
        second.filter(Files::isDirectory).ifPresent(place -> opened.continuing.look(place, clock.instant()));
        return opened;
    }

    /**
     * Opens what can be read of a damaged library, to look at only: whatever is sent to it is refused by the disk.
     *
     * @throws LibraryException if not even that can be done
     */
    public static LibraryDesk look(Path damaged, String device, InstantSource clock, LongSupplier nanos) {
        return new LibraryDesk(() -> Library.look(damaged, clock), device, clock, nanos, List.of());
    }

    /** Megabytes that are left on the disk of the library, where they are few. From any thread. */
    public Optional<Long> littleSpace() {
        return space.little();
    }

    /**
     * From now on a backup is made at once, every five minutes and at closing, if anything changed.
     *
     * @param secondPlace where they are brought to as well, asked each time; the session never waits for it
     */
    public void keepBackups(Supplier<Optional<Path>> secondPlace) {
        if (damage().isEmpty()) {
            keeper.start(secondPlace);
            acts.start(secondPlace);
            thread.run(() -> open.loops().forEach(loop -> acts.rung(loop.id())));
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

    /**
     * Makes a backup before a change, where there is something to keep; a disk that does not take it does not prevent the change.
     *
     * @throws LibraryException if there is none for another reason
     */
    public void backUpBefore(Backup.Reason reason) {
        keeper.before(reason);
    }

    /**
     * Puts a backup into a second place and waits for it; not on the loop's thread.
     *
     * @throws LibraryException if it is not there then
     */
    public Backup copy(Backup backup, Backups second, Progress progress) {
        return keeper.copy(backup, second, progress);
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
        Instant alive = library.lastAlive(id).orElse(null);
        Optional<SessionLoop> loop = open.loop(id);
        if (loop.isPresent()) {
            return SessionSummary.of(loop.get().state(), alive, true, 0);
        }
        Recovery.Recovered left = folds.among(id);
        return SessionSummary.of(left.state(), alive, false, left.entries());
    }

    /** Whether a session of it that is open is live: something runs in it, or it is between two items. */
    boolean goesOn() {
        return thread.call(() -> open.loops().stream().anyMatch(loop -> Resumption.goesOn(loop.state())));
    }

    /** What the people at the desks should know at present. */
    public Notices notices() {
        return notices;
    }

    /** Erases people from this library. */
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

    /** The entries of a session that are in the library, in order. */
    public List<Entry> entries(SessionId id) {
        return thread.call(() -> library.entries(id));
    }

    /** The session folded again from its journal and what waits to come into it, whatever a loop has in memory. */
    public SessionState replay(SessionId id) {
        return thread.call(() -> folds.fold(id).state());
    }

    /** Checks everything in the library. */
    public Findings verify() {
        return thread.call(library::verify);
    }

    /** How sessions were left, and how one comes back to them. */
    public Returning returning() {
        return new Returning(parts);
    }

    /**
     * Opens a session; the loop that has it open already, if there is one.
     *
     * @param clock the time of commands sent without one
     * @throws LibraryException if its entries cannot be read
     */
    public SessionLoop open(SessionId id, InstantSource clock) {
        SessionLoop loop = thread.call(() -> open.open(id, () -> new SessionLoop(parts, id, clock)));
        acts.rung(id);
        tellElsewhere(loop.state());
        return loop;
    }

    /** Says of the session that is open whether another computer goes on with it. */
    private void tellElsewhere(SessionState state) {
        SessionContinued elsewhere = state.lines().elsewhere();
        SessionPlan plan = state.plan();
        if (elsewhere == null || plan == null) {
            notices.lower(Notice.Kind.CONTINUED_ELSEWHERE);
        } else {
            notices.raise(Notice.Kind.CONTINUED_ELSEWHERE, elsewhere.at().atZone(plan.zone()).toLocalTime()
                    .truncatedTo(ChronoUnit.MINUTES).toString());
        }
    }

    /**
     * Plans several sessions, all or nothing, after a backup of what there is. None may be open.
     *
     * @return what became of the last of them, or of the first that was refused
     * @throws LibraryException if there is no backup, or the library cannot be read
     */
    public Outcome plan(Map<SessionId, PlanSession> sessions, Instant at) {
        keeper.before(Backup.Reason.BEFORE_IMPORT);
        return thread.call(() -> planned(sessions, at));
    }

    private Outcome planned(Map<SessionId, PlanSession> sessions, Instant at) {
        Map<SessionId, Envelope> commands = new LinkedHashMap<>();
        for (Map.Entry<SessionId, PlanSession> each : sessions.entrySet()) {
            Envelope envelope = parts.envelopes().ofOrganiser(each.getValue(), at);
            if (open.loop(each.getKey()).isPresent()) {
                return new Outcome.Refused(envelope.id(), new Rejection.IdInUse(each.getKey().value()));
            }
            commands.put(each.getKey(), envelope);
        }
        return parts.transact().together(commands).getLast();
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

    public BackupKeeper keeper() {
        return keeper;
    }

    /** The open library, for tests that set its ways of syncing. */
    public Library library() {
        return library;
    }

    /** Keeps the bytes of the file of a text, so that a person can be given it. */
    public ContentId keepText(byte[] bytes) {
        return thread.call(() -> library.texts().keep(bytes));
    }

    /** The bytes of the file of a text; empty where they are not on this computer. */
    public Optional<byte[]> text(ContentId content) {
        return thread.call(() -> library.texts().bytes(content));
    }

    /** What the sessions of a seminar share. */
    public SeminarSessions seminarSessions() {
        return new SeminarSessions(parts);
    }

    /** Goes on with sessions of other computers. */
    public Continuing continuing() {
        return continuing;
    }

    /** The acts as they are kept in the second place too. */
    public ActJournals acts() {
        return acts;
    }

    /** Notes on their way to and from other machines. */
    public NoteTraffic notes() {
        return new NoteTraffic(parts, keeper);
    }

    /** Closes the sessions that are open, then the library. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            thread.call(open::loops).forEach(SessionLoop::close);
            keeper.close();
            space.close();
            acts.close();
            thread.run(writer::close);
            thread.run(library::close);
            thread.close();
        }
    }
}
