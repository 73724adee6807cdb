package org.pupitre.domain.outlook.balance;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.LanguageTag;

/** What people are told apart by when the floor is shared out (rules of the queue, section 4). */
public enum Attribute {
    LANGUAGE,
    GROUP,
    COUNTRY,
    FIRST_TIME,
    ON_SITE;

    /**
     * The value of a person, as a key: the language as it is spoken, the name of a constant, a country in small letters.
     * Null where it is not known; it is never guessed.
     */
    @Nullable
    String of(@Nullable Person person, @Nullable LanguageTag spoken) {
        if (this == LANGUAGE) {
            LanguageTag language = spoken == null && person != null ? person.language() : spoken;
            return language == null ? null : language.value();
        }
        if (person == null) {
            return null;
        }
        String country = person.country();
        return switch (this) {
            case GROUP -> name(person.group());
            case COUNTRY -> country == null ? null : country.strip().toLowerCase(Locale.ROOT);
            case FIRST_TIME -> name(person.experience());
            default -> name(person.venue());
        };
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
