package org.pupitre.ui.timeline.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;

/**
 * An item with what its fields need to know of the session.
 *
 * @param first  whether it is the first of the chain, whose start is fixed always
 * @param blocks what it can belong to
 * @param runs   when it ran, or runs
 */
record EditedItem(
        AgendaItem item,
        ItemState state,
        boolean first,
        SessionPlan session,
        People people,
        List<AgendaItem> blocks,
        List<Run> runs) {
    EditedItem {
        blocks = List.copyOf(blocks);
        runs = List.copyOf(runs);
    }

    /** The item as it is in a session; empty where it is not, or not any more. */
    static Optional<EditedItem> of(SessionState state, ItemId id) {
        Timeline timeline = state.timeline();
        SessionPlan session = state.plan();
        if (session == null) {
            return Optional.empty();
        }
        boolean first = timeline.items().stream().filter(i -> i.plan().inChain()).findFirst()
                .filter(i -> i.id().equals(id)).isPresent();
        List<AgendaItem> blocks = timeline.items().stream()
                .filter(i -> i.kind() == ItemKind.BLOCK && !i.id().equals(id)).toList();
        return timeline.item(id).map(item -> new EditedItem(item, timeline.stateOf(item), first, session,
                state.people(), blocks, timeline.runsOf(id)));
    }

    ItemId id() {
        return item.id();
    }

    ItemPlan plan() {
        return item.plan();
    }

    ItemKind kind() {
        return item.kind();
    }

    ZoneId zone() {
        return session.zone();
    }

    List<LanguageTag> languages() {
        return session.languages();
    }

    /** The date of the session. */
    LocalDate date() {
        return day(session.plannedStart());
    }

    /** The day of an instant in the session's zone. */
    LocalDate day(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** Whether it runs: it can be renamed and lengthened, no more. */
    boolean running() {
        return (state == ItemState.RUNNING || state == ItemState.PAUSED) && kind() != ItemKind.BLOCK;
    }

    /** Whether it is still to come, or was not held; only then it matters what a landing may do with it. */
    boolean coming() {
        return !running() && state != ItemState.DONE;
    }

    /** Whether it has a length of its own. */
    boolean timed() {
        return kind() != ItemKind.MARKER;
    }

    /** Whether a landing may take something from it at all. */
    boolean gives() {
        return coming() && plan().inChain() && !plan().countToEnd() && plan().lockedEnd() == null;
    }
}
