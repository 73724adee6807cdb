package org.pupitre.exchange.out;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pupitre.exchange.column.Cells;

/**
 * A table as a spreadsheet: one sheet, one header row that stays in sight, typed cells, no formula. The same table gives the
 * same bytes, whenever it is written.
 */
public final class XlsxFile {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int LONGEST_COLUMN = 60;
    private static final int SHORTEST_COLUMN = 8;
    /** Widths are in parts of a digit's width. */
    private static final int PARTS_A_DIGIT = 256;
    private static final String DATE = "yyyy-mm-dd hh:mm";
    private static final String DATE_WITH_SECONDS = "yyyy-mm-dd hh:mm:ss";

    private final XSSFWorkbook book;
    private final CellStyle text;
    private final CellStyle date;
    private final CellStyle dateWithSeconds;

    private XlsxFile(XSSFWorkbook book) {
        this.book = book;
        text = style("@");
        text.setWrapText(true);
        date = style(DATE);
        dateWithSeconds = style(DATE_WITH_SECONDS);
    }

    /** The bytes of a table. */
    public static byte[] write(Table table) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            new XlsxFile(book).fill(table);
            neutral(book.getProperties());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return timeless(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.getCreationHelper().createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private void fill(Table table) {
        XSSFSheet sheet = book.createSheet(table.name());
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        CellStyle head = style("@");
        head.setFont(bold);
        Row first = sheet.createRow(0);
        int[] widths = new int[table.heads().size()];
        for (int i = 0; i < widths.length; i++) {
            var cell = first.createCell(i);
            cell.setCellStyle(head);
            cell.setCellValue(written(table.heads().get(i).text()));
            widths[i] = table.heads().get(i).text().length();
        }
        for (List<Cell> cells : table.rows()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < cells.size(); i++) {
                widths[i] = Math.max(widths[i], put(row, i, cells.get(i)));
            }
        }
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i,
                    (Math.clamp(widths[i], SHORTEST_COLUMN, LONGEST_COLUMN) + 2) * PARTS_A_DIGIT);
        }
        sheet.createFreezePane(0, 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(org.apache.poi.ss.util.CellRangeAddress.valueOf("1:1"));
    }

    /** Puts a cell where there is something in it, and tells how wide it is. */
    private int put(Row row, int column, Cell cell) {
        if (cell.equals(Cell.EMPTY)) {
            return 0;
        }
        return switch (cell) {
            case Cell.Text t -> text(row, column, Cells.kept(t.value()));
            case Cell.Truth truth -> text(row, column, truth.word());
            case Cell.Word word -> text(row, column, word.word());
            case Cell.Moment moment -> moment(row, column, moment);
            case Cell.Figure number -> {
                row.createCell(column).setCellValue(number.value().doubleValue());
                yield number.value().toPlainString().length();
            }
        };
    }

    private int text(Row row, int column, String value) {
        var cell = row.createCell(column);
        cell.setCellStyle(text);
        cell.setCellValue(written(value));
        return value.lines().mapToInt(String::length).max().orElse(0);
    }

    /** A date as spreadsheets have them knows no zone: an hour that comes twice is a text that says which it is. */
    private int moment(Row row, int column, Cell.Moment moment) {
        if (!moment.local() && twice(moment.at(), moment.zone())) {
            return text(row, column, Cells.moment(moment.at(), moment.zone()));
        }
        LocalDateTime local = moment.at().atZone(moment.zone()).toLocalDateTime();
        LocalDateTime shown = local.truncatedTo(moment.local() ? ChronoUnit.MINUTES : ChronoUnit.SECONDS);
        var cell = row.createCell(column);
        cell.setCellStyle(shown.getSecond() == 0 ? date : dateWithSeconds);
        cell.setCellValue(shown);
        return DATE_WITH_SECONDS.length();
    }

    private static boolean twice(Instant at, ZoneId zone) {
        return zone.getRules().getValidOffsets(at.atZone(zone).toLocalDateTime()).size() > 1;
    }

    /** A text that looks like the escape of a sign would be read as that sign. */
    private static String written(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }

    private static void neutral(POIXMLProperties properties) {
        properties.getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
        properties.getCoreProperties().setModified(Optional.of(Date.from(Instant.EPOCH)));
        properties.getCoreProperties().setCreator("");
        properties.getExtendedProperties().setApplication("");
    }

    /**
     * The same members, without the hour at which they were written; stored and not packed, so that the search for an erased
     * person finds the name in a spreadsheet as in any other file.
     */
    private static byte[] timeless(byte[] written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written), StandardCharsets.UTF_8);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry same = new ZipEntry(entry.getName());
                same.setMethod(ZipEntry.STORED);
                same.setSize(content.length);
                same.setCrc(sum.getValue());
                same.setTimeLocal(NO_TIME);
                zip.putNextEntry(same);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
