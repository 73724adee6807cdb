package org.pupitre.exchange.column;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell of our own tables looks like, so that readers and writers agree. */
public final class Cells {
    /** Between the parts of a cell that holds several. */
    public static final String BETWEEN = " | ";

    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s*\\|\\s*");
    private static final int SECONDS_A_MINUTE = 60;
    /** So many decimals of a minute that every second has its own figure. */
    private static final int DECIMALS = 4;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** What people write into a cell to say that there is nothing. */
    private static final Set<String> NOTHING = Set.of("-", "--", "–", "—", "NA", "N/A", "n/a");
    private static final String GUARD = "'";
    private static final Pattern GUARDS = Pattern.compile("^'+");

    private Cells() {}

    /** Whether a cell that people wrote says that there is nothing. */
    public static boolean nothing(String cell) {
        return cell.isBlank() || NOTHING.contains(cell.strip());
    }

    /**
     * A text for a cell that people read and write: where it would be taken for nothing there is an apostrophe before it, and so
     * where it has such apostrophes itself.
     */
    public static String kept(String text) {
        return NOTHING.contains(GUARDS.matcher(text.strip()).replaceFirst("")) ? GUARD + text : text;
    }

    /** Whether a cell has such an apostrophe before it. */
    public static boolean keeps(String cell) {
        return cell.startsWith(GUARD) && NOTHING.contains(GUARDS.matcher(cell.strip()).replaceFirst(""));
    }

    /** What {@link #kept} was given. */
    public static String unkept(String cell) {
        return keeps(cell) ? cell.substring(1) : cell;
    }

    /** Minutes as a number, such as 5, 12.5 or 0.0167. */
    public static BigDecimal minutes(int seconds) {
        BigDecimal minutes = BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(SECONDS_A_MINUTE), DECIMALS,
                RoundingMode.HALF_UP).stripTrailingZeros();
        return minutes.scale() < 0 ? minutes.setScale(0) : minutes;
    }

    /** The seconds that {@link #minutes} means. */
    public static long seconds(BigDecimal minutes) {
        return minutes.multiply(BigDecimal.valueOf(SECONDS_A_MINUTE)).setScale(0, RoundingMode.HALF_UP).longValue();
    }

    /** A moment, such as {@code 2022-05-24T13:00:00+02:00}. */
    public static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    /** The same for people, such as {@code 2022-05-24 13:00}. */
    public static String local(Instant at, ZoneId zone) {
        return LOCAL.format(at.atZone(zone));
    }

    /** Several parts in a cell. */
    public static String list(List<String> parts) {
        return String.join(BETWEEN, parts);
    }

    /** The parts of a cell that {@link #list} wrote; none is empty. */
    public static List<String> parts(String cell) {
        return Arrays.stream(BETWEEN_PARTS.split(cell.strip(), -1)).filter(part -> !part.isBlank()).toList();
    }
}
