package org.pupitre.live.columns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which columns a person chose for files, so that the next file with the same header is read at once.
 *
 * @param byHeader by the folded header of a file, the oldest first: the column that each folded name means, empty for none
 */
public record ColumnMemory(SequencedMap<String, Map<String, String>> byHeader) {
    /** Nothing was chosen. */
    public static final ColumnMemory NONE = new ColumnMemory(new LinkedHashMap<>());
    /** So many headers are remembered; the oldest goes. */
    static final int MOST_HEADERS = 50;
    /** A longer header is not remembered, in characters. */
    static final int LONGEST_HEADER = 2_000;

    public ColumnMemory {
        byHeader = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byHeader));
    }

    /** With the columns that were chosen for a header. */
    public ColumnMemory with(String header, Map<String, String> columns) {
        if (header.isEmpty() || header.length() > LONGEST_HEADER || columns.isEmpty()) {
            return this;
        }
        SequencedMap<String, Map<String, String>> all = new LinkedHashMap<>(byHeader);
        all.remove(header);
        all.put(header, Map.copyOf(columns));
        while (all.size() > MOST_HEADERS) {
            all.pollFirstEntry();
        }
        return new ColumnMemory(all);
    }

    /** What {@link #write} wrote; what cannot be read is left out. */
    public static ColumnMemory read(JsonNode fields) {
        ColumnMemory memory = NONE;
        for (Map.Entry<String, JsonNode> header : fields.properties()) {
            Map<String, String> columns = new LinkedHashMap<>();
            header.getValue().properties().forEach(column -> {
                if (column.getValue().isString()) {
                    columns.put(column.getKey(), column.getValue().stringValue());
                }
            });
            memory = memory.with(header.getKey(), columns);
        }
        return memory;
    }

    /** Writes what is remembered as the fields of an object. */
    public void write(ObjectNode into) {
        byHeader.forEach((header, columns) -> {
            ObjectNode fields = into.putObject(header);
            new TreeMap<>(columns).forEach(fields::put);
        });
    }
}
