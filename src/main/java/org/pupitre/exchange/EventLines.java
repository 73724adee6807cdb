package org.pupitre.exchange;

import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Person;
import org.pupitre.journal.json.Codec;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.journal.json.Kinds;
import org.pupitre.journal.value.LibraryException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * Events and people as lines of text for other machines: the same JSON, with kind and version, in which the journal keeps
 * events, so that what keeps an old journal readable keeps an old file readable.
 */
public final class EventLines {
    private static final String PERSON = "Person";
    /** Since version 2 a person may have facts; who has none is written as ever. */
    private static final int PERSON_VERSION = 2;

    /** What a line holds. */
    public sealed interface Line {
        record Happened(Event event) implements Line {}

        record Someone(Person person) implements Line {}

        /** A kind, or a version of it, that this program does not know. */
        record Unknown(String kind, int version) implements Line {}
    }

    /** A text that is not what it should be, with the field that is wrong; the field may be empty. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String field;

        Unreadable(String field, Throwable cause) {
            super(field, cause);
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    private EventLines() {}

    /** The line of an event, without a line break. */
    public static String line(Event event) {
        return line(Codec.kind(event), Codec.version(Codec.kind(event)), Codec.body(event));
    }

    /** The line of a person, without a line break. */
    public static String line(Person person) {
        return line(PERSON, person.details().facts() == null ? 1 : PERSON_VERSION, Json.canonical(person));
    }

    private static String line(String kind, int version, String body) {
        ObjectNode line = Json.mapper().createObjectNode().put("kind", kind).put("version", version);
        return Json.write(line.putRawValue("body", new RawValue(body)));
    }

    /**
     * Reads a line.
     *
     * @throws Unreadable if it is none, or its body does not fit its kind
     */
    public static Line read(String line) throws Unreadable {
        try {
            ObjectNode object = Json.object(line);
            JsonNode kind = object.get("kind");
            JsonNode version = object.get("version");
            JsonNode body = object.get("body");
            if (object.size() != 3 || kind == null || !kind.isString() || version == null || !version.isInt()
                    || !(body instanceof ObjectNode)) {
                throw new Unreadable("", new IllegalArgumentException("not kind, version and body"));
            }
            return read(kind.stringValue(), version.intValue(), body);
        } catch (JsonProblem e) {
            throw new Unreadable(e.field(), e);
        } catch (LibraryException e) {
            throw new Unreadable("body", e);
        }
    }

    private static Line read(String kind, int version, JsonNode body) throws JsonProblem {
        if (kind.equals(PERSON) && version >= 1 && version <= PERSON_VERSION) {
            return new Line.Someone(Json.read(body, Person.class));
        }
        boolean known = Kinds.events().containsKey(kind) && version >= 1 && version <= Codec.version(kind);
        return known
                ? new Line.Happened(Codec.event(0, kind, version, (ObjectNode) body))
                : new Line.Unknown(kind, version);
    }

    /** A record as a text of one line, always the same for equal records. */
    public static String text(Record value) {
        return Json.canonical(value);
    }

    /**
     * Reads a record, strictly.
     *
     * @throws Unreadable if the text is no such record
     */
    public static <T extends Record> T read(String text, Class<T> type) throws Unreadable {
        try {
            return Json.read(text, type);
        } catch (JsonProblem e) {
            throw new Unreadable(e.field(), e);
        }
    }

    /**
     * A whole number of an object of which nothing else is known yet.
     *
     * @throws Unreadable if the text is no object or has no such number
     */
    public static int number(String text, String field) throws Unreadable {
        try {
            JsonNode value = Json.object(text).get(field);
            if (value != null && value.isInt()) {
                return value.intValue();
            }
        } catch (JsonProblem e) {
            throw new Unreadable(e.field(), e);
        }
        throw new Unreadable(field, new IllegalArgumentException("no number"));
    }

    /**
     * A text of an object of which nothing else is known yet; empty if it has none.
     *
     * @throws Unreadable if the text is no object
     */
    public static String word(String text, String field) throws Unreadable {
        try {
            JsonNode value = Json.object(text).get(field);
            return value != null && value.isString() ? value.stringValue() : "";
        } catch (JsonProblem e) {
            throw new Unreadable(e.field(), e);
        }
    }
}
