package org.pupitre.journal.erase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.entry.TraceHashes;
import org.pupitre.journal.value.Traces;

/**
 * Looks for a person in texts: by words that are known, or by hashes of them where the words themselves are kept nowhere
 * any more. Pure.
 */
public final class Search {
    private static final Search NOTHING = new Search(List.of());
    private static final Pattern ID = Pattern.compile("\"([A-Za-z0-9._:-]{1,64})\"");

    private final List<Trail> trails;

    /** So many words in a row that tell of the person. */
    interface Trail {
        int words();

        boolean fits(List<Traces.Word> window);
    }

    private Search(List<Trail> trails) {
        this.trails = List.copyOf(trails);
    }

    static Search by(List<? extends Trail> trails) {
        return trails.isEmpty() ? NOTHING : new Search(List.copyOf(trails));
    }

    /** Looks for traces. */
    public static Search of(Traces traces) {
        return by(traces.all().stream().map(trace -> new WordTrail(trace.kind(), Traces.folded(trace.text())))
                .filter(trail -> trail.words() > 0).toList());
    }

    /** Looks for traces of which only hashes are known. */
    public static Search of(TraceHashes hashes) {
        return by(hashes.all().stream().map(wanted -> new HashTrail(hashes, wanted)).toList());
    }

    /** Finds nothing. */
    static Search nothing() {
        return NOTHING;
    }

    Search and(Search other) {
        List<Trail> both = new ArrayList<>(trails);
        both.addAll(other.trails);
        return by(both);
    }

    boolean isEmpty() {
        return trails.isEmpty();
    }

    /** Whether the person is found in a text. */
    public boolean in(String text) {
        return !trails.isEmpty() && find(Traces.words(text)) != null;
    }

    /** A text with the marker in place of each trace. */
    public String without(String text) {
        String left = text;
        for (int[] found = find(Traces.words(left)); found != null; found = find(Traces.words(left))) {
            left = left.substring(0, found[0]) + Traces.MARKER + left.substring(found[1]);
        }
        return left;
    }

    private int @Nullable [] find(List<Traces.Word> words) {
        for (Trail trail : trails) {
            for (int i = 0; i + trail.words() <= words.size(); i++) {
                List<Traces.Word> window = words.subList(i, i + trail.words());
                if (trail.fits(window)) {
                    return new int[]{window.getFirst().begin(), window.getLast().end()};
                }
            }
        }
        return null;
    }

    /** Whether the person is found in the bytes of a file, as text in UTF-8 or by the id of before. */
    boolean inBytes(byte[] bytes, PersonId erased) {
        return Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split("[\\r\\n]")).anyMatch(this::in)
                || ID.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).results()
                        .map(MatchResult::group).map(quoted -> quoted.substring(1, quoted.length() - 1))
                        .anyMatch(id -> is(id, erased));
    }

    /** Whether a text is the id that an erased person had. */
    static boolean is(String id, PersonId erased) {
        return !id.equals(erased.value()) && id.length() <= 64 && !id.isEmpty() && idLike(id)
                && new PersonId(id).erased().equals(erased);
    }

    private static boolean idLike(String text) {
        return text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || "._:-".indexOf(c) >= 0);
    }

    private record WordTrail(Traces.Kind kind, List<String> wanted) implements Trail {
        @Override
        public int words() {
            return wanted.size();
        }

        @Override
        public boolean fits(List<Traces.Word> window) {
            List<String> there = window.stream().map(Traces.Word::folded).toList();
            return switch (kind) {
                case NAME -> sorted(there).equals(sorted(wanted));
                case SAID_AS, REACH, GIVEN -> there.equals(wanted);
                case PART -> there.equals(wanted) && window.getFirst().capital();
            };
        }

        private static List<String> sorted(List<String> words) {
            return words.stream().sorted().toList();
        }
    }

    private record HashTrail(TraceHashes all, TraceHashes.Hashed wanted) implements Trail {
        @Override
        public int words() {
            return wanted.words();
        }

        @Override
        public boolean fits(List<Traces.Word> window) {
            boolean counts = wanted.kind() != Traces.Kind.PART || window.getFirst().capital();
            return counts && all.fits(wanted, window.stream().map(Traces.Word::folded).toList());
        }
    }
}
