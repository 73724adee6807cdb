package org.pupitre.exchange.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.exchange.calendar.CalendarTable;
import org.pupitre.exchange.calendar.EventId;
import org.pupitre.exchange.column.AgendaColumn;
import org.pupitre.exchange.column.GlossaryColumn;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.column.PeopleColumn;
import org.pupitre.exchange.sheet.SheetTable;
import org.pupitre.exchange.table.Decoded;
import org.pupitre.exchange.table.HeadedTable;
import org.pupitre.exchange.table.Header;
import org.pupitre.exchange.table.JsonTable;
import org.pupitre.exchange.table.OrderFound;
import org.pupitre.exchange.table.RawTable;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.TextTable;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.exchange.terms.TbxTable;
import org.pupitre.journal.value.Progress;

/** Reads a file, or pasted rows, into what it makes of a session. What kind of file it is is seen in it, not in its name. */
public final class FileIntake {
    /** Largest file, in bytes. */
    public static final int MOST_BYTES = SheetTable.MOST_BYTES;
    /** So many items an agenda has at most. */
    static final int MOST_ITEMS = 1_000;
    private static final int SHOWN = 10;
    /** The header is one of so many records. */
    private static final int FIRST = 30;

    private FileIntake() {}

    /**
     * Reads a file.
     *
     * @param name its name; null for pasted rows
     */
    public static IntakeReading read(@Nullable String name, byte[] file, OwnTable table, Known known,
            ReadChoices choices,
            Progress progress) {
        try {
            if (file.length > MOST_BYTES) {
                throw new Unfit("intake.tooBig", MOST_BYTES / 1_000_000);
            }
            RawTable raw = raw(file, table, known, choices, progress.part(0, 0.5));
            return headed(name, raw, table, known, choices, progress.part(0.5, 1));
        } catch (Unfit e) {
            return new IntakeReading.Refused(e.why());
        }
    }

    private static RawTable raw(byte[] file, OwnTable table, Known known, ReadChoices choices, Progress progress)
            throws Unfit {
        if (SheetTable.looksLikeOne(file)) {
            return SheetTable.read(file, progress);
        }
        Decoded decoded = Decoded.of(file, choices.encoding());
        String text = decoded.text();
        if (text.isBlank()) {
            throw new Unfit("intake.empty");
        }
        if (JsonTable.looksLikeOne(text)) {
            return JsonTable.read(decoded, table);
        }
        if (CalendarTable.looksLikeOne(text)) {
            if (table != OwnTable.AGENDA) {
                throw new Unfit("intake.calendarIsAgenda");
            }
            return CalendarTable.read(decoded, zone(known, choices), ours(known), progress);
        }
        if (TbxTable.looksLikeOne(text)) {
            if (table != OwnTable.GLOSSARY) {
                throw new Unfit("intake.xmlIsGlossary");
            }
            return TbxTable.read(decoded, progress);
        }
        return TextTable.read(decoded, table, choices, progress);
    }

    private static ZoneId zone(Known known, ReadChoices choices) {
        return Objects.requireNonNullElse(choices.zone(), known.zone());
    }

    private static Map<String, AgendaItem> ours(Known known) {
        Map<String, AgendaItem> ours = new HashMap<>();
        known.timeline().items().forEach(item -> ours.put(EventId.of(known.id(), item.id().value()), item));
        return ours;
    }

    private static IntakeReading headed(@Nullable String name, RawTable raw, OwnTable table, Known known,
            ReadChoices choices, Progress progress) throws Unfit {
        HeadedTable headed = HeadedTable.of(raw, table, choices);
        if (raw.rows().stream().allMatch(row -> row.blank())) {
            throw new Unfit("intake.empty");
        }
        Said needed = needed(table, headed.header());
        if (needed != null) {
            return new IntakeReading.Unmapped(needed, headed.header(), raw.rows().stream().limit(FIRST).toList(),
                    raw.facts());
        }
        if (table == OwnTable.AGENDA && headed.rows().size() > MOST_ITEMS) {
            throw new Unfit("intake.tooManyItems", MOST_ITEMS);
        }
        OrderFound order = OrderFound.of(table == OwnTable.AGENDA ? AgendaRows.moments(headed) : List.of(),
                headed.header().french(), choices.order());
        List<PreviewRow> rows = switch (table) {
            case AGENDA -> AgendaIntake.of(headed, known, order, zone(known, choices));
            case PEOPLE -> PeopleIntake.of(headed, known, choices.meeting().emails(), progress);
            case GLOSSARY -> GlossaryIntake.of(headed, known, progress);
            case QUESTIONS, ATTENDANCE, CHAT -> throw new IllegalArgumentException("of the meeting tool: " + table);
        };
        return new IntakeReading.Ready(new Preview(kind(table), name, headed.facts(), headed.header(), order, rows,
                after(rows, known), AgendaIntake.there(known), remarks(headed, order, choices)),
                raw.rows().stream().limit(FIRST).toList());
    }

    private static IntakeKind kind(OwnTable table) {
        return switch (table) {
            case AGENDA -> IntakeKind.AGENDA;
            case PEOPLE -> IntakeKind.PEOPLE;
            case GLOSSARY -> IntakeKind.GLOSSARY;
            case QUESTIONS -> IntakeKind.QUESTIONS;
            case ATTENDANCE -> IntakeKind.ATTENDANCE;
            case CHAT -> IntakeKind.CHAT;
        };
    }

    /** Rows that are all new come after what is there; where some are known, the others come as the file has them. */
    private static @Nullable ItemId after(List<PreviewRow> rows, Known known) {
        boolean joined = rows.stream().map(PreviewRow::change)
                .anyMatch(change -> change instanceof RowChange.SameItem || change instanceof RowChange.ChangedItem);
        return joined || known.timeline().items().isEmpty() ? null : known.timeline().items().getLast().id();
    }

    private static @Nullable Said needed(OwnTable table, Header header) {
        boolean found = header.headings().stream().anyMatch(heading -> heading != null
                && (heading.column() == AgendaColumn.TITLE || heading.column() == PeopleColumn.NAME
                        || heading.column() == PeopleColumn.LAST_NAME || heading.column() == PeopleColumn.FIRST_NAME
                        || heading.column() == GlossaryColumn.TERM));
        return found ? null : switch (table) {
            case AGENDA -> Said.of("intake.needsTitle");
            case PEOPLE -> Said.of("intake.needsName");
            case GLOSSARY -> Said.of("intake.needsTerm");
            case QUESTIONS, ATTENDANCE, CHAT -> null;
        };
    }

    private static List<Said> remarks(HeadedTable table, OrderFound order, ReadChoices choices) {
        List<Said> remarks = remarks(table, order);
        if (table.header().has(new Heading(PeopleColumn.EMAIL)) && !choices.meeting().emails()) {
            remarks.add(Said.of("intake.addressesLeft"));
        }
        return remarks;
    }

    /** What deserves a look of a file as a whole. */
    public static List<Said> remarks(HeadedTable table, OrderFound order) {
        List<Said> remarks = new ArrayList<>(table.facts().remarks());
        if (table.facts().nuls() > 0) {
            remarks.add(Said.of("intake.nuls", table.facts().nuls()));
        }
        if (table.facts().hiddenRows() + table.facts().hiddenColumns() > 0) {
            remarks.add(Said.of("intake.hidden", table.facts().hiddenRows(), table.facts().hiddenColumns()));
        }
        List<String> unknown = table.header().unknown();
        if (!unknown.isEmpty()) {
            remarks.add(Said.of("intake.unknownColumns", String.join(", ", unknown.stream().limit(SHOWN).toList())));
        }
        if (order.asked()) {
            remarks.add(Said.of("intake.orderAsked." + order.order()));
        }
        return remarks;
    }
}
