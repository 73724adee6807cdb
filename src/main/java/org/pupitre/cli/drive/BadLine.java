package org.pupitre.cli.drive;

import java.util.List;

import org.pupitre.text.Messages;

/** Why a line is no order: the sentence's key and its arguments. */
public final class BadLine extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> arguments;

    BadLine(String key, String... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** What was expected, in the language of the messages. */
    public String sentence(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}
