package org.pupitre.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TermChange;
import org.pupitre.domain.meeting.KeptLines;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;

/**
 * What the sessions of a seminar share: the lines for the meeting tool (rules of the meeting, section 3.4) and the glossary
 * (rules of the people, section 6). From any thread; writes nothing.
 */
public final class SeminarSessions {
    private final LibraryParts parts;

    /**
     * What the other sessions of a seminar made of what they share.
     *
     * @param lines those of the session in which they were changed last; null where none was changed
     * @param terms what was changed in the glossary in each of these sessions, in no order
     */
    public record Shared(@Nullable KeptLines lines, List<TermChange> terms) {
        public Shared {
            terms = List.copyOf(terms);
        }

        /** The lines; empty where none was changed. */
        public Optional<KeptLines> newestLines() {
            return Optional.ofNullable(lines);
        }
    }

    SeminarSessions(LibraryParts parts) {
        this.parts = parts;
    }

    /**
     * What the other sessions of the same seminar made. A session at a time is read, so that what is done in an open one
     * meanwhile is not held up.
     */
    public Shared shared(SeminarId seminar, SessionId own) {
        List<SessionId> all = parts.thread().call(() -> parts.library().sessions());
        KeptLines newest = null;
        List<TermChange> terms = new ArrayList<>();
        for (SessionId id : all) {
            SessionState state = id.equals(own) ? null : parts.thread().call(() -> state(id));
            if (state != null && belongs(state, seminar)) {
                newest = newer(newest, state.meeting().lines());
                terms.addAll(state.core().glossary().made().values());
            }
        }
        return new Shared(newest, terms);
    }

    private SessionState state(SessionId id) {
        return parts.sessions().loop(id).map(SessionLoop::state).orElseGet(() -> parts.folds().fold(id).state());
    }

    private static boolean belongs(SessionState state, SeminarId seminar) {
        SessionPlan plan = state.plan();
        return plan != null && plan.seminar().equals(seminar) && state.core().copy() == null;
    }

    private static @Nullable KeptLines newer(@Nullable KeptLines one, KeptLines other) {
        Instant changed = other.changedAt();
        Instant before = one == null ? null : one.changedAt();
        return changed != null && (before == null || changed.isAfter(before)) ? other : one;
    }
}
