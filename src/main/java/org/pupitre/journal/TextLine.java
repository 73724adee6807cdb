package org.pupitre.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.json.Expectation;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of a text journal: what one command writes.
 *
 * @param seq the number of its first entry in the library, empty while it has none
 */
public record TextLine(Batch batch, OptionalLong seq) {
    private static final String HASH = "sha256";
    private static final String CONTENT = "batch";

    /** A line of a command that is not in the library yet. */
    public static TextLine of(Batch batch) {
        return new TextLine(batch, OptionalLong.empty());
    }

    /** The line as JSON without a line break: the content, and before it the SHA-256 of its canonical form. */
    String text() {
        ObjectNode content = Json.mapper().createObjectNode().put("session", batch.session().value())
                .put("command", batch.command().value()).put("at", batch.at().toString()).put("actor", batch.actor())
                .put("device", batch.device());
        seq.ifPresent(first -> content.put("seq", first));
        ArrayNode events = content.putArray("events");
        for (Event event : batch.events()) {
            String kind = Codec.kind(event);
            ObjectNode written = events.addObject().put("kind", kind).put("version", Codec.version(kind));
            written.set("body", Json.tree(event));
        }
        ArrayNode people = content.putArray("people");
        batch.people().forEach(person -> people.add(Json.tree(person)));
        ObjectNode line = Json.mapper().createObjectNode().put(HASH, hash(content));
        line.set(CONTENT, content);
        return Json.write(line);
    }

    /**
     * Reads a line.
     *
     * @throws JsonProblem      if it is no such line, or its content is not the one its hash was made of
     * @throws LibraryException if it holds an event that this program does not know or cannot read
     */
    static TextLine read(String text) throws JsonProblem {
        ObjectNode line = Json.object(text);
        JsonNode hash = line.path(HASH);
        if (!(line.path(CONTENT) instanceof ObjectNode content) || !hash.isString()
                || !hash.stringValue().equals(hash(content))) {
            throw wrong(HASH, Expectation.Kind.HASH);
        }
        List<Event> events = new ArrayList<>();
        for (JsonNode event : content.path("events")) {
            events.add(Codec.event(0, word(event, "kind"), event.path("version").asInt(0),
                    Json.canonical(event.path("body"))));
        }
        if (events.isEmpty()) {
            throw wrong("events", Expectation.Kind.SOME);
        }
        List<Person> people = new ArrayList<>();
        for (JsonNode person : content.path("people")) {
            people.add(Json.read(person, Person.class));
        }
        JsonNode seq = content.path("seq");
        return new TextLine(
                new Batch(Json.read(content.path("session"), SessionId.class),
                        Json.read(content.path("command"), CommandId.class),
                        Json.read(content.path("at"), Instant.class), word(content, "actor"), word(content, "device"),
                        events, people),
                seq.isIntegralNumber() ? OptionalLong.of(seq.asLong()) : OptionalLong.empty());
    }

    private static String hash(ObjectNode content) {
        return HexFormat.of().formatHex(Hashes.row(content));
    }

    private static String word(JsonNode object, String field) throws JsonProblem {
        JsonNode word = object.path(field);
        if (!word.isString()) {
            throw wrong(field, Expectation.Kind.TEXT);
        }
        return word.stringValue();
    }

    private static JsonProblem wrong(String field, Expectation.Kind expected) {
        return new JsonProblem(JsonProblem.Kind.WRONG_VALUE, field, Expectation.of(expected), 0, 0);
    }
}
