package org.pupitre.domain.act;

/** Whether suggestions for the board are taken from the chat (rules of the board, section 7). */
public enum BoardOpening {
    /** While an item of the kind discussion, or questions and answers, runs. */
    AUTOMATIC,
    /** Always, by hand. */
    OPEN,
    /** Never, by hand. */
    CLOSED
}
