package org.pupitre.exchange.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pupitre.exchange.column.Cells;

/** Values of cells as people write them (rules of imports, section 1.4). */
public final class Values {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,12}(?:[.,][0-9]{1,9})?");
    private static final Pattern MINUTES =
            Pattern.compile("([0-9]{1,6}(?:[.,][0-9]{1,9})?)(?:min(?:ute)?s?\\.?|mn|m|['’′])?");
    private static final Pattern HOURS =
            Pattern.compile("([0-9]{1,3})(?:h|hrs?|hours?|heures?)(?:([0-5]?[0-9])(?:min|mn|m)?)?");
    private static final Pattern COLONS = Pattern.compile("([0-9]{1,2}):([0-5][0-9])(?::([0-5][0-9]))?");
    private static final Pattern SECONDS = Pattern.compile("([0-9]{1,6})(?:s|sec|secs|seconds?|secondes?)\\.?");

    private Values() {}

    /** A number, with spaces or a decimal comma; empty where it is none. */
    public static Optional<BigDecimal> number(String cell) {
        String text = SPACES.matcher(cell).replaceAll("");
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** A length in seconds, of minutes: {@code 12}, {@code 12.5}, {@code 12 min}, {@code 1 h 30}, {@code 1:30}, {@code 90 s}. */
    public static Optional<Long> seconds(String cell) {
        String text = SPACES.matcher(cell.toLowerCase(Locale.ROOT)).replaceAll("");
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return Optional.of(Cells.seconds(new BigDecimal(minutes.group(1).replace(',', '.'))));
        }
        Matcher seconds = SECONDS.matcher(text);
        if (seconds.matches()) {
            return Optional.of(Long.parseLong(seconds.group(1)));
        }
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            return Optional.of(Long.parseLong(hours.group(1)) * 3600 + number(hours, 2) * 60);
        }
        Matcher colons = COLONS.matcher(text);
        return colons.matches()
                ? Optional.of(number(colons, 1) * 3600 + number(colons, 2) * 60 + number(colons, 3))
                : Optional.empty();
    }

    private static long number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Long.parseLong(found.group(group));
    }
}
