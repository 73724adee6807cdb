package org.pupitre.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.LanguageTag;

/** A spreadsheet is opened by LibreOffice, which says as CSV what it sees. Not run where LibreOffice is not installed. */
class OtherReadersTest {
    private static final int SECONDS = 120;

    @TempDir Path folder;

    private List<String> opened(Table table) throws Exception {
        Path file = Files.write(folder.resolve("table.xlsx"), XlsxFile.write(table));
        ProcessBuilder call = new ProcessBuilder("soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", "--outdir",
                folder.toString(), file.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        Process process = null;
        try {
            process = call.start();
        } catch (IOException e) {
            Assumptions.abort("not run: LibreOffice is not installed");
        }
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(folder.resolve("table.csv"), StandardCharsets.UTF_8);
    }

    @Test
    void libreOfficeSeesTheAgenda() throws Exception {
        List<String> lines = opened(AgendaTable.of(
                SampleCopies.of(SampleCopies.played(SampleCopies.sample()), ReleasePurpose.RECORD, LanguageTag.FR),
                SampleCopies.FRENCH));
        assertThat(lines.getFirst()).contains("Titre (en),Titre (fr)");
        assertThat(lines.get(1)).contains("Sound check,Essai de son", "2022-05-24 12:30", ",30,");
        assertThat(lines).hasSize(SampleCopies.sample().items().size() + 1);
    }

    @Test
    void libreOfficeSeesTextsAsTexts() throws Exception {
        Table table = new Table("test", List.of(new Table.Head("a", "a"), new Table.Head("b", "b")),
                List.of(List.of(Cell.text("=1+1"), Cell.number(-2)), List.of(Cell.text("_x0041_"), Cell.text("0012"))));
        assertThat(opened(table)).containsExactly("a,b", "=1+1,-2", "_x0041_,0012");
    }
}
