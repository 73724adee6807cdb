package org.pupitre.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people look for it: without accents, case, or difference between apostrophes and hyphens. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[\\p{Pd}\\p{Zs}'’ʼ‘`_]+");

    private Fold() {}

    /** Folded text; two texts that a reader takes for the same are equal. */
    public static String of(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String spaced = SIGNS.matcher(bare).replaceAll(" ").strip();
        return spaced.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
    }
}
