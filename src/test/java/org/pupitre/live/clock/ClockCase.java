package org.pupitre.live.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongSupplier;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.CountGap;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.TakeOutGap;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.Times;
import org.pupitre.live.ClockWatch;
import org.pupitre.live.Resumption;
import org.pupitre.live.Sample;
import org.pupitre.live.World;
import org.pupitre.live.notice.Notices;

/**
 * One case of the clock table: an item runs and someone speaks in a world whose true time is known, one thing happens
 * to the clocks, someone answers or does not, and after each step the clocks are compared with the truth.
 */
final class ClockCase {
    /** What happens to the clocks. */
    enum Disturbance {
        NONE,
        SECOND_FORWARD,
        SECOND_BACK,
        HOUR_FORWARD,
        HOUR_BACK,
        DAY_FORWARD,
        DAY_BACK,
        SUSPEND,
        KILL,
        SUMMER_TIME_PARIS,
        WINTER_TIME_PARIS,
        SUMMER_TIME_MONTREAL,
        WINTER_TIME_MONTREAL,
        LEAP_DAY;

        /** The local time shortly before which the case begins, so that it runs across whatever the calendar does. */
        private Instant start(Random random) {
            Instant middle = switch (this) {
                case SUMMER_TIME_PARIS -> local("2027-03-28T03:00", "Europe/Paris");
                case WINTER_TIME_PARIS -> local("2027-10-31T02:00", "Europe/Paris");
                case SUMMER_TIME_MONTREAL -> local("2027-03-14T03:00", "America/Montreal");
                case WINTER_TIME_MONTREAL -> local("2027-11-07T01:00", "America/Montreal");
                case LEAP_DAY -> local(random.nextBoolean() ? "2028-02-29T00:00" : "2028-03-01T00:00", "UTC");
                default -> Sample.START;
            };
            return middle.minusMillis(random.nextInt(60_000, 1_200_000));
        }

        private static Instant local(String time, String zone) {
            return LocalDateTime.parse(time).atZone(ZoneId.of(zone)).toInstant();
        }

        /** How far the wall clock jumps; a suspension is no jump, since that time has really passed. */
        private Duration jump() {
            return switch (this) {
                case SECOND_FORWARD -> Duration.ofSeconds(1);
                case SECOND_BACK -> Duration.ofSeconds(-1);
                case HOUR_FORWARD -> Duration.ofHours(1);
                case HOUR_BACK -> Duration.ofHours(-1);
                case DAY_FORWARD -> Duration.ofDays(1);
                case DAY_BACK -> Duration.ofDays(-1);
                default -> Duration.ZERO;
            };
        }
    }

    /** Makes the clock of a session. */
    @FunctionalInterface
    interface Clocks {
        InstantSource make(InstantSource wall, LongSupplier nanos, Instant latest);
    }

    private static final Duration TOLERANCE = Duration.ofMillis(1_001);

    private final Disturbance disturbance;
    private final Clocks clocks;
    private final Random random;
    private final World world;
    private final Notices notices = new Notices();
    private SessionState state = SessionState.empty(Sample.SESSION, People.NOBODY);
    private InstantSource clock;
    private Instant latest = Instant.MIN;
    private int commands;
    /** The truth: how long the item has run, and how much of it someone chose to take out or to count besides. */
    private Duration truth = Duration.ZERO;
    private Duration chosen = Duration.ZERO;
    private boolean slowly;

    ClockCase(Disturbance disturbance, Clocks clocks, Random random) {
        this.disturbance = disturbance;
        this.clocks = clocks;
        this.random = random;
        world = new World(disturbance.start(random));
        clock = clocks.make(world, world::nanos, Instant.MIN);
    }

    void play() {
        does(Sample.plan());
        does(AddToQueue.known(Sample.AWA));
        does(new NextItem());
        does(new Advance());
        runs(1 + random.nextInt(30));
        disturb();
        look();
        check("at the first tick");
        noticed();
        runs(1 + random.nextInt(10));
        if (random.nextInt(3) > 0) {
            asked().ifPresent(this::answer);
        }
        runs(1 + random.nextInt(60));
        does(new AddTime(60));
        check("at the end");
    }

    /** Time goes on for a number of stretches of a few seconds each; the screen ticks after each. */
    private void runs(int stretches) {
        for (int i = 0; i < stretches; i++) {
            Duration stretch = Duration.ofMillis(40L * random.nextInt(1, 500));
            world.pass(stretch);
            truth = truth.plus(stretch);
            look();
            check("while it runs");
        }
    }

    private void disturb() {
        switch (disturbance) {
            case SUSPEND -> {
                world.suspend(Duration.ofMinutes(40));
                truth = truth.plusMinutes(40);
            }
            case KILL -> {
                Duration off = Duration.ofMillis(random.nextInt(600_001));
                Instant lastKnown = Times.millis(clock.instant());
                world.reboot(off);
                truth = truth.plus(off);
                clock = clocks.make(world, world::nanos, lastKnown);
                assertThat(Resumption.of(state, lastKnown, Times.millis(world.instant())))
                        .isInstanceOf(Resumption.AtOnce.class);
            }
            default -> {
                Duration jump = disturbance.jump();
                world.jump(jump);
                // Forward counts until it is answered; back never does.
                if (jump.compareTo(SessionClock.NOTICE) > 0) {
                    chosen = jump;
                }
            }
        }
    }

    private boolean big() {
        return disturbance == Disturbance.SUSPEND
                || disturbance.jump().abs().compareTo(SessionClock.NOTICE) > 0;
    }

    private void noticed() {
        assertThat(asked().isPresent()).as("%s is noticed", disturbance).isEqualTo(big());
        assertThat(notices.standing()).as("%s is said", disturbance).hasSize(big() ? 1 : 0);
    }

    private Optional<Gap> asked() {
        return clock instanceof SessionClock session ? watch(session).asked() : Optional.empty();
    }

    private void answer(Gap gap) {
        boolean count = random.nextBoolean();
        does(count ? new CountGap(gap.from(), gap.until()) : new TakeOutGap(gap.from(), gap.until()));
        if (!count && gap.forward()) {
            chosen = chosen.minus(gap.length());
        }
        slowly = count && !gap.forward();
        look();
        check("after the answer");
        assertThat(notices.standing()).isEmpty();
    }

    private void look() {
        if (clock instanceof SessionClock session) {
            watch(session).look();
        }
    }

    private ClockWatch watch(SessionClock session) {
        return new ClockWatch(() -> state, () -> Optional.of(latest), session, notices);
    }

    private void does(Command command) {
        Instant at = Times.millis(clock.instant());
        assertThat(at).as("the order is kept").isAfterOrEqualTo(latest);
        latest = at;
        Decision decision = Decider.decide(state, command, at);
        assertThat(decision).as("%s", command).isInstanceOf(Decision.Accepted.class);
        Decision.Accepted accepted = (Decision.Accepted) decision;
        state = Evolver.evolve(state.withPeople(state.people().with(accepted.people())),
                new CommandId("c" + ++commands), accepted.events());
    }

    private void check(String when) {
        Instant now = clock.instant();
        right(when + ", elapsed", state.timeline().clock(now).orElseThrow().elapsed());
        right(when + ", spoken", state.queue().onFloor().orElseThrow().spoken(now));
    }

    private void right(String what, Duration shown) {
        Duration expected = truth.plus(chosen);
        assertThat(shown).as("%s: %s", disturbance, what).isGreaterThanOrEqualTo(Duration.ZERO)
                .isLessThanOrEqualTo(expected.plus(TOLERANCE));
        // The choice to follow a clock that was put back is a choice of seconds that last a twentieth longer.
        assertThat(shown).as("%s: %s", disturbance, what)
                .isGreaterThanOrEqualTo((slowly ? expected.multipliedBy(9).dividedBy(10) : expected).minus(TOLERANCE));
    }
}
