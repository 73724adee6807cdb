package org.pupitre.domain.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.Times;

/** Keeps the ends of items that count to them where other items move: their length changes instead, never below 0. */
final class KeptEnds {
    private KeptEnds() {}

    /**
     * These plans, with the ends of the timeline for what counts to its end.
     *
     * @param skipped items that are left out of these plans
     */
    static List<ItemPlan> of(Timeline before, List<ItemPlan> plans, Collection<ItemId> skipped) {
        return of(before, plans, skipped, Instant.MAX);
    }

    /**
     * As {@link #of(Timeline, List, Collection)}, but an end after the latest that can be kept moves as all others do, and
     * never to before that instant: from there on it is kept.
     */
    static List<ItemPlan> of(Timeline before, List<ItemPlan> plans, Collection<ItemId> skipped, Instant latest) {
        if (plans.stream().noneMatch(KeptEnds::counts)) {
            return plans;
        }
        Map<ItemId, Instant> ends = before.items().stream()
                .collect(Collectors.toMap(AgendaItem::id, AgendaItem::plannedEnd));
        List<ItemPlan> kept = new ArrayList<>(plans);
        // One after the other: the length of each is the start of what is linked to it.
        for (int i = 0; i < kept.size(); i++) {
            ItemPlan plan = kept.get(i);
            Instant end = ends.get(plan.id());
            if (counts(plan) && end != null) {
                Instant start = Plan.lay(kept, skipped).get(i).plannedStart();
                int seconds = Math.toIntExact(Times.between(start, Times.earlier(end, latest)).toSeconds());
                kept.set(i, plan.lasting(end.isAfter(latest) ? Math.max(plan.durationSeconds(), seconds) : seconds));
            }
        }
        return kept;
    }

    /** Whether a landing can take nothing of an item, since its end is locked or counted to; an end past the hard stop cannot be kept. */
    static boolean keeps(AgendaItem item, Instant hardStop) {
        ItemPlan plan = item.plan();
        return plan.lockedEnd() != null || !plan.inChain()
                || (plan.countToEnd() && !item.plannedEnd().isAfter(hardStop));
    }

    private static boolean counts(ItemPlan plan) {
        return plan.countToEnd() && plan.lockedEnd() == null && plan.inChain();
    }
}
