package org.pupitre.cli.drive;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pupitre.cli.answers.Topic;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.Nearest;
import org.pupitre.domain.value.TypedText;
import org.pupitre.journal.json.Expectation;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.journal.json.Kinds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a line of JSON as an order. */
public final class OrderReader {
    private static final List<String> TOPICS = Arrays.stream(Topic.values()).map(Topic::word).toList();

    private OrderReader() {}

    /**
     * Reads a line.
     *
     * @throws BadLine if it is no order
     */
    public static Order read(String line) throws BadLine {
        ObjectNode fields = object(line);
        CommandId id = id(fields.remove("id"));
        Instant at = at(fields.remove("at"));
        JsonNode command = fields.remove("command");
        JsonNode ask = fields.remove("ask");
        if (command != null && ask == null) {
            boolean refused = refused(fields.remove("expect"));
            String picture = picture(fields.remove("picture"));
            return new Order.Act(id, at, command(command, fields), refused, picture);
        }
        if (ask != null && command == null) {
            if (!fields.isEmpty()) {
                throw new BadLine("cli.line.UNKNOWN_FIELD", fields.propertyNames().iterator().next(),
                        Expectation.of(Expectation.Kind.FIELD, "id", "at", "ask"));
            }
            return new Order.Ask(id, at, topic(ask));
        }
        throw new BadLine("cli.line.commandOrAsk");
    }

    private static ObjectNode object(String line) throws BadLine {
        try {
            ObjectNode object = Json.object(line);
            refuseHalves(object, "");
            return object;
        } catch (JsonProblem e) {
            throw e.kind() == JsonProblem.Kind.WRONG_VALUE ? new BadLine("cli.line.object", BadLine.EXAMPLE) : bad(e);
        }
    }

    /** A single half of a pair of UTF-16 comes from a text that was cut, and what was meant cannot be known. */
    private static void refuseHalves(JsonNode node, String path) throws BadLine {
        if (node.isString() && TypedText.broken(node.stringValue())) {
            throw new BadLine("cli.line.halfCharacter", path);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            refuseHalves(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            refuseHalves(node.get(i), path + "[" + i + "]");
        }
    }

    private static CommandId id(@Nullable JsonNode node) throws BadLine {
        try {
            if (node != null && node.isString()) {
                return new CommandId(node.stringValue());
            }
        } catch (IllegalArgumentException e) {
            throw new BadLine("cli.line.id");
        }
        throw new BadLine("cli.line.id");
    }

    private static @Nullable Instant at(@Nullable JsonNode node) throws BadLine {
        if (node == null) {
            return null;
        }
        try {
            if (node.isString()) {
                return Instant.parse(node.stringValue());
            }
        } catch (DateTimeException e) {
            throw new BadLine("cli.line.at");
        }
        throw new BadLine("cli.line.at");
    }

    private static Command command(JsonNode node, ObjectNode fields) throws BadLine {
        String name = node.isString() ? node.stringValue() : "";
        if (!Kinds.commands().containsKey(name)) {
            String near = Nearest.to(name, Kinds.commands().keySet()).orElse("StartItem");
            throw new BadLine("cli.line.UNKNOWN_KIND", name, near);
        }
        try {
            return Json.command(name, fields);
        } catch (JsonProblem e) {
            throw bad(e);
        }
    }

    private static Topic topic(JsonNode node) throws BadLine {
        String word = node.isString() ? node.stringValue() : "";
        return Topic.of(word).orElseThrow(() -> new BadLine("cli.line.topic", String.join(", ", TOPICS)));
    }

    private static boolean refused(@Nullable JsonNode node) throws BadLine {
        if (node != null && !(node.isString() && node.stringValue().equals("rejected"))) {
            throw new BadLine("cli.line.expect");
        }
        return node != null;
    }

    private static @Nullable String picture(@Nullable JsonNode node) throws BadLine {
        if (node == null) {
            return null;
        }
        if (!node.isString() || !node.stringValue().matches("[a-z0-9-]{1,64}")) {
            throw new BadLine("cli.line.picture");
        }
        return node.stringValue();
    }

    private static BadLine bad(JsonProblem e) {
        return switch (e.kind()) {
            case SYNTAX -> new BadLine("cli.line.SYNTAX", String.valueOf(Math.max(1, e.column())), e.expected());
            case MISSING -> new BadLine("cli.line.MISSING", e.field(), e.expected());
            case UNKNOWN_FIELD -> new BadLine("cli.line.UNKNOWN_FIELD", e.field(), e.expected());
            case DOUBLE_FIELD -> new BadLine("cli.line.DOUBLE_FIELD");
            case WRONG_VALUE -> e.field().isEmpty()
                    ? new BadLine("cli.line.wrongFields", e.expected())
                    : new BadLine("cli.line.WRONG_VALUE", e.field(), e.expected());
            case UNKNOWN_KIND -> new BadLine("cli.line.UNKNOWN_KIND", e.field(), "StartItem");
        };
    }
}
