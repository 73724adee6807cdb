package org.pupitre.exchange.table;

import java.util.List;

import org.pupitre.text.Messages;

/**
 * A sentence about a file or a row, to be said in any language.
 *
 * @param key       its key, such as {@code intake.noTitle}
 * @param arguments texts, numbers, or parts that are said in the same language
 */
public record Said(String key, List<Object> arguments) implements SaidPart {
    public Said {
        arguments = List.copyOf(arguments);
    }

    /** A sentence with its arguments. */
    public static Said of(String key, Object... arguments) {
        return new Said(key, List.of(arguments));
    }

    /** The sentence in a language. */
    @Override
    public String text(Messages messages) {
        return messages.text(key, arguments.stream()
                .map(argument -> argument instanceof SaidPart part ? part.text(messages) : argument).toArray());
    }
}
