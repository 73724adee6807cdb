package org.pupitre.domain.act;

/** How the writer of a note came by what it says (notes and report, section 2). */
public enum Heard {
    ORIGINAL, INTERPRETATION, TEXT, OWN
}
