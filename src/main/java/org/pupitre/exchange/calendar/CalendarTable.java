package org.pupitre.exchange.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.AgendaColumn;
import org.pupitre.exchange.column.Cells;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.table.Decoded;
import org.pupitre.exchange.table.Facts;
import org.pupitre.exchange.table.RawRow;
import org.pupitre.exchange.table.RawTable;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.journal.value.Progress;
import org.pupitre.text.Messages;

/**
 * Reads a calendar as an agenda: one item an event, in the order of their starts. Of a repeating event the first occurrence is
 * taken; one without a time of day is rejected.
 */
public final class CalendarTable {
    private static final String BEGINNING = "BEGIN:VCALENDAR";

    private CalendarTable() {}

    /** Whether a text begins as calendars do. */
    public static boolean looksLikeOne(String text) {
        return text.stripLeading().regionMatches(true, 0, BEGINNING, 0, BEGINNING.length());
    }

    /**
     * Reads a text.
     *
     * @param zone of times that name none
     * @param ours the items of our own events, by what {@link EventId#of} calls them
     * @throws Unfit if it is no calendar
     */
    public static RawTable read(Decoded decoded, ZoneId zone, Map<String, AgendaItem> ours, Progress progress)
            throws Unfit {
        List<EventRow> events = new ArrayList<>();
        try (ICalReader reader = new ICalReader(decoded.text())) {
            reader.setDefaultTimezone(TimeZone.getTimeZone(zone));
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                TimezoneInfo zones = calendar.getTimezoneInfo();
                for (VEvent event : calendar.getEvents()) {
                    if (events.size() >= RawTable.MOST_RECORDS) {
                        throw new Unfit("intake.tooManyRows", RawTable.MOST_RECORDS);
                    }
                    events.add(EventRow.of(events.size() + 1, event, zones, zone, ours));
                    progress.at(events.size(), RawTable.MOST_RECORDS);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unfit("intake.brokenCalendar");
        }
        if (events.isEmpty()) {
            throw new Unfit("intake.noEvents");
        }
        events.sort(Comparator.comparing(EventRow::start, Comparator.nullsLast(Comparator.naturalOrder())));
        List<LanguageTag> languages =
                events.stream().map(EventRow::language).filter(Objects::nonNull).distinct().toList();
        Messages english = Messages.of(Locale.ENGLISH);
        List<String> header = new ArrayList<>(List.of("Id", "Title", "Start", "Minutes", "Remark"));
        languages.forEach(language -> header.add(new Heading(AgendaColumn.TITLE, language).text(english)));
        List<RawRow> rows = new ArrayList<>();
        rows.add(new RawRow(0, header));
        events.forEach(event -> rows.add(row(event, languages, zone)));
        return new RawTable(rows, new Facts(decoded.encoding(), null, decoded.nuls(), 0, 0, remarks(events)));
    }

    private static RawRow row(EventRow event, List<LanguageTag> languages, ZoneId zone) {
        String start = event.start() == null ? "" : Cells.moment(event.start(), zone);
        List<String> cells = new ArrayList<>(List.of(event.id(), event.language() == null ? event.title() : "", start,
                event.minutes(), event.remark()));
        languages.forEach(language -> cells.add(language.equals(event.language()) ? event.title() : ""));
        return new RawRow(event.number(), cells, event.fault());
    }

    private static List<Said> remarks(List<EventRow> events) {
        return events.stream().flatMap(event -> event.remarks().stream()).distinct().limit(20).toList();
    }
}
