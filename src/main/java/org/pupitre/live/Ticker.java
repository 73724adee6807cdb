package org.pupitre.live;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls something 25 times a second on its own thread. Ticks lie on a fixed grid, so they do not drift; one that comes
 * too late is left out rather than made up for. An exception is logged once and ends nothing.
 */
public final class Ticker implements AutoCloseable {
    /** The length of the grid: 40 ms. */
    public static final long PERIOD_NANOS = 40_000_000L;
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final Runnable tick;
    private final LongSupplier nanos;
    private final LongConsumer pause;
    private final Thread thread;
    private volatile boolean closed;
    private boolean failed;

    /**
     * Begins at once.
     *
     * @param nanos a monotonic clock in nanoseconds
     */
    public Ticker(Runnable tick, LongSupplier nanos) {
        this(tick, nanos, LockSupport::parkNanos);
    }

    /**
     * @param nanos a monotonic clock in nanoseconds
     * @param pause waits for about so many nanoseconds; may return earlier
     */
    Ticker(Runnable tick, LongSupplier nanos, LongConsumer pause) {
        this.tick = tick;
        this.nanos = nanos;
        this.pause = pause;
        this.thread = new Thread(this::run, "pupitre-ticker");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    private void run() {
        long start = nanos.getAsLong();
        long number = 0;
        while (!closed) {
            call();
            // The next place on the grid that is still to come, counted from the start and not from the last tick.
            number = Math.max(number, Math.floorDiv(nanos.getAsLong() - start, PERIOD_NANOS)) + 1;
            long due = start + number * PERIOD_NANOS;
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
