package org.pupitre.exchange.column;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Messages;

/** How the columns of a table are known by their headers: those we write, in each language of the screen, and aliases. */
final class KnownHeaders {
    /** In a name, the place of the language. */
    private static final String PLACE = "@";
    /** A longer header is not looked for; it is a sentence. */
    private static final int LONGEST_HEADER = 120;
    /** A tag has at most so many parts: language, script, region. */
    private static final int PARTS_OF_A_TAG = 3;
    /** A title in a file of one language. */
    private static final List<String> TITLES =
            List.of("title", "titre", "item", "point", "subject", "summary", "topic", "sujet", "intitule", "titles");
    /** Codes of languages that are words too, so that alone they are no title of an agenda: "No" is a number. */
    private static final Set<String> WORDS =
            Set.of("no", "id", "to", "is", "as", "so", "or", "am", "be", "he", "it", "my", "os", "la", "se", "si",
                    "et");
    private static final Map<OwnTable, KnownHeaders> ALL = all();

    private final boolean agenda;
    private final Map<String, Column> plain = new HashMap<>();
    private final Map<String, Column> spoken = new HashMap<>();

    private KnownHeaders(OwnTable table) {
        agenda = table == OwnTable.AGENDA;
        table.columns().forEach(column -> {
            Messages.LOCALES.forEach(locale -> learn(column, column.header(Messages.of(locale), PLACE)));
            column.aliases().forEach(alias -> learn(column, alias));
        });
        if (agenda) {
            TITLES.forEach(title -> plain.put(title, AgendaColumn.TITLE));
        }
    }

    private static Map<OwnTable, KnownHeaders> all() {
        Map<OwnTable, KnownHeaders> all = new EnumMap<>(OwnTable.class);
        for (OwnTable table : OwnTable.values()) {
            all.put(table, new KnownHeaders(table));
        }
        return all;
    }

    static KnownHeaders of(OwnTable table) {
        return Objects.requireNonNull(ALL.get(table));
    }

    private void learn(Column column, String name) {
        if (column.perLanguage()) {
            spoken.putIfAbsent(bare(HeaderFold.of(name)), column);
        } else {
            plain.putIfAbsent(HeaderFold.of(name), column);
        }
    }

    Optional<Heading> heading(String header) {
        String folded = HeaderFold.of(header);
        if (folded.isEmpty() || folded.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        Column column = plain.get(folded);
        if (column == null && agenda && WORDS.contains(folded)) {
            return Optional.empty();
        }
        return column == null ? ofLanguage(bare(folded)) : Optional.of(new Heading(column));
    }

    /** The header with its language taken out, if one of its words, or a word with its region, is a language. */
    private Optional<Heading> ofLanguage(String folded) {
        String[] words = folded.split(" ", -1);
        for (int length = Math.min(PARTS_OF_A_TAG, words.length); length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                String name = String.join("-", List.of(words).subList(from, from + length));
                Optional<LanguageTag> language = CellWords.language(name);
                if (language.isPresent()) {
                    Column column = spoken.get(without(words, from, length));
                    if (column != null) {
                        return Optional.of(new Heading(column, language.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String without(String[] words, int from, int length) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            if (i == from) {
                rest.append(' ').append(PLACE);
            } else if (i < from || i >= from + length) {
                rest.append(' ').append(words[i]);
            }
        }
        return rest.toString().strip();
    }

    /** Without parentheses, so that {@code Title (fr)} is {@code title fr}. */
    private static String bare(String folded) {
        return folded.replaceAll("[()\\[\\]]+", " ").replaceAll(" +", " ").strip();
    }
}
