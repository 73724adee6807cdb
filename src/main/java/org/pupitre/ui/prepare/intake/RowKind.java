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
    UNCHANGED
}
