package org.pupitre.text;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text as people look for it: without accents, case, or difference between apostrophes and hyphens; letters with a stroke
 * or of two parts as most keyboards write them ({@code ł} as {@code l}, {@code œ} as {@code oe}). The one folding of the
 * program: what finds a person here finds the same person everywhere.
 */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern SIGNS = Pattern.compile("[\\p{Pd}\\p{Zs}'’ʼ‘`_]+");

    /** What becomes of each of the first characters, those of the languages of western and central Europe. */
    private static final int TABLE_SIZE = 0x250;

    private static final Pattern JOINING = Pattern.compile("[\\p{Pd}'\u2019\u02bc\u2018`\u00b4]+");
    /** Letters that no decomposition takes apart. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(entry('\u0153', "oe"), entry('\u00e6', "ae"),
            entry('\u00df', "ss"), entry('\u0142', "l"), entry('\u00f8', "o"), entry('\u0111', "d"),
            entry('\u00f0', "d"), entry('\u0131', "i"), entry('\u00fe', "th"), entry('\u0127', "h"),
            entry('\u0167', "t"), entry('\u014b', "n"), entry('\u0138', "k"), entry('\u0180', "b"),
            entry('\u0268', "i"));
    private static final String[] TABLE = table();

    private Fold() {}

    /** As {@link #of}, with apostrophes and hyphens left out: {@code N'Golo} is {@code ngolo}. */
    public static String tight(String text) {
        return of(JOINING.matcher(text).replaceAll(""));
    }

    /** A text to look for words in, folded both ways; what {@link #finds} expects. */
    public static String searchable(String text) {
        String folded = of(text);
        String tight = tight(text);
        return tight.equals(folded) ? folded : folded + " " + tight;
    }

    /** Whether a searchable text holds every word of a query; a blank query finds everything. */
    public static boolean finds(String searchable, String query) {
        for (String word : of(query).split(" ", -1)) {
            if (!searchable.contains(word)) {
                return false;
            }
        }
        return true;
    }

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
        return letters(spaced.toLowerCase(Locale.ROOT));
    }

    private static String letters(String small) {
        StringBuilder out = new StringBuilder(small.length() + 8);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            out.append(LETTERS.getOrDefault(c, String.valueOf(c)));
        }
        return out.toString();
    }
}
