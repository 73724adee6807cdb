package org.pupitre.ui.board;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.QuestionBoard;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.text.Lookalikes;

/**
 * Which earlier question each is like (rules of the board, section 10). Thousands that come at once are looked at a few at
 * a time, so that the screen goes on.
 */
final class Hints {
    /** How many questions are looked at each time the screen is shown. */
    private static final int AT_ONCE = 200;

    private final Map<QuestionId, Integer> earlier = new HashMap<>();
    private final Map<Integer, QuestionId> byNumber = new HashMap<>();
    /** The texts that were looked at; what comes again after an undo may have another text. */
    private final Map<QuestionId, String> looked = new HashMap<>();
    private QuestionBoard seen = QuestionBoard.EMPTY;
    private List<Term> terms = List.of();
    private Lookalikes known = new Lookalikes(List.of());
    private List<Question> waiting = List.of();
    private int next;

    /** Takes the questions and the glossary as they are now; true where something became known. */
    boolean show(QuestionBoard board, List<Term> glossary) {
        if (!terms.equals(glossary)) {
            terms = glossary;
            known = new Lookalikes(glossary.stream()
                    .map(term -> term.wordings().stream().map(TermWording::text).toList()).toList());
            earlier.clear();
            looked.clear();
        }
        if (changed(board)) {
            waiting = board.questions().stream().filter(q -> !q.text().equals(looked.get(q.id())))
                    .sorted(Comparator.comparingInt(Question::number)).toList();
            next = 0;
        }
        boolean found = false;
        for (int i = 0; i < AT_ONCE && next < waiting.size(); i++) {
            found |= look(waiting.get(next++), board);
        }
        return found;
    }

    @SuppressWarnings("ReferenceEquality") // a board that has not changed is the same object
    private boolean changed(QuestionBoard board) {
        boolean other = board != seen || looked.isEmpty();
        seen = board;
        return other;
    }

    private boolean look(Question question, QuestionBoard board) {
        looked.put(question.id(), question.text());
        earlier.remove(question.id());
        byNumber.put(question.number(), question.id());
        OptionalInt like = known.add(question.number(), question.shown(), number -> counts(number, board));
        like.ifPresent(number -> earlier.put(question.id(), number));
        return like.isPresent();
    }

    private boolean counts(int number, QuestionBoard board) {
        QuestionId id = byNumber.get(number);
        return id != null && board.question(id).filter(q -> q.state() != Question.State.DISMISSED).isPresent();
    }

    /** The question that a question is like and may be merged with: an earlier one, or the lead of that; 0 for none. */
    int like(Question question, QuestionBoard board) {
        Integer number = question.state().open() ? earlier.get(question.id()) : null;
        QuestionId id = number == null ? null : byNumber.get(number);
        return id == null
                ? 0
                : board.question(id).flatMap(found -> board.question(board.leadOf(found)))
                        .filter(lead -> lead.state() != Question.State.DISMISSED && !lead.id().equals(question.id()))
                        .map(Question::number).orElse(0);
    }
}
