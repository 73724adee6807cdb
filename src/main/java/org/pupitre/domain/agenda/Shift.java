package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.Times;

/** Moves an item and what follows it (rules of the timeline, section 2.6). */
final class Shift {
    private Shift() {}

    /** The plans of all items, this one and all after it moved by so much. */
    static List<ItemPlan> of(Timeline timeline, AgendaItem item, Duration by) {
        Set<ItemId> skipped = new HashSet<>();
        timeline.items().stream().filter(AgendaItem::skipped).map(AgendaItem::id).forEach(skipped::add);
        List<ItemPlan> plans = new ArrayList<>(timeline.plans());
        int from = timeline.indexOf(item.id());
        plans.set(from, item.plan().startingAt(item.plannedStart().plus(by)));
        return by.isNegative()
                ? earlier(timeline, plans, from, by, skipped)
                : later(timeline, plans, from, by, skipped);
    }

    private static List<ItemPlan> earlier(Timeline timeline, List<ItemPlan> plans, int from, Duration by,
            Set<ItemId> skipped) {
        for (int i = from + 1; i < plans.size(); i++) {
            Instant fixed = plans.get(i).fixedStart();
            if (fixed != null && plans.get(i).inChain()) {
                plans.set(i, plans.get(i).startingAt(fixed.plus(by)));
            }
        }
        return KeptEnds.of(timeline, plans, skipped);
    }

    /** A fixed item moves only as far as the end before it pushes it, and no farther than the first. */
    private static List<ItemPlan> later(Timeline timeline, List<ItemPlan> given, int from, Duration by,
            Set<ItemId> skipped) {
        List<ItemPlan> plans = KeptEnds.of(timeline, given, skipped);
        for (int i = from + 1; i < plans.size(); i++) {
            Instant fixed = plans.get(i).fixedStart();
            if (fixed == null || !plans.get(i).inChain() || skipped.contains(plans.get(i).id())) {
                continue;
            }
            Instant end = Plan.lay(plans, skipped).subList(from, i).stream().filter(AgendaItem::playable)
                    .map(AgendaItem::plannedEnd).reduce(Times::later).orElse(fixed);
            if (end.isAfter(fixed)) {
                List<ItemPlan> moved = new ArrayList<>(plans);
                moved.set(i, plans.get(i).startingAt(Times.earlier(end, fixed.plus(by))));
                plans = KeptEnds.of(timeline, moved, skipped);
            }
        }
        return plans;
    }
}
