package org.pupitre.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a fast hand types into the three fields of the console in one language: 200 lines each, the hundredth of which is
 * refused.
 *
 * @param locale    language of the screen and of the lines
 * @param keyboard  layout that has every letter on a key, so that the hands lend none
 * @param questions lines for the question field; the hundredth is longer than a question may be
 * @param speakers  lines for the speaker field; the hundredth names a person who waits already
 * @param notes     lines for the note field; the hundredth is a tag without a text
 */
record TypedLines(Locale locale, String keyboard, List<String> questions, List<String> speakers, List<String> notes) {
    static final int LINES = 200;
    static final int REFUSED = 99;
    private static final int LETTERS = 26;

    static TypedLines english() {
        return new TypedLines(Locale.ENGLISH, "us", lines("who pays for n%d?", "who pays for all of this? "),
                names("Zita ", ", en"), tagged("#lesson note n%d", "#lesson"));
    }

    static TypedLines french() {
        return new TypedLines(Locale.FRENCH, "fr", lines("qui a le n%d ici ?", "qui a le droit de parler ici ? "),
                names("Zoé ", ", fr"), tagged("#défi note n%d", "#défi"));
    }

    private static List<String> lines(String pattern, String tooLong) {
        return with(IntStream.rangeClosed(1, LINES).mapToObj(n -> String.format(Locale.ROOT, pattern, n)).toList(),
                tooLong.repeat(2_001 / tooLong.length() + 1).strip());
    }

    private static List<String> names(String first, String language) {
        List<String> names = new ArrayList<>();
        for (int n = 0; n < LINES; n++) {
            names.add(first + (char) ('A' + n / LETTERS) + (char) ('a' + n % LETTERS) + language);
        }
        return with(names, names.getFirst());
    }

    private static List<String> tagged(String pattern, String tag) {
        return with(IntStream.rangeClosed(1, LINES).mapToObj(n -> String.format(Locale.ROOT, pattern, n)).toList(),
                tag);
    }

    private static List<String> with(List<String> lines, String refused) {
        List<String> all = new ArrayList<>(lines);
        all.set(REFUSED, refused);
        return List.copyOf(all);
    }

    /** The lines that are taken. */
    static List<String> taken(List<String> lines) {
        List<String> taken = new ArrayList<>(lines);
        taken.remove(REFUSED);
        return taken;
    }
}
