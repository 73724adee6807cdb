package org.pupitre.domain.board;

import java.time.Instant;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.QuestionId;

/**
 * That a question is a member of another one (rules of the board, section 5).
 *
 * @param lead   the question that leads, which is never a member itself
 * @param joined the question it was merged into, which may be a member of the same lead by now
 * @param former the state it had
 * @param at     when it was merged
 */
public record Merged(QuestionId lead, QuestionId joined, State former, Instant at) {
    Merged under(QuestionId other) {
        return new Merged(other, joined, former, at);
    }
}
