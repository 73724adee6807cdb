package org.pupitre.domain.act;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;

/**
 * What is known of a person beyond name and affiliation. Like them it is only in the people table.
 *
 * @param country   the country the person works in or for, in words
 * @param languages languages the person speaks besides the preferred one, in the order given
 * @param role      what the person does in the seminar, in words, such as "chair of the panel"
 * @param reach     how to reach the person during the session, such as a number; it leaves in working copies alone
 * @param experience whether it is the first time, null for not known
 * @param venue     where the person takes part, null for not known
 * @param meeting   what files of the meeting tool say; null for nothing
 */
public record PersonFacts(
        @Nullable String country,
        List<LanguageTag> languages,
        @Nullable String role,
        @Nullable String reach,
        @Nullable Experience experience,
        @Nullable Venue venue,
        @Nullable MeetingFacts meeting) {
    /** Nothing more is known. */
    public static final PersonFacts NONE = new PersonFacts(null, List.of(), null, null);

    public PersonFacts {
        languages = List.copyOf(languages);
        meeting = MeetingFacts.NONE.equals(meeting) ? null : meeting;
    }

    /** Of a person of whom no file of the meeting tool told. */
    public PersonFacts(@Nullable String country, List<LanguageTag> languages, @Nullable String role,
            @Nullable String reach, @Nullable Experience experience, @Nullable Venue venue) {
        this(country, languages, role, reach, experience, venue, null);
    }

    /** Of a person of whom it is not known whether it is the first time, nor where he or she takes part. */
    public PersonFacts(@Nullable String country, List<LanguageTag> languages, @Nullable String role,
            @Nullable String reach) {
        this(country, languages, role, reach, null, null);
    }

    /** The same, with what files of the meeting tool say. */
    public PersonFacts with(@Nullable MeetingFacts told) {
        return new PersonFacts(country, languages, role, reach, experience, venue, told);
    }

    /** The same, without what is in no bundle and in nothing to publish. */
    public PersonFacts withoutReach() {
        return reach == null && meeting == null
                ? this
                : new PersonFacts(country, languages, role, null, experience, venue);
    }
}
