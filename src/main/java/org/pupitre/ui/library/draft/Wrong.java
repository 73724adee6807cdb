package org.pupitre.ui.library.draft;

import java.util.List;
import java.util.Optional;
import org.pupitre.ui.kit.Words;

/**
 * What is wrong with what was typed.
 *
 * @param key of the sentence that says it
 */
public record Wrong(String key, List<String> arguments) {
    public Wrong {
        arguments = List.copyOf(arguments);
    }

    static Optional<Wrong> of(String key, String... arguments) {
        return Optional.of(new Wrong(key, List.of(arguments)));
    }

    /** The sentence in the language of the screen. */
    public String said(Words words) {
        return words.text(key, arguments.toArray());
    }
}
