package org.pupitre.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.meeting.KeptLines;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;

/**
 * The lines for the meeting tool of a seminar, as its sessions have them (rules of the meeting, section 3.4). From any
 * thread; writes nothing.
 */
public final class SeminarLines {
    private final LibraryParts parts;

    SeminarLines(LibraryParts parts) {
        this.parts = parts;
    }

    /**
     * The lines of the other session of the same seminar in which they were changed last; empty where none was changed. A
     * session at a time is read, so that what is done in an open one meanwhile is not held up.
     */
    public Optional<KeptLines> newest(SeminarId seminar, SessionId own) {
        List<SessionId> all = parts.thread().call(() -> parts.library().sessions());
        KeptLines newest = null;
        for (SessionId id : all) {
            SessionState state = id.equals(own) ? null : parts.thread().call(() -> state(id));
            KeptLines lines = state == null || !belongs(state, seminar) ? null : state.meeting().lines();
            newest = newer(newest, lines);
        }
        return Optional.ofNullable(newest);
    }

    private SessionState state(SessionId id) {
        return parts.sessions().loop(id).map(SessionLoop::state).orElseGet(() -> parts.folds().fold(id).state());
    }

    private static boolean belongs(SessionState state, SeminarId seminar) {
        SessionPlan plan = state.plan();
        return plan != null && plan.seminar().equals(seminar) && state.core().copy() == null;
    }

    private static @Nullable KeptLines newer(@Nullable KeptLines one, @Nullable KeptLines other) {
        Instant changed = other == null ? null : other.changedAt();
        Instant before = one == null ? null : one.changedAt();
        return changed != null && (before == null || changed.isAfter(before)) ? other : one;
    }
}
