package org.pupitre.app.window.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.Column;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.Difference;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.PreviewRow;
import org.pupitre.exchange.table.Header;
import org.pupitre.exchange.table.RawRow;
import org.pupitre.text.Messages;
import org.pupitre.ui.prepare.intake.AskedColumns;
import org.pupitre.ui.prepare.intake.FoundFile;
import org.pupitre.ui.prepare.intake.FoundRow;
import org.pupitre.ui.prepare.intake.RowKind;

/** Puts what was read of a file into words of the language of the screen. */
final class ShownTable {
    private ShownTable() {}

    static FoundFile of(Preview preview, Messages messages) {
        String encoding = preview.facts().encoding();
        int count = (int) preview.rows().stream().filter(row -> row.record() > 0).count();
        String facts = encoding.isEmpty()
                ? messages.text("importing.facts", count)
                : messages.text("importing.factsText", count, encoding);
        List<FoundRow> rows = new ArrayList<>();
        for (int i = 0; i < preview.rows().size(); i++) {
            PreviewRow row = preview.rows().get(i);
            rows.add(new FoundRow(i, RowKind.valueOf(row.state().name()), row.what(), row.language(),
                    why(row, messages), row.choosable(), row.ticked()));
        }
        return new FoundFile(preview.kind(), facts, rows,
                preview.remarks().stream().map(said -> said.text(messages)).toList());
    }

    private static String why(PreviewRow row, Messages messages) {
        List<String> parts = new ArrayList<>();
        for (Difference difference : row.differs()) {
            parts.add(difference.text(messages));
        }
        row.why().forEach(said -> parts.add(said.text(messages)));
        String all = String.join("; ", parts);
        return RowKind.valueOf(row.state().name()) == RowKind.REJECTED && row.record() > 0
                ? messages.text("importing.record", row.record(), all)
                : all;
    }

    /**
     * What a person is asked about the columns of a file.
     *
     * @param languages of the session
     */
    static AskedColumns asked(IntakeReading.Unmapped reading, OwnTable table, List<LanguageTag> languages,
            Messages messages) {
        Header header = reading.header();
        List<AskedColumns.Asked> asked = new ArrayList<>();
        for (int i = 0; i < header.texts().size(); i++) {
            String text = header.texts().get(i);
            Heading meant = header.headings().get(i);
            if (!text.isBlank()) {
                asked.add(new AskedColumns.Asked(header.record() == 0 ? text : HeaderFold.of(text), text.strip(),
                        sample(reading.first(), header.record(), i), meant == null ? "" : meant.remembered()));
            }
        }
        List<AskedColumns.Choice> choices = new ArrayList<>();
        choices.add(new AskedColumns.Choice("", messages.text("importing.leaveOut")));
        for (Column column : table.columns()) {
            if (column.perLanguage()) {
                languages.forEach(language -> choices.add(choice(new Heading(column, language), messages)));
            } else {
                choices.add(choice(new Heading(column), messages));
            }
        }
        return new AskedColumns(IntakeKind.valueOf(table.name()), reading.why().text(messages), asked, choices);
    }

    private static AskedColumns.Choice choice(Heading heading, Messages messages) {
        return new AskedColumns.Choice(heading.remembered(), heading.text(messages));
    }

    private static String sample(List<RawRow> first, int header, int column) {
        return first.stream().filter(row -> row.record() > header).map(row -> row.cell(column).strip())
                .filter(cell -> !cell.isEmpty()).limit(2).collect(Collectors.joining(" · "));
    }
}
