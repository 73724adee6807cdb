package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;

import org.pupitre.domain.act.TimelineCommand.OffsetMode;
import org.pupitre.domain.value.Span;
import org.pupitre.domain.value.Times;

/** Walks what is still to come of the chain, one floor, in order (rules of the timeline, section 5). */
final class Course {
    private final Duration shift;
    private boolean first;
    private Instant previousEnd;

    private Course(Duration shift, boolean first, Instant previousEnd) {
        this.shift = shift;
        this.first = first;
        this.previousEnd = previousEnd;
    }

    /** Behind what runs; before the start at the first item. */
    static Course after(Timeline timeline, Instant now) {
        Instant end = timeline.clock(now).map(clock -> clock.expectedEnd(now)).orElse(now);
        return new Course(shift(timeline), timeline.status() == Timeline.Status.NOT_STARTED, end);
    }

    private static Duration shift(Timeline timeline) {
        return timeline.mode() == OffsetMode.RELATIVE ? timeline.openingDelay() : Duration.ZERO;
    }

    /** Another walk from the same place on. */
    Course again() {
        return new Course(shift, first, previousEnd);
    }

    /** When the walk has come to; before the first item, from when on it may begin. */
    Instant reached() {
        return previousEnd;
    }

    /** When this item, the next of the chain, is expected; the walk goes on behind it. */
    Span next(AgendaItem item) {
        // Before the start the first item is expected at its plan or now, whichever is later, linked or not.
        Instant start = first ? Times.later(item.plannedStart(), previousEnd) : start(item, previousEnd, shift);
        Instant end = item.plan().countToEnd()
                ? Times.later(start, item.plannedEnd())
                : start.plus(item.planned().length());
        first = false;
        previousEnd = end;
        return new Span(start, end);
    }

    /** The start an item would have if what is before it ended then. */
    static Instant start(Timeline timeline, AgendaItem item, Instant previousEnd) {
        return start(item, previousEnd, shift(timeline));
    }

    private static Instant start(AgendaItem item, Instant previousEnd, Duration shift) {
        return item.plan().fixed() ? Times.later(item.plannedStart().plus(shift), previousEnd) : previousEnd;
    }
}
