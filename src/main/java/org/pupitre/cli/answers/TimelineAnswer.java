package org.pupitre.cli.answers;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.agenda.ItemClock;
import org.pupitre.domain.agenda.Phase;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.Span;

/**
 * Planned, expected and actual times at an instant.
 *
 * @param items        all items in order, skipped ones included
 * @param offset       how late the session is
 * @param clock        the clock of the item that runs
 * @param projectedEnd when the session will end, or has ended
 */
public record TimelineAnswer(Timeline.Status status, List<Item> items, Offset offset, @Nullable Clock clock,
        @Nullable Instant projectedEnd, @Nullable Instant hardStop) {
    public TimelineAnswer {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param planned  as the plan has it
     * @param expected of what runs or is still to come
     * @param actual   of the latest run; without an end while it runs
     * @param runs     all runs in the order they began; a second run is a second row
     */
    public record Item(ItemId id, Timeline.ItemState state, Span planned, @Nullable Span expected,
            @Nullable Actual actual, List<Ran> runs) {
        public Item {
            runs = List.copyOf(runs);
        }
    }

    /**
     * One run of an item.
     *
     * @param end           null while it runs
     * @param spentSeconds  so far, without pauses
     * @param pausedSeconds so far
     * @param addedSeconds  time added by hand; negative is time taken
     */
    public record Ran(Instant start, @Nullable Instant end, long spentSeconds, long pausedSeconds,
            long addedSeconds) {}

    /** When an item ran. */
    public record Actual(Instant start, @Nullable Instant end) {}

    /**
     * How late the current item will end, in whole seconds; positive is behind.
     *
     * @param absoluteSeconds against the plan; 0 before the start
     * @param relativeSeconds since the session opened; 0 before the start
     */
    public record Offset(long absoluteSeconds, long relativeSeconds) {}

    /**
     * The clock of an item.
     *
     * @param remainingSeconds to its end; negative is overtime
     * @param elapsedSeconds   since its start without pauses
     */
    public record Clock(ItemId item, long remainingSeconds, long elapsedSeconds, Phase phase, Instant finish,
            boolean paused) {}

    static TimelineAnswer of(SessionState state, Instant now) {
        Projection projection = Projection.of(state.timeline(), now);
        return new TimelineAnswer(state.timeline().status(),
                projection.rows().stream().map(row -> item(row, state.timeline(), now)).toList(),
                new Offset(seconds(projection.absolute()), seconds(projection.relative())),
                state.timeline().clock(now).map(TimelineAnswer::clock).orElse(null), projection.projectedEnd(),
                state.plan() == null ? null : state.plan().hardStop());
    }

    private static Item item(Projection.Row row, Timeline timeline, Instant now) {
        Run run = row.run();
        return new Item(row.item().id(), row.state(), row.item().planned(), row.expected(),
                run == null ? null : new Actual(run.start(), run.end()),
                timeline.runsOf(row.item().id()).stream().map(r -> ran(r, now)).toList());
    }

    private static Ran ran(Run run, Instant now) {
        Instant until = run.end() == null ? now : run.end();
        return new Ran(run.start(), run.end(), run.elapsed(now).toSeconds(), run.pausesUntil(until).toSeconds(),
                run.added().toSeconds());
    }

    private static Clock clock(ItemClock clock) {
        return new Clock(clock.item().id(), clock.remaining().toSeconds(), clock.elapsed().toSeconds(), clock.phase(),
                clock.finish(), clock.run().isPaused());
    }

    private static long seconds(@Nullable Duration duration) {
        return duration == null ? 0 : duration.toSeconds();
    }
}
