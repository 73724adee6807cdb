package org.pupitre.bench.report;

import java.util.Arrays;

/** How often something was measured and how far the values are apart. */
public record Spread(int count, double min, double p10, double median, double p90, double p99, double max) {
    private static final int ENOUGH_FOR_P99 = 100;

    /**
     * @throws IllegalArgumentException if there is no value
     */
    static Spread of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(sorted.length, sorted[0], rank(sorted, 0.10), rank(sorted, 0.50), rank(sorted, 0.90),
                rank(sorted, 0.99), sorted[sorted.length - 1]);
    }

    /** The smallest value that so many of all do not exceed. */
    private static double rank(double[] sorted, double share) {
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(place, 0, sorted.length - 1)];
    }

    /** Whether 99 of 100 says more than the largest value. */
    boolean tellsP99() {
        return count >= ENOUGH_FOR_P99;
    }
}
