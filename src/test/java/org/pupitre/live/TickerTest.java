package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The ticker, on a time source of the test's own. */
class TickerTest {
    private static final long MILLIS = 1_000_000L;

    /** Time that passes only by waiting, a little too long each time, and by slow ticks. */
    private static final class Time {
        private final AtomicLong nanos = new AtomicLong(17);

        void oversleep(long left) {
            nanos.addAndGet(left + MILLIS);
        }
    }

    @Test
    @Timeout(20)
    void ticksStayOnTheGridHoweverLateEachComes() throws Exception {
        Time time = new Time();
        List<Long> ticks = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch enough = new CountDownLatch(1000);
        run(enough, new Ticker(() -> {
            ticks.add(time.nanos.get() - 17);
            enough.countDown();
        }, time.nanos::get, time::oversleep));
        for (int i = 1; i < 1000; i++) {
            assertThat(ticks.get(i)).isEqualTo(i * Ticker.PERIOD_NANOS + MILLIS);
        }
    }

    @Test
    @Timeout(20)
    void aSlowTickLeavesOthersOutAndAFailingOneEndsNothing() throws Exception {
        Time time = new Time();
        List<Long> ticks = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch enough = new CountDownLatch(10);
        run(enough, new Ticker(() -> {
            ticks.add(time.nanos.get() - 17);
            enough.countDown();
            time.nanos.addAndGet(100 * MILLIS);
            throw new IllegalStateException("on purpose");
        }, time.nanos::get, time::oversleep));
        for (int i = 1; i < 10; i++) {
            assertThat(ticks.get(i) - MILLIS).isEqualTo(3L * i * Ticker.PERIOD_NANOS);
        }
    }

    @Test
    @Timeout(20)
    void theRealTickerTicks() throws Exception {
        CountDownLatch three = new CountDownLatch(3);
        run(three, new Ticker(three::countDown, System::nanoTime));
    }

    private static void run(CountDownLatch until, Ticker ticker) throws InterruptedException {
        try (ticker) {
            assertThat(until.await(15, TimeUnit.SECONDS)).isTrue();
        }
    }
}
