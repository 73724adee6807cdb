package org.pupitre.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.WallTime;

/** Times of day as they are typed, on their day (rules of the timeline, sections 2.2 and 6). */
class PlacedTimeTest {
    private static SessionPlan session(String date, String time) {
        SessionPlan plan = Play.details();
        Instant start = LocalDate.parse(date).atTime(LocalTime.parse(time)).atZone(Day.BRUSSELS).toInstant();
        return new SessionPlan(plan.seminar(), plan.seminarTitle(), plan.title(), start, start.plusSeconds(7200),
                plan.zone(), null, plan.languages(), null, null, null, 180);
    }

    private static PlacedTime placed(String date, String opening, String typed, String own) {
        return PlacedTime.of(LocalTime.parse(typed), session(date, opening), LocalDate.parse(own));
    }

    @ParameterizedTest
    @CsvSource({"13:00, 12:30, 2027-01-14, 2027-01-14T11:30:00Z", "23:00, 01:15, 2027-01-14, 2027-01-15T00:15:00Z",
            "23:00, 23:30, 2027-01-15, 2027-01-14T22:30:00Z", "18:00, 00:10, 2027-01-14, 2027-01-14T23:10:00Z",
            "09:00, 08:00, 2027-01-14, 2027-01-14T07:00:00Z", "08:00, 08:30, 2027-01-14, 2027-01-14T07:30:00Z",
            "08:00, 10:00, 2027-01-16, 2027-01-16T09:00:00Z"})
    void onTheDateOfTheSessionOrTheNextDay(String opening, String typed, String own, Instant at) {
        assertThat(placed("2027-01-14", opening, typed, own)).isEqualTo(new PlacedTime(at, false, null));
    }

    @Test
    void aTimeThatDoesNotExistIsTakenAnHourLater() {
        assertThat(placed("2027-03-28", "01:30", "02:30", "2027-03-28"))
                .isEqualTo(new PlacedTime(Instant.parse("2027-03-28T01:30:00Z"), true, null));
    }

    @Test
    void ofATimeThatComesTwiceTheFirstIsTaken_andTheOtherIsKnown() {
        PlacedTime placed = placed("2027-10-31", "01:30", "02:30", "2027-10-31");
        assertThat(placed).isEqualTo(new PlacedTime(Instant.parse("2027-10-31T00:30:00Z"), false,
                Instant.parse("2027-10-31T01:30:00Z")));
        assertThat(WallTime.other(placed.at(), Day.BRUSSELS)).hasValue(Instant.parse("2027-10-31T01:30:00Z"));
        assertThat(WallTime.other(Instant.parse("2027-10-31T01:30:00Z"), Day.BRUSSELS)).hasValue(placed.at());
        assertThat(WallTime.other(Instant.parse("2027-10-31T05:30:00Z"), Day.BRUSSELS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"23:55, 00:05, +00:05", "+00:05, 23:50, 23:50", "18:00:40, 18:02, 18:02"})
    void nearWhenItWas(String was, String typed, String is) {
        assertThat(PlacedTime.near(LocalTime.parse(typed), Day.BRUSSELS, Day.at(was)).at()).isEqualTo(Day.at(is));
    }
}
