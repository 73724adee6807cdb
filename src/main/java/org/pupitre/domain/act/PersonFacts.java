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
 */
public record PersonFacts(
        @Nullable String country,
        List<LanguageTag> languages,
        @Nullable String role,
        @Nullable String reach) {
    /** Nothing more is known. */
    public static final PersonFacts NONE = new PersonFacts(null, List.of(), null, null);

    public PersonFacts {
        languages = List.copyOf(languages);
    }

    /** The same, without what is in no bundle and in nothing to publish. */
    public PersonFacts withoutReach() {
        return reach == null ? this : new PersonFacts(country, languages, role, null);
    }
}
