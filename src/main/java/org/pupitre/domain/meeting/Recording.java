package org.pupitre.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.Pauses;

/**
 * One recording of the meeting tool: a file, or a track of it, that begins at 0:00 (rules of the meeting, section 2).
 *
 * @param number      counted from 1 in the session
 * @param end         null while it is on or paused
 * @param pauses      those that are over
 * @param pausedSince null while it is on, and after its end
 */
public record Recording(
        int number,
        Instant start,
        @Nullable Instant end,
        Pauses pauses,
        @Nullable Instant pausedSince) {
    static Recording begin(int number, Instant at) {
        return new Recording(number, at, null, Pauses.NONE, null);
    }

    /** Whether it is on or paused. */
    public boolean open() {
        return end == null;
    }

    /** How much of it there is at an instant: its time so far, without pauses; not negative. */
    public Duration length(Instant at) {
        Instant until = end != null && end.isBefore(at) ? end : at;
        if (pausedSince != null && pausedSince.isBefore(until)) {
            until = pausedSince;
        }
        return until.isBefore(start)
                ? Duration.ZERO
                : Duration.between(start, until).minus(pauses.within(start, until).total());
    }

    /** Where in it an instant is found, counted from its beginning; empty where it was not recorded. */
    public Optional<Duration> offset(Instant at) {
        boolean inside = !at.isBefore(start) && (end == null || at.isBefore(end));
        boolean held = pausedSince != null && !at.isBefore(pausedSince);
        boolean paused = pauses.spans().stream().anyMatch(p -> !at.isBefore(p.start()) && at.isBefore(p.end()));
        return inside && !held && !paused ? Optional.of(length(at)) : Optional.empty();
    }

    Recording pausedAt(Instant at) {
        return end == null && pausedSince == null ? new Recording(number, start, null, pauses, at) : this;
    }

    Recording resumedAt(Instant at) {
        return pausedSince == null ? this : new Recording(number, start, end, pauses.and(pausedSince, at), null);
    }

    Recording stoppedAt(Instant at) {
        return end == null ? new Recording(number, start, at, resumedAt(at).pauses(), null) : this;
    }
}
