package org.pupitre.domain.queue;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The clock of one turn, kept in instants.
 *
 * @param begin       when the turn began
 * @param pausedSince when the pause in progress began, null if it is not paused
 * @param withItem    whether that pause came with a pause of the agenda item
 * @param paused      length of all pauses that are over
 * @param end         when the turn ended, null while it lasts
 */
public record TurnClock(Instant begin, @Nullable Instant pausedSince, boolean withItem, Duration paused,
        @Nullable Instant end) {
    static TurnClock begin(Instant at) {
        return new TurnClock(at, null, false, Duration.ZERO, null);
    }

    /** Time spoken up to an instant: end or pause or now, minus begin and the pauses that are over. */
    public Duration spoken(Instant now) {
        Instant until = end != null ? end : pausedSince != null ? pausedSince : now;
        return Duration.between(begin, until).minus(paused);
    }

    TurnClock pausedAt(Instant at, boolean byItem) {
        return new TurnClock(begin, at, byItem, paused, end);
    }

    TurnClock resumedAt(Instant at) {
        return new TurnClock(begin, null, false, pausesUntil(at), end);
    }

    TurnClock endedAt(Instant at) {
        return new TurnClock(begin, null, false, pausesUntil(at), at);
    }

    private Duration pausesUntil(Instant at) {
        return pausedSince == null ? paused : paused.plus(Duration.between(pausedSince, at));
    }
}
