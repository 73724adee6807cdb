package org.pupitre.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds a text that asks the same as an earlier one: the same folded, or with many of the same terms, also in another
 * language by the pairs of a glossary. An index, so that each of thousands of texts is looked at once. Not thread-safe.
 */
public final class Lookalikes {
    /** Words of fewer letters tell little. */
    private static final int SHORTEST_WORD = 4;
    /** Two texts share at least so many terms. */
    private static final int FEWEST_SHARED = 3;
    /** Texts in different words share at least so many terms of the glossary. */
    private static final int FEWEST_PAIRS = 2;
    /** The terms shared are at least so many percent of those of the text that has fewer. */
    private static final int LEAST_PERCENT = 70;
    /** A term that is in more texts than this is too common to look by, unless there is no other. */
    private static final int COMMON = 200;
    private static final int PERCENT = 100;
    private static final char PAIR = '\u0001';
    private static final Set<String> TELL_NOTHING = Set.of("about", "after", "also", "avec", "avez", "been", "being",
            "cela", "cette", "comment", "could", "dans", "does", "elle", "elles", "encore", "entre", "etre", "every",
            "fait", "from", "have", "into", "leur", "leurs", "mais", "more", "most", "much", "nous", "other", "peut",
            "plus", "pour", "pourquoi", "quand", "quel", "quelle", "quelles", "quels", "sans", "sera", "should",
            "some", "sont", "that", "their", "them", "then", "there", "these", "they", "this", "tout", "tous", "toute",
            "very", "vous", "votre", "were", "what", "when", "where", "which", "will", "with", "would", "your");

    private final Map<String, List<Integer>> holding = new HashMap<>();
    private final Map<String, Integer> same = new HashMap<>();
    private final Map<Integer, Terms> terms = new HashMap<>();
    /** By the first word of a wording, the wordings that begin with it; the longest first. */
    private final Map<String, List<Wording>> glossary = new HashMap<>();

    private record Wording(List<String> words, String term) {}

    /**
     * What a text is compared by.
     *
     * @param all   its words and the terms of the glossary that are in it
     * @param pairs the terms of the glossary alone
     */
    private record Terms(Set<String> all, Set<String> pairs) {}

    /** @param pairs for each term all that is said for it, in whatever language */
    public Lookalikes(List<List<String>> pairs) {
        int number = 0;
        for (List<String> wordings : pairs) {
            String term = PAIR + String.valueOf(number++);
            for (String wording : wordings) {
                List<String> words = words(wording);
                if (!words.isEmpty()) {
                    glossary.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Wording(words, term));
                }
            }
        }
        glossary.values().forEach(each -> each.sort((a, b) -> Integer.compare(b.words().size(), a.words().size())));
    }

    /**
     * Adds a text and says which earlier one it is like.
     *
     * @param number its number; numbers are added in ascending order
     * @param counts whether an earlier one still counts
     * @return the number of the earlier one
     */
    public OptionalInt add(int number, String text, IntPredicate counts) {
        List<String> words = words(text);
        String whole = String.join(" ", words);
        Terms own = terms(words);
        Integer twin = whole.isEmpty() ? null : same.get(whole);
        OptionalInt found = twin != null && counts.test(twin) ? OptionalInt.of(twin) : nearest(own, counts);
        if (!whole.isEmpty()) {
            same.putIfAbsent(whole, number);
        }
        terms.put(number, own);
        own.all().forEach(term -> holding.computeIfAbsent(term, _ -> new ArrayList<>()).add(number));
        return found;
    }

    private OptionalInt nearest(Terms own, IntPredicate counts) {
        Map<Integer, Integer> shared = new HashMap<>();
        List<String> rare = own.all().stream().filter(term -> heldBy(term).size() <= COMMON).toList();
        for (String term : rare.size() < FEWEST_PAIRS ? own.all() : rare) {
            List<Integer> held = heldBy(term);
            for (int other : held.subList(Math.max(0, held.size() - COMMON), held.size())) {
                shared.merge(other, 1, Integer::sum);
            }
        }
        return shared.keySet().stream().mapToInt(Integer::intValue)
                .filter(other -> shared.getOrDefault(other, 0) >= FEWEST_PAIRS && counts.test(other)
                        && alike(own, terms.getOrDefault(other, own)))
                .min();
    }

    private List<Integer> heldBy(String term) {
        return holding.getOrDefault(term, Collections.emptyList());
    }

    private static boolean alike(Terms a, Terms b) {
        return mostly(a.all(), b.all(), FEWEST_SHARED) || mostly(a.pairs(), b.pairs(), FEWEST_PAIRS);
    }

    private static boolean mostly(Set<String> a, Set<String> b, int fewest) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        int fewer = Math.min(a.size(), b.size());
        int more = Math.max(a.size(), b.size());
        return shared.size() >= fewest && shared.size() * PERCENT >= fewer * LEAST_PERCENT
                && shared.size() * 2 >= more;
    }

    private Terms terms(List<String> words) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i < words.size();) {
            Wording wording = termAt(words, i);
            if (wording != null) {
                pairs.add(wording.term());
                all.add(wording.term());
                i += wording.words().size();
            } else {
                String word = words.get(i++);
                if (word.length() >= SHORTEST_WORD && !TELL_NOTHING.contains(word)) {
                    all.add(word);
                }
            }
        }
        return new Terms(all, pairs);
    }

    private @Nullable Wording termAt(List<String> words, int from) {
        for (Wording each : glossary.getOrDefault(words.get(from), List.of())) {
            int end = from + each.words().size();
            if (end <= words.size() && words.subList(from, end).equals(each.words())) {
                return each;
            }
        }
        return null;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = Fold.of(text);
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
