package org.pupitre.exchange.calendar;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.CellWords;
import org.pupitre.exchange.column.Cells;
import org.pupitre.exchange.table.Said;

/**
 * An event of a calendar as a row of an agenda.
 *
 * @param number   its place in the file, from 1
 * @param id       of the item; empty where the event has none
 * @param language of the title; null where it says none
 * @param start    null where it cannot be read
 * @param fault    why it is no item, else null
 * @param remarks  what deserves a look, such as an event that repeats
 */
record EventRow(
        int number,
        String id,
        String title,
        @Nullable LanguageTag language,
        @Nullable Instant start,
        String minutes,
        String remark,
        @Nullable Said fault,
        List<Said> remarks) {
    /**
     * Reads an event.
     *
     * @param zone of times that name none
     * @param ours the item of an event of our own calendars, by what {@link EventId#of} calls it
     */
    static EventRow of(int number, VEvent event, TimezoneInfo zones, ZoneId zone, Map<String, AgendaItem> ours) {
        String title = event.getSummary() == null ? "" : text(event.getSummary().getValue());
        Said fault = fault(event);
        if (fault != null) {
            return new EventRow(number, "", title, null, null, "", "", fault, List.of());
        }
        List<Said> remarks = new ArrayList<>();
        if (event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty()) {
            remarks.add(Said.of("intake.eventRepeats", title));
        }
        Instant start = instant(event.getDateStart(), zones, zone, title, remarks);
        long seconds = Math.max(0, Duration.between(start, end(event, start, zones, zone, title, remarks)).toSeconds());
        String uid = event.getUid() == null ? "" : text(event.getUid().getValue());
        AgendaItem known = EventId.ours(uid).map(ours::get).orElse(null);
        int length = (int) Math.min(seconds, Integer.MAX_VALUE);
        return known == null
                ? new EventRow(number, uid.isEmpty() ? "" : EventId.item(uid), title, language(event), start,
                        Cells.minutes(length).toPlainString(),
                        event.getDescription() == null || EventId.ours(uid).isPresent()
                                ? ""
                                : text(event.getDescription().getValue()),
                        null, remarks)
                : new EventRow(number, known.id().value(), title, language(event), start,
                        Cells.minutes(length(known, length)).toPlainString(),
                        Objects.requireNonNullElse(known.plan().note(), ""), null, remarks);
    }

    /** An event lasts as long as its item does with a locked end, which is not the length that it has in the plan. */
    private static int length(AgendaItem item, int seconds) {
        return item.planned().length().toSeconds() == seconds ? item.plan().durationSeconds() : seconds;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable Said fault(VEvent event) {
        ICalDate begin = event.getDateStart() == null ? null : event.getDateStart().getValue();
        if (begin == null) {
            return Said.of("intake.eventNoStart");
        }
        if (!begin.hasTime()) {
            return Said.of("intake.eventAllDay");
        }
        if (event.getStatus() != null && event.getStatus().isCancelled()) {
            return Said.of("intake.eventCancelled");
        }
        return event.getRecurrenceId() == null ? null : Said.of("intake.eventLater");
    }

    private static @Nullable LanguageTag language(VEvent event) {
        String language = event.getSummary() == null ? null : event.getSummary().getLanguage();
        return language == null ? null : CellWords.language(language).orElse(null);
    }

    private static Instant end(VEvent event, Instant start, TimezoneInfo zones, ZoneId zone, String title,
            List<Said> remarks) {
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            return instant(event.getDateEnd(), zones, zone, title, remarks);
        }
        return event.getDuration() == null || event.getDuration().getValue() == null
                ? start
                : start.plusMillis(
                        Math.clamp(event.getDuration().getValue().toMillis(), 0, Duration.ofDays(366).toMillis()));
    }

    /** When it is: in the zone it names and the calendar describes, else in the zone of the session. */
    private static Instant instant(DateOrDateTimeProperty property, TimezoneInfo zones, ZoneId zone, String title,
            List<Said> remarks) {
        ICalDate date = property.getValue();
        DateTimeComponents written = date.getRawComponents();
        String named = property.getParameters().getTimezoneId();
        boolean known = zones.getTimezone(property) != null;
        if (written == null || written.isUtc() || known) {
            return date.toInstant();
        }
        ZoneId taken = zone;
        if (named != null) {
            ZoneId own = zone(named);
            if (own == null) {
                remarks.add(Said.of("intake.eventZone", title, named, zone.getId()));
            }
            taken = own == null ? zone : own;
        }
        try {
            return LocalDateTime.of(written.getYear(), written.getMonth(), written.getDate(), written.getHour(),
                    written.getMinute(), written.getSecond()).atZone(taken).toInstant();
        } catch (DateTimeException e) {
            return date.toInstant();
        }
    }

    private static @Nullable ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
