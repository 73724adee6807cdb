package org.pupitre.domain.act;

/** Whether a person takes part for the first time. Said by the moderator, never guessed. */
public enum Experience {
    FIRST_TIME,
    RETURNING
}
