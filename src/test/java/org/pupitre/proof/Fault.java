package org.pupitre.proof;

/** What becomes of the writes that were not synced when the power goes. */
public enum Fault {
    /** Nothing of them is on disk. */
    DROPPED,
    /** Some are, in any combination. */
    SOME_KEPT,
    /** Of each some sectors are. */
    TORN
}
