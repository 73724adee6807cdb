package org.pupitre.domain.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanEvent.ItemInserted;
import org.pupitre.domain.act.PlanEvent.ItemMoved;
import org.pupitre.domain.act.PlanEvent.ItemRemoved;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.ItemId;

/** Where items are put in the agenda, and what becomes of its beginning and its blocks (rules of the timeline, sections 2.1 and 2.3). */
final class PlaceRules {
    private final Timeline timeline;
    private final Instant opening;

    /**
     * @param opening where the first item of an empty agenda starts if it does not say
     */
    PlaceRules(Timeline timeline, Instant opening) {
        this.timeline = timeline;
        this.opening = opening;
    }

    Decision insert(ItemPlan item, @Nullable ItemId after) {
        if (timeline.item(item.id()).isPresent()) {
            return Decision.refuse(new Rejection.IdInUse(item.id().value()));
        }
        Rejection fault = placeFault(after);
        fault = fault == null ? fault(item) : fault;
        if (fault != null) {
            return Decision.refuse(fault);
        }
        List<ItemPlan> order = new ArrayList<>(timeline.plans());
        int place = placeAfter(order, after);
        Rejection within = withinFault(order, place, item);
        if (within != null) {
            return Decision.refuse(within);
        }
        order.add(place, item);
        List<ItemPlan> changed = beginning(order);
        ItemPlan placed = changed.stream().filter(plan -> plan.id().equals(item.id())).findFirst().orElse(item);
        return Decision.events(new ItemInserted(placed, after,
                changed.stream().filter(plan -> !plan.id().equals(item.id())).toList()));
    }

    /**
     * There is one level of blocks, so none is between the items of another.
     *
     * @param order without the item and what moves with it
     */
    private static @Nullable Rejection withinFault(List<ItemPlan> order, int place, ItemPlan item) {
        if (item.kind() != ItemKind.BLOCK || place == 0 || place == order.size()) {
            return null;
        }
        ItemId block = order.get(place).block();
        return block != null && block.equals(endOf(order.get(place - 1))) ? new Rejection.WithinABlock(block) : null;
    }

    /** The block to which the place right below an item may belong. */
    private static @Nullable ItemId endOf(ItemPlan above) {
        return above.kind() == ItemKind.BLOCK ? above.id() : above.block();
    }

    private static int placeAfter(List<ItemPlan> order, @Nullable ItemId after) {
        return after == null ? 0 : order.stream().map(ItemPlan::id).toList().indexOf(after) + 1;
    }

    /** Why nothing can be put there: what has run is history. */
    private @Nullable Rejection placeFault(@Nullable ItemId after) {
        if (after != null && timeline.item(after).isEmpty()) {
            return new Rejection.NoSuchItem(after);
        }
        int last = timeline.runs().isEmpty() ? -1 : timeline.indexOf(timeline.runs().getLast().item());
        int place = after == null ? -1 : timeline.indexOf(after);
        return place < last ? new Rejection.PlaceIsPast() : null;
    }

    private @Nullable Rejection fault(ItemPlan item) {
        if (Math.max(Math.max(item.durationSeconds(), item.minimumSeconds()),
                Math.max(item.warningSeconds(), item.dangerSeconds())) > ItemChange.MOST_SECONDS) {
            return new Rejection.BadValue("durationSeconds", "0 … " + ItemChange.MOST_SECONDS);
        }
        Rejection block = blockFault(item, item.block());
        if (block != null) {
            return block;
        }
        Instant start = item.fixedStart();
        Instant end = item.lockedEnd();
        return start != null && end != null && end.isBefore(start)
                ? new Rejection.EndBeforeStart(item.id())
                : null;
    }

    /** There is one level of blocks. */
    @Nullable
    Rejection blockFault(ItemPlan item, @Nullable ItemId block) {
        if (block == null) {
            return null;
        }
        return !block.equals(item.id()) && item.kind() != ItemKind.BLOCK
                && timeline.item(block).filter(other -> other.kind() == ItemKind.BLOCK).isPresent()
                        ? null
                        : new Rejection.NotABlock(block);
    }

    /**
     * The first of the chain is fixed always. Where another item is first and follows what is before it, it takes the start of
     * the former first, which is linked then. Where the former first is not in the chain any more, it stays where it is
     * planned.
     *
     * @param order all plans as they are to be
     * @return the plans that are different for that
     */
    List<ItemPlan> beginning(List<ItemPlan> order) {
        Optional<ItemPlan> first = order.stream().filter(ItemPlan::inChain).findFirst();
        if (first.isEmpty() || first.get().fixed()) {
            return List.of();
        }
        Optional<AgendaItem> before = first();
        Optional<ItemPlan> former = before.flatMap(b -> order.stream()
                .filter(plan -> plan.inChain() && plan.id().equals(b.id()) && !b.id().equals(first.get().id()))
                .findFirst());
        Optional<Instant> laid = timeline.item(first.get().id()).filter(i -> i.plan().inChain())
                .map(AgendaItem::plannedStart);
        Instant start = before.map(AgendaItem::plannedStart).filter(at -> former.isPresent() || laid.isEmpty())
                .or(() -> laid).orElse(opening);
        List<ItemPlan> changed = new ArrayList<>(List.of(first.get().startingAt(start)));
        former.ifPresent(plan -> changed.add(plan.startingAt(null)));
        return changed;
    }

    /** What begins the chain now. */
    Optional<AgendaItem> first() {
        return timeline.items().stream().filter(i -> i.plan().inChain()).findFirst();
    }

    Decision move(AgendaItem item, @Nullable ItemId after, @Nullable ItemId into) {
        List<ItemId> moving = new ArrayList<>(List.of(item.id()));
        belongingTo(item.id()).forEach(own -> moving.add(own.id()));
        Rejection fault = placeFault(after);
        if (fault == null && after != null && moving.contains(after)) {
            fault = new Rejection.BadValue("after", "≠ " + item.id().value());
        }
        if (fault != null) {
            return Decision.refuse(fault);
        }
        List<ItemPlan> order = new ArrayList<>(timeline.plans());
        order.removeIf(plan -> moving.contains(plan.id()));
        int place = placeAfter(order, after);
        fault = withinFault(order, place, item.plan());
        if (fault == null && into != null && (item.kind() == ItemKind.BLOCK || place == 0
                || !into.equals(endOf(order.get(place - 1))))) {
            fault = new Rejection.BadValue("into", String.valueOf(place == 0 ? null : endOf(order.get(place - 1))));
        }
        if (fault != null) {
            return Decision.refuse(fault);
        }
        order.addAll(place, timeline.plans().stream().filter(plan -> moving.contains(plan.id())).toList());
        if (order.equals(timeline.plans()) && (into == null || into.equals(item.plan().block()))) {
            return Decision.refuse(new Rejection.NothingChanges());
        }
        Map<ItemId, ItemPlan> changed = new HashMap<>();
        ItemId block = into == null ? blockAt(order, place, item.plan()) : into;
        if (item.kind() != ItemKind.BLOCK && !Objects.equals(block, item.plan().block())) {
            changed.put(item.id(), item.plan().inBlock(block));
        }
        order.replaceAll(plan -> changed.getOrDefault(plan.id(), plan));
        beginning(order).forEach(plan -> changed.put(plan.id(), plan));
        return Decision.events(new ItemMoved(moving, after, List.copyOf(changed.values())));
    }

    /** Between two items of a block, or at its head, an item belongs to it; at its end it does if it did before. */
    private static @Nullable ItemId blockAt(List<ItemPlan> order, int place, ItemPlan item) {
        ItemPlan above = place == 0 ? null : order.get(place - 1);
        ItemPlan below = place + 1 < order.size() ? order.get(place + 1) : null;
        if (above == null) {
            return null;
        }
        ItemId block = endOf(above);
        boolean inside = above.kind() == ItemKind.BLOCK || (below != null && Objects.equals(below.block(), block))
                || Objects.equals(item.block(), block);
        return inside ? block : null;
    }

    /** The items of a block that is removed stay, in no block. */
    Decision remove(AgendaItem item) {
        List<ItemPlan> freed = belongingTo(item.id()).stream().map(own -> own.plan().inBlock(null)).toList();
        List<ItemPlan> order = timeline.plans().stream().filter(plan -> !plan.id().equals(item.id())).toList();
        return Decision.events(new ItemRemoved(item.plan(), Stream.concat(freed.stream(), beginning(order).stream())
                .toList()));
    }

    List<AgendaItem> belongingTo(ItemId block) {
        return timeline.items().stream().filter(i -> block.equals(i.plan().block())).toList();
    }
}
