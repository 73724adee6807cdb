package org.pupitre.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.OwnTable;

/**
 * The header of a file and what its columns mean (rules of imports, section 1.2).
 *
 * @param record   the number of the record it is; 0 where there is none
 * @param texts    what it says, in the order of the columns
 * @param headings what each column is, in the same order; null for one that is not known
 */
public record Header(int record, List<String> texts, List<@Nullable Heading> headings) {
    private static final String FRENCH_LETTERS = "éèêàùûôîçÉÈÊÀÇ";

    public Header {
        texts = List.copyOf(texts);
        headings = Collections.unmodifiableList(new ArrayList<>(headings));
    }

    /** Finds the header among the first records, as a person chose it or else by the names that are known. */
    static Header of(RawTable raw, OwnTable table, ReadChoices choices) {
        Integer chosen = choices.header();
        if (chosen != null && chosen == 0) {
            return without(raw, table, choices);
        }
        List<RawRow> first = raw.rows().stream().limit(TextTable.LOOKED_AT).filter(row -> !row.blank()).toList();
        RawRow best = null;
        for (RawRow row : first) {
            boolean taken = chosen == null
                    ? best == null || weight(row, table, choices) > weight(best, table, choices)
                    : row.record() == chosen;
            best = taken ? row : best;
        }
        if (best == null) {
            return new Header(0, List.of(), List.of());
        }
        Header named = read(best, table, choices.columnsOf(key(best.cells())));
        if (chosen != null || weight(best, table, choices) > 0) {
            return named;
        }
        Header guessed = without(raw, table, choices);
        return guessed.headings().stream().allMatch(heading -> heading == null) ? named : guessed;
    }

    /** How much speaks for a record as the header: a column a person named counts as one that is known. */
    private static int weight(RawRow row, OwnTable table, ReadChoices choices) {
        Map<String, String> chosen = choices.columnsOf(key(row.cells()));
        return known(row, table)
                + (int) row.cells().stream().map(HeaderFold::of).filter(chosen::containsKey).count();
    }

    /** How many columns of a record are known by their name. */
    static int known(RawRow row, OwnTable table) {
        Set<Heading> known = new HashSet<>();
        row.cells().forEach(cell -> table.heading(cell).ifPresent(known::add));
        return known.size();
    }

    /** The header by which choices for it are remembered. */
    public String key() {
        return key(texts);
    }

    private static String key(List<String> texts) {
        return texts.stream().map(HeaderFold::of).filter(text -> !text.isEmpty()).collect(Collectors.joining("|"));
    }

    private static Header read(RawRow row, OwnTable table, Map<String, String> columns) {
        List<@Nullable Heading> headings = new ArrayList<>();
        for (String text : row.cells()) {
            String chosen = columns.get(HeaderFold.of(text));
            Optional<Heading> found = chosen == null
                    ? table.heading(text)
                    : Heading.remembered(table, chosen);
            // Of two columns of one name the first counts; the other is not known.
            headings.add(found.filter(heading -> !headings.contains(heading)).orElse(null));
        }
        return new Header(row.record(), row.cells(), headings);
    }

    /** Of rows without a header: what a person chose for each column by its place, else what is in them. */
    private static Header without(RawTable raw, OwnTable table, ReadChoices choices) {
        int width = raw.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<String> texts = new ArrayList<>();
        List<@Nullable Heading> headings = new ArrayList<>();
        List<@Nullable Heading> guessed = Guess.of(raw, table, width);
        for (int i = 0; i < width; i++) {
            String place = String.valueOf(i + 1);
            texts.add(place);
            String chosen = choices.columns().get(place);
            headings.add(chosen == null ? guessed.get(i) : Heading.remembered(table, chosen).orElse(null));
        }
        return new Header(0, texts, headings);
    }

    /** Headers that mean no column of ours; what is under them is not taken in. */
    public List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (headings.get(i) == null && !texts.get(i).isBlank()) {
                unknown.add(texts.get(i).strip());
            }
        }
        return unknown;
    }

    /** Whether its words are French. */
    public boolean french() {
        return texts.stream().anyMatch(text -> text.chars().anyMatch(c -> FRENCH_LETTERS.indexOf(c) >= 0))
                || texts.stream().map(HeaderFold::of)
                        .anyMatch(Set.of("titre", "nom", "langue", "pays", "bloc", "orateurs",
                                "remarque", "fin", "heure", "point", "horaire", "intitule")::contains);
    }

    /** Whether there is a column. */
    public boolean has(Heading heading) {
        return headings.contains(heading);
    }
}
