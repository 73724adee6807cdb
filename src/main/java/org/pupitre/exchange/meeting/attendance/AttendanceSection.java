package org.pupitre.exchange.meeting.attendance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Attended;
import org.pupitre.exchange.column.AttendanceColumn;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.table.HeadedTable;
import org.pupitre.exchange.table.RawRow;
import org.pupitre.exchange.table.RawTable;
import org.pupitre.exchange.table.ReadChoices;

/**
 * A part of a report with a header of its own.
 *
 * @param role as what its people were there; null where its rows say it
 */
record AttendanceSection(Attended.@Nullable Role role, HeadedTable table) {
    private static final Map<String, Attended.Role> MARKERS = Map.ofEntries(
            Map.entry("host details", Attended.Role.HOST), Map.entry("details de l hote", Attended.Role.HOST),
            Map.entry("panelist details", Attended.Role.PANELIST),
            Map.entry("details de l intervenant", Attended.Role.PANELIST),
            Map.entry("attendee details", Attended.Role.ATTENDEE),
            Map.entry("details du participant", Attended.Role.ATTENDEE),
            Map.entry("other attended", Attended.Role.PHONE), Map.entry("autres participants", Attended.Role.PHONE));

    /** The parts of a report, in their order; what is above the first header is left out. */
    static List<AttendanceSection> of(RawTable raw, ReadChoices choices) {
        Integer chosen = choices.header();
        List<AttendanceSection> parts = new ArrayList<>();
        Attended.Role role = null;
        List<RawRow> part = null;
        for (RawRow row : raw.rows()) {
            Attended.Role marked = marker(row);
            boolean header = (chosen == null || chosen == 0) ? header(row) : row.record() == chosen;
            if (marked != null || header) {
                close(role, part, raw, choices, parts);
                part = null;
            }
            role = marked == null ? role : marked;
            if (header) {
                part = new ArrayList<>();
            }
            if (part != null && !row.blank()) {
                part.add(row);
            }
        }
        close(role, part, raw, choices, parts);
        return parts;
    }

    private static void close(Attended.@Nullable Role role, @Nullable List<RawRow> part, RawTable raw,
            ReadChoices choices, List<AttendanceSection> parts) {
        if (part != null) {
            parts.add(new AttendanceSection(role, HeadedTable.of(new RawTable(part, raw.facts()), OwnTable.ATTENDANCE,
                    part.getFirst().record() == 0 ? choices : choices.withHeader(part.getFirst().record()))));
        }
    }

    /** As what people are in the part that begins with a record; null for any other record. */
    static Attended.@Nullable Role marker(RawRow row) {
        return row.cells().isEmpty() || row.cell(0).length() > 60
                || !row.cells().stream().skip(1).allMatch(String::isBlank)
                        ? null
                        : MARKERS.get(HeaderFold.of(row.cell(0)));
    }

    /** Whether a record names the columns of people who came. */
    static boolean header(RawRow row) {
        Set<Heading> known = new HashSet<>();
        for (String cell : row.cells()) {
            if (cell.length() <= 60) {
                OwnTable.ATTENDANCE.heading(cell).ifPresent(known::add);
            }
        }
        boolean named = List.of(AttendanceColumn.NAME, AttendanceColumn.FIRST_NAME, AttendanceColumn.LAST_NAME)
                .stream().anyMatch(column -> known.contains(new Heading(column)));
        return named && known.contains(new Heading(AttendanceColumn.JOIN));
    }
}
