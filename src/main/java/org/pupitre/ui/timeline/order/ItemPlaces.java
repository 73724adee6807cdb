package org.pupitre.ui.timeline.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanCommand;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.MoveItem;
import org.pupitre.domain.value.ItemId;

/**
 * Where an item goes in the agenda by one step, or by being dropped beside another (rules of the timeline, section 2.8). A
 * step into a block and out of it is a step of its own; a block moves with its items past all of its neighbour. Pure; whether
 * the session allows it is decided elsewhere.
 */
public final class ItemPlaces {
    private final List<ItemPlan> plans;

    /** Where an item is dropped at another. */
    public enum Side {
        /** On its upper half. */
        ABOVE,
        /** On its lower half. */
        BELOW,
        /** Below the last row of the agenda. */
        BEYOND
    }

    /** @param plans all items in the order of the agenda */
    public ItemPlaces(List<ItemPlan> plans) {
        this.plans = List.copyOf(plans);
    }

    /**
     * What moves an item one step up.
     *
     * @param shown whether an item is seen in the list; a step passes over those that are not
     */
    public Optional<PlanCommand> up(ItemId id, Predicate<ItemId> shown) {
        int at = indexOf(id);
        int neighbour = at - 1;
        while (neighbour >= 0 && !shown.test(plans.get(neighbour).id())) {
            neighbour--;
        }
        if (at < 0 || neighbour < 0) {
            return Optional.empty();
        }
        ItemPlan item = plans.get(at);
        ItemPlan above = plans.get(neighbour);
        if (item.kind() == ItemKind.BLOCK) {
            return Optional.of(new MoveItem(id, before(head(above), item)));
        }
        ItemId block = group(above);
        return block == null || block.equals(item.block())
                ? Optional.of(new MoveItem(id, before(above, item)))
                : Optional.of(new EditItem(id, into(block)));
    }

    /** What moves an item one step down; as {@link #up}. */
    public Optional<PlanCommand> down(ItemId id, Predicate<ItemId> shown) {
        int at = indexOf(id);
        if (at < 0) {
            return Optional.empty();
        }
        ItemPlan item = plans.get(at);
        List<ItemId> moving = moving(item);
        Optional<ItemPlan> below = plans.stream().skip(at + 1L)
                .filter(plan -> !moving.contains(plan.id()) && shown.test(plan.id())).findFirst();
        if (item.kind() == ItemKind.BLOCK) {
            return below.map(plan -> new MoveItem(id, last(plan).id()));
        }
        ItemId block = item.block();
        boolean leaves = block != null && below.filter(plan -> block.equals(plan.block())).isEmpty();
        return leaves
                ? Optional.of(new EditItem(id, into(null)))
                : below.map(plan -> new MoveItem(id, plan.id()));
    }

    /**
     * What drops an item beside another; empty where it stays as it is, or where a block would come to be within another.
     *
     * @param side below the other it belongs to the block of the other, beyond the last row of all to none
     */
    public Optional<PlanCommand> drop(ItemId id, ItemId onto, Side side) {
        boolean below = side != Side.ABOVE;
        int from = indexOf(id);
        int to = indexOf(onto);
        if (from < 0 || to < 0 || moving(plans.get(from)).contains(onto)) {
            return Optional.empty();
        }
        ItemPlan item = plans.get(from);
        ItemPlan target = plans.get(to);
        List<ItemPlan> rest = plans.stream().filter(plan -> !moving(item).contains(plan.id())).toList();
        int gap = rest.indexOf(target) + (below ? 1 : 0);
        ItemId after = gap == 0 ? null : rest.get(gap - 1).id();
        if (item.kind() == ItemKind.BLOCK && within(rest, gap)) {
            return Optional.empty();
        }
        ItemId block = side == Side.BEYOND ? null : below ? group(target) : target.block();
        if (!Objects.equals(after, before(item, item))) {
            boolean atEnd = block != null && below && (gap == rest.size() || !block.equals(rest.get(gap).block()));
            return Optional.of(new MoveItem(id, after, atEnd && item.kind() != ItemKind.BLOCK ? block : null));
        }
        return item.kind() == ItemKind.BLOCK || Objects.equals(block, item.block())
                ? Optional.empty()
                : Optional.of(new EditItem(id, into(block)));
    }

    /** Whether a place is between the items of a block. */
    private static boolean within(List<ItemPlan> order, int gap) {
        ItemId block = gap == 0 || gap == order.size() ? null : group(order.get(gap - 1));
        return block != null && block.equals(order.get(gap).block());
    }

    /** The block to which the place right below an item belongs. */
    private static @Nullable ItemId group(ItemPlan plan) {
        return plan.kind() == ItemKind.BLOCK ? plan.id() : plan.block();
    }

    /** What comes before a place while an item and what moves with it are away; null at the beginning. */
    private @Nullable ItemId before(ItemPlan place, ItemPlan away) {
        List<ItemId> moving = moving(away);
        List<ItemPlan> earlier = new ArrayList<>(plans.subList(0, plans.indexOf(place)));
        earlier.removeIf(plan -> moving.contains(plan.id()));
        return earlier.isEmpty() ? null : earlier.getLast().id();
    }

    /** A block moves with its items. */
    private List<ItemId> moving(ItemPlan item) {
        return plans.stream().filter(plan -> plan.equals(item) || item.id().equals(plan.block())).map(ItemPlan::id)
                .toList();
    }

    /** The heading of the block an item belongs to, else the item. */
    private ItemPlan head(ItemPlan plan) {
        ItemId block = plan.block();
        return block == null || indexOf(block) < 0 ? plan : plans.get(indexOf(block));
    }

    /** The last item of the block that an item heads or belongs to, else the item. */
    private ItemPlan last(ItemPlan plan) {
        ItemId block = group(plan);
        return block == null
                ? plan
                : plans.stream().filter(other -> block.equals(other.block())).reduce((_, b) -> b)
                        .orElse(plan);
    }

    private int indexOf(ItemId id) {
        return plans.stream().map(ItemPlan::id).toList().indexOf(id);
    }

    private static ItemChange into(@Nullable ItemId block) {
        return new ItemChange(null, null, null, false, null, null, false, null, null, null, null, null, null, null,
                block, block == null, null, false);
    }
}
