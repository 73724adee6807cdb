package org.pupitre.domain.outlook;

import java.util.Optional;

import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** How people are called in lines that leave for the meeting tool, where all can read them. */
@FunctionalInterface
public interface LineNames {
    /** What a person is called in a language; empty where the person is not known. */
    Optional<String> of(PersonId person, LanguageTag language);
}
