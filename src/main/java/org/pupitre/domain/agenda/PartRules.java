package org.pupitre.domain.agenda;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.PlanEvent.ItemSplit;
import org.pupitre.domain.act.PlanEvent.ItemsJoined;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;

/** Items that become two, and two that become one. */
final class PartRules {
    private final Timeline timeline;

    PartRules(Timeline timeline) {
        this.timeline = timeline;
    }

    Decision split(AgendaItem item, int firstSeconds) {
        long whole = item.planned().length().toSeconds();
        if (!item.plan().inChain()) {
            return Decision.refuse(new Rejection.NotInTheChain(item.id()));
        }
        if (item.skipped()) {
            return Decision.refuse(new Rejection.ItemIsSkipped(item.id()));
        }
        if (firstSeconds < 1 || firstSeconds >= whole) {
            return Decision.refuse(new Rejection.BadValue("firstSeconds", "1 … " + Math.max(1, whole - 1)));
        }
        ItemPlan plan = item.plan();
        int rest = Math.toIntExact(whole - firstSeconds);
        ItemPlan first = shortened(plan, firstSeconds);
        ItemPlan second = new ItemPlan(fresh(item.id()), plan.title(), plan.kind(), null, rest, plan.lockedEnd(),
                plan.countToEnd(), plan.warningSeconds(), plan.dangerSeconds(),
                Math.clamp((long) plan.minimumSeconds() - firstSeconds, 0, rest), plan.priority(), List.of(),
                plan.mayBeLeftOut(), plan.block(), null);
        return Decision.events(new ItemSplit(first, second));
    }

    private static ItemPlan shortened(ItemPlan plan, int seconds) {
        return new ItemPlan(plan.id(), plan.title(), plan.kind(), plan.fixedStart(), seconds, null, false,
                plan.warningSeconds(), plan.dangerSeconds(), Math.min(plan.minimumSeconds(), seconds), plan.priority(),
                plan.speakers(), plan.mayBeLeftOut(), plan.block(), plan.note());
    }

    /** The item that becomes part of this one where the two are joined; empty where there is none. */
    static Optional<AgendaItem> joining(Timeline timeline, ItemId id) {
        Optional<AgendaItem> item = timeline.item(id).filter(AgendaItem::playable)
                .filter(i -> timeline.lastRun(id).filter(run -> !run.running()).isEmpty());
        return item.flatMap(i -> timeline.items().stream().skip(timeline.indexOf(id) + 1L)
                .filter(AgendaItem::playable).findFirst()).filter(next -> !timeline.begun(next.id()));
    }

    Decision join(AgendaItem item) {
        Optional<AgendaItem> next = joining(timeline, item.id());
        if (next.isEmpty()) {
            return Decision.refuse(new Rejection.NothingToJoin(item.id()));
        }
        ItemPlan first = item.plan();
        ItemPlan second = next.get().plan();
        long seconds = Duration.between(item.plannedStart(), next.get().plannedEnd()).toSeconds();
        if (seconds > ItemChange.MOST_SECONDS || seconds < 0) {
            return Decision.refuse(new Rejection.BadValue("durationSeconds", "0 … " + ItemChange.MOST_SECONDS));
        }
        List<PlannedSpeaker> speakers = new ArrayList<>(first.speakers());
        second.speakers().stream().filter(s -> first.speakers().stream().noneMatch(f -> f.person().equals(s.person())))
                .forEach(speakers::add);
        ItemPlan joined = new ItemPlan(first.id(), both(first.title(), second.title()), first.kind(),
                first.fixedStart(), Math.toIntExact(seconds), second.lockedEnd(), second.countToEnd(),
                first.warningSeconds(), first.dangerSeconds(),
                Math.min(first.minimumSeconds() + second.minimumSeconds(), Math.toIntExact(seconds)),
                Math.max(first.priority(), second.priority()), speakers,
                first.mayBeLeftOut() && second.mayBeLeftOut(), first.block(),
                first.note() == null ? second.note() : first.note());
        return Decision.events(new ItemsJoined(joined, second.id()));
    }

    /** Both titles in each language that both have; where they are the same, one. */
    private static LocalText both(LocalText first, LocalText second) {
        SortedMap<LanguageTag, String> wordings = new TreeMap<>(first.wordings());
        second.wordings().forEach((language, wording) -> wordings.merge(language, wording,
                (one, other) -> one.equals(other) ? one : one + " · " + other));
        return new LocalText(wordings);
    }

    /** An id for what comes of an item; the same one whenever the journal is read again. */
    ItemId fresh(ItemId from) {
        int number = 2;
        while (timeline.item(new ItemId(from.value() + "-" + number)).isPresent()) {
            number++;
        }
        return new ItemId(from.value() + "-" + number);
    }
}
