package org.pupitre.exchange.column;

import org.pupitre.text.Fold;

/**
 * The folding by which headers, markers and words are compared (rules of imports, section 1.2): without accents, case, or
 * difference between spaces, apostrophes, hyphens and underscores; without a colon at the end.
 */
public final class HeaderFold {
    private HeaderFold() {}

    /** Folded text; empty for a blank one. */
    public static String of(String text) {
        String folded = Fold.of(text.replaceAll("\\s+", " "));
        while (folded.endsWith(":")) {
            folded = folded.substring(0, folded.length() - 1).strip();
        }
        return folded;
    }
}
