package org.pupitre.exchange.out;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.pupitre.exchange.column.Cells;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that people can read: UTF-8, lines ended by LF, always the same for the same values. A table is an object with
 * {@code format}, {@code version} and {@code rows}; a row has its filled cells under the keys of their columns, sorted.
 */
public final class JsonFile {
    /** The version of the form of our tables. */
    public static final int VERSION = 1;

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder().build()
            .writer().with(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    private JsonFile() {}

    /** The bytes of a value made of maps, lists, texts, numbers and truths, in the order of its maps. */
    public static byte[] write(Object value) {
        return (WRITER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of a table. */
    public static byte[] write(Table table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Cell> cells : table.rows()) {
            Map<String, Object> row = new TreeMap<>();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).equals(Cell.EMPTY)) {
                    row.put(table.heads().get(i).key(), value(cells.get(i)));
                }
            }
            rows.add(row);
        }
        Map<String, Object> whole = new TreeMap<>();
        whole.put("format", "pupitre-" + table.name());
        whole.put("version", VERSION);
        whole.put("rows", rows);
        return write(whole);
    }

    private static Object value(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Figure number -> number.value();
            case Cell.Moment moment -> moment.local()
                    ? Cells.local(moment.at(), moment.zone())
                    : Cells.moment(moment.at(), moment.zone());
            case Cell.Truth truth -> truth.value();
            case Cell.Word word -> word.constant();
        };
    }
}
