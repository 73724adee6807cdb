package org.pupitre.domain.outlook.gate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;

/**
 * Finds names and organisations of people in a text: case, accents, hyphens and apostrophes folded; parts of names,
 * initials and acronyms too.
 */
final class NameScan {
    /** Shortest part of a name that is looked for, in letters. */
    private static final int SHORTEST = 3;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * Where something was found.
     *
     * @param from place of its first character
     * @param to   place after its last
     */
    record Found(int from, int to, Hit.Why why) {}

    /** What is looked for, folded; or in capitals as it is written. */
    private record Sought(String words, Hit.Why why, boolean asWritten) {}

    private final List<Sought> sought;

    NameScan(List<Person> people) {
        Set<Sought> all = new LinkedHashSet<>();
        people.forEach(person -> {
            all.addAll(name(person.name()));
            String affiliation = person.affiliation();
            if (affiliation != null) {
                all.addAll(organisation(affiliation));
            }
        });
        sought = all.stream().filter(s -> !s.words().isEmpty())
                .sorted(Comparator.comparingInt((Sought s) -> s.words().length()).reversed()).toList();
    }

    private static List<Sought> name(String name) {
        String plain = IN_BRACKETS.matcher(name).replaceAll("");
        List<String> words = words(plain);
        List<Sought> all = new ArrayList<>(
                Stream.of(name, plain).map(n -> new Sought(Folded.of(n).text().strip(), Hit.Why.NAME, false)).toList());
        words.stream().filter(word -> word.length() >= SHORTEST)
                .forEach(word -> all.add(new Sought(Folded.of(word).text(), Hit.Why.NAME, false)));
        if (words.stream().filter(w -> Character.isUpperCase(w.codePointAt(0))).count() > 1) {
            List<String> initials = words.stream().map(w -> w.substring(0, w.offsetByCodePoints(0, 1)))
                    .filter(letter -> letter.equals(letter.toUpperCase(Locale.ROOT))).toList();
            String dotted = String.join(".", initials) + ".";
            all.add(new Sought(dotted, Hit.Why.NAME, true));
            all.add(new Sought(String.join(". ", initials) + ".", Hit.Why.NAME, true));
        }
        return all;
    }

    private static List<Sought> organisation(String affiliation) {
        String plain = IN_BRACKETS.matcher(affiliation).replaceAll("");
        List<Sought> all = new ArrayList<>(Stream.of(affiliation, plain)
                .map(n -> new Sought(Folded.of(n).text().strip(), Hit.Why.ORGANISATION, false)).toList());
        List<String> words = words(plain);
        acronym(words.stream()).ifPresent(all::add);
        acronym(words.stream().filter(w -> w.length() > SHORTEST)).ifPresent(all::add);
        words.stream().filter(w -> w.length() >= SHORTEST && w.equals(w.toUpperCase(Locale.ROOT))
                && !w.equals(w.toLowerCase(Locale.ROOT)))
                .forEach(w -> all.add(new Sought(w, Hit.Why.ORGANISATION, true)));
        return all;
    }

    private static java.util.Optional<Sought> acronym(Stream<String> words) {
        String letters = words.map(w -> w.substring(0, w.offsetByCodePoints(0, 1))).collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        return letters.length() < SHORTEST
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Sought(letters, Hit.Why.ORGANISATION, true));
    }

    private static List<String> words(String text) {
        return Stream.of(BETWEEN_WORDS.split(text, -1)).filter(w -> !w.isEmpty()).toList();
    }

    /** All that is found in a text, from its beginning; longer words go before those within them. */
    List<Found> in(String text) {
        if (sought.isEmpty()) {
            return List.of();
        }
        Folded folded = Folded.of(text);
        List<Found> found = new ArrayList<>();
        for (Sought s : sought) {
            Matcher matcher = Pattern.compile(Pattern.quote(s.words())).matcher(s.asWritten() ? text : folded.text());
            while (matcher.find()) {
                int from = s.asWritten() ? matcher.start() : folded.from()[matcher.start()];
                int to = s.asWritten() ? matcher.end() : folded.to()[matcher.end() - 1];
                if (whole(text, from, to) && found.stream().noneMatch(f -> from < f.to() && f.from() < to)) {
                    found.add(new Found(from, to, s.why()));
                }
            }
        }
        return found.stream().sorted(Comparator.comparingInt(Found::from)).toList();
    }

    /** Whether no letter goes before or after it; where words are not parted, as in Chinese, that says nothing. */
    private static boolean whole(String text, int from, int to) {
        int first = text.codePointAt(from);
        if (Character.isIdeographic(first)) {
            return true;
        }
        boolean before = from > 0 && Character.isLetterOrDigit(text.codePointBefore(from));
        boolean after = to < text.length() && Character.isLetterOrDigit(text.codePointAt(to))
                && Character.isLetterOrDigit(text.codePointBefore(to));
        return !before && !after;
    }

    /**
     * A text without case, accents, hyphens and apostrophes, with the place of each character in the original.
     *
     * @param from place of its first character
     * @param to   place after its last
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Folded(String text, int[] from, int[] to) {
        static Folded of(String text) {
            StringBuilder folded = new StringBuilder();
            List<int[]> places = new ArrayList<>();
            for (int at = 0; at < text.length();) {
                int next = text.offsetByCodePoints(at, 1);
                for (char c : letters(text.substring(at, next)).toCharArray()) {
                    if (c != ' ' || !folded.toString().endsWith(" ")) {
                        folded.append(c);
                        places.add(new int[]{at, next});
                    }
                }
                at = next;
            }
            return new Folded(folded.toString(), places.stream().mapToInt(p -> p[0]).toArray(),
                    places.stream().mapToInt(p -> p[1]).toArray());
        }

        private static String letters(String sign) {
            String plain = Normalizer.normalize(sign, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                    .replaceAll("\\p{M}+", "").replace("ß", "ss").replace("æ", "ae").replace("œ", "oe")
                    .replace("ø", "o").replace("ł", "l").replace("đ", "d");
            return plain.replaceAll("[\\s\\p{Pd}'’‘ʼ`´]", " ");
        }
    }

    /** Whether a text names someone. */
    boolean finds(@Nullable String text) {
        return text != null && !in(text).isEmpty();
    }
}
