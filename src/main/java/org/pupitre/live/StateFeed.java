package org.pupitre.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.pupitre.domain.SessionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands whole sessions to the parts that show them. The latest wins: while more commands wait, listeners are passed over,
 * so that a slow one holds no one up and gets only the newest. Listeners are called on the loop's thread.
 */
public final class StateFeed {
    private static final Logger LOG = LoggerFactory.getLogger(StateFeed.class);
    /** However many commands wait, listeners are not left without news for longer than this. */
    private static final long LONGEST_SILENCE_NANOS = 250_000_000L;

    private final Executor loop;
    private final LongSupplier nanos;
    private final List<Consumer<SessionState>> listeners = new CopyOnWriteArrayList<>();
    private volatile SessionState latest;
    private boolean pending;
    private long deliveredNanos;

    StateFeed(Executor loop, LongSupplier nanos, SessionState first) {
        this.loop = loop;
        this.nanos = nanos;
        this.latest = first;
        this.deliveredNanos = nanos.getAsLong();
    }

    /** Calls the listener with the present session at once, then with each newer one until the subscription ends. */
    public Subscription subscribe(Consumer<SessionState> listener) {
        AtomicBoolean open = new AtomicBoolean(true);
        Consumer<SessionState> mine = state -> {
            if (open.get()) {
                listener.accept(state);
            }
        };
        loop.execute(() -> {
            listeners.add(mine);
            call(mine, latest);
        });
        return () -> {
            open.set(false);
            listeners.remove(mine);
        };
    }

    SessionState latest() {
        return latest;
    }

    /** Takes a newer session; on the loop's thread. */
    void publish(SessionState newer, boolean moreWaiting) {
        latest = newer;
        pending = true;
        deliverIfDue(moreWaiting);
    }

    /** Delivers what was held back, once nothing waits any more; on the loop's thread. */
    void deliverIfDue(boolean moreWaiting) {
        boolean early = nanos.getAsLong() - deliveredNanos < LONGEST_SILENCE_NANOS;
        if (!pending || (moreWaiting && early)) {
            return;
        }
        pending = false;
        listeners.forEach(listener -> call(listener, latest));
        deliveredNanos = nanos.getAsLong();
    }

    private static void call(Consumer<SessionState> listener, SessionState state) {
        try {
            listener.accept(state);
        } catch (RuntimeException e) {
            LOG.error("a listener failed", e);
        }
    }
}
