package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.agenda.PlanFlag.Kind;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.Span;
import org.pupitre.domain.value.Times;
import org.pupitre.domain.value.WallTime;

/**
 * The gaps of a plan, its total and what in it deserves a look (rules of the timeline, section 2.5). Items that are left out
 * count nowhere.
 *
 * @param gaps  by item, in the order of the chain: planned start minus the latest planned end before it; negative is an overlap
 * @param total from the earliest planned start to the latest planned end; zero without items
 * @param flags in the order of the chain
 * @param end   the latest planned end; null without items
 */
public record PlanCheck(Map<ItemId, Duration> gaps, Duration total, List<PlanFlag> flags, @Nullable Instant end) {
    public PlanCheck {
        gaps = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
        flags = List.copyOf(flags);
    }

    /**
     * Looks at a plan.
     *
     * @param hardStop null where none is known
     * @param zone     in which the times were written
     * @param now      what is past
     */
    public static PlanCheck of(Timeline timeline, @Nullable Instant hardStop, ZoneId zone, Instant now) {
        Check check = new Check(timeline, hardStop, zone, now);
        return new PlanCheck(check.gaps, check.total(), check.flags, check.latest);
    }

    /** The flags of an item. */
    public List<PlanFlag> of(ItemId item) {
        return flags.stream().filter(flag -> flag.item().id().equals(item)).toList();
    }

    /** Walks the chain once. */
    private static final class Check {
        private final Map<ItemId, Duration> gaps = new LinkedHashMap<>();
        private final List<PlanFlag> flags = new ArrayList<>();
        private final Timeline timeline;
        private final boolean begun;
        private final @Nullable Instant hardStop;
        private final ZoneId zone;
        private final Instant now;
        private @Nullable Instant earliest;
        private @Nullable Instant latest;

        Check(Timeline timeline, @Nullable Instant hardStop, ZoneId zone, Instant now) {
            this.timeline = timeline;
            this.begun = timeline.status() != Timeline.Status.NOT_STARTED;
            this.hardStop = hardStop;
            this.zone = zone;
            this.now = now;
            List<Projection.Row> rows = Projection.of(timeline, now).rows();
            rows.stream().filter(row -> !row.item().skipped()).forEach(this::look);
        }

        Duration total() {
            return earliest == null || latest == null ? Duration.ZERO : Duration.between(earliest, latest);
        }

        private void look(Projection.Row row) {
            switch (row.item().kind()) {
                case BLOCK -> flag(row.item(), Kind.OVER_BUDGET, timeline.overBudget(row.item()));
                case MARKER -> {}
                case ASIDE -> itself(row.item());
                default -> inChain(row);
            }
        }

        private void inChain(Projection.Row row) {
            AgendaItem item = row.item();
            Instant start = item.plannedStart();
            Instant end = item.plannedEnd();
            Instant before = latest == null ? start : latest;
            gaps.put(item.id(), Duration.between(before, start));
            flag(item, Kind.OVERLAP, Times.between(start, before));
            Instant locked = item.plan().lockedEnd();
            flag(item, Kind.LOCKED_END_MISSED, locked == null ? Duration.ZERO : Times.between(locked, start));
            if (item.plan().countToEnd() && !from(row, before).isBefore(end)) {
                flags.add(new PlanFlag(item, Kind.NO_TIME_LEFT, Duration.ZERO));
            }
            itself(item);
            earliest = earliest == null ? start : Times.earlier(earliest, start);
            latest = latest == null ? end : Times.later(latest, end);
        }

        /** What is to be said of it whatever comes before. */
        private void itself(AgendaItem item) {
            Instant start = item.plannedStart();
            flag(item, Kind.AFTER_HARD_STOP,
                    hardStop == null ? Duration.ZERO : Times.between(hardStop, item.plannedEnd()));
            flag(item, Kind.ALLOTMENTS, allotted(item).minus(item.planned().length()));
            flag(item, Kind.START_PAST, begun ? Duration.ZERO : Times.between(start, now));
            if (item.plan().fixed()
                    && WallTime.other(start, zone).isPresent()) {
                flags.add(new PlanFlag(item, Kind.TIME_TWICE, Duration.ZERO));
            }
        }

        /** When the item can begin: as it is expected once the session runs, before that as it is planned. */
        private Instant from(Projection.Row row, Instant before) {
            Span expected = row.expected();
            return begun && expected != null ? expected.start() : Times.later(before, row.item().plannedStart());
        }

        private void flag(AgendaItem item, Kind kind, Duration by) {
            if (by.isPositive()) {
                flags.add(new PlanFlag(item, kind, by));
            }
        }

        private static Duration allotted(AgendaItem item) {
            return Duration
                    .ofSeconds(item.plan().speakers().stream().mapToLong(PlannedSpeaker::allotmentSeconds).sum());
        }
    }
}
