package org.pupitre.ui.board;

import org.pupitre.domain.board.Question.State;

/** The lists of the board, in the order of their tabs. */
public enum Tab {
    SHORTLIST(State.SHORTLISTED),
    INBOX(State.INBOX),
    WRITING(State.FOLLOW_UP),
    ANSWERED(State.ANSWERED),
    DISMISSED(State.DISMISSED),
    MERGED(State.MERGED);

    private final State state;

    Tab(State state) {
        this.state = state;
    }

    /** The state of the questions in this list. */
    public State state() {
        return state;
    }
}
