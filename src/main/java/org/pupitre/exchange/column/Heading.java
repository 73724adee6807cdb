package org.pupitre.exchange.column;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Messages;

/**
 * A column as it is in a file.
 *
 * @param language of a column there is one of for each language; null for all others, and for a title whose header names no
 *                 language
 */
public record Heading(Column column, @Nullable LanguageTag language) {
    /** A column without a language. */
    public Heading(Column column) {
        this(column, null);
    }

    /** What its header says in a language of the screen. */
    public String text(Messages messages) {
        return column.header(messages, language == null ? "" : language.value());
    }

    /** A text by which it is remembered, such as {@code TITLE fr}. */
    public String remembered() {
        return language == null ? column.name() : column.name() + " " + language;
    }

    /** What {@link #remembered} wrote; empty where no column of the table is called so. */
    public static Optional<Heading> remembered(OwnTable table, String text) {
        String[] parts = text.split(" ", 2);
        return table.columns().stream().filter(column -> column.name().equals(parts[0])).findFirst()
                .flatMap(column -> parts.length == 1
                        ? Optional.of(new Heading(column))
                        : CellWords.language(parts[1]).map(language -> new Heading(column, language)));
    }
}
