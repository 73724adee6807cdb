package org.pupitre.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Instant AFTERNOON = Instant.parse("2022-05-24T12:37:05.900Z");

    /**
     * The boundaries of what is shown (rules of the timeline, section 3.2): up to the second while positive, overtime down.
     */
    @ParameterizedTest
    @CsvSource({"120001,2:01", "120000,2:00", "119001,2:00", "60001,1:01", "1,0:01", "0,0:00", "-1,0:00", "-999,0:00",
            "-1000,+0:01", "-1001,+0:01", "-2000,+0:02", "3599001,60:00", "3600000,60:00",
            "-3600000,+60:00", "5025000,83:45"})
    void remainingRoundsUpAndOvertimeDown(long millis, String shown) {
        assertThat(Formats.remaining(Duration.ofMillis(millis))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"130000,+2:10,+2:10", "-305000,5:05 early,5:05 d’avance", "999,0:00,0:00", "-999,0:00,0:00",
            "1000,+0:01,+0:01", "0,0:00,0:00", "-158000,2:38 early,2:38 d’avance",
            "-3661000,61:01 early,61:01 d’avance",
            "-90000000,–,–", "90000000,–,–"})
    void latenessCarriesPlusAndEarlinessIsSaidInWords(long millis, String english, String french) {
        assertThat(new Words(Locale.ENGLISH).offset(Duration.ofMillis(millis))).isEqualTo(english);
        assertThat(new Words(Locale.FRENCH).offset(Duration.ofMillis(millis))).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({"252999,4:12", "0,0:00", "3600000,60:00"})
    void elapsedRoundsDown(long millis, String shown) {
        assertThat(Formats.elapsed(Duration.ofMillis(millis))).isEqualTo(shown);
    }

    @Test
    void clocksShowTheZone() {
        assertThat(Formats.wallClock(AFTERNOON, BRUSSELS)).isEqualTo("14:37:05");
        assertThat(Formats.timeOfDay(AFTERNOON, ZoneId.of("Africa/Dakar"))).isEqualTo("12:37");
    }

    @Test
    void daysAndSharesFollowTheLanguage() {
        assertThat(Formats.day(AFTERNOON, BRUSSELS, Locale.ENGLISH)).isEqualTo("24 May 2022");
        assertThat(Formats.day(AFTERNOON, BRUSSELS, Locale.FRENCH)).isEqualTo("24 mai 2022");
        assertThat(Formats.percent(0.58, Locale.ENGLISH)).isEqualTo("58%");
        assertThat(Formats.percent(0.58, Locale.FRENCH)).matches("58\\p{Zs}%");
    }

    @Test
    void halfAMinuteCountsAsOne() {
        assertThat(Formats.minutes(Duration.ofSeconds(89))).isEqualTo(1);
        assertThat(Formats.minutes(Duration.ofSeconds(90))).isEqualTo(2);
        assertThat(Formats.minutes(Duration.ZERO)).isZero();
    }
}
