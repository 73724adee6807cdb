package org.pupitre.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.LanguageTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables in each form: bytes as the rules want them, and the same ones each time. */
class TableFilesTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Instant NOON = Instant.parse("2027-01-14T12:00:00Z");

    private static Table table(Cell... cells) {
        List<Table.Head> heads = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            heads.add(new Table.Head("k" + i, "h" + i));
        }
        return new Table("test", heads, List.of(List.of(cells)));
    }

    private static String csv(char separator, Cell... cells) {
        return new String(CsvFile.write(table(cells), separator), StandardCharsets.UTF_8);
    }

    private static org.apache.poi.ss.usermodel.Cell sheet(Cell cell) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(XlsxFile.write(table(cell))))) {
            return book.getSheetAt(0).getRow(1).getCell(0);
        }
    }

    @Test
    void csvBeginsWithAMarkAndEndsLinesWithTwoSigns() {
        assertThat(csv(',', Cell.text("é"), Cell.text("a,b"), Cell.text("\"q\"\nx"), Cell.EMPTY))
                .isEqualTo("\uFEFFh0,h1,h2,h3\r\né,\"a,b\",\"\"\"q\"\"\nx\",\r\n");
        assertThat(csv(';', Cell.text("a;b"), new Cell.Figure(new BigDecimal("12.5"))))
                .isEqualTo("\uFEFFh0;h1\r\n\"a;b\";12,5\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32", "-x", "@SUM", "\tx", "\rx", "'quoted"})
    void aTextThatLooksLikeAFormulaIsGuarded(String text) {
        assertThat(csv('|', Cell.text(text)).replaceAll("^\uFEFFh0\r\n\"?|\"?\r\n$", "")).isEqualTo("'" + text);
    }

    @Test
    void aNegativeNumberIsANumber() throws Exception {
        assertThat(csv(',', Cell.number(-2))).endsWith("\r\n-2\r\n");
        assertThat(sheet(Cell.number(-2)).getNumericCellValue()).isEqualTo(-2);
    }

    @Test
    void momentsAreIsoWithTheirDistanceAndLocalForPeople() {
        assertThat(csv(',', Cell.moment(NOON, BRUSSELS), Cell.local(NOON, BRUSSELS)))
                .endsWith("2027-01-14T13:00:00+01:00,2027-01-14 13:00\r\n");
    }

    @Test
    void spreadsheetsHaveTypedCellsAndNoFormula() throws Exception {
        assertThat(sheet(Cell.text("=1+1")).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet(Cell.text("=1+1")).getStringCellValue()).isEqualTo("=1+1");
        assertThat(sheet(Cell.text("'quoted")).getStringCellValue()).isEqualTo("'quoted");
        assertThat(sheet(new Cell.Figure(new BigDecimal("12.5"))).getNumericCellValue()).isEqualTo(12.5);
        assertThat(DateUtil.isCellDateFormatted(sheet(Cell.moment(NOON, BRUSSELS)))).isTrue();
        assertThat(sheet(Cell.moment(NOON, BRUSSELS)).getLocalDateTimeCellValue())
                .isEqualTo(LocalDateTime.of(2027, 1, 14, 13, 0));
        assertThat(sheet(Cell.EMPTY)).isNull();
        assertThat(sheet(Cell.text("_x0041_ a\nb")).getStringCellValue()).isEqualTo("_x0041_ a\nb");
    }

    @Test
    void anHourThatComesTwiceSaysWhichItIs() throws Exception {
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        assertThat(sheet(Cell.moment(second, BRUSSELS)).getStringCellValue()).isEqualTo("2026-10-25T02:30:00+01:00");
    }

    @Test
    void theSameTableGivesTheSameBytesAndNoHour() throws Exception {
        Table agenda = AgendaTable.of(SampleCopies.of(SampleCopies.planned(), ReleasePurpose.RECORD, LanguageTag.FR),
                SampleCopies.FRENCH);
        byte[] first = XlsxFile.write(agenda);
        Thread.sleep(1100);
        assertThat(XlsxFile.write(agenda)).isEqualTo(first);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).doesNotContainIgnoringCase("poi",
                        System.getProperty("user.name") + "<");
            }
        }
    }

    @Test
    void jsonHasItsFormatItsVersionAndSortedKeys() {
        String text = new String(JsonFile.write(new Table("test",
                List.of(new Table.Head("b", "B"), new Table.Head("a", "A"), new Table.Head("c", "C")),
                List.of(List.of(Cell.text("x"), new Cell.Truth(true, "oui"), Cell.EMPTY)))), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("""
                {
                  "format" : "pupitre-test",
                  "rows" : [
                    {
                      "a" : true,
                      "b" : "x"
                    }
                  ],
                  "version" : 1
                }
                """);
    }

    @Test
    void headersAreInTheLanguageOfTheFileAndKeysAreNot() {
        String french = new String(CsvFile.write(
                AgendaTable.of(SampleCopies.of(SampleCopies.planned(), ReleasePurpose.WORKING, LanguageTag.FR),
                        SampleCopies.FRENCH),
                ';'),
                StandardCharsets.UTF_8);
        assertThat(french.lines().findFirst().orElseThrow()).contains("Titre (en);Titre (fr)", "Remarque");
        JsonNode json = JsonMapper.shared().readTree(JsonFile.write(
                TimelineTable.of(SampleCopies.of(SampleCopies.planned(), ReleasePurpose.RECORD, LanguageTag.FR),
                        SampleCopies.FRENCH)));
        assertThat(json.get("rows").get(0).get("KIND").asString()).isEqualTo("PANEL");
        assertThat(json.get("rows").get(0).get("TITLE fr").asString()).isEqualTo("A");
    }

    @Test
    void whatIsForTheDesksIsInWorkingCopiesAlone() {
        Table record = AgendaTable.of(SampleCopies.of(SampleCopies.planned(), ReleasePurpose.RECORD, LanguageTag.EN),
                SampleCopies.ENGLISH);
        assertThat(record.heads()).extracting(Table.Head::key).doesNotContain("REMARK", "SPEAKER_IDS");
        Table people = ProgrammeTable.of(SampleCopies.of(SampleCopies.planned(), ReleasePurpose.RECORD, LanguageTag.EN),
                SampleCopies.ENGLISH);
        assertThat(people.heads()).extracting(Table.Head::key).contains("NAME").doesNotContain("ID", "REACH");
    }
}
