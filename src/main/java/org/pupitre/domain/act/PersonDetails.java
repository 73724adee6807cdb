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
 * @param facts       what else is known; null where that is nothing, so that the hash of a person of whom only the name
 *                    is known is the one it always had
 */
public record PersonDetails(
        String name,
        @Nullable String saidAs,
        @Nullable String affiliation,
        @Nullable Group group,
        @Nullable LanguageTag language,
        @Nullable PersonFacts facts) {
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
        facts = PersonFacts.NONE.equals(facts) ? null : facts;
    }

    /** A person of whom no more is known. */
    public PersonDetails(String name, @Nullable String saidAs, @Nullable String affiliation, @Nullable Group group,
            @Nullable LanguageTag language) {
        this(name, saidAs, affiliation, group, language, null);
    }

    /** The same, and what else is known. */
    public PersonDetails with(@Nullable PersonFacts others) {
        return new PersonDetails(name, saidAs, affiliation, group, language, others);
    }

    /** These details, and what files of the meeting tool said before where these say nothing of it. */
    public PersonDetails keepingMeeting(PersonDetails before) {
        MeetingFacts told = before.facts == null ? null : before.facts.meeting();
        PersonFacts own = facts == null ? PersonFacts.NONE : facts;
        return told == null || own.meeting() != null ? this : with(own.with(told));
    }

    /** A person of whom only the name is known. */
    public static PersonDetails named(String name) {
        return new PersonDetails(name, null, null, null, null);
    }
}
