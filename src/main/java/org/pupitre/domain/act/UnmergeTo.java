package org.pupitre.domain.act;

/** What becomes of a question that leaves a lead that was answered meanwhile (rules of the board, section 5). */
public enum UnmergeTo {
    /** It was answered with its lead. */
    ANSWERED,
    /** It is still to be asked. */
    SHORTLIST
}
