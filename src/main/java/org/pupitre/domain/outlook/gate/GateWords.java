package org.pupitre.domain.outlook.gate;

import org.pupitre.domain.value.LanguageTag;

/** The words that come in the place of a name, in the languages of the program. */
public interface GateWords {
    /** Someone who is not named: “a participant”. */
    String participant(LanguageTag language);

    /** Someone who was erased. */
    String erased(LanguageTag language);
}
