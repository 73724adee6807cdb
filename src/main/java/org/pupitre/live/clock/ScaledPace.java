package org.pupitre.live.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Time that runs faster (or slower) than the real one by a factor. */
public final class ScaledPace implements Pace {
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private final Instant start;
    private final double speed;
    private final LongSupplier nanos;
    private final long begun;

    /**
     * Begins now.
     *
     * @param start what it shows now
     * @param speed how many of its seconds pass in a real one; more than 0
     * @param nanos a monotonic clock in nanoseconds
     * @throws IllegalArgumentException if the speed is not a positive number
     */
    public ScaledPace(Instant start, double speed, LongSupplier nanos) {
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("speed must be more than 0, not " + speed);
        }
        this.start = start;
        this.speed = speed;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    @Override
    public Instant instant() {
        double passed = (nanos.getAsLong() - begun) * speed;
        double seconds = Math.floor(passed / NANOS_A_SECOND);
        return start.plusSeconds((long) seconds).plusNanos((long) (passed - seconds * NANOS_A_SECOND));
    }

    @Override
    public void until(Instant instant) throws InterruptedException {
        for (long left = realNanos(instant); left > 0; left = realNanos(instant)) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }

    private long realNanos(Instant instant) {
        Duration left = Duration.between(instant(), instant);
        return left.isNegative() || left.isZero() ? 0 : (long) Math.ceil(left.toNanos() / speed);
    }
}
