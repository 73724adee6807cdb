package org.pupitre.domain.act;

import java.time.Instant;

import org.pupitre.domain.value.ItemId;

/** Commands that run the timeline (rules of the timeline, section 3). */
public sealed interface TimelineCommand extends Command {
    /** Adds an item at the end of the agenda. */
    record AddItem(ItemPlan item) implements TimelineCommand {}

    /**
     * Ends the running item and starts this one at the same instant; also a jump. An aside begins beside what runs; of a
     * marker the cue is given.
     *
     * @param again must be true to start an item that has already run, which makes a second run of it
     */
    record StartItem(ItemId item, boolean again) implements TimelineCommand {}

    /**
     * Starts the first playable item after the current or last run one, again where it has run before a jump back; on the
     * last item ends the session.
     */
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

    /** Ends an aside. */
    record EndAside(ItemId item) implements TimelineCommand {}

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

    /**
     * Leaves a gap in the clocks as time that has passed (rules of the timeline, section 6); a clock that was put back is
     * followed slowly.
     *
     * @param from  the session's time when it was noticed
     * @param until what the wall clock made of it; before {@code from} where it was put back
     */
    record CountGap(Instant from, Instant until) implements TimelineCommand {}

    /**
     * Takes a gap in the clocks out of whatever ran, as a pause of that length; of a clock that was put back, stays with
     * the session's own time.
     *
     * @param from  the session's time when it was noticed
     * @param until what the wall clock made of it; before {@code from} where it was put back
     */
    record TakeOutGap(Instant from, Instant until) implements TimelineCommand {}

    /** Ends the running item and closes the session. */
    record FinishSession() implements TimelineCommand {}

    /** Opens a finished session again, between items. */
    record ReopenSession() implements TimelineCommand {}

    /** Whether fixed items keep their planned start or shift with the opening delay. */
    enum OffsetMode {
        ABSOLUTE,
        RELATIVE
    }
}
