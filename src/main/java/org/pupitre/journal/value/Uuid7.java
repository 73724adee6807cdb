package org.pupitre.journal.value;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes ids that sort by time (UUID version 7, RFC 9562): 48 bits of milliseconds, then 12 bits that count within one
 * millisecond, then random bits. Never goes back, even where the clock does. Safe for several threads.
 */
public final class Uuid7 {
    private static final int COUNTER_LIMIT = 1 << 12;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long millis;
    private int counter;

    public Uuid7(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** The next id, greater than all before it. */
    public synchronized UUID next() {
        long now = clock.millis();
        if (now > millis) {
            millis = now;
            counter = random.nextInt(COUNTER_LIMIT / 2);
        } else if (++counter == COUNTER_LIMIT) {
            millis++;
            counter = 0;
        }
        long most = millis << 16 | 0x7000L | counter;
        long least = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }
}
