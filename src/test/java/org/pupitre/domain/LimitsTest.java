package org.pupitre.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.RevisionId;

/** Limits in figures of their own: what just fits is taken, and one more is not. Those of texts are with their rules. */
class LimitsTest {
    private static String letters(int count) {
        return "x".repeat(count);
    }

    @Test
    void aNameHasUpToTwoHundredCharacters() {
        assertThat(PersonDetails.named(letters(200)).name()).hasSize(200);
        assertThatThrownBy(() -> PersonDetails.named(letters(201))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIdHasUpToSixtyFourAndThatOfACopyUpToTwentyFour() {
        assertThat(new ItemId(letters(64)).value()).hasSize(64);
        assertThatThrownBy(() -> new ItemId(letters(65))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new CopyId(letters(24)).value()).hasSize(24);
        assertThatThrownBy(() -> new CopyId(letters(25))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theIdOfARevisionIsThatOfItsCommandWhereItFits() {
        CopyId copy = new CopyId("r1");
        assertThat(RevisionId.of(copy, new CommandId(letters(61))).value()).isEqualTo("r1." + letters(61));
        assertThat(RevisionId.of(copy, new CommandId(letters(62))).value()).startsWith("r1.").doesNotContain("xx")
                .hasSizeLessThan(64);
    }

    @Test
    void aTurnIsPlannedForUpToTwoHours() {
        Play play = Play.session(Play.S1);
        play.does(new AddToQueue(Play.ANA, null, null, null, null, null, 7200));
        assertThat(play.refused(new AddToQueue(Play.BEN, null, null, null, null, null, 7201)))
                .isEqualTo(new Rejection.BadValue("allotmentSeconds", "1 … 7200"));
    }

    @Test
    void aSessionIsMovedByUpToAHundredYears() {
        Duration century = Duration.ofDays(36_600);
        for (Duration move : new Duration[]{century, century.negated()}) {
            Play play = Play.session(Play.S1);
            Instant start = Objects.requireNonNull(play.state().plan()).plannedStart();
            assertThat(play.refused(new MoveSession(start.plus(move).plusSeconds(move.isNegative() ? -1 : 1))))
                    .isInstanceOf(Rejection.BadValue.class);
            play.does(new MoveSession(start.plus(move)));
            assertThat(Objects.requireNonNull(play.state().plan()).plannedStart()).isEqualTo(start.plus(move));
        }
    }
}
