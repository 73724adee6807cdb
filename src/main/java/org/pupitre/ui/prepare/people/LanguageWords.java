package org.pupitre.ui.prepare.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Fold;
import org.pupitre.text.Messages;

/** The words that mean a language of the session: its letters, and its name in its own language and those of the screen. */
final class LanguageWords {
    private final Map<String, LanguageTag> words = new HashMap<>();

    LanguageWords(List<LanguageTag> languages) {
        for (LanguageTag language : languages.reversed()) {
            words.put(Fold.of(language.label()), language);
            words.put(Fold.of(language.nameIn(Locale.forLanguageTag(language.value()))), language);
            Messages.LOCALES.forEach(locale -> words.put(Fold.of(language.nameIn(locale)), language));
        }
    }

    /** The language that a word means; empty for any other word. */
    Optional<LanguageTag> of(String word) {
        return Optional.ofNullable(words.get(Fold.of(word.strip())));
    }

    /** The language of letters that need not be one of the session's: two or three that name a language. */
    Optional<LanguageTag> ofLetters(String letters) {
        Optional<LanguageTag> known = of(letters);
        String code = letters.strip().toLowerCase(Locale.ROOT);
        return known.isPresent() || !code.matches("[a-z]{2,3}")
                || Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(code)
                        ? known
                        : Optional.of(new LanguageTag(code));
    }
}
