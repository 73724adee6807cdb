package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.WallTime;

/**
 * A time of day that was typed, on its day (rules of the timeline, sections 2.2 and 6). A time that a change of the clocks
 * leaves out is taken as much later; of one that comes twice the first is taken.
 *
 * @param at     the instant it is
 * @param moved  whether that time of day does not exist on that day, so that a later one was taken
 * @param second the other instant of a time that comes twice; null for any other
 */
public record PlacedTime(Instant at, boolean moved, @Nullable Instant second) {
    /** An hour so long before the start of the session is meant on the next day. */
    private static final Duration LONG_BEFORE = Duration.ofHours(12);

    /**
     * On the date of the session; on the next day where that is after midnight of a session that goes on then; and on its own
     * day for an item of a third day.
     *
     * @param own the day on which the item is planned so far
     */
    public static PlacedTime of(LocalTime typed, SessionPlan session, LocalDate own) {
        LocalDate date = session.plannedStart().atZone(session.zone()).toLocalDate();
        if (own.isAfter(date.plusDays(1))) {
            return at(own.atTime(typed), session.zone());
        }
        PlacedTime same = at(date.atTime(typed), session.zone());
        return same.at.isBefore(session.plannedStart().minus(LONG_BEFORE))
                ? at(date.plusDays(1).atTime(typed), session.zone())
                : same;
    }

    /** On the day on which it is nearest to an instant, such as when an item ran. */
    public static PlacedTime near(LocalTime typed, ZoneId zone, Instant instant) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        return LongStream.rangeClosed(-1, 1).mapToObj(days -> at(day.plusDays(days).atTime(typed), zone))
                .min(Comparator.comparing(placed -> Duration.between(placed.at, instant).abs())).orElseThrow();
    }

    private static PlacedTime at(LocalDateTime local, ZoneId zone) {
        WallTime taken = WallTime.of(local, zone);
        return new PlacedTime(taken.taken(), taken.leftOut(), taken.second());
    }
}
