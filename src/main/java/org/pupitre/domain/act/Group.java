package org.pupitre.domain.act;

/** What kind of organisation a person speaks for. Chosen by the moderator, never guessed from a name. */
public enum Group {
    GOVERNMENT,
    EU_INSTITUTION,
    CIVIL_SOCIETY,
    RESEARCH,
    INTERNATIONAL_ORGANISATION,
    OTHER
}
