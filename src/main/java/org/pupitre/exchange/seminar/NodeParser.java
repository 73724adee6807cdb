package org.pupitre.exchange.seminar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pupitre.exchange.seminar.Node.ListNode;
import org.pupitre.exchange.seminar.Node.Member;
import org.pupitre.exchange.seminar.Node.NullNode;
import org.pupitre.exchange.seminar.Node.NumberNode;
import org.pupitre.exchange.seminar.Node.ObjectNode;
import org.pupitre.exchange.seminar.Node.TextNode;
import org.pupitre.exchange.seminar.Node.TruthNode;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text into nodes. The text is decoded before, so that columns count characters, not bytes. */
final class NodeParser {
    /** Levels of nesting allowed; a seminar needs nine. */
    static final int MAX_DEPTH = 64;
    /** Longest text allowed, in characters. */
    static final int MAX_TEXT = 100_000;
    /** Longest number allowed, in characters. */
    static final int MAX_DIGITS = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_TEXT)
                    .maxNumberLength(MAX_TEXT).maxNameLength(1_000).build())
            .build();

    private final Problems problems;

    private NodeParser(Problems problems) {
        this.problems = problems;
    }

    /** The value in the text, or null after a problem was noted. */
    static @Nullable Node parse(String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problems.wrong(Place.START, "", "exchange.expectedObject");
                return null;
            }
            Node node = new NodeParser(problems).value(parser, first, "");
            if (parser.nextToken() != null) {
                problems.wrong(place(parser), "", "exchange.expectedEnd");
                return null;
            }
            return node;
        } catch (StreamConstraintsException e) {
            problems.wrong(place(e.getLocation()), "", "exchange.tooBig", String.valueOf(MAX_DEPTH),
                    String.valueOf(MAX_TEXT));
            return null;
        } catch (JacksonException e) {
            problems.wrong(place(e.getLocation()), "", "exchange.notJson");
            return null;
        }
    }

    private Node value(JsonParser parser, @Nullable JsonToken token, String path) {
        Place place = place(parser);
        return switch (token) {
            case START_OBJECT -> object(parser, place, path);
            case START_ARRAY -> list(parser, place, path);
            case VALUE_STRING -> new TextNode(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, place, path);
            case VALUE_TRUE -> new TruthNode(place, true);
            case VALUE_FALSE -> new TruthNode(place, false);
            case null, default -> new NullNode(place);
        };
    }

    private NumberNode number(JsonParser parser, Place place, String path) {
        if (parser.getStringLength() > MAX_DIGITS) {
            problems.wrong(place, path, "exchange.numberTooLong", String.valueOf(MAX_DIGITS));
            return new NumberNode(place, BigDecimal.ONE);
        }
        return new NumberNode(place, parser.getDecimalValue());
    }

    private ObjectNode object(JsonParser parser, Place start, String path) {
        Map<String, Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Place place = place(parser);
            String name = parser.currentName();
            String at = path.isEmpty() ? name : path + "." + name;
            Node value = value(parser, parser.nextToken(), at);
            if (members.putIfAbsent(name, new Member(place, value)) != null) {
                problems.wrong(place, at, "exchange.fieldTwice", name);
            }
        }
        return new ObjectNode(start, members);
    }

    private ListNode list(JsonParser parser, Place start, String path) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token, path + "[" + items.size() + "]"));
        }
        return new ListNode(start, items);
    }

    private static Place place(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private static Place place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Place.START
                : new Place(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
}
