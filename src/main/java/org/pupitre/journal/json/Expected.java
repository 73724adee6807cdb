package org.pupitre.journal.json;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.pupitre.domain.value.Id;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;

/** In a few words, what a value of a type looks like in JSON. */
final class Expected {
    private static final Map<Class<?>, String> WORDS = Map.of(
            Instant.class, "an instant such as \"2022-05-24T13:00:00Z\"",
            ZoneId.class, "a time zone such as \"Europe/Paris\"",
            LanguageTag.class, "a language tag such as \"fr\", \"en\" or \"fr-CA\"",
            LocalText.class, "a text for each language, such as {\"en\": \"Welcome\", \"fr\": \"Accueil\"}",
            String.class, "a text in quotes",
            int.class, "a whole number",
            Integer.class, "a whole number",
            long.class, "a whole number",
            Long.class, "a whole number",
            boolean.class, "true or false");

    private Expected() {}

    static String of(Class<?> type) {
        String words = WORDS.get(type);
        if (words != null) {
            return words;
        }
        if (type.isEnum()) {
            return "one of " + Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name())
                    .collect(Collectors.joining(", "));
        }
        if (Id.class.isAssignableFrom(type)) {
            return "an id in quotes of 1 to 64 of A-Z a-z 0-9 . _ : -";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list in [ ]";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        return "an object in { }";
    }
}
