package org.pupitre.ui.kit.field;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pupitre.text.Messages;

/** Times of day and days as people type them. Pure. */
public final class TypedTimes {
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*[:hH.]\\s*(\\d{2})?");
    private static final List<DateTimeFormatter> DAYS = Stream.concat(
            Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, form("d.M.uuuu", Locale.ROOT), form("d/M/uuuu", Locale.ROOT)),
            Messages.LOCALES.stream().map(locale -> form("d MMMM uuuu", locale))).toList();

    private TypedTimes() {}

    /** A time of day: {@code 14:05}, {@code 9:00}, {@code 14h05}, {@code 14h}. */
    public static Optional<LocalTime> time(String typed) {
        Matcher matcher = TIME.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return hour > LAST_HOUR || minute > LAST_MINUTE ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** As people write it: {@code 27.11.2026}, {@code 27/11/2026}, {@code 2026-11-27}, {@code 27 novembre 2026}. */
    public static Optional<LocalDate> day(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        for (DateTimeFormatter form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeParseException e) {
                // The next one may be meant.
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter form(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
