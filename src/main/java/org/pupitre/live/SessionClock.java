package org.pupitre.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The time of a session: an anchor on the wall clock plus what a monotonic clock counted since. So a wall clock that is
 * put back or forward moves nothing; {@link #gap()} tells that it was. Safe for several threads.
 */
public final class SessionClock implements InstantSource {
    /** Beyond this the wall clock has been changed or the computer has slept. */
    public static final Duration NOTICE = Duration.ofSeconds(2);

    private final InstantSource wall;
    private final LongSupplier nanos;
    private Instant anchor;
    private long anchorNanos;

    /**
     * @param wall  the wall clock
     * @param nanos a monotonic clock in nanoseconds
     */
    public SessionClock(InstantSource wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
        this.anchor = wall.instant();
        this.anchorNanos = nanos.getAsLong();
    }

    @Override
    public synchronized Instant instant() {
        return anchor.plusNanos(nanos.getAsLong() - anchorNanos);
    }

    /** How far the wall clock is ahead; negative where it is behind. */
    public synchronized Duration gap() {
        return Duration.between(instant(), wall.instant());
    }

    /** Whether the gap is so big that somebody must decide what to do about it. */
    public boolean jumped() {
        return gap().abs().compareTo(NOTICE) > 0;
    }

    /** Follows the wall clock again: counts the gap. */
    public synchronized void follow() {
        anchor = wall.instant();
        anchorNanos = nanos.getAsLong();
    }
}
