package org.pupitre.domain.act;

/** Where several questions go at once (rules of the board, section 2). */
public enum QuestionDestination {
    SHORTLIST,
    WRITING,
    DISMISSED,
    /** The state that each of them had before. */
    REOPENED
}
