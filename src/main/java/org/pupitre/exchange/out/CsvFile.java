package org.pupitre.exchange.out;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.pupitre.exchange.column.Cells;

/**
 * A table as CSV: UTF-8 with a byte order mark, lines ended by CR and LF. A text that a spreadsheet could take for a formula
 * gets an apostrophe before it, and so does a text that begins with an apostrophe; the reader takes one away.
 */
public final class CsvFile {
    private static final String MARK = "\uFEFF";
    private static final String GUARDED = "=+-@\t\r'";

    private final char separator;

    private CsvFile(char separator) {
        this.separator = separator;
    }

    /** The bytes of a table, with commas, semicolons or tabs between its cells. */
    public static byte[] write(Table table, char separator) {
        return new CsvFile(separator).write(table);
    }

    private byte[] write(Table table) {
        StringWriter out = new StringWriter();
        out.write(MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord(table.heads().stream().map(head -> guarded(head.text())).toList());
            table.rows().forEach(row -> csv.writeRecord(row.stream().map(this::text).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> guarded(text.value());
            // With semicolons between cells a spreadsheet expects commas in numbers.
            case Cell.Figure number -> separator == ';'
                    ? number.value().toPlainString().replace('.', ',')
                    : number.value().toPlainString();
            case Cell.Moment moment -> moment.local()
                    ? Cells.local(moment.at(), moment.zone())
                    : Cells.moment(moment.at(), moment.zone());
            case Cell.Truth truth -> truth.word();
            case Cell.Word word -> guarded(word.word());
        };
    }

    /** A negative number is a number, and no text. */
    private static String guarded(String text) {
        String kept = Cells.kept(text);
        return !kept.equals(text) ? kept : !text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
