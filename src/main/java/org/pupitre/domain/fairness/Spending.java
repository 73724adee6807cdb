package org.pupitre.domain.fairness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.pupitre.domain.people.People;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.SpeakerQueue;
import org.pupitre.domain.queue.TurnClock;
import org.pupitre.domain.value.EntryId;

/**
 * What turns take from the budgets of groups: the group is fixed when an ordinary turn begins, and a pause or the end takes
 * the whole seconds of the stretch that ends (rules of the queue, section 3.12). Whatever began or ended the turn, this
 * follows from it.
 */
public final class Spending {
    private final Budgets budgets;
    private final SpeakerQueue queue;
    private final People people;
    private final Instant now;

    private Spending(Budgets budgets, SpeakerQueue queue, People people, Instant now) {
        this.budgets = budgets;
        this.queue = queue;
        this.people = people;
        this.now = now;
    }

    /** The decision with what it takes from budgets. */
    public static Decision following(Budgets budgets, SpeakerQueue queue, People people, Decision decision,
            Instant now) {
        return budgets.on() && decision instanceof Decision.Accepted accepted
                ? new Spending(budgets, queue, people, now).following(accepted)
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
        Group group = queue.entry(id).filter(e -> e.type() == SpeechType.NORMAL).map(QueueEntry::person)
                .flatMap(people::person).map(Person::group).orElse(null);
        return group == null || !budgets.groups().containsKey(group) ? null : new TurnCounted(id, group, now);
    }

    /** A turn that is held already has paid for its last stretch. */
    private @Nullable Event stopped(EntryId id) {
        Budgets.Counted turn = budgets.counted().get(id);
        QueueEntry entry = queue.entry(id).orElse(null);
        TurnClock clock = entry == null ? null : entry.clock();
        if (turn == null || entry == null || clock == null || entry.state() != QueueEntry.State.SPEAKING) {
            return null;
        }
        Duration stretch = clock.spoken(turn.since(), now);
        return new BudgetUsed(id, turn.group(), (int) Math.max(0, stretch.toSeconds()));
    }
}
