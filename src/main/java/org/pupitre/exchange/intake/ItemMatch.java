package org.pupitre.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.exchange.column.HeaderFold;

/**
 * Finds the item that a row is: by its id, else by a title that it has or that a file brought. Several rows of one title are the
 * items of that title in their order.
 */
final class ItemMatch {
    private final Known known;
    private final Map<String, List<AgendaItem>> byTitle = new HashMap<>();
    private final Set<ItemId> taken = new HashSet<>();
    private int next;

    ItemMatch(Known known) {
        this.known = known;
        for (AgendaItem item : known.timeline().items()) {
            Set<String> titles = new HashSet<>(folded(item.plan()));
            known.intake().item(item.id()).ifPresent(last -> titles.addAll(folded(last)));
            titles.forEach(title -> byTitle.computeIfAbsent(title, _ -> new ArrayList<>()).add(item));
        }
        next = known.timeline().items().size();
    }

    private static List<String> folded(ItemPlan plan) {
        return plan.title().wordings().values().stream().map(HeaderFold::of).toList();
    }

    /** Whether a row of the file is that item already. */
    boolean claimed(ItemId id) {
        return taken.contains(id);
    }

    /** The item of a row, which no later row is. */
    Optional<AgendaItem> item(@Nullable ItemId id, Iterable<String> titles) {
        Optional<AgendaItem> found = id == null ? byTitle(titles) : known.timeline().item(id);
        found.map(AgendaItem::id).ifPresent(taken::add);
        return found;
    }

    private Optional<AgendaItem> byTitle(Iterable<String> titles) {
        for (String title : titles) {
            for (AgendaItem item : byTitle.getOrDefault(HeaderFold.of(title), List.of())) {
                if (!taken.contains(item.id())) {
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    /** An item that a file brought under such a title and that is not in the agenda any more: a person took it out. */
    Optional<ItemId> takenOut(@Nullable ItemId id, Iterable<String> titles) {
        if (id != null) {
            return known.intake().item(id).map(ItemPlan::id);
        }
        for (String title : titles) {
            String folded = HeaderFold.of(title);
            Optional<ItemId> gone = known.intake().items().values().stream()
                    .filter(plan -> known.timeline().item(plan.id()).isEmpty() && folded(plan).contains(folded))
                    .map(ItemPlan::id).filter(other -> !taken.contains(other)).sorted(
                            Comparator.comparing(ItemId::value))
                    .findFirst();
            if (gone.isPresent()) {
                taken.add(gone.get());
                return gone;
            }
        }
        return Optional.empty();
    }

    /** An id for a new item that no item has or had, and that the file does not use. */
    ItemId fresh(Set<ItemId> used) {
        ItemId id;
        do {
            next++;
            id = new ItemId("i" + next);
        } while (known.timeline().item(id).isPresent() || known.intake().item(id).isPresent() || used.contains(id));
        return id;
    }
}
