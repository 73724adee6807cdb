package org.pupitre.domain.act;

/** How the writer of a note came by what it says (rules of the notes, section 2). */
public enum Heard {
    ORIGINAL,
    INTERPRETATION,
    TEXT,
    OWN
}
