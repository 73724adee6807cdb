package org.pupitre.app.window.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.AttendanceColumn;
import org.pupitre.exchange.column.Column;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.column.PeopleColumn;
import org.pupitre.exchange.column.QuestionColumn;
import org.pupitre.exchange.intake.Difference;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.PreviewRow;
import org.pupitre.exchange.table.Facts;
import org.pupitre.exchange.table.Header;
import org.pupitre.exchange.table.RawRow;
import org.pupitre.text.Messages;
import org.pupitre.ui.prepare.intake.AskedColumns;
import org.pupitre.ui.prepare.intake.FoundFile;
import org.pupitre.ui.prepare.intake.FoundRow;
import org.pupitre.ui.prepare.intake.ReadAs;
import org.pupitre.ui.prepare.intake.RowKind;

/** Puts what was read of a file into words of the language of the screen. */
final class ShownTable {
    /** What a person can choose; those that this computer does not have are left out. */
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE",
            "ISO-8859-15", "windows-1250", "windows-1251", "windows-1256", "x-MacRoman");
    /** So many cells of a line are shown. */
    private static final int CELLS = 8;

    private ShownTable() {}

    /**
     * What importing it would do.
     *
     * @param table     as which it was read; null for a seminar file
     * @param emails    whether addresses are kept
     * @param languages of the session
     */
    static FoundFile of(IntakeReading.Ready ready, @Nullable OwnTable table, boolean emails,
            List<LanguageTag> languages, Messages messages) {
        Preview preview = ready.preview();
        List<FoundRow> rows = new ArrayList<>();
        rows(preview, "", messages, rows);
        return new FoundFile(preview.kind(), facts(preview.facts(), fromFile(preview), messages), rows,
                preview.remarks().stream().map(said -> said.text(messages)).toList(),
                table == null || table == OwnTable.CHAT || !preview.facts().typed()
                        ? null
                        : readAs(preview.header(), ready.first(), preview.facts(), table, languages, messages),
                addressed(preview.header()) ? emails : null);
    }

    private static boolean addressed(Header header) {
        return header.headings().stream().anyMatch(heading -> heading != null
                && (heading.column() == PeopleColumn.EMAIL || heading.column() == QuestionColumn.EMAIL
                        || heading.column() == AttendanceColumn.EMAIL));
    }

    /** How many rows of a preview are in the file. */
    static int fromFile(Preview preview) {
        return (int) preview.rows().stream().filter(row -> row.record() > 0).count();
    }

    static String facts(Facts facts, int count, Messages messages) {
        return facts.encoding().isEmpty()
                ? messages.text("importing.facts", count)
                : messages.text("importing.factsText", count, facts.encoding());
    }

    /**
     * Adds the rows of a preview to those of others.
     *
     * @param of the session they are of; empty where there is only one
     */
    static void rows(Preview preview, String of, Messages messages, List<FoundRow> into) {
        for (PreviewRow row : preview.rows()) {
            String why = why(row, messages);
            into.add(new FoundRow(into.size(), RowKind.valueOf(row.state().name()), row.what(), row.language(),
                    of.isEmpty() ? why : why.isEmpty() ? of : messages.text("importing.inSession", of, why),
                    row.choosable(), row.ticked()));
        }
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
        return new AskedColumns(IntakeKind.valueOf(table.name()), reading.why().text(messages),
                readAs(reading.header(), reading.first(), reading.facts(), table, languages, messages));
    }

    private static ReadAs readAs(Header header, List<RawRow> first, Facts facts, OwnTable table,
            List<LanguageTag> languages, Messages messages) {
        List<ReadAs.Column> columns = new ArrayList<>();
        for (int i = 0; i < header.texts().size(); i++) {
            String text = header.texts().get(i);
            Heading meant = header.headings().get(i);
            if (!text.isBlank()) {
                columns.add(new ReadAs.Column(header.record() == 0 ? text : HeaderFold.of(text), text.strip(),
                        sample(first, header.record(), i), meant == null ? "" : meant.remembered()));
            }
        }
        List<ReadAs.Choice> choices = new ArrayList<>();
        choices.add(new ReadAs.Choice("", messages.text("importing.leaveOut")));
        for (Column column : table.columns()) {
            if (column.perLanguage()) {
                languages.forEach(language -> choices.add(choice(new Heading(column, language), messages)));
            } else {
                choices.add(choice(new Heading(column), messages));
            }
        }
        Character separator = facts.separator();
        ReadAs.Text text = separator == null
                ? null
                : new ReadAs.Text(facts.encoding(), encodings(facts.encoding()), String.valueOf(separator));
        return new ReadAs(text, header.record(), first.stream().map(ShownTable::line).toList(), columns, choices);
    }

    private static ReadAs.Choice choice(Heading heading, Messages messages) {
        return new ReadAs.Choice(heading.remembered(), heading.text(messages));
    }

    private static List<String> encodings(String now) {
        return Stream.concat(Stream.of(now), ENCODINGS.stream().filter(Charset::isSupported)).distinct().toList();
    }

    private static ReadAs.Line line(RawRow row) {
        return new ReadAs.Line(row.record(), row.cells().stream().map(cell -> cell.strip().replace('\n', ' '))
                .limit(CELLS).collect(Collectors.joining(" · ")));
    }

    private static String sample(List<RawRow> first, int header, int column) {
        return first.stream().filter(row -> row.record() > header).map(row -> row.cell(column).strip())
                .filter(cell -> !cell.isEmpty()).limit(2).collect(Collectors.joining(" · "));
    }
}
