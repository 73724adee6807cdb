package org.pupitre.domain.interpretation;

/** What a channel carries at an instant (interpretation, section 4.1). */
public enum Mark {
    /** The floor is in the channel's language: the original passes. */
    FLOOR,
    /** An interpreter on air works into it directly from the floor. */
    INTERPRETED,
    /** An interpreter on air works into it from another channel that is itself interpreted. */
    RELAYED,
    /** Interpretation is due, nobody is on air for it, and no incident explains it. */
    GAP,
    /** Interpretation is due and an open incident has stopped it. */
    LOST,
    /** Nobody has the floor. */
    IDLE;

    /** Whether listeners of the channel understand what is said. */
    public boolean covered() {
        return this == FLOOR || this == INTERPRETED || this == RELAYED;
    }
}
