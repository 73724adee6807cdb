package org.pupitre.live.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.Times;

/**
 * The time of a session (rules of the timeline, section 6): what a monotonic clock counts, kept near the wall clock. A
 * small difference is made up for slowly, 50 ms in each second. A big one is a gap, which is kept for someone to
 * decide: where the wall clock is ahead, the session's time follows at once, since a computer that slept is the usual
 * reason; where it was put back, the session's time stays. So the time never goes back, but for one case: a wall clock
 * that was wrong for a while and nothing was written in it. Safe for several threads.
 */
public final class SessionClock implements InstantSource {
    /** Beyond this the wall clock has been changed or the computer has slept. */
    public static final Duration NOTICE = Duration.ofSeconds(2);

    /** What of the time passed is used to make up for a difference: a twentieth. */
    private static final long SLEW = 20;

    private final InstantSource wall;
    private final LongSupplier nanos;
    private final List<Gap> gaps = new ArrayList<>();
    private Instant now;
    private long nanosThen;
    private Duration kept = Duration.ZERO;
    private Duration followed = Duration.ZERO;
    private Instant written = Instant.MIN;

    /**
     * Begins at the time of the wall clock.
     *
     * @param nanos a monotonic clock in nanoseconds
     */
    public SessionClock(InstantSource wall, LongSupplier nanos) {
        this(wall, nanos, Instant.MIN);
    }

    /**
     * Begins at the time of the wall clock, but not before the session's latest time: where the wall clock is behind
     * that, it stays behind.
     *
     * @param nanos  a monotonic clock in nanoseconds
     * @param latest when the session was last known to be open
     */
    public SessionClock(InstantSource wall, LongSupplier nanos, Instant latest) {
        this.wall = wall;
        this.nanos = nanos;
        Instant start = wall.instant();
        this.nanosThen = nanos.getAsLong();
        this.now = start;
        if (latest.isAfter(start)) {
            now = latest;
            Duration ahead = Duration.between(start, latest);
            kept = ahead.compareTo(NOTICE) > 0 ? ahead : Duration.ZERO;
        }
    }

    @Override
    public synchronized Instant instant() {
        long then = nanos.getAsLong();
        Duration passed = Duration.ofNanos(Math.max(0, then - nanosThen));
        nanosThen = then;
        Instant mine = now.plus(passed);
        Instant target = wall.instant().plus(kept).plus(followed);
        Duration ahead = Duration.between(mine, target);
        if (ahead.compareTo(NOTICE) > 0) {
            gaps.add(gap(mine, target));
            mine = target;
        } else if (ahead.negated().compareTo(NOTICE) > 0) {
            mine = putBack(mine, target);
        } else {
            mine = mine.plus(slewed(ahead, passed));
        }
        Duration less = least(followed, passed.dividedBy(SLEW));
        followed = followed.minus(less);
        now = mine.minus(less);
        return now;
    }

    /** The wall clock went back: to where it would be without the gap before, or else the session's time stays. */
    private Instant putBack(Instant mine, Instant target) {
        if (!gaps.isEmpty()) {
            Gap last = gaps.getLast();
            Instant without = mine.minus(last.length());
            boolean returned = last.forward() && Duration.between(without, target).abs().compareTo(NOTICE) <= 0;
            if (returned && written.isBefore(last.from())) {
                gaps.removeLast();
                return Times.later(target, written);
            }
        }
        gaps.add(gap(mine, target));
        kept = kept.plus(Duration.between(target, mine));
        return mine;
    }

    private static Gap gap(Instant from, Instant until) {
        return new Gap(from.truncatedTo(ChronoUnit.MILLIS), until.truncatedTo(ChronoUnit.MILLIS));
    }

    private static Duration slewed(Duration difference, Duration passed) {
        Duration step = least(difference.abs(), passed.dividedBy(SLEW));
        return difference.isNegative() ? step.negated() : step;
    }

    private static Duration least(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** The gaps that were noticed, oldest first. */
    public synchronized List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /** A gap that was noticed elsewhere, such as while the program was not running. */
    public synchronized void noticed(Gap gap) {
        gaps.add(gap);
    }

    /** The session has an entry of this time: the clock will not go back before it. */
    public synchronized void written(Instant at) {
        written = at;
    }

    /** How far this time is kept ahead of a wall clock that was put back. */
    public synchronized Duration kept() {
        return kept;
    }

    /** Slowly follows the wall clock by this much of what it was put back; the rest is kept. */
    public synchronized void follow(Duration length) {
        Duration behind = kept.plus(followed);
        followed = least(length, behind);
        kept = behind.minus(followed);
    }
}
