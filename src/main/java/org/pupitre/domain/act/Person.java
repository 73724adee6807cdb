package org.pupitre.domain.act;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** A person of the seminar: the id that events use, and the details that only the people table holds. */
public record Person(PersonId id, PersonDetails details) {
    public String name() {
        return details.name();
    }

    public @Nullable String saidAs() {
        return details.saidAs();
    }

    public @Nullable String affiliation() {
        return details.affiliation();
    }

    public @Nullable Group group() {
        return details.group();
    }

    public @Nullable LanguageTag language() {
        return details.language();
    }
}
