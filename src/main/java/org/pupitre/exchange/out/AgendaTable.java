package org.pupitre.exchange.out;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedItem;
import org.pupitre.domain.outlook.released.ReleasedSpeaker;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.AgendaColumn;
import org.pupitre.exchange.column.CellWords;
import org.pupitre.exchange.column.Cells;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.SpeakerCell;
import org.pupitre.text.Messages;

/** The agenda as a table, in the columns that are read again. */
public final class AgendaTable {
    private final Released copy;
    private final Messages messages;
    private final ZoneId zone;

    private AgendaTable(Released copy, Messages messages) {
        this.copy = copy;
        this.messages = messages;
        zone = copy.session().zone();
    }

    /** A row an item, in the order of the agenda; with headers and words in the language of the messages. */
    public static Table of(Released copy, Messages messages) {
        return new AgendaTable(copy, messages).table();
    }

    private Table table() {
        List<Heading> headings = new ArrayList<>();
        for (AgendaColumn column : AgendaColumn.values()) {
            if (column.perLanguage()) {
                languages().forEach(tag -> headings.add(new Heading(column, tag)));
            } else if (leaves(column)) {
                headings.add(new Heading(column));
            }
        }
        return new Table("agenda",
                headings.stream().map(h -> new Table.Head(h.remembered(), h.text(messages))).toList(), copy.items()
                        .stream().map(item -> headings.stream().map(heading -> cell(heading, item)).toList()).toList());
    }

    /** Ids of people and remarks are for working copies. */
    private boolean leaves(AgendaColumn column) {
        return copy.purpose() == ReleasePurpose.WORKING
                || (column != AgendaColumn.SPEAKER_IDS && column != AgendaColumn.REMARK);
    }

    /** Those of the session, then any other in which there is a title. */
    private List<LanguageTag> languages() {
        List<LanguageTag> tags = new ArrayList<>(copy.session().languages());
        copy.items().stream().flatMap(item -> item.title().wordings().keySet().stream())
                .filter(tag -> !tags.contains(tag)).sorted().forEach(tag -> {
                    if (!tags.contains(tag)) {
                        tags.add(tag);
                    }
                });
        return tags;
    }

    private Cell cell(Heading heading, ReleasedItem item) {
        return switch ((AgendaColumn) heading.column()) {
            case ID -> Cell.text(item.id());
            case TITLE -> Cell.text(item.title().wordings().get(Objects.requireNonNull(heading.language())));
            case KIND -> new Cell.Word(item.kind().name(), CellWords.of(messages, item.kind()));
            case START -> Cell.moment(item.fixedStart() == null ? item.planned().start() : item.fixedStart(), zone);
            case LOCAL_START -> Cell.local(item.planned().start(), zone);
            case END -> Cell.local(item.planned().end(), zone);
            case MINUTES -> minutes(item.durationSeconds());
            case FIXED -> truth(item.fixedStart() != null);
            case LOCKED_END -> Cell.moment(item.lockedEnd(), zone);
            case COUNT_TO_END -> truth(item.countToEnd());
            case SPEAKERS -> Cell.text(SpeakerCell.text(item.speakers().stream().map(AgendaTable::speaker).toList()));
            case SPEAKER_IDS -> Cell.text(Cells.list(item.speakers().stream()
                    .map(s -> s.person() == null ? "" : s.person()).toList()));
            case MINIMUM -> minutes(item.minimumSeconds());
            case MAY_BE_LEFT_OUT -> truth(item.mayBeLeftOut());
            case PRIORITY -> Cell.number(item.priority());
            case WARNING -> minutes(item.warningSeconds());
            case DANGER -> minutes(item.dangerSeconds());
            case BLOCK -> Cell.text(item.block());
            case REMARK -> Cell.text(item.note());
        };
    }

    private static SpeakerCell speaker(ReleasedSpeaker speaker) {
        Duration allotted = speaker.allotted();
        return new SpeakerCell(speaker.name().text(), allotted == null ? null : (int) allotted.toSeconds(),
                speaker.language());
    }

    private Cell truth(boolean truth) {
        return new Cell.Truth(truth, CellWords.of(messages, truth));
    }

    private static Cell minutes(int seconds) {
        return new Cell.Figure(Cells.minutes(seconds));
    }
}
