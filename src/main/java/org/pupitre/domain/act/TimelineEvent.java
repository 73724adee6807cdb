package org.pupitre.domain.act;

import java.time.Instant;

import org.pupitre.domain.act.TimelineCommand.OffsetMode;
import org.pupitre.domain.value.ItemId;

/** Events of the timeline. */
public sealed interface TimelineEvent extends Event {
    /** An item is at the end of the agenda. */
    record ItemAdded(ItemPlan item) implements TimelineEvent {}

    /** A run of the item begins. */
    record ItemStarted(ItemId item, Instant at) implements TimelineEvent {}

    /** The current run of the item ends. */
    record ItemEnded(ItemId item, Instant at) implements TimelineEvent {}

    /** The item is left out. */
    record ItemSkipped(ItemId item) implements TimelineEvent {}

    /** A skipped item is in the plan again. */
    record ItemReopened(ItemId item) implements TimelineEvent {}

    /** The running item has this much more (or less) time. */
    record TimeAdded(ItemId item, int seconds) implements TimelineEvent {}

    /** The clock of the running item stands still. */
    record ItemPaused(ItemId item, Instant at) implements TimelineEvent {}

    /** The clock of the running item goes on. */
    record ItemResumed(ItemId item, Instant at) implements TimelineEvent {}

    /** The projection is made in this mode from now on. */
    record OffsetModeSet(OffsetMode mode) implements TimelineEvent {}

    /** A gap in the clocks is time that has passed. */
    record GapCounted(Instant from, Instant until) implements TimelineEvent {}

    /** A gap in the clocks does not count: it is a pause of whatever ran in it. */
    record GapTakenOut(Instant from, Instant until) implements TimelineEvent {}

    /** An aside begins to run beside the chain. */
    record AsideStarted(ItemId item, Instant at) implements TimelineEvent {}

    /** An aside ends. */
    record AsideEnded(ItemId item, Instant at) implements TimelineEvent {}

    /** The cue of a marker was given. */
    record CueGiven(ItemId item, Instant at) implements TimelineEvent {}

    /** The session is closed. */
    record SessionFinished(Instant at) implements TimelineEvent {}

    /** The session is open again. */
    record SessionReopened(Instant at) implements TimelineEvent {}
}
