package org.pupitre.live.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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

    /** Time that passes only by waiting, a little too long each time, and by slow ticks; begins within a second. */
    private static final class Time {
        private static final long BEGIN = 17;
        private static final Instant THEN = Instant.parse("2022-05-24T11:00:00.100Z");
        private final AtomicLong nanos = new AtomicLong(BEGIN);

        Instant instant() {
            return THEN.plusNanos(nanos.get() - BEGIN);
        }

        void oversleep(long left) {
            nanos.addAndGet(left + MILLIS);
        }
    }

    @Test
    @Timeout(20)
    void ticksStayOnTheGridOfTheSecondHoweverLateEachComes() throws Exception {
        Time time = new Time();
        List<Instant> ticks = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch enough = new CountDownLatch(1000);
        run(enough, new Ticker(() -> {
            ticks.add(time.instant());
            enough.countDown();
        }, time::instant, time.nanos::get, time::oversleep));
        Instant second = Instant.parse("2022-05-24T11:00:00.001Z");
        for (int i = 1; i < 1000; i++) {
            assertThat(ticks.get(i)).isEqualTo(second.plusNanos(i * Ticker.PERIOD_NANOS));
        }
    }

    @Test
    @Timeout(20)
    void aSlowTickLeavesOthersOutAndAFailingOneEndsNothing() throws Exception {
        Time time = new Time();
        List<Instant> ticks = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch enough = new CountDownLatch(10);
        run(enough, new Ticker(() -> {
            ticks.add(time.instant());
            enough.countDown();
            time.nanos.addAndGet(5 * Ticker.PERIOD_NANOS / 2);
            throw new IllegalStateException("on purpose");
        }, time::instant, time.nanos::get, time::oversleep));
        for (int i = 2; i < 10; i++) {
            assertThat(Duration.between(ticks.get(i - 1), ticks.get(i)).toNanos()).isEqualTo(3 * Ticker.PERIOD_NANOS);
        }
    }

    @Test
    @Timeout(20)
    void theRealTickerTicks() throws Exception {
        CountDownLatch three = new CountDownLatch(3);
        run(three, new Ticker(three::countDown, InstantSource.system(), System::nanoTime));
    }

    private static void run(CountDownLatch until, Ticker ticker) throws InterruptedException {
        try (ticker) {
            assertThat(until.await(15, TimeUnit.SECONDS)).isTrue();
        }
    }
}
