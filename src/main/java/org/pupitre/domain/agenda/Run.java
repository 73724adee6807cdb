package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.ItemId;

/**
 * One run of an item. Starting an item a second time makes a second run, never an overwrite.
 *
 * @param start       actual start
 * @param end         actual end, null while it runs
 * @param added       time added, may be negative
 * @param paused      length of all pauses that are over
 * @param pausedSince start of the pause in progress, null if it is not paused
 */
public record Run(ItemId item, Instant start, @Nullable Instant end, Duration added, Duration paused,
        @Nullable Instant pausedSince) {
    static Run begin(ItemId item, Instant at) {
        return new Run(item, at, null, Duration.ZERO, Duration.ZERO, null);
    }

    public boolean running() {
        return end == null;
    }

    public boolean isPaused() {
        return pausedSince != null;
    }

    /** Time spent so far without pauses. */
    public Duration elapsed(Instant now) {
        Instant until = end == null ? now : end;
        return Duration.between(start, until).minus(pausesUntil(until));
    }

    /** Length of all pauses up to an instant, the one in progress included. */
    public Duration pausesUntil(Instant now) {
        return pausedSince == null ? paused : paused.plus(Duration.between(pausedSince, now));
    }

    Run withAdded(Duration more) {
        return new Run(item, start, end, added.plus(more), paused, pausedSince);
    }

    Run pausedAt(Instant at) {
        return new Run(item, start, end, added, paused, at);
    }

    Run resumedAt(Instant at) {
        return new Run(item, start, end, added, pausesUntil(at), null);
    }

    Run endedAt(Instant at) {
        return new Run(item, start, at, added, pausesUntil(at), null);
    }
}
