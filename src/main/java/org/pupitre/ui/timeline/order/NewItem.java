package org.pupitre.ui.timeline.order;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;

/** An item that is put into the agenda to be filled in: ten minutes of discussion under a title to type over. Pure. */
public final class NewItem {
    private static final int SECONDS = 600;

    private final SessionState state;
    private final Map<LanguageTag, String> titles;

    /** @param titles what it is called until someone types its title, by language */
    public NewItem(SessionState state, Map<LanguageTag, String> titles) {
        this.state = state;
        this.titles = Map.copyOf(titles);
    }

    /** After an item, in its block, or at its head where it is one; null in an empty agenda. */
    public InsertItem below(@Nullable ItemId row) {
        return new InsertItem(plan(row == null ? null : group(row)), row);
    }

    /** Before an item, in its block. */
    public InsertItem above(ItemId row) {
        List<ItemId> order = state.timeline().items().stream().map(item -> item.id()).toList();
        int at = order.indexOf(row);
        ItemId block = state.timeline().item(row).map(item -> item.plan().block()).orElse(null);
        return new InsertItem(plan(block), at <= 0 ? null : order.get(at - 1));
    }

    private @Nullable ItemId group(ItemId row) {
        return state.timeline().item(row).map(item -> item.kind() == ItemKind.BLOCK ? row : item.plan().block())
                .orElse(null);
    }

    private ItemPlan plan(@Nullable ItemId block) {
        return ItemPlan.linked(fresh(state.timeline().items().stream().map(AgendaItem::id).toList()), title(),
                ItemKind.DISCUSSION, SECONDS).inBlock(block);
    }

    /** In each language of the session for which there is a word; in one that is never shown there would be none to see. */
    private LocalText title() {
        SessionPlan plan = state.plan();
        Map<LanguageTag, String> wanted = new TreeMap<>(titles);
        if (plan != null && titles.keySet().stream().anyMatch(plan.languages()::contains)) {
            wanted.keySet().retainAll(plan.languages());
        }
        return new LocalText(new TreeMap<>(wanted));
    }

    /** An id that none of these items has. */
    public static ItemId fresh(List<ItemId> items) {
        return Stream.iterate(items.size() + 1, n -> n + 1).map(n -> new ItemId("item" + n))
                .filter(id -> !items.contains(id)).findFirst().orElseThrow();
    }
}
