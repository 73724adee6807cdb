package org.pupitre.domain.value;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The same text in one or more languages, such as a title in English and French. Nothing counts to two.
 *
 * @param wordings at least one wording; none is blank
 */
public record LocalText(SortedMap<LanguageTag, String> wordings) {
    /**
     * @throws IllegalArgumentException if there is no wording or one is blank
     */
    public LocalText {
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("a text needs a wording in at least one language");
        }
        if (wordings.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a wording is empty: " + wordings);
        }
        wordings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(wordings));
    }

    public static LocalText of(LanguageTag language, String wording) {
        return new LocalText(new TreeMap<>(Map.of(language, wording)));
    }

    /** The two wordings of the everyday case. */
    public static LocalText of(String english, String french) {
        return new LocalText(new TreeMap<>(Map.of(LanguageTag.EN, english, LanguageTag.FR, french)));
    }

    /** The wording in this very language or a close one ({@code fr} for {@code fr-CA}). */
    public Optional<String> exactly(LanguageTag language) {
        return wordings.entrySet().stream().filter(e -> e.getKey().covers(language)).map(Map.Entry::getValue)
                .findFirst();
    }

    /** The wording to show a reader of this language: that one, else English, else the first. */
    public String in(LanguageTag language) {
        return TypedText.shown(exactly(language).or(() -> exactly(LanguageTag.EN))
                .orElseGet(() -> wordings.get(wordings.firstKey())));
    }
}
