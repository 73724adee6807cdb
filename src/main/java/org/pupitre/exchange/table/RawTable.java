package org.pupitre.exchange.table;

import java.util.List;

/** All records of a file, with the header where there is one. */
public record RawTable(List<RawRow> rows, Facts facts) {
    /** So many records are read at most. */
    public static final int MOST_RECORDS = 200_000;
    /** So many cells are read at most. */
    public static final int MOST_CELLS = 5_000_000;
    /** Longest text of a cell, in characters. */
    public static final int LONGEST_CELL = 100_000;

    public RawTable {
        rows = List.copyOf(rows);
    }
}
