package org.pupitre.live.rehearsal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionCommand.SetBeginning;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.TextLine;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.SessionClock;
import org.pupitre.live.guard.RehearsalFolder;
import org.pupitre.live.notice.Notices;

/**
 * A copy of a session in a library of its own, to be played with real keys in real time, and thrown away (rules of the
 * journal, section 8). A session that has not begun is copied with all its acts; of one that has, what is planned. The copy starts
 * now. Nothing of it reaches the true library, and no backup, second place or file that leaves is made of it.
 */
public final class RehearsalRoom implements AutoCloseable {
    private final RehearsalFolder folder;
    private final LibraryDesk library;
    private final SessionClock clock;
    private final SessionLoop loop;

    /** What became of the wish to rehearse. */
    public sealed interface Became {
        record Ready(RehearsalRoom room) implements Became {}

        record Refused(Rejection reason) implements Became {}
    }

    /** A command that the copy does not take. */
    private static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Rejection reason;

        private NotTaken(Rejection reason) {
            super(reason.toString());
            this.reason = reason;
        }
    }

    private RehearsalRoom(RehearsalFolder folder, LibraryDesk library, SessionId session, InstantSource wall) {
        this.folder = folder;
        this.library = library;
        this.clock = library.returning().clock(session, wall);
        this.loop = library.open(session, clock);
    }

    /**
     * Copies a session, and opens the copy.
     *
     * @param from   the true library, of which nothing changes
     * @param like   plans a session like one that has begun, which starts then
     * @param wall   the time
     * @param nanos  a monotonic clock in nanoseconds
     * @throws LibraryException if the disk does not take the copy; nothing of it is left then
     */
    public static Became open(LibraryDesk from, SessionId session,
            BiFunction<SessionState, Instant, Optional<PlanSession>> like, InstantSource wall, LongSupplier nanos) {
        RehearsalFolder folder = RehearsalFolder.of(from.file());
        SessionState state = from.replay(session);
        SessionPlan plan = state.plan();
        if (state.deleted() || plan == null) {
            return new Became.Refused(state.deleted()
                    ? new Rejection.SessionWasDeleted(session)
                    : new Rejection.NotPlannedYet());
        }
        if (state.core().copy() != null) {
            return new Became.Refused(new Rejection.OnlyNotesHere());
        }
        boolean whole = state.timeline().status() == Timeline.Status.NOT_STARTED
                && state.lines().elsewhere() == null;
        List<TextLine> acts = whole ? from.continuing().toHandOver(session) : List.of();
        Instant start = wall.instant().truncatedTo(ChronoUnit.MINUTES);
        LibraryDesk made = null;
        try {
            Path file = folder.make();
            if (whole) {
                copy(file, wall, acts);
            }
            made = LibraryDesk.open(file, from.notes().device(), wall, nanos);
            if (!whole) {
                plan(made, session, like.apply(state, start), wall.instant());
            }
            RehearsalRoom room = new RehearsalRoom(folder, made, session, wall);
            room.begin(start);
            return new Became.Ready(room);
        } catch (NotTaken e) {
            leave(folder, made);
            return new Became.Refused(e.reason);
        } catch (IOException e) {
            leave(folder, made);
            throw new LibraryException(LibraryException.Kind.IO, e, from.file());
        } catch (LibraryException e) {
            leave(folder, made);
            throw e;
        }
    }

    private static void copy(Path file, InstantSource wall, List<TextLine> acts) {
        List<Batch> batches = acts.stream().map(TextLine::batch).toList();
        try (Library library = Library.open(file, wall)) {
            library.append(batches);
        }
    }

    private static void plan(LibraryDesk made, SessionId session, Optional<PlanSession> plan, Instant at) {
        plan.ifPresent(command -> done(made.plan(Map.of(session, command), at)));
    }

    private static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new NotTaken(refused.reason());
        }
    }

    private static void leave(RehearsalFolder folder, @Nullable LibraryDesk made) {
        if (made != null) {
            made.close();
        }
        folder.clear();
    }

    /** The program does this, so it is no step of undo. */
    private void begin(Instant start) {
        SessionPlan plan = loop.state().plan();
        if (plan != null && !plan.plannedStart().equals(start)) {
            done(loop.submit(new MoveSession(start)).join());
        }
        done(loop.submit(new SetBeginning()).join());
    }

    /** The copy. */
    public SessionLoop loop() {
        return loop;
    }

    public SessionClock clock() {
        return clock;
    }

    /** What is to be said about the copy, such as a full disk. */
    public Notices notices() {
        return library.notices();
    }

    /** Throws the rehearsal away; a second time changes nothing. */
    @Override
    public void close() {
        loop.close();
        library.close();
        folder.clear();
    }
}
