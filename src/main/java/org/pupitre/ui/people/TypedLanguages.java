package org.pupitre.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Fold;
import org.pupitre.text.Messages;

/**
 * Languages as they are typed one after the other: letters such as {@code es} or {@code fr-CA}, or names in a language of
 * the screen. Pure.
 *
 * @param languages those that were read, each once
 * @param unclear   the first word that is none; empty for none
 */
record TypedLanguages(List<LanguageTag> languages, String unclear) {
    static TypedLanguages read(String typed) {
        List<LanguageTag> read = new ArrayList<>();
        for (String word : typed.split("[,;/]", -1)) {
            if (!word.isBlank()) {
                Optional<LanguageTag> language = letters(word.strip()).or(() -> named(word.strip()));
                if (language.isEmpty()) {
                    return new TypedLanguages(read, word.strip());
                }
                if (!read.contains(language.get())) {
                    read.add(language.get());
                }
            }
        }
        return new TypedLanguages(List.copyOf(read), "");
    }

    private static Optional<LanguageTag> letters(String word) {
        Locale locale = Locale.forLanguageTag(word);
        String code = locale.getLanguage();
        boolean known = word.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
                && !locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(code);
        return known ? Optional.of(new LanguageTag(locale.toLanguageTag())) : Optional.empty();
    }

    private static Optional<LanguageTag> named(String word) {
        String wanted = Fold.of(word);
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> Messages.LOCALES.stream()
                        .anyMatch(locale -> Fold.of(Locale.of(code).getDisplayLanguage(locale)).equals(wanted)))
                .findFirst().map(code -> new LanguageTag(Locale.of(code).toLanguageTag()));
    }
}
