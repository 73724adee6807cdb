package org.pupitre.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people look for it: without accents, case, or difference between apostrophes and hyphens. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[\\p{Pd}\\p{Zs}'’ʼ‘`_]+");

    /** What becomes of each of the first characters, those of the languages of western and central Europe. */
    private static final int TABLE_SIZE = 0x250;
    private static final String[] TABLE = table();

    private Fold() {}

    /** Folded text; two texts that a reader takes for the same are equal. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < TABLE_SIZE) {
                append(TABLE[c], out);
            } else if (c == '\u2019' || c == '\u202f') {
                append(" ", out);
            } else {
                return slowly(text).strip();
            }
        }
        return out.toString().strip();
    }

    /** Of several spaces in a row one stays. */
    private static void append(String folded, StringBuilder out) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c != ' ' || out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                out.append(c);
            }
        }
    }

    private static String[] table() {
        String[] table = new String[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = slowly(String.valueOf(c));
        }
        return table;
    }

    /** For any text, and a hundred times slower than the table. */
    static String slowly(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String spaced = SIGNS.matcher(bare).replaceAll(" ");
        return spaced.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
    }
}
