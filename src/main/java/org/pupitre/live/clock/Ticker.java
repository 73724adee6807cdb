package org.pupitre.live.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls something four times a second on its own thread, one of them at the full second of the clock that is shown, so
 * that a figure changes when the second does. One that comes too late is left out rather than made up for. An exception
 * is logged once and ends nothing.
 */
public final class Ticker implements AutoCloseable {
    /** The length of the grid: 250 ms. */
    public static final long PERIOD_NANOS = 250_000_000L;
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final Runnable tick;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private final LongConsumer pause;
    private final Thread thread;
    private volatile boolean closed;
    private boolean failed;

    /**
     * Begins at once.
     *
     * @param clock the time that is shown
     * @param nanos a monotonic clock in nanoseconds
     */
    public Ticker(Runnable tick, InstantSource clock, LongSupplier nanos) {
        this(tick, clock, nanos, LockSupport::parkNanos);
    }

    /**
     * @param nanos a monotonic clock in nanoseconds
     * @param pause waits for about so many nanoseconds; may return earlier
     */
    Ticker(Runnable tick, InstantSource clock, LongSupplier nanos, LongConsumer pause) {
        this.tick = tick;
        this.clock = clock;
        this.nanos = nanos;
        this.pause = pause;
        this.thread = new Thread(this::run, "pupitre-ticker");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    private void run() {
        while (!closed) {
            call();
            // The next place on the grid by the clock that is shown; waited for by the one that no one sets.
            long due = nanos.getAsLong() + PERIOD_NANOS
                    - Math.floorMod(ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()), PERIOD_NANOS);
            for (long left = due - nanos.getAsLong(); left > 0 && !closed; left = due - nanos.getAsLong()) {
                pause.accept(left);
            }
        }
    }

    private void call() {
        try {
            tick.run();
        } catch (RuntimeException e) {
            if (!failed) {
                LOG.error("a tick failed", e);
                failed = true;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
