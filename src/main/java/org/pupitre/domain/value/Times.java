package org.pupitre.domain.value;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Small sums on instants and durations that the standard library lacks. */
public final class Times {
    private Times() {}

    /** The later of two instants. */
    public static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** The earlier of two instants. */
    public static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /** To the millisecond, as times are written down. */
    public static Instant millis(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The time from the first to the second, zero if the second is not after the first. */
    public static Duration between(Instant from, Instant to) {
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }
}
