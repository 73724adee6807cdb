package org.pupitre.domain.act;

import org.pupitre.domain.value.ItemId;

/** Commands that run the timeline (rules of the timeline, section 3). */
public sealed interface TimelineCommand extends Command {
    /** Adds an item at the end of the agenda. */
    record AddItem(ItemPlan item) implements TimelineCommand {}

    /**
     * Ends the running item and starts this one at the same instant; also a jump.
     *
     * @param again must be true to start an item that has already run, which makes a second run of it
     */
    record StartItem(ItemId item, boolean again) implements TimelineCommand {}

    /** Starts the first playable item after the current or last run one; on the last item ends the session. */
    record NextItem() implements TimelineCommand {}

    /** Leaves an item out that has not begun; it stays visible. */
    record SkipItem(ItemId item) implements TimelineCommand {}

    /**
     * Takes a skipped item back into the plan, or goes on with one that has ended as a further run; reopens the session
     * where it was finished.
     */
    record ReopenItem(ItemId item) implements TimelineCommand {}

    /** Ends the running item; the session is then between items. */
    record EndItem() implements TimelineCommand {}

    /**
     * Gives the running item more or less time.
     *
     * @param seconds not 0, at most one hour either way
     */
    record AddTime(int seconds) implements TimelineCommand {}

    /** Pauses the running item and holds the speaker's clock. */
    record PauseItem() implements TimelineCommand {}

    /** Resumes the paused item and the speaker it held. */
    record ResumeItem() implements TimelineCommand {}

    /** Chooses how the offset shifts fixed items in the projection. */
    record SetOffsetMode(OffsetMode mode) implements TimelineCommand {}

    /** Ends the running item and closes the session. */
    record FinishSession() implements TimelineCommand {}

    /** Opens a finished session again, between items. */
    record ReopenSession() implements TimelineCommand {}

    /** Whether fixed items keep their planned start or shift with the opening delay. */
    enum OffsetMode {
        ABSOLUTE, RELATIVE
    }
}
