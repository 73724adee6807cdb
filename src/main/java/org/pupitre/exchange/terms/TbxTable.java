package org.pupitre.exchange.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.GlossaryColumn;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.table.Decoded;
import org.pupitre.exchange.table.Facts;
import org.pupitre.exchange.table.RawRow;
import org.pupitre.exchange.table.RawTable;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.journal.value.Progress;
import org.pupitre.text.Messages;

/** Reads a terminology file, TBX version 2 or 3, as a glossary: a row a concept, numbered from 1. */
public final class TbxTable {
    /** Between the wordings of a cell; in no file, so that a wording can hold any sign. */
    public static final String BETWEEN = "\u001f";
    private static final int MOST_REMARKS = 20;

    private TbxTable() {}

    /** Whether a text begins as XML does. */
    public static boolean looksLikeOne(String text) {
        return text.stripLeading().startsWith("<");
    }

    /**
     * Reads a text.
     *
     * @throws Unfit if it is no TBX, or damaged
     */
    public static RawTable read(Decoded decoded, Progress progress) throws Unfit {
        List<Concept> concepts = concepts(decoded.text(), progress);
        Set<LanguageTag> languages = new LinkedHashSet<>();
        concepts.forEach(concept -> {
            languages.addAll(concept.languages());
            languages.addAll(concept.definitions.keySet());
        });
        if ((3L * languages.size() + 2) * concepts.size() > RawTable.MOST_CELLS) {
            throw new Unfit("intake.tooManyCells", RawTable.MOST_CELLS);
        }
        List<RawRow> rows = new ArrayList<>();
        rows.add(new RawRow(0, header(languages)));
        concepts.forEach(concept -> rows.add(row(rows.size(), concept, languages)));
        List<Said> remarks = concepts.stream().flatMap(concept -> concept.unknown.stream()).distinct()
                .limit(MOST_REMARKS).map(language -> Said.of("intake.unknownLanguage", language)).toList();
        return new RawTable(rows, new Facts(decoded.encoding(), null, decoded.nuls(), 0, 0, remarks));
    }

    private static List<Concept> concepts(String text, Progress progress) throws Unfit {
        try {
            return new TbxReader(text.stripLeading(), progress).read();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNumber());
            throw new Unfit("intake.brokenXml", line, column);
        }
    }

    private static List<String> header(Set<LanguageTag> languages) {
        Messages english = Messages.of(Locale.ENGLISH);
        List<String> header = new ArrayList<>();
        header.add(new Heading(GlossaryColumn.ID).text(english));
        header.add(new Heading(GlossaryColumn.DOMAIN).text(english));
        languages.forEach(language -> {
            for (GlossaryColumn column : List.of(GlossaryColumn.TERM, GlossaryColumn.VARIANT,
                    GlossaryColumn.DEFINITION)) {
                header.add(new Heading(column, language).text(english));
            }
        });
        return header;
    }

    private static RawRow row(int number, Concept concept, Set<LanguageTag> languages) {
        List<String> cells = new ArrayList<>(List.of(concept.id, concept.domain));
        languages.forEach(language -> {
            List<String> terms = concept.terms(language);
            cells.add(terms.isEmpty() ? "" : terms.getFirst());
            List<String> others = terms.stream().skip(1).toList();
            cells.add(others.isEmpty() ? "" : String.join(BETWEEN, others) + BETWEEN);
            cells.add(concept.definitions.getOrDefault(language, ""));
        });
        return new RawRow(number, cells);
    }
}
