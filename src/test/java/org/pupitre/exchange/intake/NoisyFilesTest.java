package org.pupitre.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.domain.Play;
import org.pupitre.domain.SessionState;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.meeting.MeetingFile;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.journal.value.Progress;

/** Whatever is in a file, it is refused in words or read with reasons, never with an exception; the seed is in the name. */
class NoisyFilesTest {
    private static final int ROUNDS = 60;
    private static final List<String> SEEDS = List.of(
            "Start;Title (fr);Minutes;Speakers\n18:00;Accueil;10;Awa (5, fr)\n",
            "id,en,fr,fr_variant,domain\n1,a,b,c | d,e\n", "Name\tRole\nAna\tx\n",
            String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:a", "DTSTART:20220524T160000Z",
                    "DURATION:PT5M", "RRULE:FREQ=DAILY", "SUMMARY;LANGUAGE=fr:X", "END:VEVENT", "END:VCALENDAR", ""),
            "<tbx><text><body><conceptEntry id=\"c\"><langSec xml:lang=\"en\"><termSec><term>x</term></termSec></langSec>"
                    + "</conceptEntry></body></text></tbx>",
            "Question Details\n#,Question,Asker Name,Asker Email,Answer(s)\n1,Why?,A,a@example.org,live answered\n",
            "18:00:01 From  A  to  Everyone:\n\tReacted to \"x\" with +\n18:00:02\tB:\tyes?\n",
            "Name,User Email,Join Time,Leave Time\nKim,k@example.org,05/24/2022 06:00:00 PM,05/24/2022 07:00:00 PM\n",
            "[{\"type\":\"Question\",\"event_question_id\":1,\"text\":\"a?\",\"score\":1}]",
            "{\"format\":\"pupitre-agenda\",\"version\":1,\"rows\":[{\"ID\":\"a\",\"TITLE en\":\"X\",\"MINUTES\":5}]}");
    private static final List<String> CELLS = List.of("", "--", "18:00", "25:99", "9999999999999999", "-1", "1e9", "\"",
            "a\"b",
            "\"\n", "=1", "'", "Awa (", "x | y | z", "\u0000", "\uFEFF", "\uD800", "fr", "oui", "2022-05-24 13:00",
            "05/06/2022 10:00", "31/12/22 23:59:59", "#", "Title", "i1", "🙂", "مرحبا", "a".repeat(700));

    private static final SessionState STATE = Play.session(Play.S1).state();

    static Stream<Long> seeds() {
        return Stream.of(1L, 20220524L, 77L, 16L);
    }

    private static void survives(byte[] file) {
        for (OwnTable table : OwnTable.values()) {
            IntakeReading reading =
                    MeetingFile.read("noise", file, table, Known.of(STATE), ReadChoices.NONE, Progress.NONE);
            switch (reading) {
                case IntakeReading.Refused refused -> assertThat(refused.why().text(Intakes.ENGLISH)).isNotBlank();
                case IntakeReading.Unmapped unmapped -> assertThat(unmapped.why().text(Intakes.ENGLISH)).isNotBlank();
                case IntakeReading.Ready ready -> {
                    ready.preview().rows().forEach(row -> {
                        row.why().forEach(said -> assertThat(said.text(Intakes.ENGLISH)).isNotBlank());
                        row.differs().forEach(difference -> assertThat(difference.text(Intakes.ENGLISH)).isNotBlank());
                    });
                    assertThat(ready.preview().command(ready.preview().ticked())).isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bytesChangedAtRandom(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] file = SEEDS.get(random.nextInt(SEEDS.size())).getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(6); i >= 0; i--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            survives(file);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cellsChosenAtRandom(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            OwnTable table = List.of(OwnTable.values()).get(random.nextInt(OwnTable.values().length));
            StringBuilder text = new StringBuilder();
            char separator = ",;\t".charAt(random.nextInt(3));
            List<String> headers = table.columns().stream()
                    .map(column -> column.header(Intakes.ENGLISH, column.perLanguage() ? "fr" : "")).toList();
            text.append(String.join(String.valueOf(separator), headers)).append('\n');
            for (int row = random.nextInt(8); row >= 0; row--) {
                for (int cell = random.nextInt(headers.size() + 2); cell >= 0; cell--) {
                    text.append(CELLS.get(random.nextInt(CELLS.size()))).append(separator);
                }
                text.append("\r\n");
            }
            survives(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void spreadsheetsChangedAtRandom(long seed) throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        var sheet = book.createSheet();
        sheet.createRow(0).createCell(0).setCellValue("Title");
        sheet.createRow(1).createCell(0).setCellValue("Welcome");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        book.close();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] file = out.toByteArray();
            for (int i = random.nextInt(4); i >= 0; i--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            survives(file);
        }
    }
}
