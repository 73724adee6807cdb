package org.pupitre.exchange.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Messages;

/** Our own tables are read by the headers they are written with, in both languages, and by those of other people. */
class TableHeadingsTest {
    private static final LanguageTag CANADA = new LanguageTag("fr-CA");

    @Test
    void everyColumnIsFoundByItsOwnHeaderInBothLanguages() {
        for (OwnTable table : OwnTable.values()) {
            Messages.LOCALES.forEach(locale -> {
                Set<String> headers = new HashSet<>();
                for (Column column : table.columns()) {
                    for (LanguageTag language : List.of(LanguageTag.EN, LanguageTag.FR, CANADA)) {
                        Heading heading = new Heading(column, column.perLanguage() ? language : null);
                        String header = heading.text(Messages.of(locale));
                        assertThat(table.heading(header)).as(header).contains(heading);
                        assertThat(headers.add(header) || !column.perLanguage()).as(header).isTrue();
                        assertThat(Heading.remembered(table, heading.remembered())).contains(heading);
                    }
                }
            });
        }
    }

    @Test
    void headersOfOtherPeopleAreFoundWhateverTheirSpacesAccentsAndCase() {
        assertThat(OwnTable.AGENDA.heading("  TITRE\u00a0(Français) :")).contains(title(LanguageTag.FR));
        assertThat(OwnTable.AGENDA.heading("title_en")).contains(title(LanguageTag.EN));
        assertThat(OwnTable.AGENDA.heading("Title")).contains(new Heading(AgendaColumn.TITLE));
        assertThat(OwnTable.AGENDA.heading("Duree")).contains(new Heading(AgendaColumn.MINUTES));
        assertThat(OwnTable.AGENDA.heading("compte jusqu'à sa fin")).contains(new Heading(AgendaColumn.COUNT_TO_END));
        assertThat(OwnTable.AGENDA.heading("id")).contains(new Heading(AgendaColumn.ID));
        assertThat(OwnTable.PEOPLE.heading("Nom\u202f(nom original)")).contains(new Heading(PeopleColumn.NAME));
        assertThat(OwnTable.PEOPLE.heading("E-mail")).contains(new Heading(PeopleColumn.EMAIL));
        assertThat(OwnTable.PEOPLE.heading("Telephone")).isEmpty();
    }

    @Test
    void glossariesOfAllShapesAreFound() {
        assertThat(OwnTable.GLOSSARY.heading("fr_variant")).contains(variant(LanguageTag.FR));
        assertThat(OwnTable.GLOSSARY.heading("fr_variant_seen")).contains(variant(LanguageTag.FR));
        assertThat(OwnTable.GLOSSARY.heading("Term-en")).contains(new Heading(GlossaryColumn.TERM, LanguageTag.EN));
        assertThat(OwnTable.GLOSSARY.heading("Definition-fr"))
                .contains(new Heading(GlossaryColumn.DEFINITION, LanguageTag.FR));
        assertThat(OwnTable.GLOSSARY.heading("source_en")).contains(new Heading(GlossaryColumn.SOURCE, LanguageTag.EN));
        assertThat(OwnTable.GLOSSARY.heading("\u200bFR ")).contains(new Heading(GlossaryColumn.TERM, LanguageTag.FR));
        assertThat(OwnTable.GLOSSARY.heading("anything")).isEmpty();
    }

    private static Heading title(LanguageTag language) {
        return new Heading(AgendaColumn.TITLE, language);
    }

    private static Heading variant(LanguageTag language) {
        return new Heading(GlossaryColumn.VARIANT, language);
    }

    @Test
    void wordsAreReadInBothLanguages() {
        Messages.LOCALES.stream().map(Messages::of).forEach(messages -> {
            assertThat(Arrays.stream(ItemKind.values()))
                    .allSatisfy(kind -> assertThat(CellWords.kind(CellWords.of(messages, kind))).contains(kind));
            assertThat(Arrays.stream(Group.values()))
                    .allSatisfy(group -> assertThat(CellWords.group(CellWords.of(messages, group))).contains(group));
            assertThat(CellWords.truth(CellWords.of(messages, true))).contains(true);
            assertThat(CellWords.truth(CellWords.of(messages, false))).contains(false);
        });
        assertThat(CellWords.kind("sound_check")).contains(ItemKind.SOUND_CHECK);
        assertThat(CellWords.language("Français")).contains(LanguageTag.FR);
        assertThat(CellWords.language("FR-ca")).contains(CANADA);
        assertThat(List.of("start", "", "de la", "--")).allSatisfy(no -> assertThat(CellWords.language(no)).isEmpty());
    }

    @Test
    void everySecondHasItsOwnFigureOfMinutes() {
        for (int seconds = 0; seconds < 24 * 3600; seconds++) {
            assertThat(Cells.seconds(Cells.minutes(seconds))).isEqualTo(seconds);
        }
        assertThat(Cells.minutes(600).toPlainString()).isEqualTo("10");
    }

    @Test
    void whoSpeaksComesBackAsItWasWritten() {
        List<SpeakerCell> speakers = List.of(new SpeakerCell("Awa Exemple", 300, LanguageTag.FR),
                new SpeakerCell("Jean Modèle (MP)", 90, null), new SpeakerCell("Clara, of Sample", 61, CANADA));

        assertThat(SpeakerCell.text(speakers))
                .isEqualTo("Awa Exemple (5, fr) | Jean Modèle (MP) (1.5) | Clara, of Sample (1.0167, fr-CA)");
        assertThat(SpeakerCell.read(SpeakerCell.text(speakers))).isEqualTo(speakers);
        assertThat(SpeakerCell.read("Awa Exemple (5 min, FR), Jean Modèle ; Clara Sample\t"))
                .containsExactly(new SpeakerCell("Awa Exemple", 300, LanguageTag.FR),
                        new SpeakerCell("Jean Modèle", null, null), new SpeakerCell("Clara Sample", null, null));
        assertThat(SpeakerCell.read("Awa\nJean (99999999)")).extracting(SpeakerCell::name).containsExactly("Awa",
                "Jean (99999999)");
        assertThat(SpeakerCell.written(speakers.get(2).text())).containsExactly(speakers.get(2));
        assertThat(SpeakerCell.read("  ")).isEmpty();
    }
}
