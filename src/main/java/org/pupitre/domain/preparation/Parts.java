package org.pupitre.domain.preparation;

import java.util.Optional;

import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.board.QuestionBoard;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.Interpretation;
import org.pupitre.domain.interpretation.OnAir;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.notes.Notes;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.SpeakerQueue;
import org.pupitre.domain.value.PersonId;

/** The parts that people have in a session: who has none can be taken out of it (rules of the people, section 3). */
public record Parts(
        Timeline timeline,
        SpeakerQueue queue,
        QuestionBoard board,
        Notes notes,
        Interpretation interpretation) {
    /** Why a person cannot be taken out; empty for a person without a part. */
    public Optional<Rejection> keeping(PersonId person) {
        return speaks(person).or(() -> waits(person)).or(() -> asked(person)).or(() -> noted(person))
                .or(() -> interprets(person));
    }

    private Optional<Rejection> speaks(PersonId person) {
        return timeline.items().stream()
                .filter(item -> item.plan().speakers().stream().map(PlannedSpeaker::person).anyMatch(person::equals))
                .map(AgendaItem::id).findFirst().map(item -> new Rejection.PersonIsSpeaker(person, item));
    }

    private Optional<Rejection> waits(PersonId person) {
        return queue.entries().stream().anyMatch(entry -> person.equals(entry.person())
                && entry.state() != QueueEntry.State.WITHDRAWN)
                        ? Optional.of(new Rejection.PersonIsInQueue(person))
                        : Optional.empty();
    }

    private Optional<Rejection> asked(PersonId person) {
        return board.questions().stream().anyMatch(question -> person.equals(question.asker()))
                ? Optional.of(new Rejection.PersonHasAsked(person))
                : Optional.empty();
    }

    private Optional<Rejection> noted(PersonId person) {
        return notes.notes().stream().map(Note::speaker).anyMatch(person::equals)
                ? Optional.of(new Rejection.PersonIsInNote(person))
                : Optional.empty();
    }

    private Optional<Rejection> interprets(PersonId person) {
        Optional<Rejection> member = interpretation.booths().stream().filter(booth -> booth.has(person)).map(Booth::id)
                .findFirst().map(booth -> new Rejection.PersonIsInterpreter(person, booth));
        return member.or(() -> interpretation.past().stream().filter(turn -> turn.interpreter().equals(person))
                .map(OnAir::booth).findFirst().map(booth -> new Rejection.InterpreterWasOnAir(person, booth)));
    }
}
