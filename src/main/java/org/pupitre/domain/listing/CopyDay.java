package org.pupitre.domain.listing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.pupitre.domain.value.WallTime;

/** The day for which a copy of a session is most probably meant (rules of sessions, section 2). Pure. */
public final class CopyDay {
    private CopyDay() {}

    /**
     * Its start: at the same time of day on the next weekday, after the session or, where that is past, after today.
     *
     * @param start announced start of the session
     * @param now   today
     */
    public static Instant start(Instant start, ZoneId zone, Instant now) {
        LocalDateTime other = start.atZone(zone).toLocalDateTime();
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate day = (other.toLocalDate().isBefore(today) ? today : other.toLocalDate()).plusDays(1);
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.plusDays(1);
        }
        return WallTime.of(day.atTime(other.toLocalTime()), zone).taken();
    }
}
