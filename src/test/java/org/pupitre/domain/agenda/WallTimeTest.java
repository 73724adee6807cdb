package org.pupitre.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of day around a change of the clocks (rules of the timeline, section 6). */
class WallTimeTest {
    @ParameterizedTest
    @CsvSource({"2027-03-28T02:30,2027-03-28T01:30:00Z,,true", "2027-03-28T01:30,2027-03-28T00:30:00Z,,false",
            "2027-10-31T02:30,2027-10-31T00:30:00Z,2027-10-31T01:30:00Z,false",
            "2027-01-14T02:30,2027-01-14T01:30:00Z,,false"})
    void isTakenOnce_andTheOtherOneIsKnown(LocalDateTime typed, Instant taken, Instant second, boolean leftOut) {
        WallTime at = WallTime.of(typed, ZoneId.of("Europe/Brussels"));
        assertThat(at).isEqualTo(new WallTime(taken, second, leftOut));
        assertThat(at.other().isPresent()).isEqualTo(second != null);
    }
}
