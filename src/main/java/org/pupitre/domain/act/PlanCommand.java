package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.ItemId;

/** Commands that change the agenda, before a session and while it runs (rules of the timeline, sections 2.2 to 2.7). */
public sealed interface PlanCommand extends Command {
    /**
     * Puts a new item into the agenda. Before all others it takes the start of the first, which follows it then.
     *
     * @param after the item it comes after; null for the first place
     */
    record InsertItem(ItemPlan item, @Nullable ItemId after) implements PlanCommand {}

    /**
     * Changes the plan of an item. Of one that has begun the times stay, but it can be given more, and all else can be put
     * right.
     */
    record EditItem(ItemId item, ItemChange change) implements PlanCommand {}

    /**
     * Puts an item that has not begun elsewhere in the agenda; a block with its items.
     *
     * @param after the item it comes after; null for the first place
     * @param into  the block it belongs to there, where it comes after the last item of that block; null for as the place
     *              says: between the items of a block to that, else to the one it belongs to, if it stays beside its items
     */
    record MoveItem(ItemId item, @Nullable ItemId after, @Nullable ItemId into) implements PlanCommand {
        /** Belonging to a block as the place says. */
        public MoveItem(ItemId item, @Nullable ItemId after) {
            this(item, after, null);
        }
    }

    /** Takes an item that has not begun out of the agenda; those of a block stay. */
    record RemoveItem(ItemId item) implements PlanCommand {}

    /** Puts a second item like this one after it. */
    record DuplicateItem(ItemId item) implements PlanCommand {}

    /**
     * Makes two items of one that has not begun; the second has what is left, and the end of the first.
     *
     * @param firstSeconds length of the first, at least 1 and less than the whole
     */
    record SplitItem(ItemId item, int firstSeconds) implements PlanCommand {}

    /** Makes one item of this and the next of the chain, which has not begun; their minutes and speakers come together. */
    record JoinItems(ItemId item) implements PlanCommand {}

    /**
     * Moves an item that has not begun and what follows it (rules of the timeline, section 2.6). Later, gaps take up what
     * they can; earlier, all move. The end of an item that counts to it stays.
     *
     * @param seconds not 0, at most a day either way; positive is later
     */
    record ShiftRest(ItemId item, int seconds) implements PlanCommand {}

    /**
     * Takes minutes from items that have not begun, and leaves items out, so that the session ends on time (rules of the
     * timeline, section 2.7).
     *
     * @param lengths new lengths, none below the item's minimum or above its length
     * @param leftOut items that may be left out
     */
    record LandSession(List<Length> lengths, List<ItemId> leftOut) implements PlanCommand {
        public LandSession {
            lengths = List.copyOf(lengths);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Puts right when an item ran.
     *
     * @param run   which run of the item, from 1
     * @param end   null where it still runs
     */
    record CorrectRun(ItemId item, int run, Instant start, @Nullable Instant end) implements PlanCommand {}

    /** The planned length of an item. */
    record Length(ItemId item, int seconds) {}
}
