package org.pupitre.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.pupitre.exchange.column.Cells;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.OwnTable;

/**
 * A file whose columns are known.
 *
 * @param rows those with something in them, without the header and what is above it
 */
public record HeadedTable(Header header, List<ReadRow> rows, Facts facts) {
    private static final int SHOWN = 80;

    public HeadedTable {
        rows = List.copyOf(rows);
    }

    /** Gives the rows of a file their columns. */
    public static HeadedTable of(RawTable raw, OwnTable table, ReadChoices choices) {
        Header header = Header.of(raw, table, choices);
        List<ReadRow> rows = raw.rows().stream().filter(row -> row.record() > header.record() && !row.blank())
                .map(row -> row(row, header, raw.facts().typed())).toList();
        return new HeadedTable(header, rows, raw.facts());
    }

    /** @param typed whether people may have typed the cells, with words that mean nothing */
    private static ReadRow row(RawRow raw, Header header, boolean typed) {
        Map<Heading, String> values = new HashMap<>();
        List<Said> flags = new ArrayList<>();
        for (int i = 0; i < raw.cells().size(); i++) {
            String cell = raw.cell(i);
            Heading heading = i < header.headings().size() ? header.headings().get(i) : null;
            if (i >= header.headings().size() && !cell.isBlank()) {
                flags.add(Said.of("intake.surplus", i + 1));
            } else if (heading != null && !(typed ? Cells.nothing(cell) : cell.isBlank())) {
                values.put(heading, typed ? Cells.unkept(cell) : cell);
            }
        }
        return new ReadRow(raw.record(), values, flags, raw.fault(), begin(raw));
    }

    private static String begin(RawRow raw) {
        String begin = raw.cells().stream().limit(6).filter(cell -> !cell.isBlank())
                .map(cell -> cell.strip().replace('\n', ' ')).collect(Collectors.joining(" · "));
        return begin.length() <= SHOWN ? begin : begin.substring(0, SHOWN - 1) + "…";
    }
}
