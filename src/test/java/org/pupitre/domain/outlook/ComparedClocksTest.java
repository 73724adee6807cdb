package org.pupitre.domain.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.MeetingCommand.CompareClocks;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.CountGap;
import org.pupitre.domain.act.TimelineCommand.TakeOutGap;
import org.pupitre.domain.value.Gap;

/** A comparison of the clocks holds until this computer's clock jumps (rules of the timeline, section 6). */
class ComparedClocksTest {
    private static final Gap FORWARD = new Gap(Day.at("18:10"), Day.at("18:20"));
    private static final Gap BACK = new Gap(Day.at("18:10"), Day.at("18:05"));
    private final Play play = Play.session(Play.S1);

    private ComparedClocks clocks(@Nullable Gap asked) {
        return ComparedClocks.of(play.state(), asked);
    }

    @Test
    void whatWasNeverComparedIsNotStale() {
        assertThat(clocks(FORWARD)).isEqualTo(new ComparedClocks(null, false));
        assertThat(clocks(null).known()).isFalse();
    }

    @Test
    void aJumpAfterTheComparisonMakesItStale_answeredOrNot_untilItIsComparedAgain() {
        play.at("18:00").does(new CompareClocks(Day.at("18:00:02"))).at("18:21");
        assertThat(clocks(null).known()).isTrue();
        assertThat(clocks(null).seconds()).isEqualTo(2);
        assertThat(clocks(FORWARD).stale()).isTrue();
        play.does(new CountGap(FORWARD.from(), FORWARD.until()));
        assertThat(clocks(null).stale()).isTrue();
        assertThat(clocks(null).seconds()).as("the last that is known").isEqualTo(2);
        play.does(new Undo());
        assertThat(clocks(null).stale()).isFalse();
        play.does(new TakeOutGap(FORWARD.from(), FORWARD.until()));
        assertThat(clocks(null).stale()).isTrue();
        play.at("18:22").does(new CompareClocks(Day.at("18:21:57")));
        assertThat(clocks(null).known()).isTrue();
        assertThat(clocks(FORWARD).known()).as("compared after it").isTrue();
        assertThat(clocks(null).seconds()).isEqualTo(-3);
    }

    /** The session's own time goes on from when the jump was noticed. */
    @Test
    void aClockThatWasPutBackMakesWhatWasComparedBeforeStale() {
        play.at("18:08").does(new CompareClocks(Day.at("18:08")));
        assertThat(clocks(BACK).stale()).isTrue();
        play.at("18:11").does(new CompareClocks(Day.at("18:11")));
        assertThat(clocks(BACK).stale()).isFalse();
    }

    @Test
    void itIsToldFromTwoSecondsOn() {
        play.at("18:00").does(new CompareClocks(Day.at("18:00:01")));
        assertThat(play.state().meeting().clock()).matches(difference -> !difference.told());
        play.does(new CompareClocks(Day.at("17:59:58")));
        assertThat(play.state().meeting().clock()).matches(difference -> difference.told());
    }
}
