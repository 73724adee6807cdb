package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LineId;
import org.pupitre.domain.value.LocalText;

/** Commands about the meeting tool: its recording, its clock, and what is pasted into it (rules of the meeting). */
public sealed interface MeetingCommand extends Command {
    /** The meeting tool records from now on, into a further recording. */
    record StartRecording() implements MeetingCommand {}

    /** The recording is held; its time does not go on. */
    record PauseRecording() implements MeetingCommand {}

    /** The recording goes on where it was held. */
    record ResumeRecording() implements MeetingCommand {}

    /** The recording is over. */
    record StopRecording() implements MeetingCommand {}

    /**
     * Compares the clock of this computer with that of the meeting.
     *
     * @param shown what the clock of the meeting shows now
     */
    record CompareClocks(Instant shown) implements MeetingCommand {}

    /**
     * Writes a line for the meeting tool in one language; it is kept for the sessions of the seminar.
     *
     * @param line a standard line, one that was written before, or a new one
     * @param text with figures in braces
     */
    record WriteLine(LineId line, LanguageTag language, String text) implements MeetingCommand {}

    /** Shows a message to the room, in place of the one before; all who see the room window read it. */
    record TellRoom(LocalText message) implements MeetingCommand {}

    /** Takes the message to the room away. */
    record WithdrawRoomMessage() implements MeetingCommand {}

    /** Takes a line away in all languages. */
    record RemoveLine(LineId line) implements MeetingCommand {}

    /**
     * Takes in the lines as another session of the seminar has them; the program does that, where they are newer there.
     *
     * @param removed   standard lines that were taken away
     * @param changedAt when they were last changed
     */
    record TakeInLines(List<MeetingLine> lines, List<LineId> removed, Instant changedAt) implements MeetingCommand {
        public TakeInLines {
            lines = List.copyOf(lines);
            removed = List.copyOf(removed);
        }
    }
}
