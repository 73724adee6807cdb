package org.pupitre.live.clock;

import java.time.Instant;
import java.time.InstantSource;

/** The time in which something is played: it can be read, and waited for. */
public interface Pace extends InstantSource {
    /**
     * Waits until this time shows the instant; returns at once if it is past.
     *
     * @throws InterruptedException if the wait is stopped
     */
    void until(Instant instant) throws InterruptedException;

    /** A time that jumps to whatever is waited for, as fast as the machine can. */
    static Pace jumping(Instant start) {
        return new JumpingPace(start);
    }
}
