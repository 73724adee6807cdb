package org.pupitre.domain.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A copy is meant for the next weekday at the same time of day. */
class CopyDayTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @ParameterizedTest
    @CsvSource({
            "2022-05-24T13:00, 2022-05-20T09:00, 2022-05-25T13:00",
            "2022-05-27T13:00, 2022-05-20T09:00, 2022-05-30T13:00",
            "2022-05-28T13:00, 2022-05-20T09:00, 2022-05-30T13:00",
            "2022-05-24T13:00, 2022-05-24T18:00, 2022-05-25T13:00",
            "2021-05-24T13:00, 2022-05-26T18:00, 2022-05-27T13:00",
            "2021-05-24T13:00, 2022-05-27T18:00, 2022-05-30T13:00",
            "2022-03-25T02:30, 2022-03-20T09:00, 2022-03-28T02:30"})
    void theNextWeekday(LocalDateTime session, LocalDateTime today, LocalDateTime copy) {
        assertThat(CopyDay.start(session.atZone(BRUSSELS).toInstant(), BRUSSELS, today.atZone(BRUSSELS).toInstant())
                .atZone(BRUSSELS).toLocalDateTime()).isEqualTo(copy);
    }
}
