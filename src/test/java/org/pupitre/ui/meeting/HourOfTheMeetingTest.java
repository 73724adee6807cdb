package org.pupitre.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.MeetingCommand.CompareClocks;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.ui.kit.Words;

/** The typed clock of the meeting in a night in which the clocks change (rules of the timeline, section 6). */
class HourOfTheMeetingTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final MeetingModel model = new MeetingModel(words, () -> null);
    private Play play;

    @BeforeEach
    void begin() {
        play = Play.session("A 18:00 10");
    }

    private void at(String start, String now) {
        play.does(new MoveSession(Instant.parse(start)));
        model.show(play.state(), Instant.parse(now));
    }

    @Test
    void anHourThatDoesNotExistIsSaidToBeNone() {
        at("2027-03-28T00:30:00Z", "2027-03-28T00:58:00Z");
        assertThat(model.leftOut("02:05")).isEqualTo(
                "02:05 does not exist today in Brussels, since the clocks change. Enter what the clock of the meeting shows.");
        assertThat(model.leftOut("01:58")).isEmpty();
        assertThat(model.leftOut("03:01")).isEmpty();
        assertThat(model.leftOut("soon")).isEmpty();
        words.localeProperty().set(Locale.FRENCH);
        assertThat(model.leftOut("2h05")).startsWith("02:05 n’existe pas aujourd’hui à Bruxelles");
    }

    /** Of an hour that comes twice the one that is now is meant. */
    @ParameterizedTest
    @CsvSource({"2027-10-31T00:10:00Z,2027-10-31T00:11:00Z", "2027-10-31T01:10:00Z,2027-10-31T01:11:00Z"})
    void ofAnHourThatComesTwiceTheNearerOneIsTaken(String now, Instant taken) {
        at("2027-10-31T00:00:00Z", now);
        assertThat(model.typed("02:11")).contains(new CompareClocks(taken));
        assertThat(model.leftOut("02:11")).isEmpty();
    }
}
