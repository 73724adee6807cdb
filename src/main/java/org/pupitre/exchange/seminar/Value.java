package org.pupitre.exchange.seminar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TypedText;
import org.pupitre.exchange.seminar.Node.ListNode;
import org.pupitre.exchange.seminar.Node.NullNode;
import org.pupitre.exchange.seminar.Node.TextNode;
import org.pupitre.exchange.seminar.Node.TruthNode;

/**
 * The value of one field. Each method reads it as one type; where it is missing or of another type, the problem is noted
 * and a placeholder returned, so that reading goes on and all problems are found at once. Whatever was built of
 * placeholders is thrown away: a file with a problem is not imported.
 *
 * @param node    null if the field is missing
 * @param place   where the value is, or the object that misses it
 * @param excused whether a missing field is not worth a word, since the object itself is none
 */
record Value(@Nullable Node node, Place place, String path, boolean excused, Problems problems) {
    /** Stands for a text that could not be read. */
    static final String NO_TEXT = "?";

    /** Whether the field is there; null is the same as not there. */
    boolean given() {
        return node != null && !(node instanceof NullNode);
    }

    /** Reads the value only if the field is there. */
    <T> @Nullable T ifGiven(Function<Value, T> read) {
        return given() ? read.apply(this) : null;
    }

    /** Reads the value, or takes the default if the field is not there. */
    <T> T orElse(T otherwise, Function<Value, T> read) {
        return given() ? read.apply(this) : otherwise;
    }

    /** A text in which something can be seen, and no character is cut in half. */
    String text(int maxLength) {
        if (node instanceof TextNode text && TypedText.broken(text.value())) {
            wrong("exchange.halfCharacter");
            return NO_TEXT;
        }
        if (node instanceof TextNode text && TypedText.visible(text.value())) {
            if (text.value().length() > maxLength) {
                wrong("exchange.textTooLong", String.valueOf(maxLength), String.valueOf(text.value().length()));
            }
            return text.value();
        }
        return missingOr("exchange.expectedText", NO_TEXT);
    }

    boolean truth() {
        return node instanceof TruthNode truth ? truth.value() : missingOr("exchange.expectedTruth", false);
    }

    /** An id or another word that its type checks; the placeholder stands for what it refuses. */
    <T> T word(Function<String, T> make, String placeholder, String expected) {
        if (node instanceof TextNode text) {
            try {
                return make.apply(text.value());
            } catch (IllegalArgumentException e) {
                wrong(expected);
                return make.apply(placeholder);
            }
        }
        return missingOr(expected, make.apply(placeholder));
    }

    <T> T id(Function<String, T> make) {
        return word(make, "x", "exchange.expectedId");
    }

    LanguageTag language() {
        return word(Value::tag, "en", "exchange.expectedLanguage");
    }

    /** A language tag of two or three letters first; longer ones are well formed too, but no one's language. */
    static LanguageTag tag(String text) {
        LanguageTag tag = new LanguageTag(text);
        if (tag.primary().length() > 3) {
            throw new IllegalArgumentException("no language: " + text);
        }
        return tag;
    }

    /** One of a session's languages. */
    LanguageTag languageOf(PeopleAndLanguages known) {
        LanguageTag language = language();
        if (given() && node instanceof TextNode && !known.works(language)) {
            wrong("exchange.languageNotInSession", language.value(),
                    String.join(", ", known.languages().stream().map(LanguageTag::value).toList()));
        }
        return language;
    }

    /** The values of a list; empty if the field is not there. */
    List<Value> list() {
        if (!given()) {
            return List.of();
        }
        if (!(node instanceof ListNode list)) {
            wrong("exchange.expectedList");
            return List.of();
        }
        List<Value> values = new ArrayList<>();
        for (Node item : list.items()) {
            values.add(new Value(item, item.place(), path + "[" + values.size() + "]", excused, problems));
        }
        return values;
    }

    /** The values of a list that must be there and not empty. */
    List<Value> someList() {
        if (!given()) {
            return missingOr("exchange.expectedList", List.of());
        }
        if (node instanceof ListNode list && list.items().isEmpty()) {
            wrong("exchange.expectedSome");
        }
        return list();
    }

    /** The object with these fields. */
    Fields fields(List<String> known) {
        return node == null
                ? Fields.of(new NullNode(place), path, problems, known)
                : Fields.of(node, path, problems, known);
    }

    /** Notes what was expected instead. */
    void wrong(String key, String... arguments) {
        problems.wrong(place, path, key, arguments);
    }

    /** Notes that the field is missing, or else what was expected instead of its value; returns the placeholder. */
    <T> T missingOr(String expected, T placeholder, String... arguments) {
        if (given()) {
            wrong(expected, arguments);
        } else if (!excused) {
            wrong("exchange.missing", path.substring(path.lastIndexOf('.') + 1));
        }
        return placeholder;
    }
}
