package org.pupitre.exchange.out;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedAttendee;
import org.pupitre.exchange.column.AttendanceColumn;
import org.pupitre.exchange.column.CellWords;
import org.pupitre.exchange.column.Heading;
import org.pupitre.text.Messages;

/** Who was there as a table, a row each time someone was, in the columns that are read again. */
final class AttendanceRows {
    private final Messages messages;
    private final ZoneId zone;
    private final List<AttendanceColumn> columns;

    private AttendanceRows(Released copy, Messages messages) {
        this.messages = messages;
        zone = copy.session().zone();
        columns = Stream.of(AttendanceColumn.values()).filter(AttendanceColumn::written)
                .filter(column -> column != AttendanceColumn.ID || copy.purpose() == ReleasePurpose.WORKING).toList();
    }

    /** The table; with headers and words in the language of the messages. */
    static Table of(Released copy, Messages messages) {
        AttendanceRows rows = new AttendanceRows(copy, messages);
        List<List<Cell>> all = new ArrayList<>();
        for (ReleasedAttendee attendee : copy.attendance()) {
            if (attendee.stays().isEmpty()) {
                all.add(rows.row(attendee, null));
            }
            attendee.stays().forEach(stay -> all.add(rows.row(attendee, stay)));
        }
        return new Table("attendance", rows.columns.stream().map(Heading::new)
                .map(heading -> new Table.Head(heading.remembered(), heading.text(messages))).toList(), all);
    }

    private List<Cell> row(ReleasedAttendee attendee, ReleasedAttendee.@Nullable Time stay) {
        return columns.stream().map(column -> cell(column, attendee, stay)).toList();
    }

    private Cell cell(AttendanceColumn column, ReleasedAttendee attendee, ReleasedAttendee.@Nullable Time stay) {
        return switch (column) {
            case ID -> Cell.text(attendee.id());
            case NAME -> Cell.text(attendee.name().text());
            case ROLE -> new Cell.Word(attendee.role().name(), CellWords.of(messages, attendee.role()));
            case JOIN -> stay == null ? Cell.EMPTY : Cell.moment(stay.from(), zone);
            case LEAVE -> stay == null ? Cell.EMPTY : Cell.moment(stay.until(), zone);
            case MINUTES -> Cell.number((attendee.present().toSeconds() + 59) / 60);
            case WAITING -> stay == null
                    ? Cell.EMPTY
                    : new Cell.Truth(stay.waiting(), CellWords.of(messages, stay.waiting()));
            case COUNTRY -> Cell.text(attendee.country());
            case FIRST_NAME, LAST_NAME, EMAIL, ATTENDED -> Cell.EMPTY;
        };
    }
}
