package org.pupitre.exchange.out;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedEntry;
import org.pupitre.exchange.column.Cells;
import org.pupitre.text.Messages;

/** Who asked for the floor, by arrival, as a table. */
final class QueueTable {
    /** The columns; their words are {@code column.queue.} and the name. */
    private enum Column {
        ARRIVAL,
        SPEAKER,
        AFFILIATION,
        TYPE,
        LANGUAGE,
        STATE,
        ASKED_AT,
        BEGIN,
        MINUTES
    }

    private final Messages messages;
    private final ZoneId zone;

    private QueueTable(Released copy, Messages messages) {
        this.messages = messages;
        zone = copy.session().zone();
    }

    /** A row a request; with headers and words in the language of the messages. */
    static Table of(Released copy, Messages messages) {
        QueueTable table = new QueueTable(copy, messages);
        return new Table("queue", Stream.of(Column.values())
                .map(column -> new Table.Head(column.name(), messages.word("column.queue", column))).toList(),
                copy.requests().stream().map(table::row).toList());
    }

    private List<Cell> row(ReleasedEntry entry) {
        return Stream.of(Column.values()).map(column -> cell(column, entry)).toList();
    }

    private Cell cell(Column column, ReleasedEntry entry) {
        return switch (column) {
            case ARRIVAL -> Cell.number(entry.arrival());
            case SPEAKER -> Cell.text(entry.speaker() == null ? null : entry.speaker().text());
            case AFFILIATION -> Cell.text(entry.speaker() == null ? null : entry.speaker().affiliation());
            case TYPE -> new Cell.Word(entry.type().name(), messages.word("column.speech", entry.type()));
            case LANGUAGE -> Cell.text(entry.language() == null ? null : entry.language().value());
            case STATE -> new Cell.Word(entry.state().name(), messages.word("column.request", entry.state()));
            case ASKED_AT -> Cell.moment(entry.asked(), zone);
            case BEGIN -> Cell.moment(entry.begin(), zone);
            case MINUTES -> entry.spoken() == null
                    ? Cell.EMPTY
                    : new Cell.Figure(minutes(entry));
        };
    }

    private static BigDecimal minutes(ReleasedEntry entry) {
        var spoken = entry.spoken();
        return Cells.minutes(spoken == null ? 0 : (int) spoken.toSeconds());
    }
}
