package org.pupitre.exchange.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.AgendaColumn;
import org.pupitre.exchange.column.CellWords;
import org.pupitre.exchange.column.Cells;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.SpeakerCell;
import org.pupitre.exchange.table.Dates;
import org.pupitre.exchange.table.HeadedTable;
import org.pupitre.exchange.table.OrderFound;
import org.pupitre.exchange.table.ReadRow;
import org.pupitre.exchange.table.ReadTime;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.Unfit;

/** Reads the rows of an agenda: what each cell says, and the minutes that follow from the rows beside it. */
final class AgendaRows {
    private static final int TITLE = 500;
    private static final Heading MINUTES = ItemFields.of(AgendaColumn.MINUTES);
    private static final Heading START = ItemFields.of(AgendaColumn.START);
    /** Between the hours of a cell such as {@code 13:00 – 13:15}. */
    private static final String RANGE = "\\s*[-–—]\\s*|\\s+(?:to|à|bis)\\s+";

    private final HeadedTable table;
    private final Known known;
    private final RowTimes moments;
    private Instant near;

    private AgendaRows(HeadedTable table, Known known, OrderFound order, ZoneId zone) {
        this.table = table;
        this.known = known;
        this.moments = new RowTimes(order, zone);
        this.near = known.plan().plannedStart();
    }

    /**
     * The rows in their order: an {@link ItemRow} for each that can be read, else a {@link PreviewRow}.
     *
     * @param zone of times that name none
     */
    static List<Object> of(HeadedTable table, Known known, OrderFound order, ZoneId zone) {
        AgendaRows rows = new AgendaRows(table, known, order, zone);
        List<Object> all = new ArrayList<>();
        table.rows().forEach(row -> all.add(rows.read(row)));
        lengths(all.stream().filter(ItemRow.class::isInstance).map(ItemRow.class::cast).toList());
        return all;
    }

    /** All moments that the cells of a file say, by which the order of day and month is found. */
    static List<ReadTime> moments(HeadedTable table) {
        return table.rows().stream().flatMap(row -> Stream.of(AgendaColumn.START, AgendaColumn.LOCAL_START,
                AgendaColumn.END, AgendaColumn.LOCKED_END).map(row::value)).filter(cell -> !cell.isEmpty())
                .flatMap(cell -> Dates.read(cell).stream()).toList();
    }

    private Object read(ReadRow row) {
        if (row.fault() != null) {
            return PreviewRow.rejected(row.record(), row.begin(), row.fault());
        }
        try {
            return item(row);
        } catch (Unfit e) {
            return PreviewRow.rejected(row.record(), row.begin(), e.why());
        }
    }

    private ItemRow item(ReadRow row) throws Unfit {
        ItemRow item = new ItemRow(row.record());
        RowCells cells = new RowCells(row);
        item.flags.addAll(row.flags());
        item.id = id(row.value(AgendaColumn.ID));
        titles(cells, item);
        times(row, cells, item);
        for (Heading heading : table.header().headings()) {
            if (heading != null && heading.column() instanceof AgendaColumn column) {
                other(column, heading, row, cells, item);
            }
        }
        return item;
    }

    private static @Nullable ItemId id(String cell) throws Unfit {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return new ItemId(cell.strip());
        } catch (IllegalArgumentException e) {
            throw RowCells.bad("intake.badId", ItemFields.of(AgendaColumn.ID), cell);
        }
    }

    private void titles(RowCells cells, ItemRow item) throws Unfit {
        for (Heading heading : table.header().headings()) {
            if (heading != null && heading.column() == AgendaColumn.TITLE) {
                LanguageTag named = heading.language();
                LanguageTag language = named == null
                        ? known.unnamed(table.header().french())
                        : known.language(named);
                String title = cells.line(heading, TITLE);
                if (title != null && item.titles.putIfAbsent(language, title) == null) {
                    item.given.put(new Heading(AgendaColumn.TITLE, language), title);
                }
            }
        }
        if (item.titles.isEmpty()) {
            throw new Unfit("intake.noTitle");
        }
    }

    private void times(ReadRow row, RowCells cells, ItemRow item) throws Unfit {
        String begin = row.value(AgendaColumn.START).isEmpty()
                ? row.value(AgendaColumn.LOCAL_START)
                : row.value(AgendaColumn.START);
        String end = row.value(AgendaColumn.END);
        String[] range = begin.split(RANGE, 2);
        if (range.length == 2 && Dates.read(begin).isEmpty() && Dates.read(range[0]).isPresent()) {
            begin = range[0];
            end = end.isEmpty() ? range[1] : end;
        }
        if (!begin.isEmpty()) {
            item.start = moments.read(START, begin, near, item.flags);
            near = item.start;
        }
        if (!end.isEmpty()) {
            item.end = moments.read(ItemFields.of(AgendaColumn.END), end, near, item.flags);
        }
        item.fixed = cells.truth(ItemFields.of(AgendaColumn.FIXED));
        ItemFields.Seconds seconds = cells.seconds(MINUTES);
        if (seconds == null && item.start != null && item.end != null) {
            long between = Duration.between(item.start, item.end).toSeconds();
            if (between < 0 || between > ItemChange.MOST_SECONDS) {
                throw RowCells.bad("intake.endBeforeStart", ItemFields.of(AgendaColumn.END), end);
            }
            seconds = new ItemFields.Seconds((int) between);
        }
        if (seconds != null) {
            item.given.put(MINUTES, seconds);
            Instant over = item.over();
            near = over == null ? near : over;
        }
    }

    private void other(AgendaColumn column, Heading heading, ReadRow row, RowCells cells, ItemRow item) throws Unfit {
        switch (column) {
            case KIND -> {
                String cell = row.value(heading);
                CellWords.kind(cell).ifPresentOrElse(kind -> item.given.put(heading, kind), () -> {
                    if (!cell.isEmpty()) {
                        item.flags.add(
                                Said.of("intake.unknownWord", RowCells.columns(heading), RowCells.shortened(cell)));
                    }
                });
            }
            case LOCKED_END -> {
                String cell = row.value(heading);
                item.given.put(heading, cell.isEmpty() ? null : moments.read(heading, cell, near, item.flags));
            }
            case COUNT_TO_END, MAY_BE_LEFT_OUT -> put(item.given, heading, cells.truth(heading));
            case MINIMUM, WARNING, DANGER -> put(item.given, heading, cells.seconds(heading));
            case PRIORITY -> put(item.given, heading, cells.whole(heading, 1, 3));
            case BLOCK -> item.given.put(heading, id(row.value(heading)));
            case REMARK -> item.given.put(heading, cells.text(heading, RowCells.LONG));
            case SPEAKERS -> {
                String cell = row.value(heading);
                item.speakerIds = Cells.parts(row.value(AgendaColumn.SPEAKER_IDS));
                List<SpeakerCell> written = SpeakerCell.written(cell);
                item.speakers = written.size() == item.speakerIds.size() ? written : SpeakerCell.read(cell);
            }
            case ID, TITLE, START, LOCAL_START, END, MINUTES, FIXED, SPEAKER_IDS -> {
                // They are read before.
            }
        }
    }

    private static void put(Map<Heading, @Nullable Object> into, Heading heading, @Nullable Object value) {
        if (value != null) {
            into.put(heading, value);
        }
    }

    /** Where a file has starts and no minutes, an item lasts until the next begins. */
    private static void lengths(List<ItemRow> rows) {
        for (int i = 0; i + 1 < rows.size(); i++) {
            ItemRow row = rows.get(i);
            Instant start = row.start;
            Instant next = rows.get(i + 1).start;
            boolean open = row.seconds() == null && start != null && next != null && !next.isBefore(start);
            if (open && inChain(row)) {
                long seconds = Duration.between(start, next).toSeconds();
                if (seconds <= ItemChange.MOST_SECONDS) {
                    row.given.put(MINUTES, new ItemFields.Seconds((int) seconds));
                }
            }
        }
    }

    /** Whether it is in the chain as far as the file says. */
    private static boolean inChain(ItemRow row) {
        return !(row.given.get(ItemFields.of(AgendaColumn.KIND)) instanceof ItemKind kind) || kind.inChain();
    }
}
