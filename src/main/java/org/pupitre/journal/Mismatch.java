package org.pupitre.journal;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Carries a problem through Jackson, which adds the path, and turns what Jackson itself throws into a problem. */
final class Mismatch extends DatabindException {
    private static final long serialVersionUID = 1L;

    private final JsonProblem.Kind kind;

    private Mismatch(JsonProblem.Kind kind, String expected, TokenStreamLocation where) {
        super(expected, where, null);
        this.kind = kind;
    }

    static Mismatch at(TokenStreamLocation where, JsonProblem.Kind kind, String expected) {
        return new Mismatch(kind, expected, where);
    }

    static Mismatch wrongValue(JsonParser parser, String expected) {
        return new Mismatch(JsonProblem.Kind.WRONG_VALUE, expected, parser.currentTokenLocation());
    }

    static JsonProblem toProblem(JacksonException e) {
        return new JsonProblem(kindOf(e), path(e), expected(e), line(e), column(e));
    }

    private static JsonProblem.Kind kindOf(JacksonException e) {
        if (e instanceof Mismatch m) {
            return m.kind;
        }
        if (e instanceof StreamReadException || e.getOriginalMessage().startsWith("Trailing token")) {
            return e.getOriginalMessage().startsWith("Duplicate")
                    ? JsonProblem.Kind.DOUBLE_FIELD
                    : JsonProblem.Kind.SYNTAX;
        }
        return JsonProblem.Kind.WRONG_VALUE;
    }

    private static String expected(JacksonException e) {
        if (e instanceof MismatchedInputException m && m.getTargetType() != null) {
            return Expected.of(m.getTargetType());
        }
        return switch (kindOf(e)) {
            case DOUBLE_FIELD -> "each field once";
            case SYNTAX -> "well-formed JSON (" + e.getOriginalMessage() + ")";
            default -> e.getOriginalMessage();
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
