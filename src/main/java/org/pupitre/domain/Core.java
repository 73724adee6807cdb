package org.pupitre.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Levels;
import org.pupitre.domain.act.QueueEvent;
import org.pupitre.domain.act.RunningSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.board.QuestionBoard;
import org.pupitre.domain.debate.Debate;
import org.pupitre.domain.interpretation.Interpretation;
import org.pupitre.domain.interpretation.InterpretationEnd;
import org.pupitre.domain.meeting.Meeting;
import org.pupitre.domain.notes.Notes;
import org.pupitre.domain.people.Programme;
import org.pupitre.domain.preparation.Addressees;
import org.pupitre.domain.preparation.Glossary;
import org.pupitre.domain.preparation.Intake;
import org.pupitre.domain.preparation.Preparation;
import org.pupitre.domain.preparation.Readiness;
import org.pupitre.domain.queue.QueueRules;
import org.pupitre.domain.queue.SpeakerQueue;

/**
 * What the events of a session make of it, all topics together. This is what undo restores.
 *
 * @param plan null until the session has been planned
 * @param debate how the floor is shared out
 * @param copy where the session is a rapporteur's copy, else null
 * @param programme who belongs to the session
 * @param meeting what is known of the meeting tool
 * @param running on a rapporteur's copy, how the session ran when the latest bundle was written
 * @param preparation the glossary, how ready people are, and what came from files
 * @param archived whether it is hidden from the list of sessions
 */
public record Core(
        @Nullable SessionPlan plan,
        Timeline timeline,
        SpeakerQueue queue,
        Debate debate,
        Interpretation interpretation,
        QuestionBoard board,
        Notes notes,
        @Nullable CopyMark copy,
        Programme programme,
        @Nullable RunningSession running,
        Meeting meeting,
        Preparation preparation,
        boolean archived) {
    /** A session of which nothing is known. */
    public static final Core EMPTY =
            new Core(null, Timeline.EMPTY, SpeakerQueue.EMPTY, Debate.OPEN, Interpretation.EMPTY,
                    QuestionBoard.EMPTY, Notes.EMPTY, null, Programme.EMPTY, null, Meeting.EMPTY,
                    Preparation.NONE, false);

    Core with(SessionPlan other) {
        return new Core(other, timeline, queue, debate, interpretation, board, notes, copy, programme, running, meeting,
                preparation, archived);
    }

    Core archived(boolean hidden) {
        return new Core(plan, timeline, queue, debate, interpretation, board, notes, copy, programme, running, meeting,
                preparation, hidden);
    }

    Core with(CopyMark other) {
        return new Core(plan, timeline, queue, debate, interpretation, board, notes, other, programme, running, meeting,
                preparation, archived);
    }

    Core with(RunningSession other) {
        return new Core(plan, timeline, queue, debate, interpretation, board, notes, copy, programme, other, meeting,
                preparation, archived);
    }

    Core with(Programme other) {
        return new Core(plan, timeline, queue, debate, interpretation, board, notes, copy, other, running, meeting,
                preparation, archived);
    }

    Core with(SpeakerQueue other) {
        return new Core(plan, timeline, other, debate, interpretation, board, notes, copy, programme, running, meeting,
                preparation, archived);
    }

    Core with(Debate other) {
        return new Core(plan, timeline, queue, other, interpretation, board, notes, copy, programme, running, meeting,
                preparation, archived);
    }

    Core with(Interpretation other) {
        return new Core(plan, timeline, queue, debate, other, board, notes, copy, programme, running, meeting,
                preparation,
                archived);
    }

    Core with(QuestionBoard other) {
        return new Core(plan, timeline, queue, debate, interpretation, other, notes, copy, programme, running, meeting,
                preparation, archived);
    }

    Core with(Timeline other) {
        return new Core(plan, other, queue, debate, interpretation, board, notes, copy, programme, running, meeting,
                preparation, archived);
    }

    Core with(Notes other) {
        return new Core(plan, timeline, queue, debate, interpretation, board, other, copy, programme, running, meeting,
                preparation, archived);
    }

    /** The glossary of the seminar. */
    public Glossary glossary() {
        return preparation.glossary();
    }

    /** How ready people are. */
    public Readiness readiness() {
        return preparation.readiness();
    }

    /** Who answers in writing what remains open. */
    public Addressees addressees() {
        return preparation.addressees();
    }

    /** How far people may be named outside of the working screens. */
    public Levels levels() {
        return preparation.levels();
    }

    /** What came from files. */
    public Intake intake() {
        return preparation.intake();
    }

    Core with(Preparation other) {
        return new Core(plan, timeline, queue, debate, interpretation, board, notes, copy, programme, running, meeting,
                other,
                archived);
    }

    Core with(Meeting other) {
        return new Core(plan, timeline, queue, debate, interpretation, board, notes, copy, programme, running, other,
                preparation, archived);
    }

    /** The same as it is to be read: after the end nothing runs, also where an older program left something running. */
    Core read() {
        Instant end = timeline.finishedAt();
        if (end == null) {
            return this;
        }
        Interpretation heard = InterpretationEnd.read(interpretation, end);
        SpeakerQueue ended = queue;
        if (queue.onFloor().isPresent()) {
            for (Event event : new QueueRules(queue, end).finish()) {
                ended = event instanceof QueueEvent e ? ended.after(e) : ended;
            }
        }
        return same(heard, ended) ? this : with(heard).with(ended);
    }

    @SuppressWarnings("ReferenceEquality") // what did not change is the same object
    private boolean same(Interpretation heard, SpeakerQueue ended) {
        return heard == interpretation && ended == queue;
    }

    /** Whether the floor is in use, so that interpretation is due: someone speaks, or an item other than a break runs. */
    public boolean someoneSpeaks() {
        if (queue.onFloor().isPresent()) {
            return true;
        }
        Optional<AgendaItem> current = timeline.current();
        return current.isPresent() && current.get().kind() != org.pupitre.domain.act.ItemKind.BREAK;
    }
}
