package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanCommand;
import org.pupitre.domain.act.PlanCommand.CorrectRun;
import org.pupitre.domain.act.PlanCommand.DuplicateItem;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.PlanCommand.JoinItems;
import org.pupitre.domain.act.PlanCommand.LandSession;
import org.pupitre.domain.act.PlanCommand.Length;
import org.pupitre.domain.act.PlanCommand.MoveItem;
import org.pupitre.domain.act.PlanCommand.RemoveItem;
import org.pupitre.domain.act.PlanCommand.ShiftRest;
import org.pupitre.domain.act.PlanCommand.SplitItem;
import org.pupitre.domain.act.PlanEvent.RestShifted;
import org.pupitre.domain.act.PlanEvent.SessionLanded;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.ItemId;

/** Which changes the agenda allows, and what follows from them (rules of the timeline, sections 2.2 to 2.7). */
public final class PlanRules {
    private final Timeline timeline;
    private final Instant hardStop;
    private final PlaceRules places;
    private final PartRules parts;

    private PlanRules(Timeline timeline, Instant opening, Instant hardStop) {
        this.timeline = timeline;
        this.hardStop = hardStop;
        places = new PlaceRules(timeline, opening);
        parts = new PartRules(timeline);
    }

    /**
     * Decides a command at an instant; never throws.
     *
     * @param opening  the planned start of the session
     * @param hardStop its hard stop
     */
    public static Decision decide(Timeline timeline, PlanCommand command, Instant opening, Instant hardStop,
            Instant now) {
        PlanRules rules = new PlanRules(timeline, opening, hardStop);
        if (timeline.finishedAt() != null && !(command instanceof EditItem) && !(command instanceof CorrectRun)) {
            return Decision.refuse(new Rejection.SessionIsFinished());
        }
        return switch (command) {
            case InsertItem c -> rules.places.insert(c.item(), c.after());
            case EditItem c -> rules.onItem(c.item(), item -> new EditRules(timeline, rules.places)
                    .edit(item, c.change(), rules.hasBegun(item)));
            case MoveItem c -> rules.onComing(c.item(), item -> rules.places.move(item, c.after(), c.into()));
            case RemoveItem c -> rules.onComing(c.item(), rules.places::remove);
            case DuplicateItem c -> rules.onItem(c.item(), rules::duplicate);
            case SplitItem c -> rules.onComing(c.item(), item -> rules.parts.split(item, c.firstSeconds()));
            case JoinItems c -> rules.onItem(c.item(), rules.parts::join);
            case ShiftRest c -> rules.onComing(c.item(), item -> rules.shift(item, c.seconds()));
            case LandSession c -> rules.land(c);
            case CorrectRun c -> rules.onItem(c.item(), item -> new RunRules(timeline, now).correct(c));
        };
    }

    /** The item that becomes part of this one where the two are joined; empty where there is none. */
    public static Optional<AgendaItem> joining(Timeline timeline, ItemId id) {
        return PartRules.joining(timeline, id);
    }

    private Decision onItem(ItemId id, Function<AgendaItem, Decision> decide) {
        return timeline.item(id).map(decide).orElseGet(() -> Decision.refuse(new Rejection.NoSuchItem(id)));
    }

    private Decision onComing(ItemId id, Function<AgendaItem, Decision> decide) {
        return onItem(id, item -> hasBegun(item)
                ? Decision.refuse(new Rejection.ItemIsHistory(id))
                : decide.apply(item));
    }

    /** A block has begun with the first of its items. */
    private boolean hasBegun(AgendaItem item) {
        return timeline.begun(item.id())
                || places.belongingTo(item.id()).stream().anyMatch(i -> timeline.begun(i.id()));
    }

    private Decision duplicate(AgendaItem item) {
        ItemId last = places.belongingTo(item.id()).stream().map(AgendaItem::id).reduce(item.id(), (_, b) -> b);
        return places.insert(item.plan().as(parts.fresh(item.id())).startingAt(null).endingAt(null), last);
    }

    private Decision shift(AgendaItem item, int seconds) {
        if (!item.playable()) {
            return Decision.refuse(new Rejection.NotInTheChain(item.id()));
        }
        if (seconds == 0 || Math.abs((long) seconds) > ItemChange.MOST_SECONDS) {
            return Decision.refuse(new Rejection.BadValue("seconds", "-86400 … -1, 1 … 86400"));
        }
        List<ItemPlan> shifted = Shift.of(timeline, item, Duration.ofSeconds(seconds));
        return Decision.events(new RestShifted(item.id(), seconds, differing(shifted)));
    }

    private List<ItemPlan> differing(List<ItemPlan> plans) {
        List<ItemPlan> before = timeline.plans();
        return plans.stream().filter(plan -> !before.contains(plan)).toList();
    }

    private Decision land(LandSession command) {
        Map<ItemId, Integer> seconds = new HashMap<>();
        for (Length length : command.lengths()) {
            Optional<AgendaItem> item = timeline.item(length.item());
            if (item.isEmpty()) {
                return Decision.refuse(new Rejection.NoSuchItem(length.item()));
            }
            if (timeline.begun(length.item())) {
                return Decision.refuse(new Rejection.ItemIsHistory(length.item()));
            }
            ItemPlan plan = item.get().plan();
            if (KeptEnds.keeps(item.get(), hardStop) || length.seconds() > plan.durationSeconds()
                    || length.seconds() < Math.min(plan.minimumSeconds(), plan.durationSeconds())) {
                return Decision.refuse(new Rejection.NotToBeTaken(length.item()));
            }
            seconds.put(length.item(), length.seconds());
        }
        for (ItemId out : command.leftOut()) {
            Optional<AgendaItem> item = timeline.item(out);
            if (item.isEmpty()) {
                return Decision.refuse(new Rejection.NoSuchItem(out));
            }
            if (timeline.begun(out)) {
                return Decision.refuse(new Rejection.ItemIsHistory(out));
            }
            if (!item.get().plan().mayBeLeftOut() || !item.get().plan().inChain()) {
                return Decision.refuse(new Rejection.NotToBeLeftOut(out));
            }
        }
        List<ItemPlan> changed = differing(Landing.shortened(timeline, seconds, command.leftOut(), hardStop));
        List<ItemId> leftOut = command.leftOut().stream().distinct()
                .filter(id -> timeline.item(id).filter(i -> !i.skipped()).isPresent()).toList();
        return changed.isEmpty() && leftOut.isEmpty()
                ? Decision.refuse(new Rejection.NothingChanges())
                : Decision.events(new SessionLanded(changed, leftOut));
    }
}
