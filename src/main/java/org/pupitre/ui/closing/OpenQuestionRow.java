package org.pupitre.ui.closing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.QuestionId;

/**
 * A question that is to be decided, as it is shown.
 *
 * @param about who asked, and why it was dismissed
 */
record OpenQuestionRow(Question question, String about) {
    QuestionId id() {
        return question.id();
    }

    /** Whether it can be chosen: what was called to the floor again is put back first. */
    boolean may(Closing.Choice choice) {
        return choice == Closing.Choice.WRITING
                || (question.state() != Question.State.NEXT && question.state() != Question.State.NOW);
    }

    /** What was chosen; null where nothing is. */
    Closing.@Nullable Choice choice() {
        Optional<Closing.Choice> chosen = Closing.Choice.of(question);
        return chosen.orElse(null);
    }
}
