package org.pupitre.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.pupitre.domain.value.LanguageTag;

/**
 * Which letter sets the floor to which language: the first of its label, else the second, else its number in the order of
 * the session, so that no two acts share a key.
 */
public final class LanguageKeys {
    /** Letters that mean something else in a live session: next item, pause, next question, answered. */
    public static final Set<Character> TAKEN = Set.of('N', 'P', 'Q', 'A');

    private LanguageKeys() {}

    /** The key of each language, in capitals, in the order of the session. */
    public static Map<LanguageTag, Character> of(List<LanguageTag> languages) {
        Set<Character> taken = new TreeSet<>(TAKEN);
        Map<LanguageTag, Character> keys = new LinkedHashMap<>();
        for (int i = 0; i < languages.size(); i++) {
            char key = (char) ('1' + Math.min(i, 8));
            for (char letter : languages.get(i).label().toCharArray()) {
                if (!taken.contains(letter)) {
                    key = letter;
                    break;
                }
            }
            taken.add(key);
            keys.put(languages.get(i), key);
        }
        return keys;
    }
}
