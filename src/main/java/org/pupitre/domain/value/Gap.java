package org.pupitre.domain.value;

import java.time.Duration;
import java.time.Instant;

/**
 * A jump of the wall clock away from a session's time: the computer slept, was off, or its clock was changed (rules of
 * the timeline, section 6).
 *
 * @param from  the session's time when it was noticed
 * @param until what the wall clock made of it; before {@code from} where it was put back
 */
public record Gap(Instant from, Instant until) {
    /** Whether the wall clock is ahead, so that time is missing; else it was put back. */
    public boolean forward() {
        return until.isAfter(from);
    }

    /** How far apart the two are; never negative. */
    public Duration length() {
        return Duration.between(from, until).abs();
    }
}
