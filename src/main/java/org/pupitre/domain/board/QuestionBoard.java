package org.pupitre.domain.board;

import java.util.List;
import java.util.Optional;
import org.pupitre.domain.act.BoardEvent;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.Levels;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.Listing;
import org.pupitre.domain.value.QuestionId;

/**
 * All questions of the session. Immutable.
 *
 * @param questions all questions; those in one list are in the order of that list
 */
public record QuestionBoard(List<Question> questions) {
    /** No question yet. */
    public static final QuestionBoard EMPTY = new QuestionBoard(List.of());

    public QuestionBoard {
        questions = Listing.of(questions);
    }

    Listing<Question> listing() {
        return Listing.of(questions);
    }

    /** The same without what was not chosen to be asked yet or was dismissed, and without askers who are not to be named. */
    public QuestionBoard forOthers(Levels levels) {
        return new QuestionBoard(questions.stream()
                .filter(question -> question.state() != State.INBOX && question.state() != State.DISMISSED)
                .map(question -> levels.of(question.id(), question.asker()) == Level.NAMED
                        ? question
                        : QuestionDraft.of(question).asker(null).build())
                .toList());
    }

    public Optional<Question> question(QuestionId id) {
        return listing().find(id);
    }

    /** Questions in one state, in their order. */
    public List<Question> in(State state) {
        return listing().in(state);
    }

    /** The question that is read out or answered now. */
    public Optional<Question> now() {
        return listing().first(State.NOW);
    }

    /** The question in the Next slot. */
    public Optional<Question> next() {
        return listing().first(State.NEXT);
    }

    /** The number the next question will get. */
    public int nextNumber() {
        return questions.stream().mapToInt(Question::number).max().orElse(0) + 1;
    }

    /** The board after an event. Events about questions that are not there change nothing. */
    public QuestionBoard after(BoardEvent event) {
        return BoardChanges.apply(this, event);
    }
}
