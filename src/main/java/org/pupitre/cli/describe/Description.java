package org.pupitre.cli.describe;

import java.util.Arrays;
import java.util.Map;

import org.pupitre.cli.answers.Topic;
import org.pupitre.cli.describe.JsonSchema.Way;
import org.pupitre.cli.drive.Replies;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.Kinds;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One JSON Schema (2020-12) for everything that goes over a drive: a line that is read, a line that answers, and under
 * {@code $defs} each command, event, rejection and answer with its fields.
 */
public final class Description {
    private final JsonSchema schema = new JsonSchema();
    private final ObjectNode definitions = JsonSchema.node();
    private final ArrayNode read = Json.mapper().createArrayNode();
    private final ArrayNode written = Json.mapper().createArrayNode();

    private Description() {}

    /** The whole document, indented. */
    public static String text() {
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(new Description().document());
    }

    private ObjectNode document() {
        Kinds.commands().forEach(this::command);
        Kinds.events().forEach((name, type) -> define("event-" + name, schema.of(type, Way.WRITTEN)));
        Kinds.rejections().forEach((name, type) -> define("rejection-" + name, schema.of(type, Way.WRITTEN)));
        Arrays.stream(Topic.values()).forEach(this::topic);
        written.add(define("reply-done", reply(Replies.Done.class, "events", Kinds.events())));
        written.add(define("reply-setAside", reply(Replies.SetAside.class, "events", Kinds.events())));
        written.add(define("reply-refused", reply(Replies.Refused.class, "rejected", Kinds.rejections())));
        written.add(define("reply-notSaved", schema.of(Replies.NotSaved.class, Way.WRITTEN)));
        written.add(define("reply-faulty", schema.of(Replies.Faulty.class, Way.WRITTEN)));
        schema.values().forEach(definitions::set);
        define("lineRead", JsonSchema.node().set("oneOf", read));
        define("lineWritten", JsonSchema.node().set("oneOf", written));
        ObjectNode document = JsonSchema.node().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "pupitre drive").put("description", "One JSON object a line in, one a line out.");
        document.set("anyOf",
                Json.mapper().createArrayNode().add(JsonSchema.ref("lineRead")).add(JsonSchema.ref("lineWritten")));
        return document.set("$defs", definitions);
    }

    private void command(String name, Class<?> type) {
        ObjectNode line = schema.of(type, Way.READ);
        begin(line, "command", name);
        ObjectNode properties = (ObjectNode) line.get("properties");
        properties.set("expect", JsonSchema.node().put("const", "rejected"));
        properties.set("picture", JsonSchema.node().put("type", "string"));
        read.add(define("command-" + name, line));
    }

    private void topic(Topic topic) {
        ObjectNode line = JsonSchema.node().put("type", "object");
        line.set("properties", JsonSchema.node());
        line.set("required", Json.mapper().createArrayNode());
        line.put("additionalProperties", false);
        begin(line, "ask", topic.word());
        read.add(define("ask-" + topic.word(), line));

        define("answer-" + topic.word(), schema.of(topic.form(), Way.WRITTEN));
        ObjectNode answer = JsonSchema.node().put("type", "object");
        ObjectNode properties = JsonSchema.node();
        properties.set("id", JsonSchema.node().put("type", "string"));
        properties.set(topic.word(), JsonSchema.ref("answer-" + topic.word()));
        answer.set("properties", properties);
        answer.set("required", Json.mapper().createArrayNode().add("id").add(topic.word()));
        written.add(define("reply-" + topic.word(), answer.put("additionalProperties", false)));
    }

    /** Adds what every line has: its id, what it is, and on a virtual clock its time. */
    private static void begin(ObjectNode line, String key, String name) {
        ObjectNode properties = (ObjectNode) line.get("properties");
        properties.set("id", JsonSchema.node().put("type", "string").put("pattern", "^[A-Za-z0-9._:-]{1,64}$"));
        properties.set(key, JsonSchema.node().put("const", name));
        properties.set("at", JsonSchema.node().put("type", "string").put("format", "date-time"));
        ((ArrayNode) line.get("required")).add("id").add(key);
    }

    private ObjectNode reply(Class<?> type, String field, Map<String, ?> names) {
        ObjectNode reply = schema.of(type, Way.WRITTEN);
        ArrayNode all = Json.mapper().createArrayNode();
        names.keySet().forEach(all::add);
        ObjectNode one = JsonSchema.node().set("enum", all);
        ObjectNode properties = (ObjectNode) reply.get("properties");
        properties.set(field, field.equals("events") ? JsonSchema.node().put("type", "array").set("items", one) : one);
        return reply;
    }

    private ObjectNode define(String name, ObjectNode definition) {
        definitions.set(name, definition);
        return JsonSchema.ref(name);
    }
}
