package org.pupitre.domain.act;

/** How a person was heard when the sound was checked. */
public enum Sound {
    GOOD,
    POOR,
    /** The person was not in the meeting. */
    NOT_HERE
}
