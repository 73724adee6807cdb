package org.pupitre.live.removal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.DeletePreview;
import org.pupitre.journal.value.DeleteReport;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.guard.BackupKeeper;
import org.pupitre.live.guard.LoopThread;
import org.pupitre.live.guard.Writer;

/**
 * Deletes whole sessions from a library (rules of the journal, section 7). Safe for several threads, but not for the
 * loop's.
 */
public final class SessionErasing {
    private final LoopThread thread;
    private final Library library;
    private final Writer writer;
    private final BackupKeeper keeper;
    private final String device;
    private final Sessions sessions;
    private final Supplier<List<Path>> others;

    /** The sessions of the library; all but the last on the loop's thread. */
    public interface Sessions {
        /** Whether a session is open: in a window, or since something runs in it. */
        boolean isOpen(SessionId session);

        /** The session, folded from its entries. */
        SessionState folded(SessionId session);

        /** Folds the open sessions again from their entries. */
        void foldAgain();

        /** No file with the acts of the session is kept open any more; off the loop's thread. */
        void leaveActs(SessionId session);
    }

    /**
     * What would go.
     *
     * @param state the session as it is
     * @param found what goes from the library and its copies
     */
    public record Preview(SessionState state, DeletePreview found) {
        public int notes() {
            return state.notes().notes().size();
        }

        public int questions() {
            return state.board().questions().size();
        }
    }

    /** What became of a deletion. */
    public sealed interface Became {
        record Deleted(DeleteReport report) implements Became {}

        /** Nothing has changed. */
        record Refused(Rejection reason) implements Became {}
    }

    /** @param others places on other disks that hold copies, and emergency journals that were kept */
    public SessionErasing(LoopThread thread, Library library, Writer writer, BackupKeeper keeper, String device,
            Sessions sessions, Supplier<List<Path>> others) {
        this.thread = thread;
        this.library = library;
        this.writer = writer;
        this.keeper = keeper;
        this.device = device;
        this.sessions = sessions;
        this.others = others;
    }

    /** Whether the session was deleted from this library. */
    public boolean wasDeleted(SessionId session) {
        return thread.call(() -> library.damage().isEmpty() && library.eraser().sessions().wasDeleted(session));
    }

    /** Why a session cannot be deleted now; empty where it can. */
    public Optional<Rejection> refused(SessionId session) {
        return thread.call(() -> Optional.ofNullable(reason(session)));
    }

    private @Nullable Rejection reason(SessionId session) {
        SessionState state = sessions.folded(session);
        Timeline.Status status = state.timeline().status();
        if (state.deleted()) {
            return new Rejection.SessionWasDeleted(session);
        }
        if (!state.planned()) {
            return new Rejection.NotPlannedYet();
        }
        if (status == Timeline.Status.RUNNING || status == Timeline.Status.BETWEEN) {
            return new Rejection.SessionIsLive();
        }
        return sessions.isOpen(session) ? new Rejection.SessionIsOpen() : null;
    }

    /**
     * What would go; nothing is changed.
     *
     * @throws LibraryException if the library or its folder cannot be read
     */
    public Preview preview(SessionId session) {
        List<Path> places = others.get();
        return thread.call(() -> new Preview(sessions.folded(session),
                library.eraser().sessions().preview(session, places)));
    }

    /**
     * Deletes a session after a backup, and makes a new backup. The one before is searched like all others.
     *
     * @throws LibraryException if the disk says no, or entries wait to come into the library; nothing is deleted then
     */
    public Became delete(SessionId session, Instant at) {
        Optional<Rejection> reason = refused(session);
        if (reason.isPresent()) {
            return new Became.Refused(reason.get());
        }
        sessions.leaveActs(session);
        keeper.before(Backup.Reason.BEFORE_ERASE);
        List<Path> places = others.get();
        // While a backup is being sealed it has no name yet and would be missed.
        Became became = keeper.alone(() -> thread.call(() -> delete(session, at, places)));
        if (became instanceof Became.Deleted) {
            keeper.afterErasing();
        }
        return became;
    }

    private Became delete(SessionId session, Instant at, List<Path> places) {
        LibraryException waits = writer.catchUp();
        if (waits != null) {
            throw waits;
        }
        // It may have been opened while the backup was made.
        Rejection reason = reason(session);
        if (reason != null) {
            return new Became.Refused(reason);
        }
        DeleteReport report = library.eraser().sessions().delete(session, at, device, places);
        sessions.foldAgain();
        return new Became.Deleted(report);
    }
}
