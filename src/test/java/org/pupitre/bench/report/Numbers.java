package org.pupitre.bench.report;

import java.util.Locale;

/** Numbers as they are in a table: three digits that mean something. */
public final class Numbers {
    private Numbers() {}

    public static String of(double value) {
        double size = Math.abs(value);
        if (size >= 100 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,d", Math.round(value)).replace(',', ' ');
        }
        return String.format(Locale.ROOT, size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.4f", value);
    }
}
