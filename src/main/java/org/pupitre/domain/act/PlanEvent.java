package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.ItemId;

/** Events of the agenda. Where an act changes other items too, they are with it as they are planned from then on. */
public sealed interface PlanEvent extends Event {
    /** A new item is in the agenda, after that one or, where it is null, before all. */
    record ItemInserted(ItemPlan item, @Nullable ItemId after, List<ItemPlan> changed) implements PlanEvent {
        public ItemInserted {
            changed = List.copyOf(changed);
        }
    }

    /** The item is planned like this. */
    record ItemEdited(ItemPlan item, List<ItemPlan> changed) implements PlanEvent {
        public ItemEdited {
            changed = List.copyOf(changed);
        }
    }

    /** The items, one or a block with its own, come after that one or, where it is null, before all. */
    record ItemMoved(List<ItemId> items, @Nullable ItemId after, List<ItemPlan> changed) implements PlanEvent {
        public ItemMoved {
            items = List.copyOf(items);
            changed = List.copyOf(changed);
        }
    }

    /** The item is not in the agenda any more. */
    record ItemRemoved(ItemPlan item, List<ItemPlan> changed) implements PlanEvent {
        public ItemRemoved {
            changed = List.copyOf(changed);
        }
    }

    /** An item has become two that follow each other. */
    record ItemSplit(ItemPlan first, ItemPlan second) implements PlanEvent {}

    /** Two items have become one. */
    record ItemsJoined(ItemPlan joined, ItemId gone) implements PlanEvent {}

    /** From an item on the agenda is planned later or earlier. */
    record RestShifted(ItemId item, int seconds, List<ItemPlan> changed) implements PlanEvent {
        public RestShifted {
            changed = List.copyOf(changed);
        }
    }

    /** Items have given minutes or are left out, so that the session ends on time. */
    record SessionLanded(List<ItemPlan> changed, List<ItemId> leftOut) implements PlanEvent {
        public SessionLanded {
            changed = List.copyOf(changed);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** This run of the item, counted from 1, was from then until then; null while it runs. */
    record RunCorrected(ItemId item, int run, Instant start, @Nullable Instant end) implements PlanEvent {}
}
