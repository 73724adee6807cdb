package org.pupitre.exchange.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.exchange.column.AgendaColumn;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.intake.order.Moves;
import org.pupitre.exchange.table.HeadedTable;
import org.pupitre.exchange.table.OrderFound;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.Unfit;

/** Compares the rows of an agenda with that of a session. */
final class AgendaIntake {
    private static final Heading START = ItemFields.of(AgendaColumn.START);

    private final Known known;
    private final ItemMatch match;
    private final SpeakerRows speakers;
    private final ZoneId zone;
    private final Set<ItemId> ids = new HashSet<>();
    private final Map<ItemId, Map<Heading, @Nullable Object>> seen = new HashMap<>();
    private @Nullable Instant over;
    private boolean first = true;

    private AgendaIntake(Known known, ZoneId zone) {
        this.known = known;
        this.zone = zone;
        this.match = new ItemMatch(known);
        this.speakers = new SpeakerRows(known);
    }

    /** The rows of a file beside the agenda, in the order of the file. */
    static List<PreviewRow> of(HeadedTable table, Known known, OrderFound order, ZoneId zone) {
        AgendaIntake intake = new AgendaIntake(known, zone);
        List<Object> rows = AgendaRows.of(table, known, order, zone);
        rows.forEach(row -> {
            if (row instanceof ItemRow item && item.id != null) {
                intake.ids.add(item.id);
            }
        });
        List<PreviewRow> all = new ArrayList<>();
        rows.forEach(row -> all.add(row instanceof ItemRow item ? intake.row(item) : (PreviewRow) row));
        // The events of a calendar are in the order of their starts, which is not that of an agenda with asides.
        return table.facts().typed() ? moved(all, known) : all;
    }

    /** Items that are there already. */
    static Set<ItemId> there(Known known) {
        return known.timeline().items().stream().map(AgendaItem::id).collect(Collectors.toSet());
    }

    private PreviewRow row(ItemRow row) {
        ItemId id = row.id;
        Map<Heading, @Nullable Object> before = id == null ? null : seen.get(id);
        Optional<AgendaItem> there = before != null ? Optional.empty() : match.item(id, row.titles.values());
        start(row, there);
        try {
            speakers.read(row, there.map(AgendaItem::plan).orElse(null));
        } catch (Unfit e) {
            return PreviewRow.rejected(row.record, row.what(), e.why());
        }
        Map<Heading, @Nullable Object> given = new LinkedHashMap<>(row.given);
        if (id != null && before != null) {
            boolean same = given.equals(before);
            return new PreviewRow(row.record, same ? RowState.DUPLICATE : RowState.REJECTED, row.what(), row.language(),
                    List.of(Said.of(same ? "intake.doubled" : "intake.idTwice", id.value())), List.of(), RowChange.NONE,
                    false);
        }
        if (id != null) {
            seen.put(id, given);
        }
        return there.map(item -> compared(row, item.plan())).orElseGet(() -> added(row));
    }

    /** Whether it is fixed follows from the starts where the file does not say: what begins where the row before ends is linked. */
    private void start(ItemRow row, Optional<AgendaItem> there) {
        ItemKind kind = row.given.get(ItemFields.of(AgendaColumn.KIND)) instanceof ItemKind given
                ? given
                : there.map(AgendaItem::kind).orElse(ItemKind.DISCUSSION);
        Instant start = row.start;
        if (row.fixed != null) {
            if (!row.fixed || start != null) {
                row.given.put(START, new ItemFields.Start(row.fixed ? start : null));
            }
        } else if (start != null && kind != ItemKind.BLOCK) {
            boolean follows = kind.inChain() && !first && start.equals(over);
            Instant fixed = there.map(AgendaItem::plan).map(ItemPlan::fixedStart).orElse(null);
            boolean linked = there.isPresent() && fixed == null;
            boolean asIs = linked ? follows || start.equals(there.get().plannedStart()) : start.equals(fixed);
            if (!asIs) {
                row.given.put(START, new ItemFields.Start(follows && there.isEmpty() ? null : start));
            }
        }
        if (kind.inChain()) {
            Integer seconds = row.seconds();
            first = false;
            Instant from = start == null ? over : start;
            over = from == null || seconds == null ? null : from.plusSeconds(seconds);
        }
    }

    private PreviewRow compared(ItemRow row, ItemPlan plan) {
        ItemPlan last = known.intake().item(plan.id()).orElse(null);
        ThreeWay compared = ThreeWay.of(row.given, heading -> ItemFields.value(plan, heading, known.people()),
                last == null ? null : heading -> ItemFields.value(last, heading, known.people()), zone);
        List<Said> why = new ArrayList<>(compared.why());
        why.addAll(row.flags);
        boolean changes = !compared.changes().isEmpty();
        return new PreviewRow(row.record, changes ? RowState.CHANGED : RowState.UNCHANGED, row.what(), row.language(),
                why, compared.differs(), changes
                        ? new RowChange.ChangedItem(plan.id(), ItemFields.change(compared.changes()), row.newPeople)
                        : new RowChange.SameItem(plan.id()),
                changes);
    }

    private PreviewRow added(ItemRow row) {
        Optional<ItemId> gone = match.takenOut(row.id, row.titles.values());
        ItemId id = Objects.requireNonNullElseGet(row.id, () -> gone.orElseGet(() -> match.fresh(ids)));
        ids.add(id);
        List<Said> why = new ArrayList<>(row.flags);
        gone.ifPresent(_ -> why.add(0, Said.of("intake.takenOut")));
        ItemPlan plan = ItemFields.plan(id, row.given, KindGuess.of(row.titles.values()));
        if (row.seconds() == null && plan.kind() != ItemKind.BLOCK && plan.kind() != ItemKind.MARKER) {
            why.add(Said.of("intake.noMinutes"));
        }
        return new PreviewRow(row.record, RowState.NEW, row.what(), row.language(), why, List.of(),
                new RowChange.NewItem(plan, row.newPeople), gone.isEmpty());
    }

    /**
     * The rows of a file, followed by one for each item that is in another place. It stays there unless it is ticked, since a
     * person may have moved it by hand.
     */
    static List<PreviewRow> moved(List<PreviewRow> rows, Known known) {
        List<ItemId> file = rows.stream().map(row -> item(row.change())).filter(Objects::nonNull).distinct().toList();
        List<ItemId> session = known.timeline().items().stream().map(item -> item.id()).toList();
        Set<ItemId> moved = Moves.of(file, session);
        List<PreviewRow> all = new ArrayList<>(rows);
        for (int i = 0; i < file.size(); i++) {
            ItemId item = file.get(i);
            ItemId after = i == 0 ? null : file.get(i - 1);
            if (moved.contains(item) && mayMove(known, item, after)) {
                all.add(place(rows, item, after));
            }
        }
        return all;
    }

    private static @Nullable ItemId item(RowChange change) {
        return switch (change) {
            case RowChange.SameItem same -> same.item();
            case RowChange.ChangedItem changed -> changed.item();
            default -> null;
        };
    }

    /** What has begun is history, and nothing comes before it. */
    private static boolean mayMove(Known known, ItemId item, @Nullable ItemId after) {
        boolean first = after == null && !known.timeline().runs().isEmpty();
        return !known.timeline().begun(item) && !first;
    }

    private static PreviewRow place(List<PreviewRow> rows, ItemId item, @Nullable ItemId after) {
        PreviewRow of = named(rows, item).findFirst().orElseThrow();
        Said why = after == null
                ? Said.of("intake.movesFirst")
                : Said.of("intake.movesAfter", named(rows, after).findFirst().orElseThrow().what());
        return new PreviewRow(0, RowState.MOVED, of.what(), of.language(), List.of(why), List.of(),
                new RowChange.MovedItem(item, after), false);
    }

    private static Stream<PreviewRow> named(List<PreviewRow> rows, ItemId item) {
        return rows.stream().filter(row -> item.equals(item(row.change())));
    }
}
