package org.pupitre.live.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Instant START = Instant.parse("2022-05-24T10:30:00Z");

    @Test
    void runsAtItsSpeed() {
        AtomicLong nanos = new AtomicLong(77);
        ScaledPace pace = new ScaledPace(START, 60, nanos::get);
        assertThat(pace.instant()).isEqualTo(START);
        nanos.addAndGet(1_500_000_000L);
        assertThat(pace.instant()).isEqualTo(START.plusSeconds(90));
    }

    @Test
    void waitsNoLongerThanNeeded() throws InterruptedException {
        // The clock itself moves on whenever it is read, so the wait is over after a few looks.
        AtomicLong nanos = new AtomicLong();
        ScaledPace pace = new ScaledPace(START, 1000, () -> nanos.getAndAdd(1_000_000));
        pace.until(START.plusSeconds(5));
        assertThat(pace.instant()).isAfterOrEqualTo(START.plusSeconds(5)).isBefore(START.plusSeconds(9));
        pace.until(START);
        assertThat(pace.instant()).isBefore(START.plusSeconds(12));
    }

    @Test
    void refusesASpeedThatIsNone() {
        for (double speed : new double[]{0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new ScaledPace(START, speed, System::nanoTime))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void jumpsToWhatIsWaitedForAndNeverBack() throws InterruptedException {
        Pace pace = Pace.jumping(START);
        pace.until(START.plusSeconds(3600));
        pace.until(START);
        assertThat(pace.instant()).isEqualTo(START.plusSeconds(3600));
    }
}
