package org.pupitre.exchange.table;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pupitre.exchange.column.Column;
import org.pupitre.exchange.column.Heading;

/**
 * A row whose cells are known by their columns.
 *
 * @param record its number in the file, from 1
 * @param values what is in each column; what means nothing is not there
 * @param flags  what deserves a look though the row is read, such as more cells than the header has
 * @param fault  why it cannot be read, else null
 * @param begin  its first cells, to show what it is where it cannot be read
 */
public record ReadRow(int record, Map<Heading, String> values, List<Said> flags, @Nullable Said fault, String begin) {
    public ReadRow {
        values = Map.copyOf(values);
        flags = List.copyOf(flags);
    }

    /** What is in a column there is one of; empty for nothing. */
    public String value(Column column) {
        return value(new Heading(column));
    }

    /** What is in a column; empty for nothing. */
    public String value(Heading heading) {
        return values.getOrDefault(heading, "");
    }
}
