package org.pupitre.domain.act;

/** How far a person may be named, from most to least. */
public enum Level {
    /** With name and affiliation. */
    NAMED,
    /** By the affiliation alone. */
    ORGANISATION,
    /** Not at all. */
    ANONYMOUS;

    /** The stricter of two. */
    public Level and(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
