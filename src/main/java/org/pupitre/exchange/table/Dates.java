package org.pupitre.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.text.Messages;

/** Reads moments as people and programs write them (rules of imports, section 1.4). */
public final class Dates {
    private static final String TIME = "(?:[T, ]\\s*(\\S.*))?";
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})" + TIME);
    private static final Pattern FIGURES =
            Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})" + TIME);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,}\\.?)\\s+([0-9]{1,2}),?\\s+([0-9]{4})" + TIME);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?([0-9]{1,2})(?:er)?\\s+(\\p{L}{3,}\\.?),?\\s+([0-9]{4})" + TIME);
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;
    private static final Map<String, Integer> NAMES = names();

    private Dates() {}

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (Locale locale : Messages.LOCALES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    names.put(name(month.getDisplayName(style, locale)), month.getValue());
                }
            }
        }
        names.put("sept", Month.SEPTEMBER.getValue());
        return Map.copyOf(names);
    }

    private static String name(String text) {
        return HeaderFold.of(text.replace(".", ""));
    }

    /** Reads a cell; empty where it is no moment. */
    public static Optional<ReadTime> read(String cell) {
        String text = cell.strip().replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2009', ' ');
        Optional<LocalTime> time = Clock.read(text);
        if (time.isPresent()) {
            return Optional.of(new ReadTime.Hour(time.get()));
        }
        try {
            return Optional.of(new ReadTime.Fixed(OffsetDateTime.parse(text.replace(' ', 'T')).toInstant()));
        } catch (DateTimeException e) {
            return date(text);
        }
    }

    private static Optional<ReadTime> date(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), iso.group(4));
        }
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return figures(figures);
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (month.matches() && NAMES.containsKey(name(month.group(1)))) {
            return day(month.group(3), number(month.group(1)), month.group(2), month.group(4));
        }
        Matcher day = DAY_FIRST.matcher(text);
        return day.matches() && NAMES.containsKey(name(day.group(2)))
                ? day(day.group(3), number(day.group(2)), day.group(1), day.group(4))
                : Optional.empty();
    }

    private static int number(String month) {
        return NAMES.getOrDefault(name(month), 0);
    }

    private static Optional<ReadTime> day(String year, int month, String day,
            @Nullable String time) {
        Optional<LocalTime> at = time == null ? Optional.of(LocalTime.MIN) : Clock.read(time);
        return at.flatMap(hour -> {
            try {
                LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
                return Optional.of(new ReadTime.Local(date.atTime(hour), time != null));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<ReadTime> figures(Matcher found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(2));
        int year = Integer.parseInt(found.group(3)) + (found.group(3).length() == 2 ? CENTURY : 0);
        Optional<LocalTime> at = found.group(4) == null ? Optional.of(LocalTime.MIN) : Clock.read(found.group(4));
        boolean possible =
                first > 0 && second > 0 && Math.min(first, second) <= MONTHS && Math.max(first, second) <= 31;
        boolean half = found.group(4) != null && found.group(4).toLowerCase(Locale.ROOT).matches(".*[ap]\\.?m\\.?");
        return at.filter(_ -> possible)
                .map(hour -> new ReadTime.Figures(first, second, year, hour, found.group(4) != null, half));
    }
}
