package org.pupitre.domain.meeting;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.MeetingEvent;
import org.pupitre.domain.act.MeetingEvent.ClocksCompared;
import org.pupitre.domain.act.MeetingEvent.LineRemoved;
import org.pupitre.domain.act.MeetingEvent.LineWritten;
import org.pupitre.domain.act.MeetingEvent.LinesTakenIn;
import org.pupitre.domain.act.MeetingEvent.RecordingPaused;
import org.pupitre.domain.act.MeetingEvent.RecordingResumed;
import org.pupitre.domain.act.MeetingEvent.RecordingStarted;
import org.pupitre.domain.act.MeetingEvent.RecordingStopped;
import org.pupitre.domain.act.MeetingEvent.RoomMessageWithdrawn;
import org.pupitre.domain.act.MeetingEvent.RoomTold;
import org.pupitre.domain.value.LocalText;

/**
 * What is known of the meeting tool, and what the room is told.
 *
 * @param clock how its clock differs; null where they were not compared
 * @param told  the message to the room; null for none
 */
public record Meeting(
        Recordings recordings,
        @Nullable ClockDifference clock,
        KeptLines lines,
        @Nullable LocalText told) {
    /** Nothing known. */
    public static final Meeting EMPTY = new Meeting(Recordings.NONE, null, KeptLines.NONE, null);

    /** Where instants are in the recordings. */
    public RecordingAnchors anchors() {
        return new RecordingAnchors(recordings);
    }

    /** How far the clock of the meeting is ahead; zero where they were not compared. */
    public Duration ahead() {
        return clock == null ? Duration.ZERO : clock.ahead();
    }

    /** The same after an event. */
    public Meeting after(MeetingEvent event) {
        return switch (event) {
            case RecordingStarted e -> with(recordings.started(e.at()));
            case RecordingPaused e -> with(recordings.paused(e.at()));
            case RecordingResumed e -> with(recordings.resumed(e.at()));
            case RecordingStopped e -> with(recordings.stopped(e.at()));
            case ClocksCompared e ->
                    new Meeting(recordings, new ClockDifference(Duration.ofMillis(e.aheadMillis()), e.at()), lines,
                            told);
            case LineWritten e -> new Meeting(recordings, clock, lines.after(e), told);
            case LineRemoved e -> new Meeting(recordings, clock, lines.after(e), told);
            case RoomTold e -> new Meeting(recordings, clock, lines, e.message());
            case RoomMessageWithdrawn _ -> new Meeting(recordings, clock, lines, null);
            case LinesTakenIn e -> new Meeting(recordings, clock, KeptLines.of(e), told);
        };
    }

    private Meeting with(Recordings changed) {
        return new Meeting(changed, clock, lines, told);
    }
}
