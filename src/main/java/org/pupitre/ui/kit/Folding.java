package org.pupitre.ui.kit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as a search compares it: without accents and case. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** {@code Élan} and {@code elan} fold to the same. */
    public static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** Whether every word of the query stands somewhere in the text. */
    public static boolean matches(String text, String query) {
        String folded = fold(text);
        for (String word : fold(query).strip().split("\\s+", -1)) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
