package org.pupitre.bench.report;

import org.jspecify.annotations.Nullable;

/**
 * Something measured.
 *
 * @param aim what it should be, null where nothing was promised
 * @param met whether it is so, null without an aim
 */
public record Figure(String name, String unit, Spread spread, @Nullable Aim aim, @Nullable Boolean met) {
    public static Figure of(String name, String unit, double... values) {
        return new Figure(name, unit, Spread.of(values), null, null);
    }

    public Figure aims(Aim what) {
        return new Figure(name, unit, spread, what, what.met(spread));
    }
}
