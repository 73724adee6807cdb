package org.pupitre.cli.drive;

import java.util.List;
import java.util.stream.Stream;

import org.pupitre.journal.json.Expectation;
import org.pupitre.text.Messages;

/** Why a line is no order: the sentence's key and its arguments. */
public final class BadLine extends Exception {
    /** A line as it could be. */
    static final String EXAMPLE = "{\"id\":\"c1\",\"command\":\"NextItem\"}";

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /**
     * A fault with the sentence of this key.
     *
     * @param arguments texts, and expectations that are told in the reader's language
     */
    public BadLine(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** What was expected, in the language of the messages. */
    public String sentence(Messages messages) {
        return messages.text(key, Stream.of(arguments)
                .map(part -> part instanceof Expectation expected ? told(expected, messages) : part).toArray());
    }

    private static String told(Expectation expected, Messages messages) {
        return messages.text("cli.expected." + expected.kind(), String.join(", ", expected.arguments()));
    }
}
