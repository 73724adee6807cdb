package org.pupitre.domain.fairness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.DebateEvent.BudgetUsed;
import org.pupitre.domain.act.DebateEvent.TurnCounted;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.QueueEvent.TurnEnded;
import org.pupitre.domain.act.QueueEvent.TurnPaused;
import org.pupitre.domain.act.QueueEvent.TurnStarted;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.debate.Budgets;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.TurnClock;
import org.pupitre.domain.value.EntryId;

/**
 * What turns take from the budgets of groups: the group is fixed when an ordinary turn begins, and a pause or the end takes
 * the whole seconds of the stretch that ends (rules of the queue, section 3.12). Whatever began or ended the turn, this
 * follows from it.
 */
public final class Spending {
    private final SessionState state;
    private final Budgets budgets;
    private final Instant now;

    private Spending(SessionState state, Instant now) {
        this.state = state;
        this.now = now;
        budgets = state.core().debate().budgets();
    }

    /** The decision with what it takes from budgets. */
    public static Decision following(SessionState state, Decision decision, Instant now) {
        return state.core().debate().budgets().on() && decision instanceof Decision.Accepted accepted
                ? new Spending(state, now).following(accepted)
                : decision;
    }

    private Decision following(Decision.Accepted accepted) {
        List<Event> events = new ArrayList<>(accepted.events());
        for (Event event : accepted.events()) {
            Event follows = switch (event) {
                case TurnStarted e -> started(e.entry());
                case TurnPaused e -> stopped(e.entry());
                case TurnEnded e -> stopped(e.entry());
                default -> null;
            };
            if (follows != null) {
                events.add(follows);
            }
        }
        return new Decision.Accepted(events, accepted.people());
    }

    private @Nullable Event started(EntryId id) {
        Group group = state.queue().entry(id).filter(e -> e.type() == SpeechType.NORMAL).map(QueueEntry::person)
                .flatMap(state.people()::person).map(Person::group).orElse(null);
        return group == null || !budgets.groups().containsKey(group) ? null : new TurnCounted(id, group, now);
    }

    /** A turn that is held already has paid for its last stretch. */
    private @Nullable Event stopped(EntryId id) {
        Budgets.Counted turn = budgets.counted().get(id);
        QueueEntry entry = state.queue().entry(id).orElse(null);
        TurnClock clock = entry == null ? null : entry.clock();
        if (turn == null || clock == null || entry.state() != QueueEntry.State.SPEAKING) {
            return null;
        }
        Duration stretch = clock.spoken(turn.since(), now);
        return new BudgetUsed(id, turn.group(), (int) Math.max(0, stretch.toSeconds()));
    }
}
