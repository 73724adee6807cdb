package org.pupitre.ui.kit;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How times and numbers are written on every screen. Pure. */
public final class Formats {
    /** A real minus sign, as wide as a digit. */
    public static final String MINUS = "\u2212";

    private static final long SECONDS_A_DAY = 86_400;
    /** Shown where more than a day would be counted. */
    private static final String UNCOUNTED = "–";
    private static final DateTimeFormatter WALL_CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm");

    private Formats() {}

    /** The wall clock with seconds: {@code 14:37:05}. */
    public static String wallClock(Instant instant, ZoneId zone) {
        return WALL_CLOCK.format(instant.atZone(zone));
    }

    /** A time of day: {@code 14:37}. */
    public static String timeOfDay(Instant instant, ZoneId zone) {
        return TIME_OF_DAY.format(instant.atZone(zone));
    }

    /** A day: {@code 24 May 2022}, {@code 24 mai 2022}. */
    public static String day(Instant instant, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(instant.atZone(zone));
    }

    /** A day with its weekday, and its year where that is another: {@code Tue 24 May}, {@code jeu. 14 janv. 1999}. */
    public static String date(Instant instant, Instant now, ZoneId zone, Locale locale) {
        boolean thisYear = instant.atZone(zone).getYear() == now.atZone(zone).getYear();
        return DateTimeFormatter.ofPattern(thisYear ? "EEE d MMM" : "EEE d MMM yyyy", locale)
                .format(instant.atZone(zone));
    }

    /** A day in a list, with its year where that is another: {@code 24 May}, {@code 14 janv. 1999}. */
    public static String shortDay(Instant instant, Instant now, ZoneId zone, Locale locale) {
        boolean thisYear = instant.atZone(zone).getYear() == now.atZone(zone).getYear();
        return DateTimeFormatter.ofPattern(thisYear ? "d MMM" : "d MMM yyyy", locale).format(instant.atZone(zone));
    }

    /** A day in full: {@code Tuesday 24 May 2022}, {@code mardi 24 mai 2022}. */
    public static String fullDay(Instant instant, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(instant.atZone(zone));
    }

    /** A time of day, or the date where that is more than a day away: {@code 14:37}, {@code Tue 24 May}. */
    public static String timeOrDate(Instant instant, Instant now, ZoneId zone, Locale locale) {
        return beyondADay(Duration.between(now, instant))
                ? date(instant, now, zone, locale)
                : timeOfDay(instant, zone);
    }

    /** Whether a length is more than a day: it is not counted, and the date is said instead. */
    public static boolean beyondADay(Duration length) {
        return length.abs().compareTo(Duration.ofDays(1)) > 0;
    }

    /**
     * Time that is left (rules of the timeline, section 3.2): rounded up to the second while it is not negative, overtime
     * rounded down, so that {@code 0:00} appears at zero and {@code +0:01} one full second later. What is over always
     * carries +.
     */
    public static String remaining(Duration remaining) {
        if (remaining.isNegative()) {
            return late(remaining.negated());
        }
        return clock(remaining.plusNanos(999_999_999).toSeconds());
    }

    /** Time that has passed, rounded down to the second: {@code 4:12}. */
    public static String elapsed(Duration elapsed) {
        return signed(elapsed.abs().toSeconds(), elapsed.isNegative() ? MINUS : "");
    }

    /** How late, or how long over, whole seconds rounded down: {@code +2:10}, {@code 0:00}; never negative. */
    public static String late(Duration late) {
        return signed(late.toSeconds(), "+");
    }

    /** Whole minutes of a planned length, half a minute counting as one. */
    public static long minutes(Duration duration) {
        return Math.floorDiv(duration.toSeconds() + 30, 60);
    }

    /** A share of one as the locale writes it: {@code 58%}, {@code 58 %}. */
    public static String percent(double share, Locale locale) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /** A share of one to a tenth of a percent, rounded down, so that only all of it is 100: {@code 98.7%}, {@code 98,7 %}. */
    public static String share(double share, Locale locale) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(share);
    }

    /** A whole number as the locale groups it: {@code 1,234}. */
    public static String number(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private static String signed(long seconds, String sign) {
        if (seconds > SECONDS_A_DAY) {
            return UNCOUNTED;
        }
        return (seconds == 0 ? "" : sign) + clock(seconds);
    }

    /** {@code m:ss}, also from an hour on: {@code 62:05}. */
    private static String clock(long seconds) {
        return seconds > SECONDS_A_DAY
                ? UNCOUNTED
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
