package org.pupitre.exchange.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.preparation.TermIds;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TermId;
import org.pupitre.domain.value.TypedText;
import org.pupitre.exchange.column.Cells;
import org.pupitre.exchange.column.GlossaryColumn;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.table.HeadedTable;
import org.pupitre.exchange.table.ReadRow;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.exchange.terms.TbxTable;
import org.pupitre.journal.value.Progress;

/** Compares the rows of a glossary with that of a session. A term is the one of the id, else the one of the first wording. */
final class GlossaryIntake {
    /** The id of a new term until its wordings are read. */
    private static final TermId NEW = new TermId("new");
    private static final Pattern SOURCE = Pattern.compile("\\s*\\([^()]*\\)$");

    private final HeadedTable table;
    private final Known known;
    private final Map<String, Term> byWording = new HashMap<>();
    private final Map<String, Map<Heading, @Nullable Object>> seen = new HashMap<>();
    private final Set<TermId> used = new HashSet<>();
    /** Whether the file names where its variants were seen, in parentheses after them. */
    private final boolean sources;

    private GlossaryIntake(HeadedTable table, Known known) {
        this.table = table;
        this.known = known;
        this.sources = table.header().texts().stream().anyMatch(text -> HeaderFold.of(text).endsWith("variant seen"));
        known.glossary().all().forEach(term -> Stream
                .concat(Stream.of(term), known.intake().term(term.id()).stream()).forEach(
                        any -> any.languages().forEach(language -> byWording
                                .putIfAbsent(key(language, TermFields.wordings(any, language).getFirst()), term))));
    }

    /** The rows of a file beside the glossary, in the order of the file. */
    static List<PreviewRow> of(HeadedTable table, Known known, Progress progress) {
        GlossaryIntake intake = new GlossaryIntake(table, known);
        table.rows().forEach(row -> {
            TermId id = id(row.value(GlossaryColumn.ID));
            if (id != null) {
                intake.used.add(id);
            }
        });
        List<PreviewRow> all = new ArrayList<>();
        for (ReadRow row : table.rows()) {
            all.add(intake.row(row));
            progress.at(all.size(), table.rows().size());
        }
        return all;
    }

    private static String key(LanguageTag language, String wording) {
        return language.primary() + "|" + HeaderFold.of(wording);
    }

    private PreviewRow row(ReadRow row) {
        if (row.fault() != null) {
            return PreviewRow.rejected(row.record(), row.begin(), row.fault());
        }
        try {
            return term(row, given(row));
        } catch (Unfit e) {
            return PreviewRow.rejected(row.record(), row.begin(), e.why());
        }
    }

    private PreviewRow term(ReadRow row, Map<Heading, @Nullable Object> given) throws Unfit {
        Heading named = given.keySet().stream().filter(heading -> !texts(given, heading).isEmpty()).findFirst()
                .orElseThrow(() -> new Unfit("intake.noWording"));
        String what = texts(given, named).getFirst();
        LanguageTag language = Objects.requireNonNull(named.language());
        TermId id = id(row.value(GlossaryColumn.ID));
        if (id == null && !row.value(GlossaryColumn.ID).isBlank()) {
            throw RowCells.bad("intake.badId", new Heading(GlossaryColumn.ID), row.value(GlossaryColumn.ID));
        }
        Map<Heading, @Nullable Object> before = seen.putIfAbsent(id == null ? key(language, what) : "#" + id, given);
        if (before != null) {
            boolean same = before.equals(given);
            return new PreviewRow(row.record(), same || id == null ? RowState.DUPLICATE : RowState.REJECTED, what,
                    language, List.of(same || id == null
                            ? Said.of("intake.doubled", what)
                            : Said.of("intake.idTwice", id.value())),
                    List.of(), RowChange.NONE, false);
        }
        Optional<Term> there = id == null
                ? Optional.ofNullable(byWording.get(key(language, what)))
                : known.glossary().term(id);
        if (there.isPresent()) {
            return compared(row, given, there.get(), what, language);
        }
        Term read = Objects.requireNonNull(TermFields.term(id == null ? NEW : id, null, given));
        TermId taken = id == null ? fresh(read) : id;
        boolean gone = known.intake().term(taken).isPresent();
        List<Said> why = new ArrayList<>(row.flags());
        if (gone) {
            why.addFirst(Said.of("intake.takenOut"));
        }
        Term term = new Term(taken, read.domain(), read.wordings(), read.definition());
        return new PreviewRow(row.record(), RowState.NEW, what, language, why, List.of(), new RowChange.OfTerm(term),
                !gone);
    }

    private PreviewRow compared(ReadRow row, Map<Heading, @Nullable Object> given, Term term, String what,
            LanguageTag language) {
        Term last = known.intake().term(term.id()).orElse(null);
        ThreeWay compared = ThreeWay.of(given, heading -> TermFields.value(term, heading),
                last == null ? null : heading -> TermFields.value(last, heading), known.zone());
        List<Said> why = new ArrayList<>(compared.why());
        why.addAll(row.flags());
        Term becomes = TermFields.term(term.id(), term, compared.changes());
        boolean changes = !compared.changes().isEmpty() && becomes != null;
        boolean other = given.keySet().stream().filter(heading -> heading.column() == GlossaryColumn.TERM)
                .noneMatch(heading -> shares(texts(given, heading), TermFields.value(term, heading)));
        if (changes && other) {
            why.addFirst(Said.of("intake.otherTerm", term.id().value()));
        }
        return new PreviewRow(row.record(), changes ? RowState.CHANGED : RowState.UNCHANGED, what, language, why,
                compared.differs(), becomes != null && changes ? new RowChange.OfTerm(becomes) : RowChange.NONE,
                changes && !other);
    }

    private static boolean shares(List<String> texts, @Nullable Object wordings) {
        return wordings instanceof List<?> all && all.stream()
                .anyMatch(wording -> texts.stream().anyMatch(
                        text -> HeaderFold.of(text).equals(HeaderFold.of(String.valueOf(wording)))));
    }

    private static List<String> texts(Map<Heading, @Nullable Object> given, Heading heading) {
        return heading.column() == GlossaryColumn.TERM && given.get(heading) instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static @Nullable TermId id(String cell) {
        try {
            return cell.isBlank() ? null : new TermId(cell.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private TermId fresh(Term read) {
        TermId id = TermIds.of(read.wordings(), taken -> known.glossary().term(taken).isPresent()
                || known.intake().term(taken).isPresent() || used.contains(taken));
        used.add(id);
        return id;
    }

    private Map<Heading, @Nullable Object> given(ReadRow row) throws Unfit {
        Map<Heading, @Nullable Object> given = new LinkedHashMap<>();
        RowCells cells = new RowCells(row);
        for (Heading heading : table.header().headings()) {
            LanguageTag written = heading == null ? null : heading.language();
            if (heading != null && heading.column() == GlossaryColumn.DOMAIN) {
                given.put(TermFields.DOMAIN, cells.line(heading, RowCells.SHORT));
            } else if (heading != null && written != null) {
                LanguageTag language = known.language(written);
                switch ((GlossaryColumn) heading.column()) {
                    case TERM, VARIANT -> {
                        // Asked for, so that one that is too long is said.
                        var _ = cells.line(heading, RowCells.LONG);
                        given.computeIfAbsent(TermFields.term(language), _ -> wordings(row, written));
                    }
                    case DEFINITION -> given.put(new Heading(GlossaryColumn.DEFINITION, language),
                            cells.text(heading, RowCells.LONG));
                    case ID, DOMAIN, SOURCE -> {
                        // They are read by themselves, or over.
                    }
                }
            }
        }
        return given;
    }

    /** The wordings of a row in a language; variants that the file has no column for stay as they are. */
    private List<String> wordings(ReadRow row, LanguageTag language) {
        Heading variant = new Heading(GlossaryColumn.VARIANT, language);
        String preferred = TypedText.line(row.value(TermFields.term(language)));
        Stream<String> others = table.header().has(variant)
                ? variants(row.value(variant)).stream()
                : there(row, preferred, language);
        return Stream.concat(Stream.of(preferred), others).map(TypedText::line).filter(text -> !text.isEmpty())
                .distinct().toList();
    }

    private Stream<String> there(ReadRow row, String preferred, LanguageTag language) {
        TermId id = id(row.value(GlossaryColumn.ID));
        Term term = id == null ? byWording.get(key(language, preferred)) : known.glossary().term(id).orElse(null);
        return term == null || preferred.isEmpty()
                ? Stream.empty()
                : TermFields.wordings(term, known.language(language)).stream().skip(1);
    }

    private List<String> variants(String cell) {
        if (cell.contains(TbxTable.BETWEEN)) {
            return Arrays.asList(cell.split(TbxTable.BETWEEN));
        }
        if (cell.indexOf('|') >= 0) {
            return Cells.parts(cell);
        }
        boolean several = cell.indexOf(';') >= 0;
        return several || sources
                ? Arrays.stream(cell.split(";")).map(part -> SOURCE.matcher(part.strip()).replaceFirst("")).toList()
                : List.of(cell);
    }
}
