package org.pupitre.domain.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanEvent.ItemEdited;
import org.pupitre.domain.act.Rejection;

/** Which changes of an item's plan are allowed (rules of the timeline, sections 2.2 to 2.4). */
final class EditRules {
    private final Timeline timeline;
    private final PlaceRules places;

    EditRules(Timeline timeline, PlaceRules places) {
        this.timeline = timeline;
        this.places = places;
    }

    /**
     * Changes what the item's plan says.
     *
     * @param begun whether a run of it, or of an item of the block, has begun
     */
    Decision edit(AgendaItem item, ItemChange change, boolean begun) {
        Rejection fault = change.fault();
        if (fault != null) {
            return Decision.refuse(fault);
        }
        ItemPlan before = item.plan();
        ItemPlan after = change.of(before);
        if (after.equals(before)) {
            return Decision.refuse(new Rejection.NothingChanges());
        }
        fault = Objects.equals(after.block(), before.block()) ? null : places.blockFault(after, after.block());
        fault = fault == null ? kindFault(item, after, begun) : fault;
        fault = fault == null ? timeFault(item, after) : fault;
        if (fault != null) {
            return Decision.refuse(fault);
        }
        List<ItemPlan> order =
                timeline.plans().stream().map(plan -> plan.id().equals(item.id()) ? after : plan).toList();
        List<ItemPlan> changed = places.beginning(order);
        ItemPlan placed = changed.stream().filter(plan -> plan.id().equals(item.id())).findFirst().orElse(after);
        return placed.equals(before)
                ? Decision.refuse(new Rejection.NothingChanges())
                : Decision.events(new ItemEdited(placed,
                        changed.stream().filter(plan -> !plan.id().equals(item.id())).toList()));
    }

    /** A block stays one while items belong to it; what has begun stays in the chain or beside it. */
    private @Nullable Rejection kindFault(AgendaItem item, ItemPlan after, boolean begun) {
        ItemKind before = item.plan().kind();
        if (before == after.kind()) {
            return null;
        }
        if (begun && before.inChain() != after.inChain()) {
            return new Rejection.TimesAreHistory(item.id());
        }
        if (item.skipped() && after.kind() == ItemKind.BLOCK) {
            return new Rejection.ItemIsSkipped(item.id());
        }
        boolean holds = before == ItemKind.BLOCK && !places.belongingTo(item.id()).isEmpty();
        return holds
                ? new Rejection.BlockHasItems(item.id())
                : after.block() == null ? null : places.blockFault(after, after.block());
    }

    private @Nullable Rejection timeFault(AgendaItem item, ItemPlan after) {
        ItemPlan before = item.plan();
        boolean first = places.first().filter(item::equals).isPresent();
        if (first && after.inChain() && !after.fixed()) {
            return new Rejection.BadValue("linked", "false");
        }
        boolean runs = timeline.currentRun().filter(run -> run.item().equals(item.id())).isPresent();
        if (runs && (!Objects.equals(before.fixedStart(), after.fixedStart())
                || before.countToEnd() != after.countToEnd() || unlocks(before, after))) {
            return new Rejection.TimesAreHistory(item.id());
        }
        if (runs && (after.durationSeconds() < before.durationSeconds() || endsEarlier(before, after))) {
            return new Rejection.RunningItemOnlyLonger(item.id());
        }
        Instant end = after.lockedEnd();
        Instant start = after.fixedStart() == null ? item.plannedStart() : after.fixedStart();
        boolean sets = !Objects.equals(end, before.lockedEnd()) || !Objects.equals(after.fixedStart(),
                before.fixedStart());
        return sets && end != null && end.isBefore(start) ? new Rejection.EndBeforeStart(item.id()) : null;
    }

    private static boolean unlocks(ItemPlan before, ItemPlan after) {
        return (before.lockedEnd() == null) != (after.lockedEnd() == null);
    }

    private static boolean endsEarlier(ItemPlan before, ItemPlan after) {
        Instant was = before.lockedEnd();
        Instant is = after.lockedEnd();
        return was != null && is != null && is.isBefore(was);
    }
}
