package org.pupitre.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LocalText;

/** The day of the golden tables, Thursday 14 January 2027 in Brussels, and agendas written in one line. */
public final class Day {
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    public static final LocalDate DATE = LocalDate.of(2027, 1, 14);

    private Day() {}

    /** The instant of a local time: {@code 18:07}, {@code 18:07:30}, and {@code +00:30} for the next day. */
    public static Instant at(String time) {
        boolean tomorrow = time.startsWith("+");
        LocalTime local = LocalTime.parse(tomorrow ? time.substring(1) : time);
        return DATE.plusDays(tomorrow ? 1 : 0).atTime(local).atZone(BRUSSELS).toInstant();
    }

    /** The local time of an instant, {@code 18:07}; with seconds only where they are not zero. */
    public static String time(Instant instant) {
        return DateTimeFormatter.ISO_LOCAL_TIME.format(instant.atZone(BRUSSELS)).replaceFirst("(\\d\\d:\\d\\d):00$",
                "$1");
    }

    /** A signed number of minutes: {@code +7}, {@code 0}, {@code -2}; {@code -} for none. */
    public static String minutes(Duration duration) {
        if (duration == null) {
            return "-";
        }
        long millis = duration.toMillis();
        if (millis % 60_000 != 0) {
            throw new IllegalArgumentException("not whole minutes: " + duration);
        }
        return (millis > 0 ? "+" : "") + millis / 60_000;
    }

    /** A remaining time: {@code 33:00}, {@code -2:00}. */
    public static String clock(Duration duration) {
        long seconds = Math.abs(duration.toSeconds());
        return (duration.isNegative() ? "-" : "") + seconds / 60 + ":" + "%02d".formatted(seconds % 60);
    }

    /**
     * Items such as {@code A 18:00 10 | B - 30 lock=18:40 | C 19:15 30 end}: name, fixed start or a dash for linked,
     * minutes, then {@code lock=time}, {@code end} (count to end), {@code check} (a sound check), {@code break},
     * {@code aside}, {@code marker}, {@code block}, {@code in=K} (belongs to block K), {@code min=25} (its minimum),
     * {@code p1} (its priority), {@code out} (it may be left out).
     */
    public static List<ItemPlan> agenda(String line) {
        List<ItemPlan> items = new ArrayList<>();
        if (line.isBlank()) {
            return items;
        }
        for (String item : line.split("\\|", -1)) {
            String[] words = item.strip().split("\\s+", -1);
            List<String> marks = List.of(words);
            Instant locked = null;
            int minimum = 0;
            int priority = 2;
            ItemId block = null;
            for (String word : words) {
                locked = word.startsWith("lock=") ? at(word.substring(5)) : locked;
                minimum = word.startsWith("min=") ? Integer.parseInt(word.substring(4)) : minimum;
                priority = word.matches("p[123]") ? word.charAt(1) - '0' : priority;
                block = word.startsWith("in=") ? new ItemId(word.substring(3)) : block;
            }
            items.add(new ItemPlan(new ItemId(words[0]), LocalText.of(words[0], words[0]), kind(marks),
                    words[1].equals("-") ? null : at(words[1]), Integer.parseInt(words[2]) * 60, locked,
                    marks.contains("end"), ItemPlan.DEFAULT_WARNING_SECONDS, ItemPlan.DEFAULT_DANGER_SECONDS,
                    minimum * 60, priority, List.of(), marks.contains("out"), block, null));
        }
        return items;
    }

    private static ItemKind kind(List<String> marks) {
        return Map.of("check", ItemKind.SOUND_CHECK, "break", ItemKind.BREAK, "aside", ItemKind.ASIDE, "marker",
                ItemKind.MARKER, "block", ItemKind.BLOCK).entrySet().stream().filter(e -> marks.contains(e.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(ItemKind.PANEL);
    }
}
