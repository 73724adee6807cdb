package org.pupitre.domain.interpretation;

/** What a channel carries at an instant (rules of interpretation, section 2). */
public enum Mark {
    /** The floor is in the channel's language: the original passes. */
    FLOOR,
    /** An interpreter on air works into it directly from the floor. */
    INTERPRETED,
    /** An interpreter on air works into it from another channel that is itself interpreted. */
    RELAYED,
    /** Interpretation is due, no one is on air for it, and no incident explains it. */
    GAP,
    /** Interpretation is due and an open incident has stopped it. */
    LOST,
    /** No one has the floor. */
    IDLE,
    /** Interpretation is due, and no interpreter into the language was ever declared: the console was not told. */
    UNKNOWN;

    /** Whether listeners of the channel miss what is said, as far as anybody told. */
    public boolean trouble() {
        return this == GAP || this == LOST;
    }

    /** Whether listeners of the channel understand what is said. */
    public boolean covered() {
        return this == FLOOR || this == INTERPRETED || this == RELAYED;
    }
}
