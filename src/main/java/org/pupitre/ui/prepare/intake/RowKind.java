package org.pupitre.ui.prepare.intake;

/** What a row of a file is beside what is there, in the order in which rows are shown. */
public enum RowKind {
    NEW,
    CHANGED,
    /** In another place of the agenda than in the file. */
    MOVED,
    DUPLICATE,
    REJECTED,
    /** There, and not in the file. */
    MISSING,
    /** A line of a chat that is no question. */
    ASIDE,
    UNCHANGED;

    /** Whether such rows are shown as one line until a person opens it. */
    boolean folds() {
        return this == ASIDE || this == UNCHANGED;
    }
}
