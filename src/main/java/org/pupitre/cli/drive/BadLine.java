package org.pupitre.cli.drive;

import java.util.List;

import org.pupitre.text.Messages;

/** Why a line is no order: the sentence's key and its arguments. */
public final class BadLine extends Exception {
    /** A line as it could be. */
    static final String EXAMPLE = "{\"id\":\"c1\",\"command\":\"NextItem\"}";

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] arguments;

    /** A fault with the sentence of this key. */
    public BadLine(String key, String... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** What was expected, in the language of the messages. */
    public String sentence(Messages messages) {
        return messages.text(key, (Object[]) arguments);
    }
}
