package org.pupitre.exchange.intake.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.ItemId;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.intake.PreviewRow;
import org.pupitre.exchange.intake.RowChange;
import org.pupitre.exchange.intake.RowState;
import org.pupitre.exchange.table.Said;

/**
 * Which items of a session are in another place than in a file: as few as have to move so that those the file has come in its
 * order. They stay where they are unless a person ticks them, since a person may have moved them by hand.
 */
public final class Moves {
    private Moves() {}

    /** The rows of a file, followed by one for each item that is in another place. */
    public static List<PreviewRow> added(List<PreviewRow> rows, Known known) {
        List<ItemId> file = rows.stream().map(row -> item(row.change())).filter(Objects::nonNull).distinct().toList();
        List<ItemId> session = known.timeline().items().stream().map(item -> item.id()).toList();
        Set<ItemId> moved = of(file, session);
        List<PreviewRow> all = new ArrayList<>(rows);
        for (int i = 0; i < file.size(); i++) {
            ItemId item = file.get(i);
            ItemId after = i == 0 ? null : file.get(i - 1);
            if (moved.contains(item) && mayMove(known, item, after)) {
                all.add(row(rows, item, after));
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

    private static PreviewRow row(List<PreviewRow> rows, ItemId item, @Nullable ItemId after) {
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

    /**
     * The fewest items that have to move.
     *
     * @param wanted  the order that is wanted
     * @param present the order that is there; what is in one of both alone does not count
     */
    static Set<ItemId> of(List<ItemId> wanted, List<ItemId> present) {
        List<ItemId> both = wanted.stream().filter(present::contains).toList();
        int[] length = new int[both.size()];
        int[] before = new int[both.size()];
        int last = -1;
        for (int i = 0; i < both.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (present.indexOf(both.get(j)) < present.indexOf(both.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        Set<ItemId> moved = new LinkedHashSet<>(both);
        for (int i = last; i >= 0; i = before[i]) {
            moved.remove(both.get(i));
        }
        return Collections.unmodifiableSet(moved);
    }
}
