package org.pupitre.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.MeetingCommand;
import org.pupitre.domain.act.MeetingCommand.CompareClocks;
import org.pupitre.domain.act.MeetingCommand.PauseRecording;
import org.pupitre.domain.act.MeetingCommand.RemoveLine;
import org.pupitre.domain.act.MeetingCommand.ResumeRecording;
import org.pupitre.domain.act.MeetingCommand.StartRecording;
import org.pupitre.domain.act.MeetingCommand.StopRecording;
import org.pupitre.domain.act.MeetingCommand.TakeInLines;
import org.pupitre.domain.act.MeetingCommand.TellRoom;
import org.pupitre.domain.act.MeetingCommand.WithdrawRoomMessage;
import org.pupitre.domain.act.MeetingCommand.WriteLine;
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
import org.pupitre.domain.act.MeetingLine;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.meeting.Recordings.State;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;

/** The rules of the meeting: recording, clock and lines (rules of the meeting). */
public final class MeetingRules {
    /** Characters a line may have. */
    public static final int LONGEST_LINE = 500;
    /** Characters a wording of a message to the room may have: what fits into two lines of its window. */
    public static final int LONGEST_MESSAGE = 100;
    /** Farther apart, one of the clocks was misread, or is that of another zone. */
    private static final int MOST_MINUTES_APART = 30;

    private MeetingRules() {}

    /**
     * Decides a command.
     *
     * @param finished whether the session is over; the meeting tool may record on, and is told to stop after it
     */
    public static Decision decide(Meeting meeting, MeetingCommand command, boolean finished, Instant now) {
        State state = meeting.recordings().state();
        return switch (command) {
            case StartRecording c -> switch (state) {
                case ON -> Decision.refuse(new Rejection.RecordingIsOn());
                case PAUSED -> Decision.refuse(new Rejection.RecordingIsPaused());
                case OFF -> finished
                        ? Decision.refuse(new Rejection.SessionIsFinished())
                        : Decision.events(new RecordingStarted(now));
            };
            case PauseRecording c -> switch (state) {
                case ON -> Decision.events(new RecordingPaused(now));
                case PAUSED -> Decision.refuse(new Rejection.RecordingIsPaused());
                case OFF -> Decision.refuse(new Rejection.RecordingIsOff());
            };
            case ResumeRecording c -> switch (state) {
                case ON -> Decision.refuse(new Rejection.RecordingIsOn());
                case PAUSED -> finished
                        ? Decision.refuse(new Rejection.SessionIsFinished())
                        : Decision.events(new RecordingResumed(now));
                case OFF -> Decision.refuse(new Rejection.RecordingIsOff());
            };
            case StopRecording c -> state == State.OFF
                    ? Decision.refuse(new Rejection.RecordingIsOff())
                    : Decision.events(new RecordingStopped(now));
            case CompareClocks c -> compare(c.shown(), now);
            case WriteLine c -> write(meeting.lines(), c, now);
            case RemoveLine c -> meeting.lines().lines().contains(c.line())
                    ? Decision.events(new LineRemoved(c.line(), now))
                    : Decision.refuse(new Rejection.NoSuchLine());
            case TellRoom c -> tell(meeting.told(), c.message(), now);
            case WithdrawRoomMessage _ -> meeting.told() == null
                    ? Decision.refuse(new Rejection.NothingChanges())
                    : Decision.events(new RoomMessageWithdrawn(now));
            case TakeInLines c -> takeIn(meeting.lines(), c);
        };
    }

    private static Decision tell(@Nullable LocalText before, LocalText message, Instant now) {
        Optional<Rejection> tooLong = message.wordings().values().stream()
                .filter(wording -> wording.length() > LONGEST_MESSAGE).findFirst()
                .map(wording -> new Rejection.TextTooLong(TypedField.MESSAGE, LONGEST_MESSAGE, wording.length()));
        return tooLong.map(Decision::refuse).orElseGet(() -> message.equals(before)
                ? Decision.refuse(new Rejection.NothingChanges())
                : Decision.events(new RoomTold(message, now)));
    }

    private static Decision compare(Instant shown, Instant now) {
        long seconds = Math.abs(shown.getEpochSecond() - now.getEpochSecond());
        if (seconds > MOST_MINUTES_APART * 60L) {
            return Decision.refuse(new Rejection.ClocksTooFarApart(MOST_MINUTES_APART,
                    (int) Math.min(seconds / 60, Integer.MAX_VALUE)));
        }
        return Decision.events(new ClocksCompared(Duration.between(now, shown).toMillis(), now));
    }

    private static Decision write(KeptLines lines, WriteLine c, Instant now) {
        Rejection fault = fault(c.text(), c.language());
        if (fault != null) {
            return Decision.refuse(fault);
        }
        return c.text().equals(lines.wording(c.line(), c.language()))
                ? Decision.refuse(new Rejection.NothingChanges())
                : Decision.events(new LineWritten(c.line(), c.language(), c.text(), now));
    }

    /** What is wrong with the wording of a line; null for nothing. */
    public static @Nullable Rejection fault(String text, LanguageTag language) {
        Rejection length = Rejection.ofText(TypedField.LINE, text, LONGEST_LINE);
        if (length != null) {
            return length;
        }
        return LineText.read(text, language) instanceof LineText.Read.Bad bad ? bad.reason() : null;
    }

    /** Lines of another session, where they are newer and all of them can be read. */
    private static Decision takeIn(KeptLines lines, TakeInLines c) {
        Instant own = lines.changedAt();
        if (own != null && !c.changedAt().isAfter(own)) {
            return Decision.refuse(new Rejection.NothingChanges());
        }
        List<Rejection> faults = c.lines().stream().map(MeetingLine::wording)
                .flatMap(text -> text.wordings().entrySet().stream())
                .<Rejection>mapMulti((wording, out) -> {
                    Rejection fault = fault(wording.getValue(), wording.getKey());
                    if (fault != null) {
                        out.accept(fault);
                    }
                }).toList();
        return faults.isEmpty()
                ? Decision.events(new LinesTakenIn(c.lines(), c.removed(), c.changedAt()))
                : Decision.refuse(faults.getFirst());
    }
}
