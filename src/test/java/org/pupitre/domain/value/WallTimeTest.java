package org.pupitre.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of day around a change of the clocks (rules of the timeline, section 6), by an hour, by half an hour, at midnight. */
class WallTimeTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Europe/Brussels     ; 2027-03-28T02:30 ; 2027-03-28T01:30:00Z ;                      ; true
            Europe/Brussels     ; 2027-03-28T01:30 ; 2027-03-28T00:30:00Z ;                      ; false
            Europe/Brussels     ; 2027-10-31T02:30 ; 2027-10-31T00:30:00Z ; 2027-10-31T01:30:00Z ; false
            Europe/Brussels     ; 2027-01-14T02:30 ; 2027-01-14T01:30:00Z ;                      ; false
            Europe/Brussels     ; 2022-03-27T02:00 ; 2022-03-27T01:00:00Z ;                      ; true
            Europe/Brussels     ; 2022-03-27T03:00 ; 2022-03-27T01:00:00Z ;                      ; false
            Europe/Brussels     ; 2022-10-30T02:00 ; 2022-10-30T00:00:00Z ; 2022-10-30T01:00:00Z ; false
            Europe/Brussels     ; 2022-10-30T03:00 ; 2022-10-30T02:00:00Z ;                      ; false
            Asia/Kathmandu      ; 2022-03-27T02:30 ; 2022-03-26T20:45:00Z ;                      ; false
            Australia/Lord_Howe ; 2022-10-02T02:15 ; 2022-10-01T15:45:00Z ;                      ; true
            Australia/Lord_Howe ; 2022-10-02T02:30 ; 2022-10-01T15:30:00Z ;                      ; false
            Australia/Lord_Howe ; 2022-04-03T01:45 ; 2022-04-02T14:45:00Z ; 2022-04-02T15:15:00Z ; false
            America/Havana      ; 2022-03-13T00:15 ; 2022-03-13T05:15:00Z ;                      ; true
            America/Havana      ; 2022-11-06T00:15 ; 2022-11-06T04:15:00Z ; 2022-11-06T05:15:00Z ; false
            """)
    void isTakenOnce_andTheOtherOneIsKnown(ZoneId zone, LocalDateTime typed, Instant taken, Instant second,
            boolean leftOut) {
        WallTime at = WallTime.of(typed, zone);
        assertThat(at).isEqualTo(new WallTime(taken, second, leftOut));
        assertThat(at.other().isPresent()).isEqualTo(second != null);
        if (second == null) {
            assertThat(WallTime.other(taken, zone)).isEmpty();
        } else {
            assertThat(WallTime.other(taken, zone)).contains(second);
            assertThat(WallTime.other(second, zone)).contains(taken);
        }
    }
}
