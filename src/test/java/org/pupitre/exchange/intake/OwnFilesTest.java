package org.pupitre.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.OwnTable;

/** Files of our own shape are read: JSON, and the glossary of the sample seminar (rules of imports, section 1.6). */
class OwnFilesTest {
    private final Play play = Play.session("");

    private static String json(String rows) {
        return "{\"format\":\"pupitre-agenda\",\"rows\":[" + rows + "],\"version\":1}";
    }

    private String refusal(String text, OwnTable table) {
        return Intakes.refusal(text.getBytes(StandardCharsets.UTF_8), table, play.state());
    }

    @Test
    void ourOwnJsonIsReadByTheNamesOfItsColumns() {
        String file = json("""
                {"ID":"k","KIND":"KEYNOTE","MINUTES":12.5,"START":"2022-05-24T18:00:00+02:00","FIXED":true,
                 "TITLE en":"=Keynote","TITLE fr":"Discours","MAY_BE_LEFT_OUT":false,"SPEAKERS":"Dora (5, fr)"},
                {"id":"p","title":{"en":"Panel","fr":"Table ronde"},"minutes":30,"mayBeLeftOut":true,
                 "speakers":[{"name":"Dora","minutes":7,"language":"fr"}]}""");
        play.does(Intakes.preview(file, OwnTable.AGENDA, play.state()).takeIn());
        AgendaItem panel = play.state().timeline().item(new ItemId("p")).orElseThrow();

        assertThat(play.state().timeline().items().getFirst().title().in(LanguageTag.EN)).isEqualTo("=Keynote");
        assertThat(play.state().timeline().items().getFirst().plan().durationSeconds()).isEqualTo(750);
        assertThat(panel.title().in(LanguageTag.FR)).isEqualTo("Table ronde");
        assertThat(panel.plan().mayBeLeftOut()).isTrue();
        assertThat(panel.plan().speakers().getFirst().allotmentSeconds()).isEqualTo(420);
        assertThat(Intakes.states(Intakes.preview(file, OwnTable.AGENDA, play.state())))
                .containsOnly(RowState.UNCHANGED);
    }

    @Test
    void newerForeignAndBrokenJsonIsRefusedByName() {
        assertThat(refusal(json("").replace("\"version\":1", "\"version\":2"), OwnTable.AGENDA))
                .contains("newer Pupitre");
        assertThat(refusal(json(""), OwnTable.PEOPLE)).contains("“pupitre-agenda”", "“pupitre-people”");
        assertThat(refusal("{\"a\":1}", OwnTable.PEOPLE)).contains("not a table of Pupitre");
        assertThat(refusal("{\"a\":\n  x}", OwnTable.PEOPLE)).contains("line 2");
        assertThat(refusal("{".repeat(5000), OwnTable.PEOPLE)).isNotBlank();
        assertThat(refusal("[\n  {\"type\":\"Question\"}]", OwnTable.PEOPLE)).contains("not a table of Pupitre");
        assertThat(refusal("[".repeat(5000), OwnTable.PEOPLE)).contains("not a table of Pupitre");
    }

    @Test
    void aRecordOfTooManyColumnsIsRefusedByItsNumber() {
        assertThat(refusal("Title,Minutes\n" + "x,".repeat(100_000) + "\n", OwnTable.AGENDA))
                .contains("Record 2", "too many columns");
    }

    @Test
    void whatIsWrongWithATitleWithoutALanguageIsSaidWithoutOne() {
        Preview preview = Intakes.preview("x".repeat(600) + "\n", OwnTable.AGENDA, play.state());

        assertThat(Intakes.why(preview.rows().getFirst())).startsWith("Title: ");
    }

    @Test
    void theGlossaryOfTheSampleSeminarIsReadWhole() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/formats/seminar-glossary.csv"));
        Preview preview = Intakes.preview(file, OwnTable.GLOSSARY, play.state());
        play.does(preview.takeIn());

        assertThat(preview.counts()).containsOnlyKeys(RowState.NEW);
        assertThat(preview.header().unknown()).isEmpty();
        assertThat(play.state().core().glossary().all()).hasSize(preview.rows().size())
                .allSatisfy(term -> assertThat(term.preferred(LanguageTag.EN)).isPresent());
        assertThat(Objects.requireNonNull(play.state().core().glossary().all().getFirst().domain()))
                .isEqualTo("reintegration");
    }
}
