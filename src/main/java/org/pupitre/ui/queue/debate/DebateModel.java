package org.pupitre.ui.queue.debate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.NextFrom;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.debate.Budgets;
import org.pupitre.domain.debate.Debate;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Watch;

/** How the floor is shared out now. */
public final class DebateModel implements DeskModel {
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown",
            new Shown(Debate.OPEN, Optional.empty(), NextFrom.HANDS, List.of(), false));
    private final Watch content = new Watch();

    /**
     * What is shown.
     *
     * @param item    the item that runs, empty for none
     * @param from    where what is next is suggested from
     * @param budgets of groups that have one
     * @param over    whether the session has ended
     */
    public record Shown(Debate debate, Optional<ItemId> item, NextFrom from, List<Budget> budgets, boolean over) {}

    /** The seconds that a group has at first, and has left. */
    public record Budget(Group group, int seconds, int left) {}

    @Override
    public void show(SessionState state, Instant now) {
        Debate debate = state.core().debate();
        ItemId item = state.timeline().current().map(AgendaItem::id).orElse(null);
        boolean over = state.timeline().finishedAt() != null;
        if (content.changed(debate, item == null ? "" : item.value(), over)) {
            shown.set(new Shown(debate, Optional.ofNullable(item), debate.from(item), budgets(debate.budgets()), over));
        }
    }

    private static List<Budget> budgets(Budgets budgets) {
        List<Budget> all = new ArrayList<>();
        for (Group group : budgets.named()) {
            @Nullable Integer left = budgets.remaining(group);
            all.add(new Budget(group, budgets.groups().getOrDefault(group, 0), left == null ? 0 : left));
        }
        return all;
    }

    /** How it is now. */
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
