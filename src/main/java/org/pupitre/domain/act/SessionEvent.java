package org.pupitre.domain.act;

import java.time.Instant;

import org.pupitre.domain.value.CommandId;

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

    /** Whether the planned speakers of an item come into the queue when it starts. */
    record SpeakersReadySet(boolean ready) implements SessionEvent {}

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
}
