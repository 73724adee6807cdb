package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.TimelineCommand.CountGap;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.TakeOutGap;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.Times;
import org.pupitre.live.clock.SessionClock;
import org.pupitre.live.notice.Notices;

/** Two set-backs of the wall clock: the second neither hides the first nor takes its place. */
class ClockWatchTest {
    private static final Gap HOUR = new Gap(Sample.START, Sample.START.minusSeconds(3600));
    private static final Gap HALF = new Gap(Sample.START.plusSeconds(10), Sample.START.plusSeconds(10 - 1800));

    private final World world = new World(Sample.START);
    private final SessionClock clock = new SessionClock(world, world::nanos);
    private final Notices notices = new Notices();
    private SessionState state = SessionState.empty(Sample.SESSION, People.NOBODY);
    private final ClockWatch watch = new ClockWatch(() -> state, Optional::empty, clock, notices);
    private int commands;

    @BeforeEach
    void setBackTwice() {
        does(Sample.plan());
        does(new NextItem());
        world.jump(Duration.ofHours(-1));
        watch.look();
        world.pass(Duration.ofSeconds(10));
        world.jump(Duration.ofMinutes(-30));
        watch.look();
    }

    private void does(Command command) {
        Decision.Accepted accepted = (Decision.Accepted) Decider.decide(state, command, Times.millis(clock.instant()));
        state = Evolver.evolve(state.withPeople(state.people().with(accepted.people())),
                new CommandId("c" + ++commands), accepted.events());
    }

    private void counts(Gap gap) {
        does(new CountGap(gap.from(), gap.until()));
        watch.look();
    }

    private void takesOut(Gap gap) {
        does(new TakeOutGap(gap.from(), gap.until()));
        watch.look();
    }

    @Test
    void eachIsAskedAboutTheOldestFirst() {
        assertThat(watch.asked()).contains(HOUR);
        assertThat(notices.standing()).singleElement()
                .satisfies(notice -> assertThat(notice.arguments().getFirst()).isEqualTo("1:00:00"));
        takesOut(HOUR);
        assertThat(watch.asked()).contains(HALF);
        assertThat(notices.standing()).singleElement()
                .satisfies(notice -> assertThat(notice.arguments().getFirst()).isEqualTo("30:00"));
        takesOut(HALF);
        assertThat(watch.asked()).isEmpty();
        assertThat(notices.standing()).isEmpty();
        assertThat(clock.kept()).as("neither is followed").isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void whatIsChosenForOneIsNotChosenForTheOther() {
        counts(HOUR);
        assertThat(clock.kept()).isEqualTo(Duration.ofMinutes(30));
        takesOut(HALF);
        assertThat(clock.kept()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void bothAreFollowedWhereThatWasChosenForBoth() {
        counts(HOUR);
        counts(HALF);
        assertThat(clock.kept()).isZero();
        world.pass(Duration.ofHours(31));
        assertThat(clock.instant()).isEqualTo(world.instant());
    }
}
