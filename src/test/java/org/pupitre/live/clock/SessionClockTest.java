package org.pupitre.live.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.value.Gap;
import org.pupitre.live.Sample;
import org.pupitre.live.World;

/** The session's clock (rules of the timeline, section 6), on time sources of the test's own. */
class SessionClockTest {
    private static final Instant START = Sample.START;

    private final World world = new World(START);
    private final SessionClock clock = new SessionClock(world, world::nanos);

    private static Instant second(long second) {
        return START.plusSeconds(second);
    }

    @Test
    void upToTwoSecondsAreMadeUpForSlowlyAndWithoutNotice() {
        world.jump(Duration.ofSeconds(2));
        assertThat(clock.instant()).isEqualTo(START);
        world.pass(Duration.ofSeconds(10));
        assertThat(clock.instant()).as("a twentieth of the time passed").isEqualTo(second(10).plusMillis(500));
        world.pass(Duration.ofSeconds(60));
        assertThat(clock.instant()).isEqualTo(second(72));
        world.jump(Duration.ofSeconds(-2));
        world.pass(Duration.ofSeconds(20));
        assertThat(clock.instant()).isEqualTo(second(91));
        assertThat(clock.gaps()).isEmpty();
    }

    @Test
    void moreThanTwoSecondsAreAGap() {
        world.jump(Duration.ofMillis(2001));
        assertThat(clock.instant()).isEqualTo(START.plusMillis(2001));
        world.jump(Duration.ofMillis(-4002));
        assertThat(clock.instant()).as("a clock put back moves nothing").isEqualTo(START.plusMillis(2001));
        assertThat(clock.gaps()).hasSize(2);
    }

    @Test
    void sleepCountsAtTheFirstTickAndIsAGap() {
        world.pass(Duration.ofSeconds(5));
        world.suspend(Duration.ofMinutes(40));
        assertThat(clock.instant()).isEqualTo(second(2405));
        assertThat(clock.gaps()).containsExactly(new Gap(second(5), second(2405)));
        world.pass(Duration.ofSeconds(7));
        assertThat(clock.instant()).isEqualTo(second(2412));
        assertThat(clock.gaps()).hasSize(1);
    }

    @Test
    void aClockPutBackMovesNothing() {
        world.jump(Duration.ofHours(-1));
        world.pass(Duration.ofSeconds(90));
        assertThat(clock.instant()).isEqualTo(second(90));
        assertThat(clock.gaps()).containsExactly(new Gap(second(90), second(90 - 3600)));
        world.pass(Duration.ofSeconds(10));
        assertThat(clock.instant()).isEqualTo(second(100));
        assertThat(clock.kept()).isEqualTo(Duration.ofHours(1));
        assertThat(clock.gaps()).hasSize(1);
    }

    /** Each set-back counts: the time stays where it was, and is ahead by all of them together. */
    @Test
    void aClockPutBackTwiceMovesNothingEither() {
        world.jump(Duration.ofHours(-1));
        assertThat(clock.instant()).isEqualTo(START);
        world.pass(Duration.ofSeconds(10));
        assertThat(clock.instant()).isEqualTo(second(10));
        world.jump(Duration.ofMinutes(-30));
        assertThat(clock.instant()).isEqualTo(second(10));
        assertThat(clock.kept()).isEqualTo(Duration.ofMinutes(90));
        for (int seconds = 11; seconds <= 60; seconds++) {
            world.pass(Duration.ofSeconds(1));
            assertThat(clock.instant()).isEqualTo(second(seconds));
        }
        assertThat(clock.gaps()).as("nothing was set back a third time").containsExactly(
                new Gap(START, second(-3600)), new Gap(second(10), second(10 - 1800)));
        clock.follow(Duration.ofMinutes(90));
        world.pass(Duration.ofHours(31));
        assertThat(clock.instant()).as("it has followed both").isEqualTo(world.instant());
    }

    @Test
    void aClockPutBackIsFollowedSlowlyWhereThatWasChosen() {
        world.jump(Duration.ofSeconds(-10));
        clock.instant();
        clock.follow(Duration.ofSeconds(10));
        world.pass(Duration.ofSeconds(100));
        assertThat(clock.instant()).isEqualTo(second(95));
        world.pass(Duration.ofSeconds(200));
        assertThat(clock.instant()).as("it has caught up").isEqualTo(world.instant());
        world.pass(Duration.ofSeconds(9));
        clock.follow(Duration.ofSeconds(10));
        assertThat(clock.instant()).as("the same answer again does nothing").isEqualTo(world.instant());
        assertThat(clock.gaps()).hasSize(1);
    }

    @Test
    void aClockThatWasWrongForAWhileLeavesNothingWhereNothingWasWritten() {
        clock.written(second(-1));
        world.jump(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo(second(3600));
        world.pass(Duration.ofSeconds(10));
        world.jump(Duration.ofHours(-1));
        assertThat(clock.instant()).isEqualTo(second(10));
        assertThat(clock.gaps()).isEmpty();
    }

    @Test
    void itNeverGoesBackBeforeWhatWasWritten() {
        world.jump(Duration.ofHours(1));
        clock.written(clock.instant());
        world.pass(Duration.ofSeconds(10));
        world.jump(Duration.ofHours(-1));
        assertThat(clock.instant()).isEqualTo(second(3610));
        assertThat(clock.gaps()).hasSize(2);
    }

    @Test
    void openedAgainItDoesNotBeginBeforeTheLatestTime() {
        SessionClock again = new SessionClock(world, world::nanos, second(300));
        assertThat(again.instant()).isEqualTo(second(300));
        world.pass(Duration.ofSeconds(5));
        assertThat(again.instant()).isEqualTo(second(305));
        assertThat(again.gaps()).isEmpty();
        assertThat(new SessionClock(world, world::nanos, second(-300)).instant()).isEqualTo(second(5));
    }
}
