package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;

/** Events about how the floor is shared out. */
public sealed interface DebateEvent extends Event {
    /** The queue takes no hands from the meeting tool. */
    record QueueClosed(boolean pointsToo, Instant at) implements DebateEvent {}

    /** The queue takes hands again. */
    record QueueOpened(Instant at) implements DebateEvent {}

    /** Whether the same person may wait twice was set. */
    record DoublesSet(boolean allowed) implements DebateEvent {}

    /** The note on the queue was written; null removed it. */
    record QueueNoteWritten(@Nullable String text, NoteVisibility visibility, Instant at) implements DebateEvent {}

    /**
     * Groups have this speaking time.
     *
     * @param openSeconds what a divided debate keeps for anyone; null where it was not divided
     */
    record BudgetsSet(List<GroupBudget> budgets, @Nullable Integer openSeconds) implements DebateEvent {
        public BudgetsSet {
            budgets = List.copyOf(budgets);
        }
    }

    /** A turn that counts for the budget of a group began. */
    record TurnCounted(EntryId entry, Group group, Instant at) implements DebateEvent {}

    /**
     * A stretch of a turn was taken from the budget of its group.
     *
     * @param seconds whole seconds of the stretch that ended, at least 0
     */
    record BudgetUsed(EntryId entry, Group group, int seconds) implements DebateEvent {}

    /**
     * A group that had spoken too long is at 0 again.
     *
     * @param seconds what every group with a budget got
     */
    record GroupCompensated(Group group, int seconds) implements DebateEvent {}

    /** Where what is next is suggested from while the item runs was set. */
    record NextFromSet(ItemId item, NextFrom from) implements DebateEvent {}

    /** What suggestions of balance keep to was set. */
    record BalanceSet(int safePlaces, int waitMinutes) implements DebateEvent {}
}
