package org.pupitre.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.value.SessionId;
import org.pupitre.domain.value.Times;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.clock.SessionClock;
import org.pupitre.live.guard.LoopThread;
import org.pupitre.live.guard.Recovery;

/** How a session was left, and how one comes back to it. From any thread; writes nothing. */
public final class Returning {
    private final LibraryParts parts;
    private final LoopThread thread;
    private final Library library;

    Returning(LibraryParts parts) {
        this.parts = parts;
        this.thread = parts.thread();
        this.library = parts.library();
    }

    /**
     * A session that is not open, standing still.
     *
     * @param entries the number of its entries in the library
     */
    public record Still(SessionState state, long entries) {}

    /** A session that is not open, standing still as it was left. */
    public Still still(SessionId id) {
        return thread.call(() -> new Still(parts.folds().of(id).state(), parts.folds().of(id).entries()));
    }

    /** When a session was last known to be open. */
    public Optional<Instant> lastAlive(SessionId id) {
        return thread.call(() -> library.lastAlive(id));
    }

    /**
     * What is to be done about a session before it is opened.
     *
     * @param now the time of the wall clock
     */
    public Resumption resumption(SessionId id, Instant now) {
        return thread.call(() -> {
            if (parts.sessions().loop(id).isPresent()) {
                return new Resumption.Nothing();
            }
            Recovery.Recovered found = parts.folds().of(id);
            return Resumption.of(found.state(), lastKnown(id, found), Times.millis(now));
        });
    }

    /**
     * A clock of its own for a session whose time must be right; it never is before what the session has written. A session
     * that is open keeps the clock it has, with the gaps that were noticed.
     *
     * @throws LibraryException if its entries cannot be read
     */
    public SessionClock clock(SessionId id, InstantSource wall) {
        return thread.call(() -> {
            Optional<SessionClock> own = parts.sessions().loop(id).map(SessionLoop::clock)
                    .filter(SessionClock.class::isInstance).map(SessionClock.class::cast);
            return own.orElseGet(() -> new SessionClock(wall, parts.nanos(), lastKnown(id, parts.folds().of(id))));
        });
    }

    private Instant lastKnown(SessionId id, Recovery.Recovered found) {
        return library.lastAlive(id).map(alive -> Times.later(alive, found.latest())).orElse(found.latest());
    }
}
