package org.pupitre.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.exchange.column.Cells;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.journal.value.Progress;

/** Reads a table of text: a file, or what was pasted (rules of imports, section 1.1). */
public final class TextTable {
    /** What no separator can be: what ends a line, and what is around a cell. */
    private static final String NO_SEPARATOR = "\r\n\"";
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    /** So many records are looked at to find the separator and the header. */
    static final int LOOKED_AT = 30;
    /** What a cell begins with that has a quotation mark before it so that no spreadsheet takes it for a formula. */
    private static final String ESCAPED = "=+-@\t\r'";

    private TextTable() {}

    /**
     * Reads all records of a file.
     *
     * @throws Unfit if it is no table of text
     */
    public static RawTable read(byte[] file, OwnTable table, ReadChoices choices, Progress progress) throws Unfit {
        Decoded decoded = Decoded.of(file, choices.encoding());
        return read(decoded, table, choices, progress);
    }

    /**
     * Reads all records of a text.
     *
     * @throws Unfit if it is no table
     */
    public static RawTable read(Decoded decoded, OwnTable table, ReadChoices choices, Progress progress) throws Unfit {
        String text = decoded.text();
        Character named = namedSeparator(text);
        String body = named == null ? text : text.substring(text.indexOf('\n') + 1);
        char separator = choices.separator() != null
                ? choices.separator()
                : named == null ? separator(body, table) : named;
        List<RawRow> rows = records(body, separator, RawTable.MOST_RECORDS, progress);
        return new RawTable(rows, new Facts(decoded.encoding(), separator, decoded.nuls(), 0, 0, List.of()));
    }

    /** The separator that a first line such as {@code sep=;} names, as one spreadsheet writes it; null if it names none. */
    private static @Nullable Character namedSeparator(String text) {
        boolean named = text.length() > 5 && text.regionMatches(true, 0, "sep=", 0, 4)
                && NO_SEPARATOR.indexOf(text.charAt(4)) < 0 && (text.charAt(5) == '\r' || text.charAt(5) == '\n')
                && text.indexOf('\n') > 0;
        return named ? (Character) text.charAt(4) : null;
    }

    /** The one with which most headers are known; where that decides nothing, with which records have most cells. */
    private static char separator(String text, OwnTable table) throws Unfit {
        char best = SEPARATORS.getFirst();
        int most = -1;
        int widest = 0;
        for (char separator : SEPARATORS) {
            List<RawRow> rows = records(text, separator, LOOKED_AT, Progress.NONE);
            int known = rows.stream().mapToInt(row -> Header.known(row, table)).max().orElse(0);
            int cells = rows.stream().mapToInt(row -> row.cells().size()).sum();
            if (known > most || (known == most && cells > widest)) {
                best = separator;
                most = known;
                widest = cells;
            }
        }
        return best;
    }

    @SuppressWarnings("removal") // there is nothing else yet for signs after a quotation mark that closes a cell
    private static List<RawRow> records(String text, char separator, int most, Progress progress) throws Unfit {
        List<RawRow> rows = new ArrayList<>();
        boolean all = most == RawTable.MOST_RECORDS;
        long cells = 0;
        long read = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(!all)
                .build(CsvRecordHandler.builder().build(), text)) {
            for (CsvRecord record : reader) {
                if (rows.size() >= most) {
                    if (all) {
                        throw new Unfit("intake.tooManyRows", RawTable.MOST_RECORDS);
                    }
                    break;
                }
                RawRow row = row(rows.size() + 1, record);
                rows.add(row);
                cells += row.cells().size();
                if (cells > RawTable.MOST_CELLS) {
                    throw new Unfit("intake.tooManyCells", RawTable.MOST_CELLS);
                }
                if (all) {
                    read += record.getFields().stream().mapToInt(String::length).sum() + record.getFieldCount();
                    progress.at(Math.min(rows.size() * 100L, read), Math.max(1, text.length()));
                }
            }
        } catch (CsvParseException e) {
            int open = OpenQuote.line(text, separator);
            throw open > 0 ? new Unfit("intake.openQuote", open) : new Unfit("intake.record", rows.size() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static RawRow row(int number, CsvRecord record) {
        List<String> cells = new ArrayList<>(record.getFieldCount());
        Said fault = null;
        for (String field : record.getFields()) {
            cells.add(cell(field));
            if (field.length() > RawTable.LONGEST_CELL) {
                fault = Said.of("intake.longCell", cells.size(), RawTable.LONGEST_CELL);
            }
        }
        return new RawRow(number, fault == null ? cells : List.of(), fault);
    }

    /** A cell with line breaks as LF, and without the quotation mark that our own tables put before some texts. */
    private static String cell(String field) {
        String text = field.indexOf('\r') < 0 ? field : field.replace("\r\n", "\n").replace('\r', '\n');
        return text.length() > 1 && text.charAt(0) == '\'' && !Cells.keeps(text)
                && ESCAPED.indexOf(field.charAt(1)) >= 0
                        ? text.substring(1)
                        : text;
    }
}
