package org.pupitre.domain.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TimelineCommand;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.CountGap;
import org.pupitre.domain.act.TimelineCommand.EndAside;
import org.pupitre.domain.act.TimelineCommand.EndItem;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ReopenItem;
import org.pupitre.domain.act.TimelineCommand.ReopenSession;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.act.TimelineCommand.SetOffsetMode;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.act.TimelineCommand.TakeOutGap;
import org.pupitre.domain.act.TimelineEvent.AsideEnded;
import org.pupitre.domain.act.TimelineEvent.AsideStarted;
import org.pupitre.domain.act.TimelineEvent.CueGiven;
import org.pupitre.domain.act.TimelineEvent.GapCounted;
import org.pupitre.domain.act.TimelineEvent.GapTakenOut;
import org.pupitre.domain.act.TimelineEvent.ItemAdded;
import org.pupitre.domain.act.TimelineEvent.ItemEnded;
import org.pupitre.domain.act.TimelineEvent.ItemPaused;
import org.pupitre.domain.act.TimelineEvent.ItemReopened;
import org.pupitre.domain.act.TimelineEvent.ItemResumed;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.act.TimelineEvent.ItemStarted;
import org.pupitre.domain.act.TimelineEvent.OffsetModeSet;
import org.pupitre.domain.act.TimelineEvent.SessionFinished;
import org.pupitre.domain.act.TimelineEvent.SessionReopened;
import org.pupitre.domain.act.TimelineEvent.TimeAdded;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.Times;

/** Which commands the timeline allows, and what follows from them (rules of the timeline, section 3). */
public final class TimelineRules {
    /** The most that one command may add or take. */
    public static final int MOST_SECONDS_AT_ONCE = 3600;

    private final Timeline timeline;
    private final Instant now;

    private TimelineRules(Timeline timeline, Instant now) {
        this.timeline = timeline;
        this.now = now;
    }

    /** Decides a command at an instant; never throws. */
    public static Decision decide(Timeline timeline, TimelineCommand command, Instant now) {
        TimelineRules rules = new TimelineRules(timeline, now);
        if (timeline.status() == Timeline.Status.FINISHED && !(command instanceof ReopenItem)
                && !(command instanceof ReopenSession)) {
            return Decision.refuse(new Rejection.SessionIsFinished());
        }
        return switch (command) {
            case AddItem c -> rules.add(c.item());
            case StartItem c -> rules.start(c.item(), c.again());
            case NextItem c -> rules.next();
            case SkipItem c -> rules.skip(c.item());
            case ReopenItem c -> rules.reopen(c.item());
            case EndItem c -> rules.onCurrent(run -> Decision.events(new ItemEnded(run.item(), now)));
            case EndAside c -> timeline.asides().stream().anyMatch(run -> run.item().equals(c.item()))
                    ? Decision.events(new AsideEnded(c.item(), now))
                    : Decision.refuse(new Rejection.AsideNotRunning(c.item()));
            case AddTime c -> rules.addTime(c.seconds());
            case PauseItem c -> rules.onCurrent(run -> run.isPaused()
                    ? Decision.refuse(new Rejection.ItemAlreadyPaused(run.item()))
                    : Decision.events(new ItemPaused(run.item(), now)));
            case ResumeItem c -> rules.onCurrent(run -> run.isPaused()
                    ? Decision.events(new ItemResumed(run.item(), now))
                    : Decision.refuse(new Rejection.ItemNotPaused(run.item())));
            case SetOffsetMode c -> Decision.events(new OffsetModeSet(c.mode()));
            case CountGap c -> rules.onGap(new Gap(c.from(), c.until()), new GapCounted(c.from(), c.until()));
            case TakeOutGap c -> rules.onGap(new Gap(c.from(), c.until()), new GapTakenOut(c.from(), c.until()));
            case FinishSession c -> Decision.events(rules.finishing());
            case ReopenSession c -> timeline.finishedAt() == null
                    ? Decision.refuse(new Rejection.SessionNotFinished())
                    : Decision.events(new SessionReopened(now));
        };
    }

    /** Why these items cannot form an agenda, or null if they can: ids differ, the first of the chain is fixed, and there is one level
     * of blocks. */
    public static @Nullable Rejection fault(List<ItemPlan> plans) {
        if (plans.stream().filter(ItemPlan::inChain).findFirst().filter(plan -> !plan.fixed()).isPresent()) {
            return new Rejection.BadValue("fixedStart", "2022-05-24T11:00:00Z");
        }
        List<ItemId> seen = new ArrayList<>();
        for (ItemPlan plan : plans) {
            if (seen.contains(plan.id())) {
                return new Rejection.IdInUse(plan.id().value());
            }
            seen.add(plan.id());
        }
        Set<ItemId> blocks = plans.stream().filter(plan -> plan.kind() == ItemKind.BLOCK).map(ItemPlan::id)
                .collect(Collectors.toSet());
        return plans.stream().filter(plan -> plan.block() != null)
                .filter(plan -> plan.kind() == ItemKind.BLOCK || !blocks.contains(plan.block())).findFirst()
                .map(plan -> new Rejection.NotABlock(Objects.requireNonNull(plan.block()))).orElse(null);
    }

    private Decision add(ItemPlan item) {
        List<ItemPlan> plans = new ArrayList<>(timeline.items().stream().map(AgendaItem::plan).toList());
        plans.add(item);
        Rejection fault = fault(plans);
        return fault == null ? Decision.events(new ItemAdded(item)) : Decision.refuse(fault);
    }

    private Decision start(ItemId id, boolean again) {
        Optional<AgendaItem> item = timeline.item(id);
        if (item.isEmpty()) {
            return Decision.refuse(new Rejection.NoSuchItem(id));
        }
        if (item.get().skipped()) {
            return Decision.refuse(new Rejection.ItemIsSkipped(id));
        }
        if (timeline.lastRun(id).filter(Run::running).isPresent()) {
            return Decision.refuse(new Rejection.ItemAlreadyRunning(id));
        }
        if (!again && timeline.lastRun(id).isPresent()) {
            return Decision.refuse(new Rejection.ItemHasRun(id));
        }
        return switch (item.get().kind()) {
            case BLOCK -> Decision.refuse(new Rejection.NotInTheChain(id));
            case MARKER -> Decision.events(new CueGiven(id, now));
            case ASIDE -> Decision.events(new AsideStarted(id, now));
            default -> Decision.events(endingCurrent(new ItemStarted(id, now)));
        };
    }

    /** After a jump back the chain is walked from there, as the projection shows: what has run is run again. */
    private Decision next() {
        if (timeline.items().stream().noneMatch(AgendaItem::playable)) {
            return Decision.refuse(new Rejection.NoItemToStart());
        }
        return timeline.next().map(item -> start(item.id(), true))
                .orElseGet(() -> Decision.events(finishing()));
    }

    private Decision skip(ItemId id) {
        Optional<AgendaItem> item = timeline.item(id);
        if (item.isEmpty()) {
            return Decision.refuse(new Rejection.NoSuchItem(id));
        }
        if (item.get().kind() == ItemKind.BLOCK) {
            return ofBlock(id, i -> !i.skipped() && !timeline.begun(i.id()), ItemSkipped::new);
        }
        if (item.get().skipped()) {
            return Decision.refuse(new Rejection.ItemIsSkipped(id));
        }
        return timeline.begun(id)
                ? Decision.refuse(new Rejection.ItemHasBegun(id))
                : Decision.events(new ItemSkipped(id));
    }

    /** A block is left out, and brought back, with each of its items. */
    private Decision ofBlock(ItemId block, Predicate<AgendaItem> which, Function<ItemId, Event> event) {
        List<Event> events = timeline.items().stream().filter(i -> block.equals(i.plan().block())).filter(which)
                .map(AgendaItem::id).map(event).toList();
        return events.isEmpty() ? Decision.refuse(new Rejection.NothingChanges()) : Decision.events(events);
    }

    private Decision reopen(ItemId id) {
        Optional<AgendaItem> item = timeline.item(id);
        if (item.isEmpty()) {
            return Decision.refuse(new Rejection.NoSuchItem(id));
        }
        boolean finished = timeline.finishedAt() != null;
        if (item.get().kind() == ItemKind.BLOCK && !finished) {
            return ofBlock(id, AgendaItem::skipped, ItemReopened::new);
        }
        if (item.get().skipped()) {
            return finished
                    ? Decision.refuse(new Rejection.SessionIsFinished())
                    : Decision.events(new ItemReopened(id));
        }
        if (!item.get().plan().inChain() || timeline.lastRun(id).filter(run -> !run.running()).isEmpty()) {
            return Decision.refuse(new Rejection.ItemNotReopenable(id));
        }
        List<Event> events = new ArrayList<>();
        if (finished) {
            events.add(new SessionReopened(now));
        }
        events.addAll(endingCurrent(new ItemStarted(id, now)));
        return Decision.events(events);
    }

    private Decision addTime(int seconds) {
        if (seconds == 0 || Math.abs((long) seconds) > MOST_SECONDS_AT_ONCE) {
            return Decision.refuse(new Rejection.BadValue("seconds", "-3600 … -1, 1 … 3600"));
        }
        return onCurrent(run -> Decision.events(new TimeAdded(run.item(), seconds)));
    }

    /** A gap is answered once, and is in the past, or else what was taken out of it could make a clock negative. */
    private Decision onGap(Gap gap, Event answer) {
        if (gap.from().equals(gap.until())) {
            return Decision.refuse(new Rejection.BadValue("until", "≠ from"));
        }
        if (Times.later(gap.from(), gap.until()).isAfter(now)) {
            return Decision.refuse(new Rejection.BadValue("until", "≤ " + now));
        }
        return timeline.answerTo(gap).isPresent()
                ? Decision.refuse(new Rejection.GapAlreadyAnswered())
                : Decision.events(answer);
    }

    private Decision onCurrent(java.util.function.Function<Run, Decision> decide) {
        return timeline.currentRun().map(decide)
                .orElseGet(() -> Decision.refuse(new Rejection.NoItemRunning()));
    }

    /** With the session ends what runs beside it. */
    private List<Event> finishing() {
        List<Event> events = endingCurrent(new SessionFinished(now));
        timeline.asides().forEach(run -> events.addFirst(new AsideEnded(run.item(), now)));
        return events;
    }

    private List<Event> endingCurrent(Event then) {
        List<Event> events = new ArrayList<>();
        timeline.currentRun().ifPresent(run -> events.add(new ItemEnded(run.item(), now)));
        events.add(then);
        return events;
    }
}
