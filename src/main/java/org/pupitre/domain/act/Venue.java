package org.pupitre.domain.act;

/** Where a person takes part. Said by the moderator, never guessed. */
public enum Venue {
    ON_SITE,
    ONLINE
}
