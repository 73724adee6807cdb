package org.pupitre.ui.timeline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;

/** A line that adds an item: titles set apart by a slash, minutes at the end. */
class TypedItemTest {
    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.EN, LanguageTag.FR);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Keynote / Exposé introductif 15 | Keynote;Exposé introductif | 15",
            "Keynote/Exposé 15 min | Keynote;Exposé | 15",
            "Keynote | Keynote | ",
            "Session 2 / Séance 2 / 40 | Session 2;Séance 2 | 40",
            "كلمة رئيسية / Keynote 17 | كلمة رئيسية;Keynote | 17",
            "Agenda 2063 / Agenda 2063 | Agenda 2063;Agenda 2063 | ",
            "15 | 15 | ",
            "/ 20 | 20 | ",
            "Welcome / 10 | Welcome | 10"})
    void titlesAndMinutesAreTold(String line, String titles, Integer minutes) {
        TypedItem typed = TypedItem.of(line);
        assertThat(String.join(";", typed.titles())).isEqualTo(titles);
        assertThat(typed.minutes()).isEqualTo(minutes);
    }

    @Test
    void itGoesToTheEndUnderAnIdOfItsOwn() {
        ItemPlan first = TypedItem.of("Welcome / Accueil 10").atEnd(List.of(), LANGUAGES).item();
        ItemPlan second = TypedItem.of("Keynote").atEnd(List.of(first.id(), new ItemId("item3")), LANGUAGES).item();
        assertThat(first.title()).isEqualTo(LocalText.of("Welcome", "Accueil"));
        assertThat(first.durationSeconds()).isEqualTo(600);
        assertThat(second.id()).isNotIn(first.id(), new ItemId("item3"));
        assertThat(second.durationSeconds()).isEqualTo(60 * TypedItem.USUAL_MINUTES);
    }

    @Test
    void aTitleBeyondTheLanguagesIsNotLost() {
        ItemPlan item = TypedItem.of("One / Deux / Three").atEnd(List.of(), LANGUAGES).item();
        assertThat(item.title()).isEqualTo(LocalText.of("One", "Deux / Three"));
    }
}
