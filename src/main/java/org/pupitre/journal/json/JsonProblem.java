package org.pupitre.journal.json;

/**
 * Why a JSON text could not be read: where, which field, and what was expected. Expected of any text that comes from
 * outside.
 */
public final class JsonProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong, so that a reader can be told in their language. */
    public enum Kind {
        /** The text is no JSON, or it goes on after its end. */
        SYNTAX,
        /** A field that must be there is not. */
        MISSING,
        /** A field that no one knows; {@link #expected()} lists those known. */
        UNKNOWN_FIELD,
        /** The same field twice. */
        DOUBLE_FIELD,
        /** A value of the wrong form or out of its range. */
        WRONG_VALUE,
        /** A kind of command or event that this program does not know. */
        UNKNOWN_KIND
    }

    private final Kind kind;
    private final String field;
    private final transient Expectation expected;
    private final int line;
    private final int column;

    /**
     * @param field    the field as a path; empty for the text as a whole
     * @param expected what was expected there
     * @param line     counted from 1; 0 where it is not known
     * @param column   counted from 1; 0 where it is not known
     */
    public JsonProblem(Kind kind, String field, Expectation expected, int line, int column) {
        super((line > 0 ? "line " + line + ", column " + column + ": " : "") + (field.isEmpty() ? "" : field + ": ")
                + kind + ", expected " + expected.english());
        this.kind = kind;
        this.field = field;
        this.expected = expected;
        this.line = line;
        this.column = column;
    }

    public Kind kind() {
        return kind;
    }

    /** The field as a path, such as {@code items[3].title.fr}; empty for the text as a whole. */
    public String field() {
        return field;
    }

    /** What was expected there. */
    public Expectation expected() {
        return expected;
    }

    /** The line, counted from 1; 0 where it is not known. */
    public int line() {
        return line;
    }

    /** The column, counted from 1; 0 where it is not known. */
    public int column() {
        return column;
    }

    /** The same problem in a part of a bigger text. */
    public JsonProblem inside(String path) {
        String joined = field.isEmpty() || field.startsWith("[") ? path + field : path + "." + field;
        return new JsonProblem(kind, joined, expected, line, column);
    }
}
