package org.pupitre.ui.kit.wrap;

import java.util.Locale;
import java.util.Set;

/** Articles, prepositions and conjunctions of English and French: at the end of a text that is cut they say nothing. */
final class LittleWords {
    private static final Set<String> ALL = Set.of("a", "an", "the", "of", "in", "on", "at", "to", "by", "for", "from",
            "with", "and", "or", "as", "is", "are", "le", "la", "les", "un", "une", "des", "du", "de", "d’", "l’", "et",
            "ou", "à", "au", "aux", "en", "dans", "par", "pour", "sur", "avec", "que", "qui", "–", "·", "&");
    private static final Set<Character> ENDS = Set.of(',', ';', ':', '\u00A0', '\u202F');

    private LittleWords() {}

    /** A text without the little words, commas and colons at its end. */
    static String dropped(String text) {
        String kept = text;
        while (!kept.isEmpty()) {
            int last = Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\u00A0')) + 1;
            String word = kept.substring(last).toLowerCase(Locale.ROOT);
            if (ALL.contains(word)) {
                kept = kept.substring(0, last).strip();
            } else if (ENDS.contains(kept.charAt(kept.length() - 1))) {
                kept = kept.substring(0, kept.length() - 1).strip();
            } else {
                return kept;
            }
        }
        return kept;
    }
}
