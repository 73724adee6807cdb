package org.pupitre.domain.act;

/** Where what comes next is suggested from while an item runs (rules of the queue, section 3.14). */
public enum NextFrom {
    /** The first who waits; also where nothing was chosen. */
    HANDS,
    /** The first of the shortlist, which is next as soon as that slot is free. */
    QUESTIONS,
    /** A question after a hand, a hand after a question. */
    ALTERNATELY,
    /** Nothing is suggested. */
    NONE
}
