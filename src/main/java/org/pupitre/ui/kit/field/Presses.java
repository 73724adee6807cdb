package org.pupitre.ui.kit.field;

import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Core;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.act.MeetingCommand;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.SessionCommand;
import org.pupitre.domain.act.TimelineCommand;

/**
 * Tells one press from two. What begins or ends something is left out when it comes again within 400 ms, as by a double
 * click or on a key that begins and ends something by turns, and also before the screen has shown the act before it, as where keys were pressed while the program did not
 * answer. One minute more or less, and what adds, counts each time. On the screen's thread.
 */
public final class Presses {
    /** Within this time the same act is the same press, in nanoseconds. */
    static final long APART = 400_000_000L;

    private static final Set<Class<? extends Command>> BEGINS_OR_ENDS = Set.of(TimelineCommand.NextItem.class,
            TimelineCommand.StartItem.class, TimelineCommand.EndItem.class, TimelineCommand.ReopenItem.class,
            TimelineCommand.SkipItem.class, TimelineCommand.PauseItem.class, TimelineCommand.ResumeItem.class,
            TimelineCommand.FinishSession.class, TimelineCommand.ReopenSession.class, QueueCommand.Advance.class,
            QueueCommand.CallSpeaker.class, QueueCommand.StartTurn.class, QueueCommand.EndTurn.class,
            QueueCommand.PauseTurn.class, QueueCommand.ResumeTurn.class, QueueCommand.TakeBackLast.class,
            QueueCommand.NoAnswer.class, QueueCommand.Withdraw.class, BoardCommand.NextQuestion.class,
            BoardCommand.QuestionToNext.class, BoardCommand.AnswerQuestion.class, BoardCommand.AnswerInWriting.class,
            BoardCommand.PutBackQuestion.class, BoardCommand.ShortlistQuestion.class,
            InterpretationCommand.HandleSignal.class, InterpretationCommand.GoOnAir.class,
            InterpretationCommand.GoOffAir.class, InterpretationCommand.SwitchInterpreter.class,
            InterpretationCommand.OpenIncident.class, InterpretationCommand.CloseIncident.class,
            MeetingCommand.StartRecording.class, MeetingCommand.PauseRecording.class,
            MeetingCommand.ResumeRecording.class, MeetingCommand.StopRecording.class);
    /** Pressed quickly these count each time, but not before the result of the last one was seen. */
    private static final Set<Class<? extends Command>> WHEN_SEEN =
            Set.of(SessionCommand.Undo.class, SessionCommand.Redo.class);

    /** What one key or button does by turns: pressed twice it does the first alone. */
    private static final Map<Class<? extends Command>, Class<? extends Command>> BY_TURNS = Map.of(
            TimelineCommand.ResumeItem.class, TimelineCommand.PauseItem.class, QueueCommand.ResumeTurn.class,
            QueueCommand.PauseTurn.class, InterpretationCommand.GoOffAir.class, InterpretationCommand.GoOnAir.class,
            InterpretationCommand.CloseIncident.class, InterpretationCommand.OpenIncident.class,
            MeetingCommand.PauseRecording.class, MeetingCommand.StartRecording.class,
            MeetingCommand.ResumeRecording.class, MeetingCommand.StartRecording.class);

    private final @Nullable LongSupplier nanos;
    private @Nullable Class<?> last;
    private long lastAt;
    private @Nullable Core shown;
    private @Nullable Core before;
    private boolean waiting;
    private boolean answered;
    private boolean following;

    /** What a press is. */
    enum Press {
        /** It counts each time it comes. */
        COUNTS,
        /** It goes, and others wait until the screen shows what it did. */
        GOES,
        /** It is left out: the same was pressed just before, as by a double click. */
        AGAIN,
        /** It is left out: the screen does not show yet what the act before it did. */
        TOO_SOON
    }

    /**
     * @param nanos a monotonic clock in nanoseconds
     */
    public Presses(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private Presses() {
        nanos = null;
    }

    /** Where each press counts, since nothing is begun or ended, as in a session that is only looked at. */
    static Presses each() {
        return new Presses();
    }

    /** Judges a press; one that goes is to be told to {@link #answered}. */
    Press judge(Command command) {
        boolean beginsOrEnds = BEGINS_OR_ENDS.contains(command.getClass());
        // What an answer leads to belongs to the same press.
        if (nanos == null || following || !(beginsOrEnds || WHEN_SEEN.contains(command.getClass()))) {
            return Press.COUNTS;
        }
        long now = nanos.getAsLong();
        Class<? extends Command> pressed = BY_TURNS.getOrDefault(command.getClass(), command.getClass());
        boolean again = pressed.equals(last);
        if (waiting || (again && beginsOrEnds && now - lastAt < APART)) {
            return again ? Press.AGAIN : Press.TOO_SOON;
        }
        last = pressed;
        lastAt = now;
        waiting = true;
        answered = false;
        before = shown;
        return Press.GOES;
    }

    /**
     * What became of the press that went is known.
     *
     * @param changed whether the session changed
     * @param receive does what the answer leads to
     */
    void answered(boolean changed, Runnable receive) {
        answered = true;
        waiting = waiting && changed;
        following = true;
        try {
            receive.run();
        } finally {
            following = false;
        }
    }

    /** Tells that the screen shows the session like this now. */
    @SuppressWarnings("ReferenceEquality")
    public void shown(Core core) {
        shown = core;
        if (answered || core != before) {
            waiting = false;
        }
    }
}
