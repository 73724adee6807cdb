package org.pupitre.live;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Batch;
import org.pupitre.live.guard.Recovery;

/**
 * Makes sessions of their entries, and keeps the one that was made last until anything is written: opening a session asks
 * for it three times, and reading its entries is most of the work. On the loop's thread.
 */
final class FoldedSessions {
    private final Library library;
    private final Supplier<List<Batch>> waiting;
    private @Nullable Kept kept;

    /** A session, and what it was made of. */
    private record Kept(SessionId id, long head, List<Batch> waiting, Recovery.Recovered session) {
        boolean running() {
            Timeline.Status status = session.state().timeline().status();
            return status == Timeline.Status.RUNNING || status == Timeline.Status.BETWEEN;
        }
    }

    /** @param waiting what is not in the library yet */
    FoldedSessions(Library library, Supplier<List<Batch>> waiting) {
        this.library = library;
        this.waiting = waiting;
    }

    /** The session; it will be asked for again soon. */
    Recovery.Recovered of(SessionId id) {
        Kept found = find(id);
        kept = found;
        return found.session();
    }

    /** The session, among all others: the one that runs is likely to be asked for again. */
    Recovery.Recovered among(SessionId id) {
        Kept found = find(id);
        if (kept == null || found.running() || !kept.running()) {
            kept = found;
        }
        return found.session();
    }

    /** The session, for the loop that keeps it from now on. */
    Recovery.Recovered take(SessionId id) {
        Recovery.Recovered session = find(id).session();
        forget();
        return session;
    }

    /** The session folded again from its entries, whatever is known. */
    Recovery.Recovered fold(SessionId id) {
        return Recovery.fold(library, id, waiting.get());
    }

    /** Forgets what is kept, since the entries themselves have changed. */
    void forget() {
        kept = null;
    }

    private Kept find(SessionId id) {
        long head = library.head();
        List<Batch> now = List.copyOf(waiting.get());
        Kept known = kept;
        return known != null && known.id().equals(id) && known.head() == head && known.waiting().equals(now)
                ? known
                : new Kept(id, head, now, fold(id));
    }
}
