package org.pupitre.domain.queue;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.Pauses;
import org.pupitre.domain.value.Span;
import org.pupitre.domain.value.Times;

/**
 * The clock of one turn, kept in instants.
 *
 * @param begin       when the turn began
 * @param pausedSince when the pause in progress began, null if it is not paused
 * @param withItem    whether that pause came with a pause of the agenda item
 * @param pauses      all pauses that are over, gaps in the clocks that were taken out among them
 * @param end         when the turn ended, null while it lasts
 * @param byFinish    whether the end of the session ended it
 */
public record TurnClock(
        Instant begin,
        @Nullable Instant pausedSince,
        boolean withItem,
        Pauses pauses,
        @Nullable Instant end,
        boolean byFinish) {
    static TurnClock begin(Instant at) {
        return new TurnClock(at, null, false, Pauses.NONE, null, false);
    }

    /** Time spoken up to an instant: end or pause or now, minus begin and the pauses that are over. */
    public Duration spoken(Instant now) {
        Instant until = end != null ? end : pausedSince != null ? pausedSince : now;
        return Duration.between(begin, until).minus(paused());
    }

    /** Time spoken from an instant up to another; zero where the turn was not in that time. */
    public Duration spoken(Instant from, Instant until) {
        Instant over = end != null ? end : pausedSince != null ? pausedSince : until;
        Instant first = Times.later(from, begin);
        Instant last = Times.earlier(over, until);
        return Times.between(first, last)
                .minus(last.isAfter(first) ? pauses.within(first, last).total() : Duration.ZERO);
    }

    /** Whether the turn lasted at an instant, paused or not. */
    boolean runsAt(Instant at) {
        return !at.isBefore(begin) && (end == null || at.isBefore(end));
    }

    /** When the pause began that lasted at an instant; null where none did. */
    @Nullable
    Instant pausedSinceAt(Instant at) {
        if (pausedSince != null && !at.isBefore(pausedSince)) {
            return pausedSince;
        }
        return pauses.spans().stream().filter(s -> !at.isBefore(s.start()) && at.isBefore(s.end())).map(Span::start)
                .findFirst().orElse(null);
    }

    TurnClock pausedAt(Instant at, boolean byItem) {
        return new TurnClock(begin, at, byItem, pauses, end, byFinish);
    }

    TurnClock resumedAt(Instant at) {
        return new TurnClock(begin, null, false, over(at), end, byFinish);
    }

    TurnClock endedAt(Instant at, boolean withSession) {
        return new TurnClock(begin, null, false, over(at), at, withSession);
    }

    /** Length of all pauses that are over. */
    public Duration paused() {
        return pauses.total();
    }

    private Pauses over(Instant at) {
        return pausedSince == null ? pauses : pauses.and(pausedSince, at);
    }

    /** The turn with whatever of the gap fell into it as a pause. */
    TurnClock without(Gap gap) {
        Instant until = pausedSince != null ? pausedSince : end != null ? end : gap.until();
        return new TurnClock(begin, pausedSince, withItem,
                pauses.and(Times.later(begin, gap.from()), Times.earlier(until, gap.until())), end, byFinish);
    }
}
