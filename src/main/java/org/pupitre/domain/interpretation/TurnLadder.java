package org.pupitre.domain.interpretation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.pupitre.domain.value.Pauses;
import org.pupitre.domain.value.Span;
import org.pupitre.domain.value.Times;

/**
 * How far a turn on air is on the ladder to its handover (rules of interpretation, section 5). Derived from instants.
 *
 * @param turn     how long the turn has lasted, without the time it was held
 * @param toTarget time left to the target; negative once it is passed
 * @param held     whether the clock is held at this instant
 */
public record TurnLadder(Duration turn, Duration toTarget, Step step, boolean held) {
    /** The length a turn is meant to have. */
    public static final Duration TARGET = Duration.ofMinutes(20);
    /** From this length on a turn is called long. */
    public static final Duration LONG_FROM = Duration.ofMinutes(30);
    private static final Duration FIVE = Duration.ofMinutes(5);
    private static final Duration TWO = Duration.ofMinutes(2);

    /** The marks of the ladder in their order; the instant of a mark belongs to it. */
    public enum Step {
        EARLY,
        FIVE_LEFT,
        TWO_LEFT,
        OFFERED,
        LONG
    }

    /**
     * Where a turn is.
     *
     * @param still stretches in which nothing was interpreted, in any order, overlapping or not; they do not count
     */
    public static TurnLadder of(OnAir turn, List<Span> still, Instant now) {
        Instant end = turn.end() == null ? now : Times.earlier(turn.end(), now);
        Pauses pauses = Pauses.NONE;
        boolean held = false;
        for (Span span : still) {
            pauses = pauses.and(Times.later(turn.since(), span.start()), Times.earlier(end, span.end()));
            held |= !span.start().isAfter(end) && !span.end().isBefore(end);
        }
        Duration lasted = Times.between(turn.since(), end).minus(pauses.total());
        Duration left = TARGET.minus(lasted);
        return new TurnLadder(lasted, left, step(lasted, left), held);
    }

    private static Step step(Duration lasted, Duration left) {
        if (lasted.compareTo(LONG_FROM) >= 0) {
            return Step.LONG;
        }
        if (!left.isPositive()) {
            return Step.OFFERED;
        }
        if (left.compareTo(TWO) <= 0) {
            return Step.TWO_LEFT;
        }
        return left.compareTo(FIVE) <= 0 ? Step.FIVE_LEFT : Step.EARLY;
    }
}
