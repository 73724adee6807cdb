package org.pupitre.ui.shell.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Confirmation;

/** Before a session of another day begins the date is said; figures of more than a day are not. */
class OtherDayTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private final Words words = new Words(Locale.ENGLISH);

    @Test
    void aFarDayIsAskedAboutAndANearOneIsNot() {
        Play play = Play.session("A 18:00 10");
        Instant start = play.state().plan().plannedStart();
        for (var begins : java.util.List.of(new NextItem(), new StartItem(new ItemId("A"), false))) {
            assertThat(OtherDay.before(begins, play.state(), start.plus(Duration.ofDays(8000)), words))
                    .hasValueSatisfying(
                            question -> assertThat(question.sentence()).startsWith("This session is planned for ")
                                    .endsWith(". Start it now?"));
            assertThat(OtherDay.before(begins, play.state(), start.minus(Duration.ofDays(3)), words)).isPresent();
            assertThat(OtherDay.before(begins, play.state(), start.plus(Duration.ofHours(3)), words)).isEmpty();
            assertThat(OtherDay.before(begins, play.state(), start.minus(Duration.ofHours(3)), words)).isEmpty();
        }
        assertThat(OtherDay.before(new PauseItem(), play.state(), start.plus(Duration.ofDays(9)), words)).isEmpty();
        play.does(new NextItem());
        assertThat(OtherDay.before(new NextItem(), play.state(), start.plus(Duration.ofDays(9)), words))
                .as("it has begun").isEmpty();
    }

    @Test
    void nothingOfMoreThanADayIsCounted() {
        assertThat(Formats.remaining(Duration.ofHours(24))).isEqualTo("1440:00");
        for (Duration long_ : java.util.List.of(Duration.ofDays(2), Duration.ofDays(-10_000), Duration.ofHours(25))) {
            assertThat(Formats.remaining(long_)).isEqualTo("–");
            assertThat(Formats.elapsed(long_)).isEqualTo("–");
            assertThat(words.offset(long_)).isEqualTo("–");
        }
        Instant day = Instant.parse("1999-01-14T12:00:00Z");
        assertThat(Formats.date(day, Instant.parse("2026-11-28T12:00:00Z"), BRUSSELS, Locale.ENGLISH))
                .isEqualTo("Thu 14 Jan 1999");
        assertThat(Formats.date(day, day, BRUSSELS, Locale.FRENCH)).isEqualTo("jeu. 14 janv.");
    }

    /** A session of 18:00 that was moved to half past two of a quiet night, and is begun on a night on which the clocks change. */
    @ParameterizedTest
    @CsvSource({"2027-03-28T10:00:00Z,2027-03-28T01:30:00Z,'Move to today, 03:30'",
            "2027-10-31T10:00:00Z,2027-10-31T00:30:00Z,'Move to today, 02:30 UTC+02:00'",
            "2027-06-01T10:00:00Z,2027-06-01T00:30:00Z,Move to today"})
    void theMoveToTodaySaysWhichHourIsTaken(Instant now, Instant taken, String verb) {
        Play play = Play.session("A 18:00 10");
        play.does(new MoveSession(Instant.parse("2027-01-15T01:30:00Z")));
        Confirmation.Instead move = OtherDay.before(new NextItem(), play.state(), now, words).orElseThrow().instead();
        assertThat(move).isEqualTo(new Confirmation.Instead(verb, new MoveSession(taken)));
    }
}
