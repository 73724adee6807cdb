package org.pupitre.cli.describe;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.Id;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.journal.json.Json;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas of records and the values in them; values that are records are gathered under their own name. */
final class JsonSchema {
    private final SortedMap<String, ObjectNode> values = new TreeMap<>();

    /** Whether something is read or written: on reading lists and booleans may be left out. */
    enum Way {
        READ,
        WRITTEN
    }

    static ObjectNode node() {
        return Json.mapper().createObjectNode();
    }

    static ObjectNode ref(String name) {
        return node().put("$ref", "#/$defs/" + name);
    }

    /** The values met so far by name. */
    SortedMap<String, ObjectNode> values() {
        return values;
    }

    /** An object with the record's fields; those that may be null are not required. */
    ObjectNode of(Class<?> record, Way way) {
        ObjectNode properties = node();
        ArrayNode required = Json.mapper().createArrayNode();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.set(component.getName(), value(component.getGenericType(), way));
            if (required(component, way)) {
                required.add(component.getName());
            }
        }
        ObjectNode schema = node().put("type", "object");
        schema.set("properties", properties);
        schema.set("required", required);
        return schema.put("additionalProperties", false);
    }

    private static boolean required(RecordComponent component, Way way) {
        boolean optional = way == Way.READ
                && (Collection.class.isAssignableFrom(component.getType()) || component.getType() == boolean.class);
        return !optional && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private ObjectNode value(Type type, Way way) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, way);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            ArrayNode names = Json.mapper().createArrayNode();
            Arrays.stream(raw.getEnumConstants()).forEach(c -> names.add(((Enum<?>) c).name()));
            return node().set("enum", names);
        }
        ObjectNode plain = plain(raw);
        return plain == null ? named(raw, way) : plain;
    }

    private ObjectNode container(ParameterizedType type, Way way) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (Map.class.isAssignableFrom(raw)) {
            return node().put("type", "object").set("additionalProperties", value(arguments[1], way));
        }
        ObjectNode list = node().put("type", "array");
        if (Set.class.isAssignableFrom(raw)) {
            list.put("uniqueItems", true);
        }
        return list.set("items", value(arguments[0], way));
    }

    private static @Nullable ObjectNode plain(Class<?> raw) {
        if (raw == String.class || raw == ZoneId.class) {
            return node().put("type", "string");
        }
        if (raw == int.class || raw == Integer.class || raw == long.class) {
            return node().put("type", "integer");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return node().put("type", "boolean");
        }
        if (raw == Instant.class) {
            return node().put("type", "string").put("format", "date-time");
        }
        if (raw == LanguageTag.class) {
            return node().put("type", "string").put("description", "language tag such as fr, en or fr-CA");
        }
        if (Id.class.isAssignableFrom(raw)) {
            return node().put("type", "string").put("pattern", "^[A-Za-z0-9._:-]{1,64}$");
        }
        if (raw == LocalText.class) {
            ObjectNode wordings = node().put("type", "object").put("minProperties", 1);
            return wordings.set("additionalProperties", node().put("type", "string").put("minLength", 1));
        }
        return null;
    }

    /** A record or a family of records within a value. */
    private ObjectNode named(Class<?> type, Way way) {
        String name =
                (way == Way.READ ? "value-" : "shown-") + type.getName().substring(type.getPackageName().length() + 1)
                        .replace('$', '.');
        if (!values.containsKey(name)) {
            values.put(name, node());
            values.put(name, type.isRecord() ? of(type, way) : family(type, way));
        }
        return ref(name);
    }

    private ObjectNode family(Class<?> type, Way way) {
        if (!type.isSealed()) {
            throw new IllegalStateException("no schema for " + type);
        }
        ArrayNode any = Json.mapper().createArrayNode();
        Arrays.stream(type.getPermittedSubclasses()).forEach(t -> any.add(named(t, way)));
        return node().set("anyOf", any);
    }
}
