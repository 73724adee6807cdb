package org.pupitre.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.Words;

/** Whole minutes until a session starts, and none where it is more than a day or over. */
class UntilStartTest {
    private static final Instant START = Instant.parse("2022-05-24T11:00:00Z");

    private static SessionSummary session(Status status) {
        LocalText title = LocalText.of("a", "a");
        return new SessionSummary(new SessionId("a"), new SeminarId("a"), title, title, START, START.plusSeconds(7200),
                ZoneId.of("Europe/Brussels"), List.of(), null, status, null);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 min", "60, 1 min", "61, 2 min", "1320, 22 min", "7140, 119 min", "7200, 2 h", "7260, 2 h 1 min",
            "86400, 24 h"})
    void isSaidInWholeMinutesRoundedUp(long seconds, String said) {
        assertThat(UntilStart.of(session(Status.NOT_STARTED), START.minusSeconds(seconds)).orElseThrow()
                .said(new Words(Locale.ENGLISH)).replace('\u00a0', ' ')).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "86401"})
    void isNotSaidOnceItShouldHaveBegunNorMoreThanADayBefore(long seconds) {
        assertThat(UntilStart.of(session(Status.NOT_STARTED), START.minusSeconds(seconds))).isEmpty();
    }

    @Test
    void isNotSaidOfWhatHasBegunNorWithoutTheTime() {
        assertThat(UntilStart.of(session(Status.RUNNING), START.minusSeconds(60))).isEmpty();
        assertThat(UntilStart.of(session(Status.NOT_STARTED), null)).isEmpty();
    }
}
