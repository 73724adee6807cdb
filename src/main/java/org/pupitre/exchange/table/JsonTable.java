package org.pupitre.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;

import org.pupitre.exchange.column.Cells;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.text.Messages;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads our own JSON: an object with {@code format}, {@code version} and a list of rows, each an object whose fields are the columns
 * (rules of imports, section 1.6). Fields are known by the names of the columns, in any case and with or without spaces; a title may
 * be an object of wordings.
 */
public final class JsonTable {
    /** The version this program reads and writes. */
    public static final int VERSION = 1;
    private static final String FORMAT = "format";
    private static final String VERSIONED = "version";

    /** An object, or a list of such as other programs write. */
    private static final Pattern BEGINNING = Pattern.compile("\\s*(?:\\{|\\[\\s*[{\\[])");

    private JsonTable() {}

    /** The word by which our own JSON of a table says what it is, such as {@code pupitre-agenda}. */
    public static String format(OwnTable table) {
        return "pupitre-" + table.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a text begins as JSON does. */
    public static boolean looksLikeOne(String text) {
        return BEGINNING.matcher(text).lookingAt();
    }

    /**
     * Reads a text.
     *
     * @throws Unfit if it is no JSON of ours, of another table, or of a newer program
     */
    public static RawTable read(Decoded decoded, OwnTable table) throws Unfit {
        if (decoded.text().stripLeading().startsWith("[")) {
            throw new Unfit("intake.jsonForeign", format(table));
        }
        ObjectNode root = root(decoded.text());
        JsonNode format = root.get(FORMAT);
        JsonNode version = root.get(VERSIONED);
        if (format == null || !format.isString() || version == null || !version.isInt()) {
            throw new Unfit("intake.jsonForeign", format(table));
        }
        if (!format.stringValue().equals(format(table))) {
            throw new Unfit("intake.jsonOther", format.stringValue(), format(table));
        }
        if (version.intValue() > VERSION) {
            throw new Unfit("intake.jsonNewer", version.intValue(), VERSION);
        }
        ArrayNode list = root.properties().stream().map(Map.Entry::getValue).filter(ArrayNode.class::isInstance)
                .map(ArrayNode.class::cast).findFirst()
                .orElseThrow(() -> new Unfit("intake.jsonForeign", format(table)));
        if (list.size() > RawTable.MOST_RECORDS) {
            throw new Unfit("intake.tooManyRows", RawTable.MOST_RECORDS);
        }
        return new RawTable(rows(list, table), new Facts(decoded.encoding(), null, decoded.nuls(), 0, 0, List.of()));
    }

    private static ObjectNode root(String text) throws Unfit {
        try {
            return Json.object(text);
        } catch (JsonProblem e) {
            throw new Unfit("intake.jsonBroken", Math.max(1, e.line()), Math.max(1, e.column()));
        }
    }

    private static List<RawRow> rows(ArrayNode list, OwnTable table) {
        SequencedMap<String, Integer> places = new LinkedHashMap<>();
        List<Map<String, String>> values = new ArrayList<>();
        for (JsonNode row : list) {
            Map<String, String> cells = new LinkedHashMap<>();
            if (row instanceof ObjectNode object) {
                object.properties().forEach(field -> put(field.getKey(), field.getValue(), table, cells));
            }
            cells.keySet().forEach(name -> places.putIfAbsent(name, places.size()));
            values.add(cells);
        }
        List<RawRow> rows = new ArrayList<>();
        rows.add(new RawRow(0, List.copyOf(places.keySet())));
        for (Map<String, String> cells : values) {
            rows.add(new RawRow(rows.size(),
                    places.keySet().stream().map(name -> cells.getOrDefault(name, "")).toList()));
        }
        return rows;
    }

    private static void put(String name, JsonNode value, OwnTable table, Map<String, String> cells) {
        String header = header(name, table);
        if (value instanceof ObjectNode object) {
            object.properties()
                    .forEach(field -> cells.put(header(name + " " + field.getKey(), table), text(field.getValue())));
        } else {
            cells.put(header, text(value));
        }
    }

    /** The header of a field: of {@code mayBeLeftOut} or {@code MAY_BE_LEFT_OUT} the one of that column. */
    private static String header(String name, OwnTable table) {
        String spaced = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2");
        return Heading.remembered(table, name).or(() -> table.heading(spaced)).map(JsonTable::english).orElse(spaced);
    }

    private static String english(Heading heading) {
        return heading.text(Messages.of(Locale.ENGLISH));
    }

    private static String text(JsonNode value) {
        if (value instanceof ArrayNode list) {
            return Cells.list(list.valueStream().map(JsonTable::part).filter(part -> !part.isBlank()).toList());
        }
        return value.isNull()
                ? ""
                : value.isString() ? value.stringValue() : value.isObject() ? part(value) : value.toString();
    }

    /** A part of a list: a text, or a speaker with minutes and language. */
    private static String part(JsonNode value) {
        if (value instanceof ObjectNode object) {
            String name = string(object, string(object, "name").isEmpty() ? "person" : "name");
            String minutes = string(object, "minutes");
            String language = string(object, "language");
            String figures = minutes + (minutes.isEmpty() || language.isEmpty() ? "" : ", ") + language;
            return figures.isEmpty() ? name : name + " (" + figures + ")";
        }
        return text(value);
    }

    private static String string(ObjectNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || value.isNull() ? "" : value.isString() ? value.stringValue() : value.toString();
    }
}
