package org.pupitre.domain.agenda;

import java.time.Duration;

/**
 * How near a clock is to its end (rules of the timeline, section 3.2). Screens show it with a word or sign, never by colour
 * alone.
 */
public enum Phase {
    NORMAL,
    WARNING,
    DANGER,
    OVERTIME;

    /** The phase at a remaining time; the thresholds themselves belong to the later phase. */
    public static Phase of(Duration remaining, Duration warning, Duration danger) {
        if (remaining.isNegative()) {
            return OVERTIME;
        }
        if (remaining.compareTo(danger) <= 0) {
            return DANGER;
        }
        return remaining.compareTo(warning) <= 0 ? WARNING : NORMAL;
    }
}
