package org.pupitre.exchange.seminar;

import java.util.List;

import org.pupitre.text.Messages;

/**
 * One thing in a seminar file that is not as expected.
 *
 * @param line      line, counted from 1
 * @param column    column in characters, counted from 1
 * @param field     path of the field such as {@code sessions[0].items[2].minutes}; empty for the file as a whole
 * @param key       key of the sentence that says what was expected
 * @param arguments arguments of that sentence
 */
public record Problem(int line, int column, String field, String key, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** What was expected, in the language of the messages. */
    public String expected(Messages messages) {
        return messages.text(key, arguments.toArray());
    }

    /** Place, field and what was expected, as one line of text. */
    public String sentence(Messages messages) {
        String place = messages.text("exchange.place", String.valueOf(line), String.valueOf(column));
        return field.isEmpty()
                ? messages.text("exchange.problem", place, expected(messages))
                : messages.text("exchange.problemOfField", place, field, expected(messages));
    }
}
