package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanEvent;
import org.pupitre.domain.act.PlanEvent.ItemEdited;
import org.pupitre.domain.act.PlanEvent.ItemInserted;
import org.pupitre.domain.act.PlanEvent.ItemMoved;
import org.pupitre.domain.act.PlanEvent.ItemRemoved;
import org.pupitre.domain.act.PlanEvent.ItemSplit;
import org.pupitre.domain.act.PlanEvent.ItemsJoined;
import org.pupitre.domain.act.PlanEvent.RestShifted;
import org.pupitre.domain.act.PlanEvent.RunCorrected;
import org.pupitre.domain.act.PlanEvent.SessionLanded;
import org.pupitre.domain.act.TimelineCommand.OffsetMode;
import org.pupitre.domain.act.TimelineEvent;
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

/**
 * The agenda and how it has run so far (rules of the timeline). Immutable; the order of items is that of the chain.
 *
 * @param items      all items, skipped ones included
 * @param runs       all runs so far in the order they began; only the last can be running
 * @param mode       whether fixed items shift with the opening delay
 * @param finishedAt when the session was closed, null while it is open
 * @param gaps       gaps in the clocks about which something was decided
 * @param beside     runs of what is beside the chain, asides and markers, in the order they began; a marker has no length
 */
public record Timeline(
        List<AgendaItem> items,
        List<Run> runs,
        OffsetMode mode,
        @Nullable Instant finishedAt,
        List<GapAnswer> gaps,
        List<Run> beside) {
    /** No item, not begun. */
    public static final Timeline EMPTY = new Timeline(List.of(), List.of(), OffsetMode.ABSOLUTE, null,
            List.of(), List.of());

    public Timeline {
        items = List.copyOf(items);
        runs = List.copyOf(runs);
        gaps = List.copyOf(gaps);
        beside = List.copyOf(beside);
    }

    /** What a session is doing. */
    public enum Status {
        NOT_STARTED,
        RUNNING,
        BETWEEN,
        FINISHED
    }

    /** What an item is doing. */
    public enum ItemState {
        PLANNED,
        RUNNING,
        PAUSED,
        DONE,
        NOT_DONE,
        SKIPPED
    }

    public Status status() {
        if (finishedAt != null) {
            return Status.FINISHED;
        }
        if (runs.isEmpty()) {
            return Status.NOT_STARTED;
        }
        return runs.getLast().running() ? Status.RUNNING : Status.BETWEEN;
    }

    public Optional<AgendaItem> item(ItemId id) {
        return items.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** Place of an item in the chain, counted from 0; -1 if there is none. */
    public int indexOf(ItemId id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The run in progress. */
    public Optional<Run> currentRun() {
        return runs.isEmpty() || !runs.getLast().running() ? Optional.empty() : Optional.of(runs.getLast());
    }

    /** The item in progress. */
    public Optional<AgendaItem> current() {
        return currentRun().flatMap(r -> item(r.item()));
    }

    /** The clock of the item in progress. */
    public Optional<ItemClock> clock(Instant now) {
        return currentRun().flatMap(run -> item(run.item()).map(item -> ItemClock.of(item, run, now)));
    }

    /** The first playable item after the current or the last run one; after a jump back it may have run already. */
    public Optional<AgendaItem> next() {
        int from = runs.isEmpty() ? 0 : indexOf(runs.getLast().item()) + 1;
        return items.stream().skip(from).filter(AgendaItem::playable).findFirst();
    }

    /** All runs of an item in the order they began. */
    public List<Run> runsOf(ItemId id) {
        return Stream.concat(runs.stream(), beside.stream()).filter(r -> r.item().equals(id)).toList();
    }

    /** The latest run of an item. */
    public Optional<Run> lastRun(ItemId id) {
        return Stream.concat(runs.reversed().stream(), beside.reversed().stream()).filter(r -> r.item().equals(id))
                .findFirst();
    }

    /** What the item is doing; one that was jumped over is not done. */
    public ItemState stateOf(AgendaItem item) {
        Optional<Run> run = lastRun(item.id());
        if (run.isPresent()) {
            if (!run.get().running()) {
                return ItemState.DONE;
            }
            return run.get().isPaused() ? ItemState.PAUSED : ItemState.RUNNING;
        }
        if (item.skipped()) {
            return ItemState.SKIPPED;
        }
        if (item.kind() == ItemKind.BLOCK) {
            return stateOfBlock(item.id());
        }
        boolean passed =
                item.plan().inChain() && !runs.isEmpty() && indexOf(item.id()) < indexOf(runs.getLast().item());
        return passed || finishedAt != null ? ItemState.NOT_DONE : ItemState.PLANNED;
    }

    /** What the items of a block do together; an empty block does nothing. */
    private ItemState stateOfBlock(ItemId block) {
        List<ItemState> own = items.stream().filter(i -> i.plan().inChain() && block.equals(i.plan().block()))
                .map(this::stateOf).filter(state -> state != ItemState.SKIPPED).toList();
        if (own.contains(ItemState.RUNNING) || own.contains(ItemState.PAUSED)) {
            return ItemState.RUNNING;
        }
        boolean coming = own.isEmpty() || own.contains(ItemState.PLANNED);
        return coming ? ItemState.PLANNED : own.contains(ItemState.DONE) ? ItemState.DONE : ItemState.NOT_DONE;
    }

    /** Whether a run of the item has begun. */
    public boolean begun(ItemId id) {
        return lastRun(id).isPresent();
    }

    /** How much longer the items of a block are together than its budget; negative is room; zero without a budget. */
    public Duration overBudget(AgendaItem block) {
        return block.plan().durationSeconds() == 0
                ? Duration.ZERO
                : items.stream().filter(i -> i.playable() && block.id().equals(i.plan().block()))
                        .map(i -> i.planned().length()).reduce(block.plan().duration().negated(), Duration::plus);
    }

    /** What runs beside the chain. */
    public List<Run> asides() {
        return beside.stream().filter(Run::running).toList();
    }

    /** The run that was in progress at an instant. */
    public Optional<Run> runAt(Instant at) {
        return runs.reversed().stream().filter(r -> !at.isBefore(r.start())).findFirst()
                .filter(r -> r.end() == null || at.isBefore(r.end()));
    }

    /** The item that is planned for this time; none between items, before the first and after the last. */
    public Optional<AgendaItem> plannedAt(Instant now) {
        return items.stream().filter(AgendaItem::playable)
                .filter(i -> !now.isBefore(i.plannedStart()) && now.isBefore(i.plannedEnd())).findFirst();
    }

    /** Planned opening: planned start of the first playable item that is not a sound check. */
    public Optional<Instant> plannedOpening() {
        return items.stream().filter(i -> i.opens() && !i.skipped()).map(AgendaItem::plannedStart).findFirst();
    }

    /** Actual opening: start of the first run of an item that is not a sound check. */
    public Optional<Instant> opening() {
        return runs.stream().filter(r -> item(r.item()).map(AgendaItem::opens).orElse(false)).map(Run::start)
                .findFirst();
    }

    /** How late the session opened; zero until it has. */
    public Duration openingDelay() {
        return opening().flatMap(actual -> plannedOpening().map(planned -> Duration.between(planned, actual)))
                .orElse(Duration.ZERO);
    }

    /** Planned end of the last item that is not skipped. */
    public Optional<Instant> plannedEnd() {
        return items.stream().filter(AgendaItem::playable).reduce((a, b) -> b).map(AgendaItem::plannedEnd);
    }

    /** The timeline after an event. Events about items that are not there change nothing. */
    public Timeline after(TimelineEvent event) {
        return switch (event) {
            case ItemAdded e -> laid(append(plans(), e.item()));
            case ItemStarted e -> with(append(runs, Run.begin(e.item(), e.at())), null);
            case ItemEnded e -> changeRun(e.item(), run -> run.endedAt(e.at()));
            case ItemPaused e -> changeRun(e.item(), run -> run.pausedAt(e.at()));
            case ItemResumed e -> changeRun(e.item(), run -> run.resumedAt(e.at()));
            case TimeAdded e -> changeRun(e.item(), run -> run.withAdded(Duration.ofSeconds(e.seconds())));
            case ItemSkipped e -> skip(e.item(), true);
            case ItemReopened e -> skip(e.item(), false);
            case OffsetModeSet e -> new Timeline(items, runs, e.mode(), finishedAt, gaps, beside);
            case GapCounted e -> answered(new GapAnswer(new Gap(e.from(), e.until()), false));
            case GapTakenOut e -> answered(new GapAnswer(new Gap(e.from(), e.until()), true));
            case SessionFinished e -> with(runs, e.at());
            case SessionReopened e -> with(runs, null);
            case AsideStarted e -> besides(append(beside, Run.begin(e.item(), e.at())));
            case AsideEnded e -> besides(beside.stream()
                    .map(run -> run.running() && run.item().equals(e.item()) ? run.endedAt(e.at()) : run).toList());
            case CueGiven e -> besides(append(beside, Run.begin(e.item(), e.at()).endedAt(e.at())));
        };
    }

    /** The timeline after a change of the agenda. Events about items that are not there change nothing. */
    public Timeline after(PlanEvent event) {
        return switch (event) {
            case ItemInserted e -> laid(inserted(List.of(e.item()), e.after(), e.changed()));
            case ItemEdited e -> laid(changed(changed(plans(), e.changed()), List.of(e.item())));
            case ItemMoved e -> laid(moved(e));
            case ItemRemoved e -> laid(without(changed(plans(), e.changed()), e.item().id()));
            case ItemSplit e -> laid(inserted(List.of(e.second()), e.first().id(), List.of(e.first())));
            case ItemsJoined e -> laid(without(changed(plans(), List.of(e.joined())), e.gone()));
            case RestShifted e -> laid(changed(plans(), e.changed()));
            case SessionLanded e -> landed(e);
            case RunCorrected e -> corrected(e);
        };
    }

    private static List<ItemPlan> changed(List<ItemPlan> plans, List<ItemPlan> changes) {
        Map<ItemId, ItemPlan> by = changes.stream().collect(Collectors.toMap(ItemPlan::id, Function.identity()));
        return plans.stream().map(plan -> by.getOrDefault(plan.id(), plan)).toList();
    }

    private static List<ItemPlan> without(List<ItemPlan> plans, ItemId gone) {
        return plans.stream().filter(plan -> !plan.id().equals(gone)).toList();
    }

    private List<ItemPlan> inserted(List<ItemPlan> fresh, @Nullable ItemId after, List<ItemPlan> changes) {
        List<ItemPlan> plans = new ArrayList<>(changed(plans(), changes));
        plans.addAll(after == null ? 0 : place(plans, after) + 1, fresh);
        return plans;
    }

    private static int place(List<ItemPlan> plans, ItemId id) {
        return plans.stream().map(ItemPlan::id).toList().indexOf(id);
    }

    private List<ItemPlan> moved(ItemMoved e) {
        List<ItemPlan> plans = changed(plans(), e.changed());
        List<ItemPlan> kept = new ArrayList<>(plans.stream().filter(plan -> !e.items().contains(plan.id())).toList());
        ItemId after = e.after();
        kept.addAll(after == null ? 0 : place(kept, after) + 1,
                plans.stream().filter(plan -> e.items().contains(plan.id())).toList());
        return kept;
    }

    private Timeline landed(SessionLanded e) {
        List<ItemId> out = Stream.concat(items.stream().filter(AgendaItem::skipped).map(AgendaItem::id),
                e.leftOut().stream()).distinct().toList();
        return withItems(Plan.lay(changed(plans(), e.changed()), out));
    }

    private Timeline corrected(RunCorrected e) {
        List<Run> own = runsOf(e.item());
        if (e.run() < 1 || e.run() > own.size()) {
            return this;
        }
        Run before = own.get(e.run() - 1);
        Run after = before.between(e.start(), e.end());
        return new Timeline(items, exchanged(runs, before, after), mode, finishedAt, gaps,
                exchanged(beside, before, after));
    }

    private static List<Run> exchanged(List<Run> all, Run before, Run after) {
        return all.stream().map(run -> run.equals(before) ? after : run).toList();
    }

    private Timeline with(List<Run> otherRuns, @Nullable Instant end) {
        return new Timeline(items, otherRuns, mode, end, gaps, beside);
    }

    private Timeline withItems(List<AgendaItem> others) {
        return new Timeline(others, runs, mode, finishedAt, gaps, beside);
    }

    private Timeline besides(List<Run> others) {
        return new Timeline(items, runs, mode, finishedAt, gaps, others);
    }

    /** What was decided about a gap, if anything. */
    public Optional<GapAnswer> answerTo(Gap gap) {
        return gaps.stream().filter(answer -> answer.gap().equals(gap)).findFirst();
    }

    private Timeline answered(GapAnswer answer) {
        List<Run> counted = answer.takenOut() ? runs.stream().map(run -> run.without(answer.gap())).toList() : runs;
        return new Timeline(items, counted, mode, finishedAt, append(gaps, answer), beside);
    }

    /** All items as planned, in the order of the agenda. */
    public List<ItemPlan> plans() {
        return items.stream().map(AgendaItem::plan).toList();
    }

    /** The same agenda, planned this much later; runs stay where they were. */
    public Timeline later(Duration by) {
        return laid(plans().stream().map(plan -> plan.later(by)).toList());
    }

    private Timeline laid(List<ItemPlan> plans) {
        List<ItemId> skipped = items.stream().filter(AgendaItem::skipped).map(AgendaItem::id).toList();
        return withItems(Plan.lay(plans, skipped));
    }

    private Timeline skip(ItemId id, boolean skip) {
        List<ItemId> skipped = new ArrayList<>(
                items.stream().filter(AgendaItem::skipped).map(AgendaItem::id).toList());
        skipped.remove(id);
        if (skip) {
            skipped.add(id);
        }
        return withItems(Plan.lay(plans(), skipped));
    }

    private Timeline changeRun(ItemId id, UnaryOperator<Run> change) {
        if (runs.isEmpty() || !runs.getLast().item().equals(id) || !runs.getLast().running()) {
            return this;
        }
        List<Run> changed = new ArrayList<>(runs);
        changed.set(changed.size() - 1, change.apply(runs.getLast()));
        return with(changed, finishedAt);
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
