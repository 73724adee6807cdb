package org.pupitre.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.MeetingCommand.CompareClocks;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Undo;

/** This computer's clock against that of the meeting (rules of the timeline, section 6). */
class ClockDifferenceTest {
    private final Play play = Play.session(Play.S1);

    private ClockDifference kept() {
        return Objects.requireNonNull(play.state().meeting().clock());
    }

    @Test
    void theDifferenceIsKeptUntilItIsComparedAgainAndCanBeUndone() {
        play.at("17:50:00").does(new CompareClocks(Day.at("17:50:40")));
        assertThat(kept().ahead()).hasSeconds(40);
        assertThat(kept().notable()).isTrue();
        play.at("18:20").does(new CompareClocks(Day.at("18:19:58")));
        assertThat(kept()).isEqualTo(new ClockDifference(Duration.ofSeconds(-2), Day.at("18:20")));
        assertThat(kept().notable()).isFalse();
        play.does(new Undo());
        assertThat(kept().ahead()).hasSeconds(40);
        play.does(new Undo());
        assertThat(play.state().meeting().clock()).isNull();
    }

    @Test
    void clocksHalfAnHourApartAreASlip() {
        play.at("17:50");
        assertThat(play.refused(new CompareClocks(Day.at("18:50"))))
                .isEqualTo(new Rejection.ClocksTooFarApart(30, 60));
        assertThat(play.refused(new CompareClocks(Instant.MIN))).isInstanceOf(Rejection.ClocksTooFarApart.class);
        assertThat(play.refused(new CompareClocks(Instant.MAX))).isInstanceOf(Rejection.ClocksTooFarApart.class);
        play.does(new CompareClocks(Day.at("18:20")));
    }

    @ParameterizedTest
    @CsvSource({"18:00:00,18:00:40,40", "23:59:50,00:00:10,20", "00:00:10,23:59:50,-20", "18:00:10,18:00:00,-10"})
    void aTypedTimeIsTheNearestOne(String now, String shown, long seconds) {
        Instant at = Day.at(now);

        Instant nearest = ClockDifference.nearest(LocalTime.parse(shown), Day.BRUSSELS, at);

        assertThat(Duration.between(at, nearest).toSeconds()).isEqualTo(seconds);
    }

    /** In the hour that comes twice, and where one is skipped, a clock is compared with the hour that is now. */
    @Test
    void anHourThatComesTwiceMakesNoDifference() {
        ZoneId brussels = Day.BRUSSELS;
        for (String now : new String[]{"2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z", "2027-03-28T00:59:50Z"}) {
            Instant at = Instant.parse(now);
            LocalTime shown = at.plusSeconds(15).atZone(brussels).toLocalTime();
            assertThat(ClockDifference.nearest(shown, brussels, at)).isEqualTo(at.plusSeconds(15));
        }
    }

    @Test
    void theFullMinuteIsTheNearest() {
        assertThat(ClockDifference.fullMinute(Day.at("18:00:29"))).isEqualTo(Day.at("18:00"));
        assertThat(ClockDifference.fullMinute(Day.at("18:00:31"))).isEqualTo(Day.at("18:01"));
    }
}
