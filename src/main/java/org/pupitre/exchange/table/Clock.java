package org.pupitre.exchange.table;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A time of day as people write it: {@code 13:00}, {@code 13 h 30}, {@code 9h}, {@code 2:20 PM}. */
final class Clock {
    static final String PATTERN = "([0-9]{1,2})\\s*(?:[:hH.]\\s*([0-5][0-9])(?::([0-5][0-9])(?:\\.[0-9]{1,9})?)?|[hH])"
            + "\\s*([aApP]\\.?[mM]\\.?)?";
    private static final Pattern TIME = Pattern.compile(PATTERN);
    private static final Pattern HALF = Pattern.compile("([0-9]{1,2})\\s*([aApP]\\.?[mM]\\.?)");
    private static final int NOON = 12;

    private Clock() {}

    static Optional<LocalTime> read(String cell) {
        String text = cell.strip().replace('\u00a0', ' ').replace('\u202f', ' ');
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            return time(half.group(1), null, null, half.group(2));
        }
        Matcher found = TIME.matcher(text);
        // With a full stop it could be a number as well.
        return found.matches() && text.indexOf('.') != found.end(1)
                ? time(found.group(1), found.group(2), found.group(3), found.group(4))
                : Optional.empty();
    }

    /** A time of its parts; minutes, seconds and half of the day may be null. */
    static Optional<LocalTime> time(String hour, @Nullable String minute,
            @Nullable String second, @Nullable String half) {
        int of = Integer.parseInt(hour);
        if (half != null) {
            if (of < 1 || of > NOON) {
                return Optional.empty();
            }
            of = of % NOON + (half.toLowerCase(Locale.ROOT).charAt(0) == 'p' ? NOON : 0);
        }
        try {
            return Optional.of(LocalTime.of(of, minute == null ? 0 : Integer.parseInt(minute),
                    second == null ? 0 : Integer.parseInt(second)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
