package org.pupitre.journal.json;

import java.util.List;

/**
 * What was expected where a JSON text could not be read, so that a reader is told in their language; nothing of what the
 * reading library or a class says of itself is in it.
 *
 * @param arguments names to choose from or an example, where the kind has any
 */
public record Expectation(Kind kind, List<String> arguments) {
    public Expectation {
        arguments = List.copyOf(arguments);
    }

    /** What is expected; {@link #english()} follows it with the arguments. */
    public enum Kind {
        /** Well-formed JSON. */
        JSON("well-formed JSON"),
        /** Less of it: nesting, texts and numbers have limits. */
        SMALLER("less nesting, shorter texts and numbers"),
        /** An instant in ISO 8601. */
        INSTANT("an instant such as \"2022-05-24T13:00:00Z\""),
        /** A time zone. */
        ZONE("a time zone such as \"Europe/Paris\""),
        /** A language tag. */
        LANGUAGE("a language tag such as \"fr\", \"en\" or \"fr-CA\""),
        /** A text for each language; argument: an example. */
        WORDINGS("a text for each language, such as"),
        /** A text. */
        TEXT("a text in quotes"),
        /** A text with something in it. */
        FULL_TEXT("a text in quotes that is not empty"),
        /** A whole number. */
        WHOLE("a whole number"),
        /** A truth value. */
        TRUTH("true or false"),
        /** A constant; arguments: the constants. */
        ONE_OF("one of"),
        /** An id. */
        ID("an id in quotes of 1 to 64 of A-Z a-z 0-9 . _ : -"),
        /** A list. */
        LIST("a list in [ ]"),
        /** A list with something in it. */
        SOME("at least one entry"),
        /** An object. */
        OBJECT("an object in { }"),
        /** A field once. */
        ONCE("each field once"),
        /** Another field; arguments: the fields there are. */
        FIELD("one of"),
        /** No field at all. */
        NO_FIELD("no field"),
        /** The name of a command or another kind. */
        NAME_OF_KIND("the name of a command such as StartItem"),
        /** What an item allows. */
        ITEM_VALUES("seconds of 0 or more, and a priority from 1 to 3"),
        /** A speaking time. */
        SPEAKING_TIME("allotmentSeconds of at least 1"),
        /** A person's name. */
        PERSON_NAME("a name of 1 to 200 characters"),
        /** Directions of a booth. */
        DIRECTIONS("at least one direction"),
        /** Two languages. */
        TWO_LANGUAGES("two different languages"),
        /** What a session allows. */
        SESSION_VALUES("a language, a hardStop after plannedStart, and speakingSeconds of at least 1"),
        /** The SHA-256 of what is beside it. */
        HASH("the SHA-256 of the content"),
        /** Other values. */
        OTHER("values within their limits");

        private final String english;

        Kind(String english) {
            this.english = english;
        }
    }

    /** An expectation with its arguments. */
    public static Expectation of(Kind kind, String... arguments) {
        return new Expectation(kind, List.of(arguments));
    }

    /** A few English words, for logs. */
    public String english() {
        return arguments.isEmpty() ? kind.english : kind.english + " " + String.join(", ", arguments);
    }
}
