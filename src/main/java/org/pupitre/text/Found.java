package org.pupitre.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a query are in a text, as {@link Fold} finds them: without accents, case or hyphens.
 *
 * @param from index of the first character
 * @param to   index after the last character, greater than {@code from}
 */
public record Found(int from, int to) {
    /** The places of the words of a query, each at its first place, in order and apart from each other. */
    public static List<Found> in(String text, String query) {
        List<Found> places = new ArrayList<>();
        Folded plain = Folded.of(text, false);
        Folded tight = Folded.of(text, true);
        for (String word : Fold.of(query).split(" ", -1)) {
            if (!word.isEmpty()) {
                Found place = plain.find(word);
                Found other = place == null ? tight.find(word) : place;
                if (other != null) {
                    places.add(other);
                }
            }
        }
        places.sort(Comparator.comparingInt(Found::from));
        return joined(places);
    }

    private static List<Found> joined(List<Found> places) {
        List<Found> joined = new ArrayList<>();
        for (Found place : places) {
            if (!joined.isEmpty() && joined.getLast().to() >= place.from()) {
                Found before = joined.removeLast();
                joined.add(new Found(before.from(), Math.max(before.to(), place.to())));
            } else {
                joined.add(place);
            }
        }
        return joined;
    }

    /** A folded text that knows from which characters its own came. */
    private record Folded(String text, List<Integer> origins) {
        /** @param tight whether apostrophes and hyphens are left out, as in {@link Fold#tight} */
        static Folded of(String text, boolean tight) {
            StringBuilder folded = new StringBuilder();
            List<Integer> origins = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                String own = Character.isSurrogate(c) ? String.valueOf(c) : Fold.of(String.valueOf(c));
                // A mark goes with the letter it is on; what else folds to nothing is a space.
                boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.FORMAT;
                boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
                String taken = !own.isEmpty() || mark ? own : tight && !space ? "" : " ";
                folded.append(taken);
                for (int n = 0; n < taken.length(); n++) {
                    origins.add(i);
                }
            }
            return new Folded(folded.toString(), origins);
        }

        @Nullable
        Found find(String word) {
            int at = text.indexOf(word);
            return at < 0 ? null : new Found(origins.get(at), origins.get(at + word.length() - 1) + 1);
        }
    }
}
