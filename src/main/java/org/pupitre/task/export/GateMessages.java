package org.pupitre.task.export;

import java.util.Locale;

import org.pupitre.domain.outlook.gate.GateWords;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Messages;

/** The words in the place of names, from the files of sentences. */
public final class GateMessages implements GateWords {
    @Override
    public String participant(LanguageTag language) {
        return of(language).text("out.participant");
    }

    @Override
    public String erased(LanguageTag language) {
        return of(language).text("out.erased");
    }

    /** The sentences of a language, in English where the program does not speak it. */
    static Messages of(LanguageTag language) {
        return Messages.of(Locale.forLanguageTag(language.primary()));
    }
}
