package org.pupitre.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.LanguageTag;

/** Names of files that each of the three systems takes. */
class FileNameTest {
    @Test
    void seminarSessionDateAndKind() {
        assertThat(FileName.of(SampleCopies.working(SampleCopies.sample()).getFirst(), Kind.AGENDA, Format.XLSX,
                SampleCopies.ENGLISH))
                .isEqualTo("Lessons learned from the EU-IOM Actions building - Fostering sustainable reintegration "
                        + "through partnerships - 2022-05-24 - agenda.xlsx");
        assertThat(FileName.of(SampleCopies.of(SampleCopies.planned(), ReleasePurpose.RECORD, LanguageTag.FR),
                Kind.CALENDAR, Format.ICS,
                SampleCopies.FRENCH)).isEqualTo("Séance - 2027-01-14 - calendrier (fr).ics");
    }

    @ParameterizedTest
    @CsvSource({"CON,_CON", "nul,_nul", "com1.txt,_com1.txt", "LPT¹,_LPT¹", "console,console", "a/b\\c:d*e?,a b c d e",
            "'name. . ',name", "'...',_", "'',_", ".hidden,hidden", "-rf,rf", "a\u202Eb,a b", "'a\tb\nc',a b c",
            "'e\u0301',é", "'مؤتمر \"أول\"','مؤتمر أول '", "🤝 東京,🤝 東京"})
    void whatASystemDoesNotTakeIsTakenOut(String text, String name) {
        assertThat(FileName.safe(text)).isEqualTo(name.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "ع", "東", "🤝", "👩‍👩‍👧"})
    void aLongTitleIsCutBetweenLetters(String letter, @TempDir Path folder) throws Exception {
        String part = FileName.part(letter.repeat(300));
        assertThat(part.getBytes(StandardCharsets.UTF_8).length).isBetween(8, 75);
        assertThat(part).doesNotContain("\uFFFD").matches("(" + letter + ")+");
        assertThat(Files.writeString(folder.resolve(FileName.safe(part)), "x")).exists();
    }
}
