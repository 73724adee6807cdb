package org.pupitre.domain.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.Span;

class TurnLadderTest {
    private static final Instant START = Instant.parse("2022-05-24T12:00:00Z");
    private static final OnAir TURN = new OnAir(new BoothId("a"), new PersonId("int1"), START, null);

    @ParameterizedTest
    @CsvSource({"0, 1200, EARLY", "899, 301, EARLY", "900, 300, FIVE_LEFT", "1079, 121, FIVE_LEFT",
            "1080, 120, TWO_LEFT", "1199, 1, TWO_LEFT", "1200, 0, OFFERED", "1201, -1, OFFERED", "1799, -599, OFFERED",
            "1800, -600, LONG", "5400, -4200, LONG"})
    void theMarksOfTheLadder(int seconds, int toTarget, TurnLadder.Step step) {
        TurnLadder ladder = TurnLadder.of(TURN, List.of(), START.plusSeconds(seconds));

        assertThat(ladder).isEqualTo(new TurnLadder(Duration.ofSeconds(seconds), Duration.ofSeconds(toTarget), step,
                false));
    }

    @Test
    void whatIsHeldDoesNotCountAndOverlapsCountOnce() {
        List<Span> still = List.of(minutes(-5, 2), minutes(10, 14), minutes(12, 15), minutes(18, 40));

        TurnLadder ladder = TurnLadder.of(TURN, still, START.plus(Duration.ofMinutes(20)));

        assertThat(ladder.turn()).hasMinutes(20 - 2 - 5 - 2);
        assertThat(ladder.held()).isTrue();
        assertThat(TurnLadder.of(TURN, still, START.plus(Duration.ofMinutes(16))).held()).isFalse();
    }

    @Test
    void aTurnThatIsOverStandsStill() {
        OnAir over = new OnAir(TURN.booth(), TURN.interpreter(), START, START.plusSeconds(60));

        assertThat(TurnLadder.of(over, List.of(), START.plusSeconds(3600)).turn()).hasSeconds(60);
        assertThat(TurnLadder.of(TURN, List.of(), START.minusSeconds(5)).turn()).isZero();
    }

    private static Span minutes(int from, int to) {
        return new Span(START.plus(Duration.ofMinutes(from)), START.plus(Duration.ofMinutes(to)));
    }
}
