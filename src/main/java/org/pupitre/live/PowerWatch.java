package org.pupitre.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;
import org.pupitre.live.power.Battery;
import org.pupitre.live.power.StayAwake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every few seconds, on its own thread, whether a session is live: then the computer is kept awake. Tells when the
 * battery gets low, at 20 % and again at 10 %.
 */
public final class PowerWatch implements AutoCloseable {
    /** From here down it is said, in percent, while the computer lives on its battery. */
    static final int LOW = 20;
    /** From here down it is said again. */
    static final int NEARLY_EMPTY = 10;

    private static final Logger LOG = LoggerFactory.getLogger(PowerWatch.class);
    private static final long EVERY_SECONDS = 5;

    private final BooleanSupplier live;
    private final StayAwake awake;
    private final Supplier<Optional<Battery>> battery;
    private final Notices notices;
    private final ScheduledExecutorService executor;
    private volatile StayAwake.Held held = StayAwake.Held.AWAKE;
    private volatile @Nullable Battery latest;
    private boolean holding;
    private Notice said = new Notice(Notice.Kind.BATTERY_LOW, List.of());
    private int level;

    /** Watches the sessions of a library until it is closed. */
    public static PowerWatch of(LibraryDesk library, StayAwake awake, Supplier<Optional<Battery>> battery) {
        PowerWatch watch = new PowerWatch(library::goesOn, awake, battery, library.notices());
        var _ = watch.executor.scheduleWithFixedDelay(watch::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
        return watch;
    }

    /**
     * Looks only when it is told to.
     *
     * @param live whether a session is live
     */
    PowerWatch(BooleanSupplier live, StayAwake awake, Supplier<Optional<Battery>> battery, Notices notices) {
        this.live = live;
        this.awake = awake;
        this.battery = battery;
        this.notices = notices;
        executor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "pupitre-power");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What holds while a session is live; awake where none is, since nothing is missing then. From any thread. */
    public StayAwake.Held held() {
        return held;
    }

    /** How full the battery is in percent while the computer lives on it; empty where it does not. From any thread. */
    public Optional<Integer> onBattery() {
        Battery known = latest;
        return known != null && known.discharging() ? Optional.of(known.percent()) : Optional.empty();
    }

    void look() {
        try {
            keepAwake(live.getAsBoolean());
            battery.get().ifPresentOrElse(this::tell, () -> tell(new Battery(100, false)));
        } catch (RuntimeException e) {
            // The executor would not look again.
            LOG.warn("the power could not be looked at", e);
        }
    }

    private void keepAwake(boolean needed) {
        if (needed) {
            held = awake.hold();
        } else if (holding) {
            awake.release();
            held = StayAwake.Held.AWAKE;
        }
        holding = needed;
    }

    /** A notice that was read comes back at the next level only; one that is there follows the figure. */
    private void tell(Battery now) {
        latest = now;
        int reached = !now.discharging() || now.percent() > LOW ? 0 : now.percent() > NEARLY_EMPTY ? 1 : 2;
        boolean there = notices.standing().contains(said);
        if (reached == 0) {
            notices.lower(Notice.Kind.BATTERY_LOW);
            notices.lower(Notice.Kind.BATTERY_NEARLY_EMPTY);
        } else if (reached > level || there) {
            Notice.Kind kind = reached == 1 ? Notice.Kind.BATTERY_LOW : Notice.Kind.BATTERY_NEARLY_EMPTY;
            notices.lower(reached == 1 ? Notice.Kind.BATTERY_NEARLY_EMPTY : Notice.Kind.BATTERY_LOW);
            said = new Notice(kind, List.of(String.valueOf(now.percent())));
            notices.raise(kind, said.arguments().getFirst());
        }
        level = reached;
    }

    /** Lets the computer sleep again; on the thread that kept it awake, as Windows asks. */
    @Override
    public void close() {
        if (executor.isShutdown()) {
            return;
        }
        executor.execute(() -> keepAwake(false));
        executor.shutdown();
        try {
            var _ = executor.awaitTermination(EVERY_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        executor.shutdownNow();
    }
}
