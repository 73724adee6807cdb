package org.pupitre.ui.kit.keys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.pupitre.domain.value.LanguageTag;

/**
 * Which key sets the floor to which language: the first letter of its label where that is free, else its number in the order
 * of the session, so that no two acts share a key. The number does it for each of the first nine.
 */
public final class LanguageKeys {
    /**
     * Letters that do something else in a live session: next item, pause, next question, answered, signal handled, not an
     * answer.
     */
    public static final Set<Character> TAKEN = Set.of('N', 'T', 'P', 'Q', 'A', 'S', 'I', 'H', 'L', 'K');

    private static final int DIGITS = 9;

    private LanguageKeys() {}

    /** The key of each language that has one, in capitals, in the order of the session. */
    public static Map<LanguageTag, Character> of(List<LanguageTag> languages) {
        Set<Character> taken = new TreeSet<>(TAKEN);
        Map<LanguageTag, Character> keys = new LinkedHashMap<>();
        for (int i = 0; i < languages.size(); i++) {
            char first = languages.get(i).label().charAt(0);
            if (taken.add(first)) {
                keys.put(languages.get(i), first);
            } else if (i < DIGITS) {
                keys.put(languages.get(i), digit(i));
            }
        }
        return keys;
    }

    /** All keys of a language: the one shown first, then its number. */
    public static List<Stroke> strokes(List<LanguageTag> languages, LanguageTag language) {
        Character shown = of(languages).get(language);
        int place = languages.indexOf(language);
        if (shown == null) {
            return List.of();
        }
        return place >= DIGITS || shown == digit(place)
                ? List.of(Stroke.Typed.of(shown))
                : List.of(Stroke.Typed.of(shown), Stroke.Typed.of(digit(place)));
    }

    private static char digit(int place) {
        return (char) ('1' + place);
    }
}
