package org.pupitre.live.feed;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.pupitre.domain.SessionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands whole sessions to the parts that show them. The latest wins: while more commands wait, listeners are passed over,
 * so that a slow one holds no one up and gets only the newest.
 */
public final class StateFeed {
    private static final Logger LOG = LoggerFactory.getLogger(StateFeed.class);
    /** However many commands wait, listeners are not left without news for longer than this. */
    private static final long LONGEST_SILENCE_NANOS = 250_000_000L;

    private final Executor loop;
    private final LongSupplier nanos;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile SessionState latest;
    private boolean pending;
    private long deliveredNanos;

    public StateFeed(Executor loop, LongSupplier nanos, SessionState first) {
        this.loop = loop;
        this.nanos = nanos;
        this.latest = first;
        this.deliveredNanos = nanos.getAsLong();
    }

    /**
     * Calls the listener with the present session at once, then with each newer one until the subscription ends, on the
     * loop's thread.
     */
    public Subscription subscribe(Consumer<SessionState> listener) {
        return subscribe(Runnable::run, () -> Instant.EPOCH, (state, _) -> listener.accept(state));
    }

    /**
     * As above, on another thread. However many sessions come while that thread is busy, the listener is called once, with
     * the latest.
     *
     * @param thread   where the listener is called
     * @param clock    the time that it is told
     */
    public Subscription subscribe(Executor thread, InstantSource clock, BiConsumer<SessionState, Instant> listener) {
        Listener mine = new Listener(thread, clock, listener);
        loop.execute(() -> {
            listeners.add(mine);
            mine.again();
        });
        return mine;
    }

    private final class Listener implements Subscription {
        private final Executor thread;
        private final InstantSource clock;
        private final BiConsumer<SessionState, Instant> listener;
        private final AtomicBoolean due = new AtomicBoolean();
        private volatile boolean open = true;

        Listener(Executor thread, InstantSource clock, BiConsumer<SessionState, Instant> listener) {
            this.thread = thread;
            this.clock = clock;
            this.listener = listener;
        }

        @Override
        public void again() {
            if (due.compareAndSet(false, true)) {
                thread.execute(this::call);
            }
        }

        private void call() {
            due.set(false);
            if (open) {
                try {
                    listener.accept(latest, clock.instant());
                } catch (RuntimeException e) {
                    LOG.error("a listener failed", e);
                }
            }
        }

        @Override
        public void close() {
            open = false;
            listeners.remove(this);
        }
    }

    public SessionState latest() {
        return latest;
    }

    /** Takes a newer session; on the loop's thread. */
    public void publish(SessionState newer, boolean moreWaiting) {
        latest = newer;
        pending = true;
        deliverIfDue(moreWaiting);
    }

    /** Delivers what was held back, once nothing waits any more; on the loop's thread. */
    public void deliverIfDue(boolean moreWaiting) {
        boolean early = nanos.getAsLong() - deliveredNanos < LONGEST_SILENCE_NANOS;
        if (!pending || (moreWaiting && early)) {
            return;
        }
        pending = false;
        listeners.forEach(Listener::again);
        deliveredNanos = nanos.getAsLong();
    }
}
