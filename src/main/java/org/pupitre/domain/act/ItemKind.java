package org.pupitre.domain.act;

/**
 * Kinds of agenda items (rules of the timeline, section 2.1). Those of the chain all follow the same rules; a sound check
 * never counts as the opening.
 */
public enum ItemKind {
    SOUND_CHECK,
    WELCOME,
    KEYNOTE,
    PANEL,
    DISCUSSION,
    QUESTIONS,
    BREAK,
    CLOSING,
    /** Runs beside the chain with its own start and end, such as a break-out group; it may overlap anything. */
    ASIDE,
    /** A cue without a length, such as a slide to show. */
    MARKER,
    /** A heading over the items that belong to it; its times are theirs. */
    BLOCK;

    /** Whether items of this kind follow each other on the floor. */
    public boolean inChain() {
        return this != ASIDE && this != MARKER && this != BLOCK;
    }
}
