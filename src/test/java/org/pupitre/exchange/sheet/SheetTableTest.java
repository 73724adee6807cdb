package org.pupitre.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.pupitre.exchange.table.RawRow;
import org.pupitre.exchange.table.RawTable;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.journal.value.Progress;
import org.pupitre.text.Messages;

/** Spreadsheets are read by their stored values, row by row, and hostile ones are refused (rules of imports, section 1.5). */
class SheetTableTest {
    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        book.close();
        return out.toByteArray();
    }

    private static String refusal(byte[] file) {
        try {
            SheetTable.read(file, Progress.NONE);
            return "read";
        } catch (Unfit e) {
            return e.why().text(Messages.of(Locale.ENGLISH));
        }
    }

    private static Cell dated(XSSFWorkbook book, Row row, int column, String format, double value) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
        return cell;
    }

    @Test
    void typesFormulasDatesAndMergedCellsAreRead() throws IOException, Unfit {
        XSSFWorkbook book = new XSSFWorkbook();
        XSSFSheet sheet = book.createSheet();
        Row head = sheet.createRow(0);
        List.of("Start", "Title", "Minutes", "Fixed").forEach(text -> head.createCell(head.getPhysicalNumberOfCells())
                .setCellValue(text));
        Row row = sheet.createRow(2);
        dated(book, row, 0, "hh:mm", 0.75);
        row.createCell(1).setCellValue("Two\r\nlines");
        Cell formula = row.createCell(2);
        formula.setCellFormula("5*2.5");
        formula.setCellValue(12.5);
        row.createCell(3).setCellValue(true);
        Row other = sheet.createRow(3);
        dated(book, other, 0, "dd/mm/yyyy hh:mm", DateUtil
                .getExcelDate(LocalDateTime.parse("2022-05-24T13:30:00")));
        other.createCell(1).setCellValue("Merged");
        dated(book, other, 2, "[h]:mm", 0.5 / 24);
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 1, 2));
        RawTable table = SheetTable.read(bytes(book), Progress.NONE);

        assertThat(table.rows()).extracting(RawRow::record).containsExactly(1, 3, 4);
        assertThat(table.rows().get(1).cells()).containsExactly("18:00:00", "Two\nlines", "12.5", "TRUE");
        assertThat(table.rows().get(2).cells()).containsExactly("2022-05-24 13:30:00", "Merged", "00:30:00");
    }

    @Test
    void anErrorInACellRejectsItsRowByNameAndHiddenOnesAreCounted() throws IOException, Unfit {
        XSSFWorkbook book = new XSSFWorkbook();
        XSSFSheet sheet = book.createSheet();
        book.createSheet("second");
        sheet.createRow(0).createCell(0).setCellValue("Name");
        sheet.createRow(1).createCell(1).setCellErrorValue(FormulaError.REF.getCode());
        sheet.createRow(2).createCell(0).setCellValue("Ana");
        sheet.getRow(2).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        RawTable table = SheetTable.read(bytes(book), Progress.NONE);

        assertThat(Objects.requireNonNull(table.rows().get(1).fault()).text(Messages.of(Locale.ENGLISH)))
                .isEqualTo("Cell B2 shows the error #REF!. Correct it in the spreadsheet.");
        assertThat(table.rows().get(2).cells()).containsExactly("Ana");
        assertThat(table.facts().hiddenRows()).isEqualTo(1);
        assertThat(table.facts().hiddenColumns()).isEqualTo(1);
        assertThat(table.facts().remarks()).hasSize(1);
    }

    @Test
    void aFileThatUnpacksToMoreThanItMayIsRefusedByName() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 150; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(SheetTable.MOST_BYTES);
        assertThat(refusal(out.toByteArray())).contains("100\u00a0MB");
    }

    @Test
    void aSheetThatSaysOneThingManyTimesIsReadThoughItPacksWell() throws IOException, Unfit {
        XSSFWorkbook book = new XSSFWorkbook();
        var sheet = book.createSheet();
        for (int i = 0; i < 60; i++) {
            sheet.createRow(i).createCell(0).setCellValue("x".repeat(30_000) + i);
        }
        assertThat(SheetTable.read(bytes(book), Progress.NONE).rows()).hasSize(60);
    }

    @Test
    void otherPackedFilesAndDamagedOnesAreRefusedByName() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        book.createSheet().createRow(0).createCell(0).setCellValue("Name");
        byte[] whole = bytes(book);
        for (int length = 4; length < whole.length; length += 97) {
            assertThat(refusal(Arrays.copyOf(whole, length))).isNotEmpty();
        }
        assertThat(refusal(zip("content.xml"))).contains("another program");
        assertThat(refusal(zip("word/document.xml"))).contains("neither text nor a spreadsheet");
        assertThat(refusal(zip("xl/workbook.xml"))).contains("damaged");
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void columnsAreNamedAsASpreadsheetNamesThem() {
        assertThat(SheetRows.letters(0)).isEqualTo("A");
        assertThat(SheetRows.letters(701)).isEqualTo("ZZ");
        assertThat(SheetRows.column("ZZ7", 0)).isEqualTo(701);
        assertThat(SheetRows.column("", 4)).isEqualTo(4);
    }

    @Test
    void aProgressThatEndsTheWorkEndsIt() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        XSSFSheet sheet = book.createSheet();
        for (int i = 0; i < 200; i++) {
            sheet.createRow(i).createCell(0).setCellValue("x");
        }
        byte[] file = bytes(book);
        assertThatThrownBy(() -> SheetTable.read(file, share -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }
}
