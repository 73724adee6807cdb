package org.pupitre.exchange.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A record of a table as it is in the file.
 *
 * @param record its number in the file, from 1, with the header and empty records counted
 * @param cells  as they are written; a cell that is missing at the end is empty
 * @param fault  why the row cannot be read, such as an error in a cell; else null
 */
public record RawRow(int record, List<String> cells, @Nullable Said fault) {
    public RawRow {
        cells = List.copyOf(cells);
    }

    /** A row that can be read. */
    public RawRow(int record, List<String> cells) {
        this(record, cells, null);
    }

    /** A cell; empty where there is none. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether nothing is in it. */
    public boolean blank() {
        return fault == null && cells.stream().allMatch(String::isBlank);
    }
}
