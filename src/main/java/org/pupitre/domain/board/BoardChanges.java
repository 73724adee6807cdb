package org.pupitre.domain.board;

import org.pupitre.domain.act.BoardEvent;

/** What an event makes of the board. */
final class BoardChanges {
    private BoardChanges() {
    }

    static QuestionBoard apply(QuestionBoard board, BoardEvent event) {
        return board;
    }
}
