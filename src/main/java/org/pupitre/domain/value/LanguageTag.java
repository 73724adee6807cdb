package org.pupitre.domain.value;

import java.util.Locale;

/**
 * A language as BCP 47 writes it, such as {@code fr}, {@code en} or {@code fr-CA}.
 *
 * @param value a well-formed tag; kept as {@link Locale#toLanguageTag()} would write it
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    public static final LanguageTag EN = new LanguageTag("en");
    public static final LanguageTag FR = new LanguageTag("fr");

    /**
     * @throws IllegalArgumentException if the tag is not well formed or names no language
     */
    public LanguageTag {
        String written = Locale.forLanguageTag(value).toLanguageTag();
        if (written.equals("und") || !written.equalsIgnoreCase(value)) {
            throw new IllegalArgumentException(
                    "a language tag such as fr, en or fr-CA was expected, not \"" + value + "\"");
        }
        value = written;
    }

    /** The primary subtag, by which languages are compared: {@code fr} of {@code fr-CA}. */
    public String primary() {
        int dash = value.indexOf('-');
        return dash < 0 ? value : value.substring(0, dash);
    }

    /** Whether listeners of one understand the other: the primary subtags are equal. */
    public boolean covers(LanguageTag other) {
        return primary().equals(other.primary());
    }

    /** The letters shown on screens: the primary subtag in capitals, such as {@code FR}. */
    public String label() {
        return primary().toUpperCase(Locale.ROOT);
    }

    /** The language's name in the given locale, such as {@code français}. */
    public String nameIn(Locale locale) {
        return Locale.forLanguageTag(value).getDisplayName(locale);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
