package org.pupitre.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RowTimes, lengths and numbers are read as people and programs write them (rules of imports, section 1.4). */
class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Mar 28, 2020 09:07:39|2020-03-28T09:07:39",
            "Mar 28, 2020 2:20 PM|2020-03-28T14:20",
            "2022-05-24 13:00|2022-05-24T13:00", "2022-05-24T13:00:05|2022-05-24T13:00:05",
            "24 mai 2022 13h30|2022-05-24T13:30", "mardi 24 mai 2022, 9 h|2022-05-24T09:00",
            "1er juillet 2022 12:00 AM|2022-07-01T00:00", "24 May 2022 13:00|2022-05-24T13:00"})
    void datesWithAMonthInWordsOrInTheStandardAreRead(String cell, LocalDateTime at) {
        assertThat(Dates.read(cell)).contains(new ReadTime.Local(at, true));
    }

    @Test
    void aDistanceFromUtcCounts() {
        assertThat(Dates.read("2022-05-24T13:00:00+02:00"))
                .contains(new ReadTime.Fixed(Instant.parse("2022-05-24T11:00:00Z")));
        assertThat(Dates.read("2022-05-24T13:00:00Z"))
                .contains(new ReadTime.Fixed(Instant.parse("2022-05-24T13:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"13:00,13:00", "9h,09:00", "13 h 30,13:30", "2:20 pm,14:20", "12 AM,00:00", "13:00:30,13:00:30"})
    void timesOfDayAreRead(String cell, LocalTime at) {
        assertThat(Dates.read(cell)).contains(new ReadTime.Hour(at));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "25:00", "31/31/2022 10:00", "2022-02-30 10:00", "13.5", "12",
            "99 mai 2022 10:00",
            "10:00 - 11:00", "13 PM"})
    void whatIsNoMomentIsNone(String cell) {
        assertThat(Dates.read(cell)).isEmpty();
    }

    private static OrderFound order(boolean french, String... cells) {
        return OrderFound.of(Arrays.stream(cells).map(cell -> Dates.read(cell).orElseThrow()).toList(), french,
                null);
    }

    @Test
    void theOrderOfDayAndMonthIsDecidedForTheWholeFile() {
        assertThat(order(false, "08/09/2026 10:45:00 AM", "22/03/26 17:58:02"))
                .isEqualTo(new OrderFound(DayOrder.DAY_FIRST, false, false));
        assertThat(order(true, "08/09/2026 10:45", "03/22/2026 17:58"))
                .isEqualTo(new OrderFound(DayOrder.MONTH_FIRST, false, false));
        assertThat(order(false, "08/09/2026 10:45:00 AM")).isEqualTo(new OrderFound(DayOrder.MONTH_FIRST, true, false));
        assertThat(order(true, "08/09/2026 10:45")).isEqualTo(new OrderFound(DayOrder.DAY_FIRST, true, false));
        assertThat(order(false, "22/03/2026 17:58", "21/03/2026 17:58", "03/22/2026 17:58"))
                .isEqualTo(new OrderFound(DayOrder.DAY_FIRST, false, true));
        assertThat(order(false, "2026-03-22 17:58").asked()).isFalse();
    }

    @Test
    void twoDigitYearsAreOfThisCentury() {
        assertThat(((ReadTime.Figures) Dates.read("22/03/26 17:58:02").orElseThrow()).in(DayOrder.DAY_FIRST))
                .contains(new ReadTime.Local(LocalDateTime.parse("2026-03-22T17:58:02"), true));
    }

    @Test
    void lengthsAreMinutesUnlessTheySayOtherwise() {
        assertThat(List.of("12", "12 min", "12,0", "12’", "0:12", "720 s", "0h12", "00:12:00"))
                .allSatisfy(cell -> assertThat(Values.seconds(cell)).contains(720L));
        assertThat(Values.seconds("1 h 30")).contains(5400L);
        assertThat(Values.seconds("1.5")).contains(90L);
        assertThat(Values.seconds("a while")).isEmpty();
        assertThat(Values.number("1\u202f234,5")).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1234.5"));
    }
}
