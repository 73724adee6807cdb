package org.pupitre.bench.report;

import java.util.Locale;

/** What a figure should be at most. */
public record Aim(Of of, double limit) {
    /** Which value of the spread is meant. */
    enum Of {
        MEDIAN,
        P99,
        MAX
    }

    public static Aim median(double limit) {
        return new Aim(Of.MEDIAN, limit);
    }

    public static Aim p99(double limit) {
        return new Aim(Of.P99, limit);
    }

    public static Aim max(double limit) {
        return new Aim(Of.MAX, limit);
    }

    boolean met(Spread spread) {
        double value = switch (of) {
            case MEDIAN -> spread.median();
            case P99 -> spread.p99();
            case MAX -> spread.max();
        };
        return value <= limit;
    }

    String sentence(String unit) {
        return of.name().toLowerCase(Locale.ROOT) + " ≤ " + Numbers.of(limit) + (unit.isEmpty() ? "" : " " + unit);
    }
}
