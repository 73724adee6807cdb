package org.pupitre.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Words;

/** What in a plan deserves a look is said in the row of its item, and once more where the item is opened. */
class PlanFlagsShownTest {
    private static AgendaModel shown(String agenda, String now, Locale locale) {
        Play play = Play.session(agenda);
        AgendaModel model = new AgendaModel(new Words(locale));
        model.show(play.state(), Day.at(now));
        return model;
    }

    private static String flags(AgendaModel model, int row) {
        return model.rows().get(row).flagsProperty().get();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            A 18:00 30 | B 18:20 20            ; begins 10 min before an earlier item ends ; commence 10 min avant la fin d’un point précédent
            A 18:00 45 | B - 0 lock=18:40      ; fixed end missed by 5 min                 ; fin fixée dépassée de 5 min
            A 18:00 30 | B 18:30 0 end         ; no time left before its end               ; plus de temps avant sa fin
            A 18:00 30 | B - 300               ; ends 210 min after the hard stop          ; finit 210 min après la fin impérative
            """)
    void eachFlagIsSaidInItsRow(String agenda, String english, String french) {
        assertThat(flags(shown(agenda, "17:30", Locale.ENGLISH), 0)).isEmpty();
        assertThat(plain(flags(shown(agenda, "17:30", Locale.ENGLISH), 1))).isEqualTo(english);
        assertThat(plain(flags(shown(agenda, "17:30", Locale.FRENCH), 1))).isEqualTo(french);
        assertThat(shown(agenda, "17:30", Locale.ENGLISH).facts(new ItemId("B")).orElseThrow().times())
                .anySatisfy(line -> assertThat(plain(line)).isEqualTo(english));
    }

    @Test
    void freeTimeAndTheTotalAreSaid() {
        AgendaModel model = shown("A 18:00 10 | B 18:30 20", "17:30", Locale.ENGLISH);
        assertThat(model.facts(new ItemId("B")).orElseThrow().times().stream().map(PlanFlagsShownTest::plain))
                .contains("20 min free before it");
        assertThat(plain(model.totalProperty().get())).isEqualTo("Planned: 50 min in all");
    }

    /** Time passes: what was no fault at the start becomes one, and is gone once the item is over. */
    @Test
    void theFlagsFollowTheSession() {
        Play play = Play.session("A 18:00 10 | B 18:10 20 end | C - 5");
        AgendaModel model = new AgendaModel(new Words(Locale.ENGLISH));
        play.at("18:00").does(new NextItem());
        model.show(play.state(), Day.at("18:00"));
        assertThat(flags(model, 1)).isEmpty();
        model.show(play.state(), Day.at("18:30"));
        assertThat(flags(model, 1)).isEqualTo("no time left before its end");
        play.at("18:31").does(new NextItem());
        play.at("18:32").does(new NextItem());
        model.show(play.state(), Day.at("18:32"));
        assertThat(List.of(flags(model, 0), flags(model, 1), flags(model, 2))).containsOnly("");
    }

    @Test
    void noMinutesOfMoreThanADay() {
        AgendaModel model = shown("A 18:00 10 | B - 2000", "17:30", Locale.ENGLISH);
        assertThat(flags(model, 1)).isEqualTo("ends more than a day after the hard stop");
        assertThat(model.totalProperty().get()).isEqualTo("Planned: more than a day in all");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
