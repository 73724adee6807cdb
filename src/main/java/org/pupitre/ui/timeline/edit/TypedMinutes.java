package org.pupitre.ui.timeline.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemChange;

/**
 * A length as it is typed: {@code 12}, {@code 12:30}, {@code 12.5}, {@code 12,5 min}. Pure.
 *
 * @param seconds whole seconds, 0 to a day; 0 where it is wrong
 * @param wrong   why it is no length; null where it is one
 */
public record TypedMinutes(int seconds, Typed.@Nullable Wrong wrong) {
    private static final int MINUTE = 60;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,9}):([0-5]\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,9})?");
    private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013].*\\d.*");
    private static final Pattern HUGE = Pattern.compile("\\d{10,}(?:[.,:]\\d*)?");

    /** Reads what was typed. */
    public static TypedMinutes read(String typed) {
        String text = plain(typed).replaceFirst("(?i)\\s*min\\.?$", "").strip();
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return of(Long.parseLong(clock.group(1)) * MINUTE + Integer.parseInt(clock.group(2)), typed);
        }
        if (NUMBER.matcher(text).matches()) {
            BigDecimal seconds = new BigDecimal(text.replace(',', '.')).multiply(BigDecimal.valueOf(MINUTE));
            return seconds.stripTrailingZeros().scale() > 0
                    ? wrong(new Typed.Wrong("edit.wrong.fraction", typed.strip(), shown(nearest(seconds))))
                    : of(seconds.longValue(), typed);
        }
        if (HUGE.matcher(text).matches()) {
            return tooLong(typed);
        }
        return wrong(NEGATIVE.matcher(text).matches()
                ? new Typed.Wrong("edit.wrong.negative", typed.strip())
                : new Typed.Wrong("edit.wrong.minutes", typed.strip()));
    }

    /** A length as it is in a field: {@code 25}, {@code 12:30}. */
    public static String shown(int seconds) {
        return seconds % MINUTE == 0
                ? String.valueOf(seconds / MINUTE)
                : "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
    }

    /** With digits 0 to 9 and plain spaces, however it was typed. */
    static String plain(String typed) {
        StringBuilder text = new StringBuilder();
        typed.codePoints().map(c -> Character.isSpaceChar(c)
                ? ' '
                : Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(text::appendCodePoint);
        return text.toString().strip();
    }

    private static int nearest(BigDecimal seconds) {
        return seconds.setScale(0, RoundingMode.HALF_UP).min(BigDecimal.valueOf(ItemChange.MOST_SECONDS)).intValue();
    }

    private static TypedMinutes of(long seconds, String typed) {
        return seconds > ItemChange.MOST_SECONDS ? tooLong(typed) : new TypedMinutes((int) seconds, null);
    }

    private static TypedMinutes tooLong(String typed) {
        return wrong(new Typed.Wrong("edit.wrong.long", typed.strip(), ItemChange.MOST_SECONDS / MINUTE));
    }

    private static TypedMinutes wrong(Typed.Wrong why) {
        return new TypedMinutes(0, why);
    }
}
