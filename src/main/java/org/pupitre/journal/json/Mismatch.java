package org.pupitre.journal.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Carries a problem through Jackson, which adds the path, and turns what Jackson itself throws into a problem. */
final class Mismatch extends DatabindException {
    private static final long serialVersionUID = 1L;

    static final Expectation ONCE = Expectation.of(Expectation.Kind.ONCE);

    private final JsonProblem.Kind kind;
    private final transient Expectation expected;

    private Mismatch(JsonProblem.Kind kind, Expectation expected, TokenStreamLocation where) {
        super(expected.english(), where, null);
        this.kind = kind;
        this.expected = expected;
    }

    static Mismatch at(TokenStreamLocation where, JsonProblem.Kind kind, Expectation expected) {
        return new Mismatch(kind, expected, where);
    }

    static Mismatch wrongValue(JsonParser parser, Expectation expected) {
        return new Mismatch(JsonProblem.Kind.WRONG_VALUE, expected, parser.currentTokenLocation());
    }

    static JsonProblem toProblem(JacksonException e) {
        return new JsonProblem(kindOf(e), path(e), expected(e), line(e), column(e));
    }

    private static JsonProblem.Kind kindOf(JacksonException e) {
        return switch (e) {
            case Mismatch m -> m.kind;
            case InputCoercionException c -> JsonProblem.Kind.WRONG_VALUE;
            case StreamReadException r -> JsonProblem.Kind.SYNTAX;
            case StreamConstraintsException c -> JsonProblem.Kind.SYNTAX;
            default -> kindByMessage(e.getOriginalMessage());
        };
    }

    /** Two things for which Jackson has no exception of their own. */
    private static JsonProblem.Kind kindByMessage(String message) {
        if (message.startsWith("Trailing token")) {
            return JsonProblem.Kind.SYNTAX;
        }
        return message.startsWith("Duplicate") ? JsonProblem.Kind.DOUBLE_FIELD : JsonProblem.Kind.WRONG_VALUE;
    }

    /** What Jackson says of itself is for its own users and stays out. */
    private static Expectation expected(JacksonException e) {
        return switch (e) {
            case Mismatch m -> m.expected;
            case StreamConstraintsException c -> Expectation.of(Expectation.Kind.SMALLER);
            case MismatchedInputException m when m.getTargetType() != null
                    && kindOf(e) == JsonProblem.Kind.WRONG_VALUE ->
                    ExpectedJson.of(m.getTargetType());
            case InputCoercionException c when c.getTargetType() != null -> ExpectedJson.of(c.getTargetType());
            default -> Expectation.of(switch (kindOf(e)) {
                case SYNTAX -> Expectation.Kind.JSON;
                case DOUBLE_FIELD -> Expectation.Kind.ONCE;
                default -> Expectation.Kind.OTHER;
            });
        };
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    }

    private static int column(JacksonException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
    }
}
