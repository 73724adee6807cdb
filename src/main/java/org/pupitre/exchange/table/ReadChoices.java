package org.pupitre.exchange.table;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a person chose for reading a file; null is what the program finds itself.
 *
 * @param encoding  in which the text is read
 * @param separator between cells
 * @param header    the number of the record that is the header; 0 for none
 * @param columns   which column each header means, by the folded header, or by the place of the column, from 1, where there is
 *                  none: as {@link org.pupitre.exchange.column.Heading#remembered} writes it, empty for none
 * @param before    the same for headers of files before, by {@link Header#key}
 * @param order     of day and month
 * @param zone      of times that name none
 * @param meeting   what is taken of a file of the meeting tool
 */
public record ReadChoices(
        @Nullable Charset encoding,
        @Nullable Character separator,
        @Nullable Integer header,
        Map<String, String> columns,
        Map<String, Map<String, String>> before,
        @Nullable DayOrder order,
        @Nullable ZoneId zone,
        MeetingChoices meeting) {
    /** Nothing was chosen. */
    public static final ReadChoices NONE =
            new ReadChoices(null, null, null, Map.of(), Map.of(), null, null, MeetingChoices.NONE);

    public ReadChoices {
        columns = Map.copyOf(columns);
        before = Map.copyOf(before);
    }

    /** With these columns, beside all else that was chosen. */
    public ReadChoices withColumns(Map<String, String> chosen) {
        return new ReadChoices(encoding, separator, header, chosen, before, order, zone, meeting);
    }

    public ReadChoices withOrder(@Nullable DayOrder chosen) {
        return new ReadChoices(encoding, separator, header, columns, before, chosen, zone, meeting);
    }

    public ReadChoices withHeader(@Nullable Integer record) {
        return new ReadChoices(encoding, separator, record, columns, before, order, zone, meeting);
    }

    /** With what is taken of a file of the meeting tool. */
    public ReadChoices withMeeting(MeetingChoices chosen) {
        return new ReadChoices(encoding, separator, header, columns, before, order, zone, chosen);
    }

    /** With what was chosen for files before. */
    public ReadChoices withBefore(Map<String, Map<String, String>> remembered) {
        return new ReadChoices(encoding, separator, header, columns, remembered, order, zone, meeting);
    }

    /** Which column each header of a file means, now or for a file before of the same header. */
    Map<String, String> columnsOf(String key) {
        return columns.isEmpty() ? before.getOrDefault(key, Map.of()) : columns;
    }
}
