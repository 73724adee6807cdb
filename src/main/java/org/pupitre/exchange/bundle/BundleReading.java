package org.pupitre.exchange.bundle;

import java.util.List;

import org.pupitre.text.Messages;

/** What became of reading a bundle. */
public sealed interface BundleReading {
    /** It is whole. */
    record Sound(Bundle bundle) implements BundleReading {}

    /**
     * It is not, and nothing of it is used.
     *
     * @param key       of the sentence that says why
     * @param arguments of that sentence
     */
    record Faulty(String key, List<String> arguments) implements BundleReading {
        public Faulty {
            arguments = List.copyOf(arguments);
        }

        /** Why, in one sentence. */
        public String sentence(Messages messages) {
            return messages.text(key, arguments.toArray());
        }
    }
}
