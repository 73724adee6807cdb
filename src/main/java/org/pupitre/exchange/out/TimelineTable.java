package org.pupitre.exchange.out;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedRun;
import org.pupitre.domain.outlook.released.ReleasedSpeaker;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.Span;
import org.pupitre.exchange.column.Cells;
import org.pupitre.text.Messages;

/** What was planned against what was held, as a table: a row a run (rules of the timeline, section 9). */
public final class TimelineTable {
    /** The columns; their words are {@code held.column.} and the name, as on the sheet of the console. */
    private enum Column {
        NUMBER,
        RUN,
        KIND,
        PLANNED_START,
        PLANNED_END,
        PLANNED_MINUTES,
        HELD_START,
        HELD_END,
        HELD_MINUTES,
        PAUSED_MINUTES,
        ADDED_MINUTES,
        OVERTIME_MINUTES,
        START_DELTA,
        END_DELTA,
        STATE,
        SPEAKERS
    }

    private final Released copy;
    private final Messages messages;
    private final ZoneId zone;

    private TimelineTable(Released copy, Messages messages) {
        this.copy = copy;
        this.messages = messages;
        zone = copy.session().zone();
    }

    /** A row a run, and one for each item that has not run; with headers and words in the language of the messages. */
    public static Table of(Released copy, Messages messages) {
        return new TimelineTable(copy, messages).table();
    }

    private Table table() {
        List<Table.Head> heads = new ArrayList<>();
        for (Column column : Column.values()) {
            heads.add(new Table.Head(column.name(), messages.word("held.column", column)));
            if (column == Column.KIND) {
                copy.session().languages().forEach(tag -> heads.add(new Table.Head("TITLE " + tag,
                        messages.text("held.columnTitle", tag.nameIn(messages.locale())))));
            }
        }
        return new Table("timeline", heads, copy.runs().stream().map(this::row).toList());
    }

    private List<Cell> row(ReleasedRun run) {
        List<Cell> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            cells.add(cell(column, run));
            if (column == Column.KIND) {
                for (LanguageTag tag : copy.session().languages()) {
                    cells.add(Cell.text(run.item().title().wordings().get(tag)));
                }
            }
        }
        return cells;
    }

    private Cell cell(Column column, ReleasedRun run) {
        boolean timed = run.item().kind() != ItemKind.MARKER;
        boolean runs = run.state() == ItemState.RUNNING || run.state() == ItemState.PAUSED;
        Span held = run.held();
        return switch (column) {
            case NUMBER -> Cell.number(run.item().number());
            case RUN -> run.run() == 0 ? Cell.EMPTY : Cell.number(run.run());
            case KIND -> new Cell.Word(run.item().kind().name(), messages.word("held.kind", run.item().kind()));
            case PLANNED_START -> Cell.moment(run.item().planned().start(), zone);
            case PLANNED_END -> timed ? Cell.moment(run.item().planned().end(), zone) : Cell.EMPTY;
            case PLANNED_MINUTES -> timed ? minutes(run.item().planned().length()) : Cell.EMPTY;
            case HELD_START -> held == null ? Cell.EMPTY : Cell.moment(held.start(), zone);
            case HELD_END -> held == null || runs || !timed ? Cell.EMPTY : Cell.moment(held.end(), zone);
            case HELD_MINUTES -> held == null || !timed ? Cell.EMPTY : minutes(run.spent());
            case PAUSED_MINUTES -> minutes(run.paused());
            case ADDED_MINUTES -> minutes(run.added());
            case OVERTIME_MINUTES -> minutes(run.overtime());
            case START_DELTA -> minutes(run.startDelta());
            case END_DELTA -> minutes(run.endDelta());
            case STATE -> new Cell.Word(run.state().name(), messages.word("timeline.state", run.state()));
            case SPEAKERS ->
                    Cell.text(run.speakers().stream().map(this::speaker).collect(Collectors.joining(Cells.BETWEEN)));
        };
    }

    private String speaker(ReleasedSpeaker speaker) {
        Duration spoken = speaker.spoken();
        Duration allotted = speaker.allotted();
        return spoken == null || allotted == null
                ? speaker.name().text()
                : messages.text("held.speaker", speaker.name().text(), text(spoken), text(allotted));
    }

    private static String text(Duration length) {
        return Cells.minutes((int) length.toSeconds()).toPlainString();
    }

    private static Cell minutes(@Nullable Duration length) {
        return length == null ? Cell.EMPTY : new Cell.Figure(Cells.minutes((int) length.toSeconds()));
    }
}
