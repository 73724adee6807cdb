package org.pupitre.ui.timeline.edit;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as it is typed: {@code 14:05}, {@code 14h05}, {@code 1405}, {@code 14.05}, {@code 14:05:30}. Pure. */
final class TypedHour {
    private static final Pattern PARTED =
            Pattern.compile("(\\d{1,2})\\s*[:.,hH]\\s*(\\d{2})(?:\\s*[:.,]\\s*(\\d{2}))?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{1,2})(\\d{2})()");
    private static final Pattern FULL = Pattern.compile("(\\d{1,2})\\s*[hH]()()");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("HH:mm:ss");

    private TypedHour() {}

    /** The time of day; empty for a text that is none. */
    static Optional<LocalTime> read(String typed) {
        String text = TypedMinutes.plain(typed);
        for (Pattern pattern : new Pattern[]{PARTED, TOGETHER, FULL}) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return of(number(found.group(1)), number(found.group(2)), number(found.group(3)));
            }
        }
        return Optional.empty();
    }

    /** As it is in a field. */
    static String shown(Instant instant, ZoneId zone) {
        return SHORT.format(instant.atZone(zone));
    }

    /** As it is in a field, with its seconds. */
    static String exact(Instant instant, ZoneId zone) {
        return LONG.format(instant.atZone(zone));
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static Optional<LocalTime> of(int hour, int minute, int second) {
        return hour < 24 && minute < 60 && second < 60
                ? Optional.of(LocalTime.of(hour, minute, second))
                : Optional.empty();
    }
}
