package org.pupitre.cli.answers;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.ItemClock;
import org.pupitre.domain.agenda.Phase;
import org.pupitre.domain.agenda.PlanCheck;
import org.pupitre.domain.agenda.PlanFlag;
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
 * @param plan         gaps and total of the plan, and what in it deserves a look
 */
public record TimelineAnswer(
        Timeline.Status status,
        List<Item> items,
        Offset offset,
        @Nullable Clock clock,
        @Nullable Instant projectedEnd,
        @Nullable Instant hardStop,
        Plan plan) {
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
    public record Item(
            ItemId id,
            Timeline.ItemState state,
            Span planned,
            @Nullable Span expected,
            @Nullable Actual actual,
            List<Ran> runs) {
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
    public record Ran(
            Instant start,
            @Nullable Instant end,
            long spentSeconds,
            long pausedSeconds,
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
     * @param finish           when it will be over, which time taken may put before its start
     * @param shownFinish      the finish as it is shown: never before the start of an item that does not count to its end
     */
    public record Clock(
            ItemId item,
            long remainingSeconds,
            long elapsedSeconds,
            Phase phase,
            Instant finish,
            Instant shownFinish,
            boolean paused) {}

    /**
     * The plan by itself (rules of the timeline, section 2.5).
     *
     * @param totalSeconds from the earliest planned start to the latest planned end
     */
    public record Plan(long totalSeconds, List<Gap> gaps, List<Flag> flags) {
        public Plan {
            gaps = List.copyOf(gaps);
            flags = List.copyOf(flags);
        }
    }

    /**
     * The time between an item and what is planned before it.
     *
     * @param seconds free time; negative is an overlap
     */
    public record Gap(ItemId item, long seconds) {}

    /**
     * Something that deserves a look.
     *
     * @param seconds how much; 0 where there is no such figure
     */
    public record Flag(ItemId item, PlanFlag.Kind flag, long seconds) {}

    static TimelineAnswer of(SessionState state, Instant now) {
        Projection projection = Projection.of(state.timeline(), now);
        return new TimelineAnswer(state.timeline().status(),
                projection.rows().stream().map(row -> item(row, state.timeline(), now)).toList(),
                new Offset(seconds(projection.absolute()), seconds(projection.relative())),
                state.timeline().clock(now).map(TimelineAnswer::clock).orElse(null), projection.projectedEnd(),
                state.plan() == null ? null : state.plan().hardStop(), plan(state, now));
    }

    private static Plan plan(SessionState state, Instant now) {
        SessionPlan plan = state.plan();
        PlanCheck check = PlanCheck.of(state.timeline(), plan == null ? null : plan.hardStop(),
                plan == null ? ZoneOffset.UTC : plan.zone(), now);
        return new Plan(check.total().toSeconds(),
                check.gaps().entrySet().stream().map(gap -> new Gap(gap.getKey(), gap.getValue().toSeconds())).toList(),
                check.flags().stream().map(flag -> new Flag(flag.item().id(), flag.kind(), flag.by().toSeconds()))
                        .toList());
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
                clock.finish(), clock.shownFinish(), clock.run().isPaused());
    }

    private static long seconds(@Nullable Duration duration) {
        return duration == null ? 0 : duration.toSeconds();
    }
}
