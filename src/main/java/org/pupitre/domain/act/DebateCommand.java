package org.pupitre.domain.act;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.ItemId;

/** Commands about how the floor is shared out: who may ask, how long groups speak, where what is next comes from. */
public sealed interface DebateCommand extends Command {
    /**
     * Closes the queue for hands that come from the meeting tool; the moderator still adds.
     *
     * @param pointsToo whether points of order are closed too
     */
    record CloseQueue(boolean pointsToo) implements DebateCommand {}

    /** Opens the queue again. */
    record OpenQueue() implements DebateCommand {}

    /** Whether the same person may wait twice. */
    record AllowDoubles(boolean allowed) implements DebateCommand {}

    /** Writes the note on the queue; null removes it. */
    record WriteQueueNote(@Nullable String text, NoteVisibility visibility) implements DebateCommand {}

    /** Gives groups their speaking time; groups that are not named have no budget, none named turns budgets off. */
    record SetBudgets(List<GroupBudget> budgets) implements DebateCommand {
        public SetBudgets {
            budgets = List.copyOf(budgets);
        }
    }

    /**
     * Divides a debate into an open part, a part that all groups share equally, and a part by weight, and gives the groups
     * their budgets from the last two.
     *
     * @param openSeconds     what is kept for anyone, 0 to 86 400
     * @param equalSeconds    what is shared equally, 0 to 86 400
     * @param weightedSeconds what is shared by weight, 0 to 86 400
     */
    record DivideDebate(int openSeconds, int equalSeconds, int weightedSeconds, List<GroupWeight> groups)
            implements DebateCommand {
        public DivideDebate {
            groups = List.copyOf(groups);
        }
    }

    /** Brings a group that has spoken too long back to 0, and gives all others as much more. */
    record Compensate(Group group) implements DebateCommand {}

    /** Where what is next is suggested from while this item runs. */
    record SetNextFrom(ItemId item, NextFrom from) implements DebateCommand {}

    /**
     * What suggestions of balance keep to.
     *
     * @param safePlaces  first places that are never overtaken, 0 to 20
     * @param waitMinutes two speakers of a language may be grouped where no one waits longer than this; 0 for never
     */
    record SetBalance(int safePlaces, int waitMinutes) implements DebateCommand {}
}
