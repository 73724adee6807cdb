package org.pupitre.exchange.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedTerm;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.exchange.column.Cells;
import org.pupitre.exchange.column.GlossaryColumn;
import org.pupitre.exchange.column.Heading;
import org.pupitre.text.Messages;

/** The glossary as a table, in the columns that are read again: {@code id,en,fr,fr_variant,domain}. */
public final class GlossaryTable {
    private final List<ReleasedTerm> terms;
    private final Messages messages;

    private GlossaryTable(Released copy, Messages messages) {
        terms = copy.terms();
        this.messages = messages;
    }

    /** A row a term, in the order of the glossary. */
    public static Table of(Released copy, Messages messages) {
        return new GlossaryTable(copy, messages).table(copy.session().languages());
    }

    private Table table(List<LanguageTag> first) {
        List<LanguageTag> languages =
                Stream.concat(first.stream(), terms.stream().flatMap(GlossaryTable::spoken).sorted())
                        .distinct().toList();
        List<Heading> headings = new ArrayList<>();
        for (GlossaryColumn column : GlossaryColumn.values()) {
            if (column.written() && column.perLanguage()) {
                languages.stream().filter(tag -> column == GlossaryColumn.TERM || filled(column, tag))
                        .forEach(tag -> headings.add(new Heading(column, tag)));
            } else if (column.written()) {
                headings.add(new Heading(column));
            }
        }
        return new Table("glossary",
                headings.stream().map(h -> new Table.Head(h.remembered(), h.text(messages))).toList(),
                terms.stream().map(term -> headings.stream().map(h -> Cell.text(text(h, term))).toList()).toList());
    }

    private static Stream<LanguageTag> spoken(ReleasedTerm term) {
        LocalText definition = term.definition();
        return Stream.concat(term.languages().stream(),
                definition == null ? Stream.empty() : definition.wordings().keySet().stream());
    }

    private boolean filled(GlossaryColumn column, LanguageTag tag) {
        return terms.stream().anyMatch(term -> !text(new Heading(column, tag), term).isEmpty());
    }

    private static String text(Heading heading, ReleasedTerm term) {
        return switch ((GlossaryColumn) heading.column()) {
            case ID -> term.id();
            case TERM -> words(heading, term).stream().findFirst().orElse("");
            case VARIANT -> variants(words(heading, term).stream().skip(1).toList());
            case DEFINITION -> Optional.ofNullable(term.definition()).map(LocalText::wordings)
                    .map(all -> all.get(heading.language())).orElse("");
            case DOMAIN -> Objects.requireNonNullElse(term.field(), "");
            case SOURCE -> "";
        };
    }

    /** A bar after a single one that has semicolons says that it is one. */
    private static String variants(List<String> variants) {
        String cell = Cells.list(variants);
        return variants.size() == 1 && cell.indexOf(';') >= 0 ? cell + Cells.BETWEEN.stripTrailing() : cell;
    }

    private static List<String> words(Heading heading, ReleasedTerm term) {
        return term.in(Objects.requireNonNull(heading.language()));
    }
}
