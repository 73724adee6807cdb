package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LineId;
import org.pupitre.domain.value.LocalText;

/** Events about the meeting tool. */
public sealed interface MeetingEvent extends Event {
    /** A further recording begins. */
    record RecordingStarted(Instant at) implements MeetingEvent {}

    /** The recording is held. */
    record RecordingPaused(Instant at) implements MeetingEvent {}

    /** The recording goes on. */
    record RecordingResumed(Instant at) implements MeetingEvent {}

    /** The recording is over. */
    record RecordingStopped(Instant at) implements MeetingEvent {}

    /**
     * The two clocks were compared.
     *
     * @param aheadMillis how far the clock of the meeting is ahead of this computer's; negative is behind
     */
    record ClocksCompared(long aheadMillis, Instant at) implements MeetingEvent {}

    /** A line has this wording in a language. */
    record LineWritten(LineId line, LanguageTag language, String text, Instant at) implements MeetingEvent {}

    /** The room reads this message from now on. */
    record RoomTold(LocalText message, Instant at) implements MeetingEvent {}

    /** The room reads no message any more. */
    record RoomMessageWithdrawn(Instant at) implements MeetingEvent {}

    /** A line is gone. */
    record LineRemoved(LineId line, Instant at) implements MeetingEvent {}

    /** The lines are those of another session of the seminar. */
    record LinesTakenIn(List<MeetingLine> lines, List<LineId> removed, Instant changedAt) implements MeetingEvent {
        public LinesTakenIn {
            lines = List.copyOf(lines);
            removed = List.copyOf(removed);
        }

        @Override
        public boolean undoable() {
            return false;
        }
    }
}
