package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.Span;
import org.pupitre.domain.value.Times;

/** Lays the planned times of an agenda: links, fixed starts, locked ends, blocks (rules of the timeline, sections 2.1 to 2.4). */
final class Plan {
    private Plan() {}

    /**
     * Gives every item its planned place. A linked item without one before it starts at the first fixed start of the
     * chain, or at the epoch if there is none; the decider refuses such a chain. What is beside the chain moves nothing in
     * it.
     */
    static List<AgendaItem> lay(List<ItemPlan> plans, Collection<ItemId> skipped) {
        List<AgendaItem> laid = new ArrayList<>();
        Instant previousEnd = firstFixedStart(plans);
        boolean blocks = false;
        for (ItemPlan plan : plans) {
            boolean skip = skipped.contains(plan.id());
            Instant fixed = plan.fixedStart();
            Instant start = fixed == null ? previousEnd : fixed;
            Instant end = plan.kind() == ItemKind.MARKER ? start : end(start, plan.duration(), plan.lockedEnd());
            laid.add(new AgendaItem(plan, new Span(start, end), skip));
            if (!skip && plan.inChain()) {
                previousEnd = end;
            }
            blocks |= plan.kind() == ItemKind.BLOCK;
        }
        if (blocks) {
            List<AgendaItem> all = List.copyOf(laid);
            laid.replaceAll(item -> item.kind() == ItemKind.BLOCK ? around(item, all) : item);
        }
        return laid;
    }

    /** A block from the start of its first item to the end of its last; an empty one has no length. */
    private static AgendaItem around(AgendaItem block, List<AgendaItem> all) {
        List<Span> own = all.stream().filter(i -> i.playable() && block.id().equals(i.plan().block()))
                .map(AgendaItem::planned).toList();
        Optional<Instant> start = own.stream().map(Span::start).reduce(Times::earlier);
        Optional<Instant> end = own.stream().map(Span::end).reduce(Times::later);
        Instant from = start.orElse(block.plannedStart());
        return new AgendaItem(block.plan(), new Span(from, end.orElse(from)), block.skipped());
    }

    private static Instant end(Instant start, Duration duration, @Nullable Instant lockedEnd) {
        return lockedEnd == null ? start.plus(duration) : Times.later(start, lockedEnd);
    }

    private static Instant firstFixedStart(List<ItemPlan> plans) {
        for (ItemPlan plan : plans) {
            Instant fixed = plan.fixedStart();
            if (fixed != null && plan.inChain()) {
                return fixed;
            }
        }
        return Instant.EPOCH;
    }
}
