package org.pupitre.live.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to the clocks (site page "Nothing is ever lost", "Clocks"): elapsed time is right within a second unless
 * someone chose otherwise and never negative, a jump of more than 2 s is noticed, the order of entries is kept. 5,000
 * cases, or {@code -Dclock.cases}; {@code -Dclock.seed} repeats a run.
 */
class ClockTableTest {
    private static final long SEED = Long.getLong("clock.seed", System.nanoTime());
    private static final int CASES = Integer.getInteger("clock.cases", 5_000);

    /** How many cases of each disturbance went wrong, and the first of them in words. */
    private static Map<ClockCase.Disturbance, String> wrong(ClockCase.Clocks clocks, int cases) {
        Map<ClockCase.Disturbance, String> wrong = new EnumMap<>(ClockCase.Disturbance.class);
        Random seeds = new Random(SEED);
        ClockCase.Disturbance[] all = ClockCase.Disturbance.values();
        for (int i = 0; i < cases; i++) {
            ClockCase.Disturbance disturbance = all[i % all.length];
            long seed = seeds.nextLong();
            try {
                new ClockCase(disturbance, clocks, new Random(seed)).play();
            } catch (AssertionError e) {
                wrong.putIfAbsent(disturbance, "case " + i + ": " + e.getMessage());
            }
        }
        return wrong;
    }

    @Test
    void elapsedTimeIsRightWhateverHappensToTheClocks() {
        long start = System.nanoTime();
        Map<ClockCase.Disturbance, String> wrong = wrong(SessionClock::new, CASES);
        System.out.println("ClockTableTest: -Dclock.seed=" + SEED + " -Dclock.cases=" + CASES + ": " + CASES
                + " cases, "
                + wrong.size() + " disturbances went wrong, in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        assertThat(wrong).as("-Dclock.seed=" + SEED).isEmpty();
    }

    /** The mutant: the same with the plain wall clock in place of the session's. */
    @Test
    void withPlainDifferencesOfTheWallClockItWouldNot() {
        ClockCase.Clocks plain = (wall, _, _) -> wall;

        assertThat(wrong(plain, 400)).as("-Dclock.seed=" + SEED).containsKeys(ClockCase.Disturbance.HOUR_FORWARD,
                ClockCase.Disturbance.HOUR_BACK, ClockCase.Disturbance.DAY_FORWARD, ClockCase.Disturbance.DAY_BACK,
                ClockCase.Disturbance.SUSPEND)
                .doesNotContainKeys(ClockCase.Disturbance.NONE, ClockCase.Disturbance.SUMMER_TIME_PARIS,
                        ClockCase.Disturbance.LEAP_DAY);
    }
}
