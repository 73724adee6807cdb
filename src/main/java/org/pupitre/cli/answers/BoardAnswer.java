package org.pupitre.cli.answers;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.QuestionId;

/**
 * All questions.
 *
 * @param now       the one read out or answered now
 * @param next      the one that is next
 * @param questions those in one list are in its order
 */
public record BoardAnswer(@Nullable QuestionId now, @Nullable QuestionId next, List<Question> questions) {
    public BoardAnswer {
        questions = List.copyOf(questions);
    }

    static BoardAnswer of(SessionState state) {
        return new BoardAnswer(state.board().now().map(Question::id).orElse(null),
                state.board().next().map(Question::id).orElse(null), state.board().questions());
    }
}
