package org.pupitre.exchange.intake;

/** What a row of a file is beside what is there, in the order in which rows are shown. */
public enum RowState {
    NEW,
    CHANGED,
    /** In another place of the agenda than in the file. */
    MOVED,
    /** The same as another row of the file. */
    DUPLICATE,
    REJECTED,
    /** There, and not in the file; only of a seminar file, which holds all. */
    MISSING,
    /** A line of a chat that is no question; it is kept beside the board. */
    ASIDE,
    UNCHANGED
}
