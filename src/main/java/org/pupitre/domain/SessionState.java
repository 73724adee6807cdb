package org.pupitre.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.NextFrom;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.board.QuestionBoard;
import org.pupitre.domain.fairness.NextChoice;
import org.pupitre.domain.interpretation.Interpretation;
import org.pupitre.domain.line.SessionLines;
import org.pupitre.domain.meeting.Meeting;
import org.pupitre.domain.notes.Notes;
import org.pupitre.domain.people.People;
import org.pupitre.domain.queue.SpeakerQueue;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;

/**
 * One session at one moment, whole: now, next, timeline and booths never arrive apart. Immutable.
 *
 * @param id      the session
 * @param core    the session as it is to be read: after its end nothing runs in it
 * @param folded  what its events make of it; the same object until its end
 * @param history what can be undone and redone
 * @param people  the people of the seminar, from the people table
 * @param lines   on which machine it was written from when on
 * @param deleted whether it was deleted: nothing of it is known any more, and it takes no command
 */
public record SessionState(
        SessionId id,
        Core core,
        Core folded,
        History history,
        People people,
        SessionLines lines,
        boolean deleted) {
    /** A session of which nothing has happened yet. */
    public static SessionState empty(SessionId id, People people) {
        return new SessionState(id, Core.EMPTY, Core.EMPTY, History.EMPTY, people, SessionLines.NONE, false);
    }

    /** The same once it was deleted. */
    SessionState gone() {
        return new SessionState(id, Core.EMPTY, Core.EMPTY, History.EMPTY, people, SessionLines.NONE, true);
    }

    public boolean planned() {
        return core.plan() != null;
    }

    public @Nullable SessionPlan plan() {
        return core.plan();
    }

    public Timeline timeline() {
        return core.timeline();
    }

    public SpeakerQueue queue() {
        return core.queue();
    }

    public Interpretation interpretation() {
        return core.interpretation();
    }

    public QuestionBoard board() {
        return core.board();
    }

    public Notes notes() {
        return core.notes();
    }

    /** Where what is next is suggested from now. */
    public NextFrom nextFrom() {
        return core.debate().from(timeline().current().map(AgendaItem::id).orElse(null));
    }

    /** What is suggested for Next, empty while something is next and after the end (rules of the queue, section 3.14). */
    public Optional<NextChoice> suggestedNext() {
        return timeline().finishedAt() == null
                ? NextChoice.of(nextFrom(), queue(), board())
                : Optional.empty();
    }

    /** What is known of the meeting tool. */
    public Meeting meeting() {
        return core.meeting();
    }

    /**
     * What the ids of new notes and people begin with on this computer, so that no other one gives the same: that of a
     * rapporteur's copy, or of a line that goes on elsewhere. Null on the first line.
     */
    @Nullable
    CopyId mark() {
        CopyMark copy = core.copy();
        return copy == null ? lines.mark() : copy.copy();
    }

    /** An id for a person who is not known yet. */
    PersonId freshPerson() {
        CopyId mark = mark();
        return mark == null ? people.freshId() : people.freshId(mark);
    }

    /**
     * The same as it may be on a screen that others see: without inbox and dismissed questions, without the moderator's
     * remarks, and without the names of askers who are not to be named. Only to be shown: what follows is decided from the whole.
     */
    public SessionState onSharedScreen() {
        return new SessionState(id,
                core.with(core.queue().withoutRemarks()).with(core.debate().withoutNote())
                        .with(core.board().forOthers(core.levels())),
                folded, history, people, lines, deleted);
    }

    public SessionState withPeople(People others) {
        return new SessionState(id, core, folded, history, others, lines, deleted);
    }

    /** The same with other lines of history. */
    public SessionState withLines(SessionLines others) {
        return new SessionState(id, core, folded, history, people, others, deleted);
    }

    SessionState with(Core otherFolded, History otherHistory) {
        return new SessionState(id, otherFolded.read(), otherFolded, otherHistory, people, lines, deleted);
    }
}
