package org.pupitre.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.column.PeopleColumn;
import org.pupitre.journal.value.Progress;
import org.pupitre.text.Messages;

/** Tables of text are read in every encoding, with every separator, record by record (rules of imports, section 1). */
class TextTableTest {
    private static final String MARK = "\uFEFF";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static HeadedTable people(byte[] file) throws Unfit {
        return HeadedTable.of(TextTable.read(file, OwnTable.PEOPLE, ReadChoices.NONE, Progress.NONE), OwnTable.PEOPLE,
                ReadChoices.NONE);
    }

    private static HeadedTable people(String text) throws Unfit {
        return people(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(HeadedTable table) {
        return table.rows().stream().map(row -> row.value(PeopleColumn.NAME)).toList();
    }

    static Stream<byte[]> encodedAndSeparated() {
        return Stream.of(",", ";", "\t").flatMap(separator -> {
            String text = "Nom" + separator + "Affiliation\r\nZoé Modèle" + separator
                    + "\"Ministère, de; la\tSanté\"\r\nJean" + separator + "\r\n";
            return Stream.of(text.getBytes(StandardCharsets.UTF_8), (MARK + text).getBytes(StandardCharsets.UTF_8),
                    text.getBytes(StandardCharsets.UTF_16LE), (MARK + text).getBytes(StandardCharsets.UTF_16LE),
                    text.getBytes(StandardCharsets.UTF_16BE), (MARK + text).getBytes(StandardCharsets.UTF_16BE),
                    text.getBytes(WINDOWS));
        });
    }

    @ParameterizedTest
    @MethodSource("encodedAndSeparated")
    void everyEncodingIsReadWithEverySeparator(byte[] file) throws Unfit {
        HeadedTable table = people(file);

        assertThat(names(table)).containsExactly("Zoé Modèle", "Jean");
        assertThat(table.rows().getFirst().value(PeopleColumn.AFFILIATION)).isEqualTo("Ministère, de; la\tSanté");
        assertThat(table.rows()).extracting(ReadRow::record).containsExactly(2, 3);
    }

    @Test
    void theSeparatorIsTheOneThatFindsHeadersNotTheOneThatIsMostOften() throws Unfit {
        HeadedTable table = people("Name;Affiliation;a,b,c,d,e\nAna;x;1,2,3,4,5\n");

        assertThat(table.facts().separator()).isEqualTo(';');
        assertThat(table.header().unknown()).containsExactly("a,b,c,d,e");
        // Found by Jazzer: no separator at all is named here.
        assertThat(people("sep=\n\nName;Role\nAna;x\n").rows()).isNotEmpty();
        assertThat(people("sep=\"\nName;Role\nAna;x\n").rows()).isNotEmpty();
        assertThat(people("sep=;\r\nName;Role\r\nAna;x\r\n").rows()).hasSize(1);
    }

    @Test
    void quotesAreThoseOfTheStandardAndLiteralElsewhere() throws Unfit {
        HeadedTable table = people("""
                Name,Affiliation
                "Ana ""the voice"" Exemple",said "so" there
                "Two
                lines, one cell",x
                """.replace("\n", "\r\n"));

        assertThat(names(table)).containsExactly("Ana \"the voice\" Exemple", "Two\nlines, one cell");
        assertThat(table.rows().getFirst().value(PeopleColumn.AFFILIATION)).isEqualTo("said \"so\" there");
        assertThat(people("Name\rAna\rBen").rows()).hasSize(2);
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedWithItsLine() {
        assertThatThrownBy(() -> people("Name,Role\nAna,x\nBen,\"open\nCleo,y\n")).isInstanceOfSatisfying(Unfit.class,
                e -> assertThat(e.why().text(Messages.of(Locale.ENGLISH))).contains("line 3"));
    }

    @Test
    void raggedRowsAreReadAndSurplusIsSaid() throws Unfit {
        HeadedTable table = people("Name,Role\nAna\nBen,x,,\nCleo,x,more\n");

        assertThat(names(table)).containsExactly("Ana", "Ben", "Cleo");
        assertThat(table.rows()).extracting(row -> row.flags().size()).containsExactly(0, 0, 1);
    }

    @Test
    void theHeaderIsFoundBelowATitleAndNothingIsNothing() throws Unfit {
        HeadedTable table = people("Our guests,\n,\nRôle,NOM\u00a0:\nN/A,Ana\n--,Ben\nNA,-\n");

        assertThat(table.header().record()).isEqualTo(3);
        assertThat(names(table)).containsExactly("Ana", "Ben", "");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.value(PeopleColumn.ROLE)).isEmpty());
    }

    @Test
    void theApostropheBeforeAFormulaIsRemovedOnceAndOnlyThere() throws Unfit {
        assertThat(names(people("Name\n'=1+1\n''quoted\n'tis\n=1+1\n@x\n\"'\tx\"\n"))).containsExactly("=1+1",
                "'quoted", "'tis", "=1+1", "@x", "\tx");
    }

    @Test
    void nulCharactersAreRemovedAndCounted() throws Unfit {
        HeadedTable table = people("Name\nA\0na\nBen\n");

        assertThat(names(table)).containsExactly("Ana", "Ben");
        assertThat(table.facts().nuls()).isEqualTo(1);
    }

    @Test
    void whatIsNoTextIsRefusedByName() {
        for (String begin : List.of("%PDF-1.7 x", "\u0089PNG\r\n", "SQLite format 3\0", "\u00d0\u00cf\u0011\u00e0")) {
            assertThatThrownBy(() -> people(begin.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(Unfit.class);
        }
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        assertThatThrownBy(() -> people(noise)).isInstanceOf(Unfit.class);
    }

    @Test
    void columnsThatAPersonNamedAreRememberedByTheHeader() throws Unfit {
        String text = "Wer,Was\nAna,Leitung\n";
        RawTable raw = TextTable.read(text.getBytes(StandardCharsets.UTF_8), OwnTable.PEOPLE, ReadChoices.NONE,
                Progress.NONE);
        ReadChoices chosen = ReadChoices.NONE.withHeader(1).withColumns(Map.of("wer", "NAME", "was", "ROLE"));
        HeadedTable first = HeadedTable.of(raw, OwnTable.PEOPLE, chosen);
        HeadedTable next = HeadedTable.of(raw, OwnTable.PEOPLE,
                ReadChoices.NONE.withBefore(Map.of(first.header().key(), chosen.columns())));

        assertThat(names(first)).containsExactly("Ana");
        assertThat(next.rows()).isEqualTo(first.rows());
    }

    @Test
    void aHundredThousandRecordsAreReadAndCanBeCancelled() throws Unfit {
        StringBuilder text = new StringBuilder("Name,Affiliation\n");
        for (int i = 0; i < 100_000; i++) {
            text.append("Person ").append(i).append(",\"Office, ").append(i % 7).append("\"\n");
        }
        assertThat(people(text.toString()).rows()).hasSize(100_000);
        assertThatThrownBy(() -> TextTable.read(text.toString().getBytes(StandardCharsets.UTF_8), OwnTable.PEOPLE,
                ReadChoices.NONE, share -> {
                    throw new CancellationException();
                })).isInstanceOf(CancellationException.class);
    }
}
