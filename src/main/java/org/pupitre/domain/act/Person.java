package org.pupitre.domain.act;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TypedText;

/**
 * A person of the seminar: the id that events use, and the details that only the people table holds, as they were written.
 * The texts given here are those to show.
 */
public record Person(PersonId id, PersonDetails details) {
    public String name() {
        return TypedText.shown(details.name());
    }

    public @Nullable String saidAs() {
        return shown(details.saidAs());
    }

    public @Nullable String affiliation() {
        return shown(details.affiliation());
    }

    private static @Nullable String shown(@Nullable String text) {
        return text == null ? null : TypedText.shown(text);
    }

    public @Nullable Group group() {
        return details.group();
    }

    public @Nullable LanguageTag language() {
        return details.language();
    }
}
