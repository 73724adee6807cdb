package org.pupitre.ui.board;

import java.util.List;

import org.pupitre.domain.board.QuestionBoard;
import org.pupitre.domain.people.People;

/** The filter of the board without a screen: for benches. */
public final class FilterInsides {
    private final List<QuestionRow> rows;

    public FilterInsides(QuestionBoard board, People people) {
        rows = board.questions().stream().map(question -> QuestionRow.of(question, people, RowFacts.NONE)).toList();
    }

    /** How many questions pass. */
    public int count(String typed) {
        QuestionFilter filter = new QuestionFilter(typed);
        int passed = 0;
        for (QuestionRow row : rows) {
            if (filter.passes(row)) {
                passed++;
            }
        }
        return passed;
    }
}
