package org.pupitre.ui.timeline.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A length as people type it: minutes, {@code 12} or {@code 7.5}, or minutes and seconds, {@code 1:30}. Pure. */
public final class TypedMinutes {
    private static final int SECONDS = 60;
    private static final Pattern FORM =
            Pattern.compile("([+\\-\u2212\u2013]?)\\s*(\\d{1,5})(?:[.,](\\d{1,3})|:([0-5]\\d))?\\s*(?:min)?");

    private TypedMinutes() {}

    /** Seconds, with a sign before it negative; empty where it is no such length. */
    public static OptionalInt seconds(String typed) {
        Matcher matcher = FORM.matcher(typed.strip());
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int whole = Integer.parseInt(matcher.group(2)) * SECONDS;
        int part = matcher.group(4) == null ? fraction(matcher.group(3)) : Integer.parseInt(matcher.group(4));
        boolean earlier = !matcher.group(1).isEmpty() && !"+".equals(matcher.group(1));
        return OptionalInt.of(earlier ? -(whole + part) : whole + part);
    }

    private static int fraction(@Nullable String digits) {
        return digits == null
                ? 0
                : new BigDecimal("0." + digits).multiply(BigDecimal.valueOf(SECONDS))
                        .setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** As it is offered in a field: whole minutes where they are, else minutes and seconds; a real minus sign. */
    public static String written(long seconds) {
        long size = Math.abs(seconds);
        String sign = seconds < 0 ? "\u2212" : "";
        return size % SECONDS == 0
                ? sign + size / SECONDS
                : sign + "%d:%02d".formatted(size / SECONDS, size % SECONDS);
    }
}
