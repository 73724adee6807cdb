package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.Pauses;
import org.pupitre.domain.value.Times;

/**
 * One run of an item. Starting an item a second time makes a second run, never an overwrite.
 *
 * @param start       actual start
 * @param end         actual end, null while it runs
 * @param added       time added, may be negative
 * @param pauses      all pauses that are over, gaps in the clocks that were taken out among them
 * @param pausedSince start of the pause in progress, null if it is not paused
 */
public record Run(
        ItemId item,
        Instant start,
        @Nullable Instant end,
        Duration added,
        Pauses pauses,
        @Nullable Instant pausedSince) {
    static Run begin(ItemId item, Instant at) {
        return new Run(item, at, null, Duration.ZERO, Pauses.NONE, null);
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
        return pausedSince == null ? paused() : paused().plus(Duration.between(pausedSince, now));
    }

    /** Length of all pauses that are over. */
    public Duration paused() {
        return pauses.total();
    }

    Run withAdded(Duration more) {
        return new Run(item, start, end, added.plus(more), pauses, pausedSince);
    }

    Run pausedAt(Instant at) {
        return new Run(item, start, end, added, pauses, at);
    }

    Run resumedAt(Instant at) {
        return new Run(item, start, end, added, over(at), null);
    }

    Run endedAt(Instant at) {
        return new Run(item, start, at, added, over(at), null);
    }

    /** The run as it was corrected; of its pauses only what falls into it counts. */
    Run between(Instant from, @Nullable Instant until) {
        return new Run(item, from, until, added, pauses.within(from, until), until == null ? pausedSince : null);
    }

    private Pauses over(Instant at) {
        return pausedSince == null ? pauses : pauses.and(pausedSince, at);
    }

    /** The run with whatever of the gap fell into it as a pause; what is paused anyway is not taken off twice. */
    Run without(Gap gap) {
        Instant until = pausedSince != null ? pausedSince : end != null ? end : gap.until();
        return new Run(item, start, end, added,
                pauses.and(Times.later(start, gap.from()), Times.earlier(until, gap.until())), pausedSince);
    }
}
