package org.pupitre.journal.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Goes through the JSON of a record of the vocabulary by the types of its fields, and changes texts and ids of people.
 * Fields that the record does not have, as old versions may, are gone through too: there every string that is no id is a
 * text.
 */
public final class RecordFields {
    private static final String ID = "[A-Za-z0-9._:-]{1,64}";

    /** What becomes of each; the same again where nothing is to change. */
    public interface Change {
        /** A text that someone wrote. */
        String text(String text);

        /** One wording of a title or notice. */
        String wording(String wording);

        /** The id of a person. */
        String person(String id);
    }

    private RecordFields() {}

    /** A changed copy. */
    public static ObjectNode changed(ObjectNode body, Class<?> type, Change change) {
        ObjectNode copy = body.deepCopy();
        object(copy, type, change);
        return copy;
    }

    private static void object(ObjectNode node, Class<?> type, Change change) {
        List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
        for (String name : List.copyOf(node.propertyNames())) {
            JsonNode value = node.get(name);
            node.set(name, components.stream().filter(c -> c.getName().equals(name)).findFirst()
                    .map(c -> typed(value, c.getGenericType(), change)).orElseGet(() -> untyped(value, change)));
        }
    }

    private static JsonNode typed(JsonNode node, Type type, Change change) {
        if (type instanceof ParameterizedType list && node instanceof ArrayNode array) {
            return elements(array, list.getActualTypeArguments()[0], change);
        }
        if (type == String.class && node.isString()) {
            return StringNode.valueOf(change.text(node.stringValue()));
        }
        if (type == PersonId.class && node.isString()) {
            return StringNode.valueOf(change.person(node.stringValue()));
        }
        if (type == LocalText.class && node instanceof ObjectNode wordings) {
            for (Map.Entry<String, JsonNode> wording : List.copyOf(wordings.properties())) {
                wordings.put(wording.getKey(), change.wording(wording.getValue().stringValue()));
            }
        } else if (type instanceof Class<?> raw && raw.isRecord() && node instanceof ObjectNode object) {
            object(object, raw, change);
        }
        return node;
    }

    private static ArrayNode elements(ArrayNode array, Type type, Change change) {
        for (int i = 0; i < array.size(); i++) {
            array.set(i, typed(array.get(i), type, change));
        }
        return array;
    }

    private static JsonNode untyped(JsonNode node, Change change) {
        if (node.isString()) {
            String text = node.stringValue();
            String other = change.person(text);
            boolean free = other.equals(text) && !text.matches(ID);
            return StringNode.valueOf(free ? change.text(text) : other);
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, untyped(array.get(i), change));
            }
        } else if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                object.set(name, untyped(object.get(name), change));
            }
        }
        return node;
    }
}
