package org.pupitre.domain.act;

import java.util.List;

import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/**
 * An interpreter of a booth.
 *
 * @param languages working languages; may be empty if not known
 */
public record InterpreterPlan(PersonId person, BoothId booth, List<LanguageTag> languages) {
    public InterpreterPlan {
        languages = List.copyOf(languages);
    }
}
