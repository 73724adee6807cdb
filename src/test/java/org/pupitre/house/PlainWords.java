package org.pupitre.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to avoid in a text, and what is written instead (site page "How we write").
 *
 * @param words the words of one or more lists of {@code words/avoided.txt}
 */
public record PlainWords(List<Word> words) {
    private static final Path FILE = Path.of("src/test/resources/words/avoided.txt");

    /** For comments. */
    public static final PlainWords COMMENTS = of("everywhere");
    /** For documents. */
    public static final PlainWords DOCUMENTS = of("everywhere", "sentences");
    /** For English sentences of the screen and the command line. */
    public static final PlainWords ENGLISH = of("everywhere", "sentences", "screen");
    /** For French ones. */
    public static final PlainWords FRENCH = of("french");

    public PlainWords {
        words = List.copyOf(words);
    }

    /** A word or a turn of phrase, and what is written instead. */
    public record Word(Pattern pattern, String instead) {}

    private static PlainWords of(String... lists) {
        List<Word> words = new ArrayList<>();
        boolean wanted = false;
        for (String line : lines()) {
            if (line.startsWith("[")) {
                wanted = List.of(lists).contains(line.substring(1, line.indexOf(':')));
            } else if (wanted && !line.isBlank()) {
                int end = line.lastIndexOf(" = ");
                words.add(new Word(
                        Pattern.compile("(?<![\\p{L}\\p{N}_-])(?:" + line.substring(0, end) + ")(?![\\p{L}\\p{N}_])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        line.substring(end + " = ".length())));
            }
        }
        return new PlainWords(words);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words to avoid that a text has, each with its place, what to write instead and what is around it; empty if none. */
    public List<String> in(String place, String text) {
        String plain = text.replaceAll("\\s+", " ");
        List<String> faults = new ArrayList<>();
        for (Word word : words) {
            Matcher matcher = word.pattern().matcher(plain);
            while (matcher.find()) {
                String around = plain.substring(Math.max(0, matcher.start() - 40),
                        Math.min(plain.length(), matcher.end() + 40));
                faults.add("%s: write “%s” for “%s”: … %s …".formatted(place, word.instead(), matcher.group(), around));
            }
        }
        return faults;
    }
}
