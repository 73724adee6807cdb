package org.pupitre.exchange.out;

import java.util.List;

/**
 * A table with typed cells, before any format.
 *
 * @param name what it is, in a word, such as {@code agenda}
 * @param rows each with as many cells as there are heads
 */
public record Table(String name, List<Head> heads, List<List<Cell>> rows) {
    /**
     * A column.
     *
     * @param key  the same in every language
     * @param text in the language of the file
     */
    public record Head(String key, String text) {}

    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
