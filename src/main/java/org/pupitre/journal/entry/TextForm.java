package org.pupitre.journal.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.json.Codec;
import org.pupitre.journal.json.Expectation;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.TextLine;
import org.pupitre.journal.value.TextLines;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lines of text journals as they are in their files: one line of JSON in UTF-8 for each command. */
public final class TextForm {
    private static final String HASH = "sha256";
    private static final String CONTENT = "batch";

    private TextForm() {}

    /**
     * Reads a file. A last line without an end that cannot be read was cut off and is no bad one.
     *
     * @throws IOException if the file cannot be read
     */
    public static TextLines read(Path file) throws IOException {
        List<TextLine> lines = new ArrayList<>();
        List<Long> bad = new ArrayList<>();
        String[] texts = Files.readString(file, StandardCharsets.ISO_8859_1).split("\n", -1);
        for (int i = 0; i < texts.length; i++) {
            String text = new String(texts[i].getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            boolean last = i == texts.length - 1;
            if (!(last && text.isEmpty()) && bad(text, lines) && !last) {
                bad.add(i + 1L);
            }
        }
        return new TextLines(lines, bad);
    }

    /** Whether a text is a whole line. */
    public static boolean isLine(String text) {
        return !bad(text, new ArrayList<>());
    }

    private static boolean bad(String text, List<TextLine> good) {
        try {
            good.add(line(text));
            return false;
        } catch (JsonProblem | LibraryException | IllegalArgumentException e) {
            return true;
        }
    }

    /** The line as JSON without a line break: the content, and before it the SHA-256 of its canonical form. */
    public static String text(TextLine line) {
        Batch batch = line.batch();
        ObjectNode content = Json.mapper().createObjectNode().put("session", batch.session().value())
                .put("command", batch.command().value()).put("at", batch.at().toString()).put("actor", batch.actor())
                .put("device", batch.device());
        line.seq().ifPresent(first -> content.put("seq", first));
        ArrayNode events = content.putArray("events");
        for (Event event : batch.events()) {
            String kind = Codec.kind(event);
            ObjectNode body = events.addObject().put("kind", kind).put("version", Codec.version(kind));
            body.set("body", Json.tree(event));
        }
        ArrayNode people = content.putArray("people");
        batch.people().forEach(person -> people.add(Json.tree(person)));
        ObjectNode written = Json.mapper().createObjectNode().put(HASH, hash(content));
        written.set(CONTENT, content);
        return Json.write(written);
    }

    /**
     * Reads a line.
     *
     * @throws JsonProblem      if it is no such line, or its content is not the one its hash was made of
     * @throws LibraryException if it holds an event that this program does not know or cannot read
     */
    static TextLine line(String text) throws JsonProblem {
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
