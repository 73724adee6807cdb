package org.pupitre.ui.kit.keys;

import java.util.ArrayList;
import java.util.List;

import org.pupitre.ui.kit.Words;

/**
 * A line of the sheet of keys: a key with what it does, or two keys whose acts begin with the same words or go with arrows, such
 * as “Text larger / smaller”.
 *
 * @param caps the keys
 */
record KeyPair(List<String> caps, String name) {
    /** Wider caps would push all names of the column aside. */
    private static final int WIDEST_CAPS = 16;
    private static final int LONGEST_NAME = 44;
    private static final String BETWEEN = " / ";

    KeyPair {
        caps = List.copyOf(caps);
    }

    /** The lines of keys, those that belong together in one. */
    static List<KeyPair> of(List<? extends KeyLine> lines, Words words) {
        List<KeyPair> pairs = new ArrayList<>();
        for (KeyLine line : lines) {
            KeyPair next = new KeyPair(List.of(line.cap(words)), line.name(words));
            if (!pairs.isEmpty() && pairs.getLast().takes(next)) {
                pairs.add(pairs.removeLast().with(next));
            } else {
                pairs.add(next);
            }
        }
        return pairs;
    }

    private boolean takes(KeyPair next) {
        boolean one = caps.size() == 1 && caps.getFirst().length() + next.caps.getFirst().length() <= WIDEST_CAPS;
        return one && with(next).name.length() <= LONGEST_NAME && (common(next) > 0 || (arrow() && next.arrow()));
    }

    private boolean arrow() {
        return caps.getFirst().matches("(.* )?[↑↓←→]");
    }

    private KeyPair with(KeyPair next) {
        return new KeyPair(List.of(caps.getFirst(), next.caps.getFirst()),
                name + BETWEEN + next.name.substring(common(next)));
    }

    /** How many characters of whole words both names begin with. */
    private int common(KeyPair next) {
        int common = 0;
        for (int i = 0; i < Math.min(name.length(), next.name.length()) - 1 && name.charAt(i) == next.name.charAt(i);
                i++) {
            if (name.charAt(i) == ' ') {
                common = i + 1;
            }
        }
        return common;
    }
}
