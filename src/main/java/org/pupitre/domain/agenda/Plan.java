package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.Span;
import org.pupitre.domain.value.Times;

/** Lays the planned times of a chain: links, fixed starts, locked ends (rules of the timeline, sections 2.3 and 2.4). */
final class Plan {
    private Plan() {}

    /**
     * Gives every item its planned place. A linked item without one before it starts at the first fixed start of the
     * chain, or at the epoch if there is none; the decider refuses such a chain.
     */
    static List<AgendaItem> lay(List<ItemPlan> plans, Collection<ItemId> skipped) {
        List<AgendaItem> laid = new ArrayList<>();
        Instant previousEnd = firstFixedStart(plans);
        for (ItemPlan plan : plans) {
            boolean skip = skipped.contains(plan.id());
            Instant fixed = plan.fixedStart();
            Instant start = fixed == null ? previousEnd : fixed;
            Instant end = end(start, plan.duration(), plan.lockedEnd());
            laid.add(new AgendaItem(plan, new Span(start, end), skip));
            if (!skip) {
                previousEnd = end;
            }
        }
        return laid;
    }

    private static Instant end(Instant start, Duration duration, @Nullable Instant lockedEnd) {
        return lockedEnd == null ? start.plus(duration) : Times.later(start, lockedEnd);
    }

    private static Instant firstFixedStart(List<ItemPlan> plans) {
        for (ItemPlan plan : plans) {
            Instant fixed = plan.fixedStart();
            if (fixed != null) {
                return fixed;
            }
        }
        return Instant.EPOCH;
    }
}
