package org.pupitre.domain.act;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.HistoryLineId;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SessionId;

/** Events about the session as a whole. */
public sealed interface SessionEvent extends Event {
    /** The session has its plan; items, channels, booths and interpreters follow in events of their own. */
    record SessionPlanned(SessionPlan plan) implements SessionEvent {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** The session is a rapporteur's copy of one that is at home on another machine. */
    record SessionCopied(CopyMark mark) implements SessionEvent {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** What the moderator's console knew of the running session came to this rapporteur's copy. */
    record RunningCopied(RunningSession running) implements SessionEvent {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** All planned times of the session are this much later (or earlier). */
    record SessionMoved(long seconds) implements SessionEvent {}

    /** Interpretation ends then. */
    record HardStopSet(Instant hardStop) implements SessionEvent {}

    /** The times of the session are shown in this zone. */
    record SessionZoneSet(ZoneId zone) implements SessionEvent {}

    /** The session is hidden from the list of sessions. */
    record SessionArchived() implements SessionEvent {}

    /** The session is in the list of sessions again. */
    record SessionBroughtBack() implements SessionEvent {}

    /** Whether the planned speakers of an item come into the queue when it starts. */
    record SpeakersReadySet(boolean ready) implements SessionEvent {}

    /**
     * The session goes on on another machine: what comes after it belongs to a new line of history (rules of
     * continuing, section 1).
     *
     * @param fromLine  the line it goes on from
     * @param fromSeq   how many entries of the history up to there are kept
     * @param fromChain what proves them, 64 hexadecimal digits
     * @param line      the new line
     * @param device    the machine it goes on on
     * @param at        since when
     */
    record SessionContinued(
            HistoryLineId fromLine,
            long fromSeq,
            String fromChain,
            HistoryLineId line,
            String device,
            Instant at) implements SessionEvent {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /**
     * Acts of another line came to the machine that holds the history. Their notes are merged here; all else is listed.
     *
     * @param acts the acts, which are in the journal after this entry or were before
     */
    record ActsHandedOver(HistoryLineId line, List<CommandId> acts) implements SessionEvent {
        public ActsHandedOver {
            acts = List.copyOf(acts);
        }

        @Override
        public boolean undoable() {
            return false;
        }
    }

    /**
     * Acts of a line that this machine does not write came to it; they are in the journal after this entry. No part of
     * any line.
     */
    record HistoryFollowed(HistoryLineId line, List<CommandId> acts) implements SessionEvent {
        public HistoryFollowed {
            acts = List.copyOf(acts);
        }

        @Override
        public boolean undoable() {
            return false;
        }
    }

    /**
     * It was decided about an act of another line.
     *
     * @param taken whether it was done here too, else it was left
     */
    record LeftActSettled(CommandId act, boolean taken) implements SessionEvent {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /**
     * The session was deleted: nothing is left of what its other entries said, and nothing is written to it any more.
     *
     * @param session the id, by which nothing brings it back
     */
    record SessionDeleted(SessionId session) implements SessionEvent {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** What was done until now is the beginning: undo does not go behind it. */
    record BeginningSet() implements SessionEvent {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** The events of this command no longer count. */
    record Undone(CommandId command) implements SessionEvent {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** The events of this undone command count again. */
    record Redone(CommandId command) implements SessionEvent {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** The session has other titles; null where one stays. */
    record SessionRenamed(@Nullable LocalText title, @Nullable LocalText seminarTitle) implements SessionEvent {}
}
