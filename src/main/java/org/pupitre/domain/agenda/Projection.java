package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.TimelineCommand.OffsetMode;
import org.pupitre.domain.value.Span;
import org.pupitre.domain.value.Times;

/**
 * What is to be expected of a timeline at an instant: offset and expected times (rules of the timeline, sections 4
 * and 5).
 *
 * @param rows         one row an item, in the order of the chain
 * @param absolute     how late the current item will end against its plan; positive is late; null before the start
 * @param relative     how late since the session opened; null before the start
 * @param openingLate  how late the opening is that has not happened yet; zero if it is not due
 * @param projectedEnd when the session will end; null if no item is playable
 */
public record Projection(
        List<Row> rows,
        @Nullable Duration absolute,
        @Nullable Duration relative,
        Duration openingLate,
        @Nullable Instant projectedEnd) {

    /**
     * One item in three times.
     *
     * @param expected expected start and end of what is running or still to come, null of what is over or left out
     * @param run      the latest run, null if it has not run
     */
    public record Row(AgendaItem item, Timeline.ItemState state, @Nullable Span expected, @Nullable Run run) {}

    public static Projection of(Timeline timeline, Instant now) {
        Walk walk = new Walk(timeline, now);
        Duration absolute = absolute(timeline, now);
        Duration relative = absolute == null ? null : absolute.minus(timeline.openingDelay());
        return new Projection(walk.rows, absolute, relative, openingLate(timeline, now), walk.end);
    }

    private static @Nullable Duration absolute(Timeline timeline, Instant now) {
        return switch (timeline.status()) {
            case NOT_STARTED -> null;
            case RUNNING -> timeline.clock(now).map(c -> Duration.between(c.item().plannedEnd(), c.expectedEnd(now)))
                    .orElse(null);
            case BETWEEN -> timeline.next().map(next -> Duration.between(next.plannedStart(),
                    expectedStart(timeline, next, now))).orElseGet(() -> closingOffset(timeline));
            case FINISHED -> closingOffset(timeline);
        };
    }

    private static @Nullable Duration closingOffset(Timeline timeline) {
        Optional<Instant> planned = timeline.plannedEnd();
        Instant actual = closing(timeline);
        return planned.isEmpty() || actual == null ? null : Duration.between(planned.get(), actual);
    }

    private static @Nullable Instant closing(Timeline timeline) {
        if (timeline.finishedAt() != null || timeline.runs().isEmpty()) {
            return timeline.finishedAt();
        }
        return timeline.runs().getLast().end();
    }

    private static Duration openingLate(Timeline timeline, Instant now) {
        if (timeline.opening().isPresent() || timeline.status() == Timeline.Status.FINISHED) {
            return Duration.ZERO;
        }
        return timeline.plannedOpening().map(planned -> Times.between(planned, now)).orElse(Duration.ZERO);
    }

    /** The start an item would have if what is before it ended at {@code previousEnd}. */
    private static Instant expectedStart(Timeline timeline, AgendaItem item, Instant previousEnd) {
        if (!item.plan().fixed()) {
            return previousEnd;
        }
        Duration shift = timeline.mode() == OffsetMode.RELATIVE ? timeline.openingDelay() : Duration.ZERO;
        return Times.later(item.plannedStart().plus(shift), previousEnd);
    }

    private static Instant expectedEnd(AgendaItem item, Instant start) {
        return item.plan().countToEnd()
                ? Times.later(start, item.plannedEnd())
                : start.plus(item.planned().length());
    }

    /** Walks the chain once, one floor, in order. */
    private static final class Walk {
        private final List<Row> rows = new ArrayList<>();
        private @Nullable Instant end;

        Walk(Timeline timeline, Instant now) {
            Timeline.Status status = timeline.status();
            int from = timeline.runs().isEmpty() ? -1 : timeline.indexOf(timeline.runs().getLast().item());
            Instant previousEnd = now;
            end = status == Timeline.Status.FINISHED
                    ? timeline.finishedAt()
                    : status == Timeline.Status.BETWEEN ? now : null;
            for (int i = 0; i < timeline.items().size(); i++) {
                AgendaItem item = timeline.items().get(i);
                Run run = timeline.lastRun(item.id()).orElse(null);
                Span expected = null;
                if (i == from && run != null && run.running()) {
                    previousEnd = ItemClock.of(item, run, now).expectedEnd(now);
                    expected = new Span(Times.earlier(run.start(), previousEnd), previousEnd);
                } else if (i > from && !item.skipped() && status != Timeline.Status.FINISHED) {
                    Instant start = firstStart(timeline, item, previousEnd, status == Timeline.Status.NOT_STARTED
                            && rows.stream().noneMatch(r -> r.expected() != null));
                    previousEnd = expectedEnd(item, start);
                    expected = new Span(start, previousEnd);
                }
                if (expected != null) {
                    end = expected.end();
                }
                rows.add(new Row(item, timeline.stateOf(item), expected, run));
            }
        }

        /** Before the start the first item is expected at its plan or now, whichever is later, linked or not. */
        private static Instant firstStart(Timeline timeline, AgendaItem item, Instant previousEnd, boolean first) {
            return first ? Times.later(item.plannedStart(), previousEnd) : expectedStart(timeline, item, previousEnd);
        }
    }
}
