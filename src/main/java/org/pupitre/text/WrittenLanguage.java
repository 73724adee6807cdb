package org.pupitre.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * In which language a text is written, told from its words alone: English, French, Arabic, or undecided (decision record
 * 13). Arabic is told by its letters; English and French by frequent words, by what French puts before a word or behind it
 * ({@code l'}, {@code -t-il}), by accents, and by the letters of all other words. It does not know other languages.
 *
 * @param tag        {@code en}, {@code fr} or {@code ar}, the likelier one; empty where nothing speaks for any
 * @param confidence how likely that is, from 0 to 1
 */
public record WrittenLanguage(String tag, double confidence) {
    /** From this confidence on the language is taken; below it the person is asked. */
    public static final double SURE = 0.88;

    private static final WrittenLanguage UNDECIDED = new WrittenLanguage("", 0);
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern ENDING = Pattern.compile("\\p{L}-(t-)?(il|elle|on|vous|nous|ils|elles|ce|je)\\b");
    private static final Pattern ELISION = Pattern.compile("\\b([sc]['’]est|(qu|d|l|n|j)['’]\\p{L})");
    private static final Pattern ACCENT = Pattern.compile("\\p{L}*[éèêëàâçùûîïôœ]\\p{L}*");

    private static final double FIRST_WORD = 1.6;
    private static final double MOST_OF_LETTERS = 1.2;
    private static final double OF_ACCENT = 0.7;
    private static final double OF_ENDING = 2;
    private static final double OF_ELISION = 1;
    private static final int MOST_ACCENTS = 3;

    /** Tells the language of a text. */
    public static WrittenLanguage of(String text) {
        int arabic = 0;
        int latin = 0;
        int other = 0;
        for (int c : text.codePoints().filter(Character::isLetter).toArray()) {
            switch (Character.UnicodeScript.of(c)) {
                case ARABIC -> arabic++;
                case LATIN -> latin++;
                default -> other++;
            }
        }
        int letters = arabic + latin + other;
        if (letters == 0 || other * 2 > letters) {
            return UNDECIDED;
        }
        if (arabic > 0) {
            double share = (double) arabic / letters;
            return share > 0.5 ? new WrittenLanguage("ar", Math.min(0.99, 0.5 + share)) : UNDECIDED;
        }
        double french = french(text);
        return french == 0
                ? UNDECIDED
                : new WrittenLanguage(french > 0 ? "fr" : "en", 1 / (1 + Math.exp(-Math.abs(french))));
    }

    /** The language, if it is sure enough not to ask. */
    public Optional<String> sure() {
        return confidence >= SURE ? Optional.of(tag) : Optional.empty();
    }

    /** How much speaks for French, and below zero for English; about a natural logarithm of the odds. */
    private static double french(String text) {
        double sum = 0;
        boolean first = true;
        for (MatchResult found : WORD.matcher(Fold.of(text)).results().toList()) {
            Double known = Marks.WEIGHTS.get(found.group());
            sum += known == null ? ofLetters(found.group()) : known * (first ? FIRST_WORD : 1);
            first = false;
        }
        String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        sum += ACCENT.matcher(small).results().limit(MOST_ACCENTS).count() * OF_ACCENT;
        sum += ENDING.matcher(small).find() ? OF_ENDING : 0;
        return sum + (ELISION.matcher(small).find() ? OF_ELISION : 0);
    }

    private static double ofLetters(String word) {
        if (word.length() < 3) {
            return 0;
        }
        String whole = "^" + word + "$";
        double sum = 0;
        for (int i = 0; i + 3 <= whole.length(); i++) {
            sum += Marks.WEIGHTS.getOrDefault("*" + whole.substring(i, i + 3), 0.0);
        }
        return Math.clamp(sum, -MOST_OF_LETTERS, MOST_OF_LETTERS);
    }

    /** The table of words and groups of letters, read when it is first needed. */
    private static final class Marks {
        static final Map<String, Double> WEIGHTS = read();

        private static Map<String, Double> read() {
            Map<String, Double> weights = new HashMap<>();
            try (InputStream in = WrittenLanguage.class.getResourceAsStream("/language/marks.txt")) {
                if (in == null) {
                    throw new IllegalStateException("missing /language/marks.txt");
                }
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                        .filter(line -> !line.isEmpty() && line.charAt(0) != '#').map(line -> line.split(" "))
                        .forEach(line -> weights.put(line[0], Integer.parseInt(line[1]) / 10.0));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read /language/marks.txt", e);
            }
            return Map.copyOf(weights);
        }
    }
}
