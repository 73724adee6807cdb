package org.pupitre.exchange.seminar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.Nearest;
import org.pupitre.exchange.seminar.Node.NumberNode;
import org.pupitre.exchange.seminar.Node.ObjectNode;
import org.pupitre.exchange.seminar.Node.TextNode;

/** Reads values of the domain: texts in several languages, constants, minutes, numbers. */
final class FileValues {
    /** Longest title or other short text, in characters. */
    static final int SHORT = 500;
    /** Longest explanation, in characters. */
    static final int LONG = 10_000;
    /** Minutes in a day, the longest anything may last. */
    static final int MINUTES_A_DAY = 1_440;

    private static final String EXAMPLE = "{\"en\": \"Welcome\", \"fr\": \"Accueil\"}";
    private static final LocalText NO_TEXT = LocalText.of(LanguageTag.EN, Value.NO_TEXT);

    private FileValues() {}

    /** A text with one wording a language, such as {@code {"en": "Welcome", "fr": "Accueil"}}. */
    static LocalText localText(Value value, int maxLength) {
        if (!(value.node() instanceof ObjectNode object)) {
            return value.missingOr("exchange.expectedWordings", NO_TEXT, EXAMPLE);
        }
        SortedMap<LanguageTag, String> wordings = new TreeMap<>();
        object.members().forEach((name, member) -> {
            Value wording = new Value(member.value(), member.value().place(), value.path() + "." + name, false,
                    value.problems());
            try {
                wordings.put(Value.tag(name), wording.text(maxLength));
            } catch (IllegalArgumentException e) {
                value.problems().wrong(member.name(), wording.path(), "exchange.expectedLanguage");
            }
        });
        if (wordings.isEmpty() && object.members().isEmpty()) {
            value.wrong("exchange.expectedWordings", EXAMPLE);
        }
        return wordings.isEmpty() ? NO_TEXT : new LocalText(wordings);
    }

    /** Several texts, put together line by line in each language; null if there is none. */
    static @Nullable LocalText lines(List<LocalText> texts) {
        SortedMap<LanguageTag, String> lines = new TreeMap<>();
        for (LocalText text : texts) {
            text.wordings().forEach((language, wording) -> lines.merge(language, wording, (a, b) -> a + "\n" + b));
        }
        return lines.isEmpty() ? null : new LocalText(lines);
    }

    /** A constant, in any case, with spaces or hyphens; the first one stands for what cannot be read. */
    static <E extends Enum<E>> E constant(Value value, Class<E> type) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        List<String> names = constants.stream().map(Enum::name).toList();
        if (!(value.node() instanceof TextNode text)) {
            if (value.given()) {
                value.wrong("exchange.expectedOneOf", String.join(", ", names));
                return constants.getFirst();
            }
            return value.missingOr("exchange.expectedText", constants.getFirst());
        }
        String word = text.value().strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        int index = names.indexOf(word);
        if (index < 0) {
            Nearest.to(word, names).ifPresentOrElse(
                    near -> value.wrong("exchange.expectedOneOfNear", String.join(", ", names), near),
                    () -> value.wrong("exchange.expectedOneOf", String.join(", ", names)));
        }
        return constants.get(Math.max(0, index));
    }

    /** A length in minutes, in seconds; decimals are allowed as far as they are whole seconds. */
    static int seconds(Value value, int minMinutes) {
        int smallest = Math.max(minMinutes, 0) * 60;
        if (!(value.node() instanceof NumberNode number)) {
            return minutesExpected(value, minMinutes, smallest);
        }
        BigDecimal minutes = number.value();
        if (minutes.compareTo(BigDecimal.valueOf(minMinutes)) < 0
                || minutes.compareTo(BigDecimal.valueOf(MINUTES_A_DAY)) > 0) {
            return minutesExpected(value, minMinutes, smallest);
        }
        return minutes.multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** A speaking time in minutes, in seconds; it is at least a second. */
    static int speaking(Value value) {
        if (value.node() instanceof NumberNode number && number.value().signum() > 0
                && number.value().compareTo(BigDecimal.valueOf(MINUTES_A_DAY)) <= 0) {
            return Math.max(1, seconds(value, 0));
        }
        return value.missingOr("exchange.expectedSpeaking", 1, String.valueOf(MINUTES_A_DAY));
    }

    /** A whole number from the smallest to the largest. */
    static int whole(Value value, int smallest, int largest) {
        if (value.node() instanceof NumberNode number && number.value().compareTo(BigDecimal.valueOf(smallest)) >= 0
                && number.value().compareTo(BigDecimal.valueOf(largest)) <= 0
                && number.value().stripTrailingZeros().scale() <= 0) {
            return number.value().intValueExact();
        }
        if (value.given()) {
            value.wrong("exchange.expectedWhole", String.valueOf(smallest), String.valueOf(largest));
            return smallest;
        }
        return value.missingOr("exchange.expectedText", smallest);
    }

    private static int minutesExpected(Value value, int minMinutes, int placeholder) {
        if (value.given()) {
            value.wrong("exchange.expectedMinutes", String.valueOf(minMinutes), String.valueOf(MINUTES_A_DAY));
            return placeholder;
        }
        return value.missingOr("exchange.expectedText", placeholder);
    }
}
