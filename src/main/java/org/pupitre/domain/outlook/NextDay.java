package org.pupitre.domain.outlook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.AddresseePlan;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.value.WallTime;

/**
 * A session planned like another, on another day: its agenda as it is planned now, without what is left out, its people,
 * channels, booths, interpreters and glossary. Questions, notes and what happened stay with the other. Pure.
 */
public final class NextDay {
    private NextDay() {}

    /**
     * When it begins: at the same time of day on the day after the other, or tomorrow where that is past.
     *
     * @param now today
     */
    public static Instant start(SessionPlan plan, Instant now) {
        ZoneId zone = plan.zone();
        LocalDateTime next = plan.plannedStart().atZone(zone).toLocalDateTime().plusDays(1);
        LocalDateTime tomorrow = now.atZone(zone).toLocalDate().plusDays(1).atTime(next.toLocalTime());
        return WallTime.of(next.toLocalDate().isBefore(now.atZone(zone).toLocalDate()) ? tomorrow : next, zone).taken();
    }

    /** The command that plans it; empty where the other has no plan. */
    public static Optional<PlanSession> of(SessionState state, Instant now) {
        SessionPlan plan = state.plan();
        return plan == null ? Optional.empty() : on(state, start(plan, now));
    }

    /**
     * The command that plans it on another day; empty where the other has no plan.
     *
     * @param start its announced start
     */
    public static Optional<PlanSession> on(SessionState state, Instant start) {
        SessionPlan plan = state.plan();
        if (plan == null) {
            return Optional.empty();
        }
        Duration by = Duration.between(plan.plannedStart(), start);
        List<ItemPlan> items = state.timeline().items().stream().filter(item -> !item.skipped()).map(AgendaItem::plan)
                .map(item -> item.later(by)).toList();
        List<Person> people = state.core().programme().people().stream().filter(id -> !state.people().wasErased(id))
                .flatMap(id -> state.people().person(id).stream())
                .sorted(java.util.Comparator.comparing(person -> person.id().value())).toList();
        return Optional.of(new PlanSession(plan.later(by), items,
                state.interpretation().channels().stream().toList(),
                state.interpretation().booths().stream().map(Booth::plan).toList(),
                state.interpretation().booths().stream().flatMap(booth -> booth.team().stream()).toList(), List.of(),
                people, state.core().glossary().all(), state.core().addressees().subjects().entrySet().stream()
                        .map(entry -> new AddresseePlan(entry.getKey(),
                                entry.getValue().isEmpty() ? null : entry.getValue()))
                        .toList(),
                state.core().levels().ofPeople()));
    }
}
