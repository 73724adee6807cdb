package org.pupitre.ui.timeline.order;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pupitre.ui.timeline.edit.TypedMinutes;

/** A length with a sign before it, as people type it: {@code +10}, {@code -7.5}, {@code 1:30}. Pure. */
public final class SignedMinutes {
    private static final Pattern SIGNED = Pattern.compile("([+\\-\u2212\u2013]?)\\s*(\\S.*)");

    private SignedMinutes() {}

    /** Seconds, with a sign before it negative; empty where it is no such length. */
    public static OptionalInt seconds(String typed) {
        Matcher matcher = SIGNED.matcher(typed.strip());
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        TypedMinutes length = TypedMinutes.read(matcher.group(2));
        boolean earlier = !matcher.group(1).isEmpty() && !"+".equals(matcher.group(1));
        return length.wrong() != null
                ? OptionalInt.empty()
                : OptionalInt.of(earlier ? -length.seconds() : length.seconds());
    }

    /** As it is offered in a field: whole minutes where they are, else minutes and seconds; a real minus sign. */
    public static String written(long seconds) {
        String length = TypedMinutes.shown(Math.toIntExact(Math.abs(seconds)));
        return seconds < 0 ? "\u2212" + length : length;
    }
}
