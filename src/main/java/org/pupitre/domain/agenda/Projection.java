package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
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
     * @param expected expected start and end of what is running or still to come, null of what is over or left out and of a
     *     marker
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
                    Course.start(timeline, next, now))).orElseGet(() -> closingOffset(timeline));
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

    /** Walks the chain once, one floor, in order. */
    private static final class Walk {
        private final List<Row> rows = new ArrayList<>();
        private @Nullable Instant end;

        Walk(Timeline timeline, Instant now) {
            Timeline.Status status = timeline.status();
            int from = timeline.runs().isEmpty() ? -1 : timeline.indexOf(timeline.runs().getLast().item());
            Course course = Course.after(timeline, now);
            end = status == Timeline.Status.FINISHED
                    ? timeline.finishedAt()
                    : status == Timeline.Status.BETWEEN ? now : null;
            for (int i = 0; i < timeline.items().size(); i++) {
                AgendaItem item = timeline.items().get(i);
                Run run = timeline.lastRun(item.id()).orElse(null);
                Span expected = null;
                if (i == from && run != null && run.running()) {
                    expected = new Span(Times.earlier(run.start(), course.reached()), course.reached());
                    end = expected.end();
                } else if (i > from && item.playable() && status != Timeline.Status.FINISHED) {
                    expected = course.next(item);
                    end = expected.end();
                }
                rows.add(new Row(item, timeline.stateOf(item), expected, run));
            }
            rows.replaceAll(row -> row.item().plan().inChain() ? row : beside(row, timeline, now));
        }

        /** An aside is expected where it is planned and a block where its items are; a marker has no time of its own. */
        private Row beside(Row row, Timeline timeline, Instant now) {
            Span expected = switch (row.item().kind()) {
                case ASIDE -> aside(row, timeline, now);
                case BLOCK -> around(row.item());
                default -> null;
            };
            return new Row(row.item(), row.state(), expected, row.run());
        }

        private static @Nullable Span aside(Row row, Timeline timeline, Instant now) {
            Run run = row.run();
            if (run != null && run.running()) {
                Instant over = Times.later(now, run.start().plus(row.item().planned().length()));
                return new Span(Times.earlier(run.start(), over), over);
            }
            if (run != null || row.item().skipped() || timeline.finishedAt() != null) {
                return null;
            }
            Instant start = Times.later(now, row.item().plannedStart());
            return new Span(start, start.plus(row.item().planned().length()));
        }

        private @Nullable Span around(AgendaItem block) {
            Span all = null;
            for (Row row : rows) {
                Span expected = row.expected();
                if (expected != null && row.item().plan().inChain() && block.id().equals(row.item().plan().block())) {
                    all = all == null
                            ? expected
                            : new Span(Times.earlier(all.start(), expected.start()),
                                    Times.later(all.end(), expected.end()));
                }
            }
            return all;
        }
    }
}
