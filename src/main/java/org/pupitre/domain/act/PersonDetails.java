package org.pupitre.domain.act;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;

/**
 * What is known of a person. It is only in the people table, never in an event.
 *
 * @param name        as written; not blank, at most 200 characters
 * @param saidAs      how the name is said aloud
 * @param affiliation whom the person speaks for, in words
 * @param group       the kind of that organisation
 * @param language    language the person prefers to speak
 */
public record PersonDetails(
        String name,
        @Nullable String saidAs,
        @Nullable String affiliation,
        @Nullable Group group,
        @Nullable LanguageTag language) {
    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    /**
     * @throws IllegalArgumentException if the name is blank or too long
     */
    public PersonDetails {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to 200 characters");
        }
    }

    /** A person of whom only the name is known. */
    public static PersonDetails named(String name) {
        return new PersonDetails(name, null, null, null, null);
    }
}
