package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.TimelineCommand.OffsetMode;
import org.pupitre.domain.act.TimelineEvent;
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
 */
public record Timeline(
        List<AgendaItem> items,
        List<Run> runs,
        OffsetMode mode,
        @Nullable Instant finishedAt,
        List<GapAnswer> gaps) {
    /** No item, not begun. */
    public static final Timeline EMPTY = new Timeline(List.of(), List.of(), OffsetMode.ABSOLUTE, null,
            List.of());

    public Timeline {
        items = List.copyOf(items);
        runs = List.copyOf(runs);
        gaps = List.copyOf(gaps);
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
        return items.stream().skip(from).filter(i -> !i.skipped()).findFirst();
    }

    /** All runs of an item in the order they began. */
    public List<Run> runsOf(ItemId id) {
        return runs.stream().filter(r -> r.item().equals(id)).toList();
    }

    /** The latest run of an item. */
    public Optional<Run> lastRun(ItemId id) {
        return runs.reversed().stream().filter(r -> r.item().equals(id)).findFirst();
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
        boolean passed = !runs.isEmpty() && indexOf(item.id()) < indexOf(runs.getLast().item());
        return passed || finishedAt != null ? ItemState.NOT_DONE : ItemState.PLANNED;
    }

    /** The run that was in progress at an instant. */
    public Optional<Run> runAt(Instant at) {
        return runs.reversed().stream().filter(r -> !at.isBefore(r.start())).findFirst()
                .filter(r -> r.end() == null || at.isBefore(r.end()));
    }

    /** The item that is planned for this time; none between items, before the first and after the last. */
    public Optional<AgendaItem> plannedAt(Instant now) {
        return items.stream().filter(i -> !i.skipped())
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
        return items.stream().filter(i -> !i.skipped()).reduce((a, b) -> b).map(AgendaItem::plannedEnd);
    }

    /** The timeline after an event. Events about items that are not there change nothing. */
    public Timeline after(TimelineEvent event) {
        return switch (event) {
            case ItemAdded e -> laid(append(plans(), e.item()));
            case ItemStarted e -> new Timeline(items, append(runs, Run.begin(e.item(), e.at())), mode, null, gaps);
            case ItemEnded e -> changeRun(e.item(), run -> run.endedAt(e.at()));
            case ItemPaused e -> changeRun(e.item(), run -> run.pausedAt(e.at()));
            case ItemResumed e -> changeRun(e.item(), run -> run.resumedAt(e.at()));
            case TimeAdded e -> changeRun(e.item(), run -> run.withAdded(Duration.ofSeconds(e.seconds())));
            case ItemSkipped e -> skip(e.item(), true);
            case ItemReopened e -> skip(e.item(), false);
            case OffsetModeSet e -> new Timeline(items, runs, e.mode(), finishedAt, gaps);
            case GapCounted e -> answered(new GapAnswer(new Gap(e.from(), e.until()), false));
            case GapTakenOut e -> answered(new GapAnswer(new Gap(e.from(), e.until()), true));
            case SessionFinished e -> new Timeline(items, runs, mode, e.at(), gaps);
            case SessionReopened e -> new Timeline(items, runs, mode, null, gaps);
        };
    }

    /** What was decided about a gap, if anything. */
    public Optional<GapAnswer> answerTo(Gap gap) {
        return gaps.stream().filter(answer -> answer.gap().equals(gap)).findFirst();
    }

    private Timeline answered(GapAnswer answer) {
        List<Run> counted = answer.takenOut() ? runs.stream().map(run -> run.without(answer.gap())).toList() : runs;
        return new Timeline(items, counted, mode, finishedAt, append(gaps, answer));
    }

    private List<ItemPlan> plans() {
        return items.stream().map(AgendaItem::plan).toList();
    }

    /** The same agenda, planned this much later; runs stay where they were. */
    public Timeline later(Duration by) {
        return laid(plans().stream().map(plan -> plan.later(by)).toList());
    }

    private Timeline laid(List<ItemPlan> plans) {
        List<ItemId> skipped = items.stream().filter(AgendaItem::skipped).map(AgendaItem::id).toList();
        return new Timeline(Plan.lay(plans, skipped), runs, mode, finishedAt, gaps);
    }

    private Timeline skip(ItemId id, boolean skip) {
        List<ItemId> skipped = new ArrayList<>(
                items.stream().filter(AgendaItem::skipped).map(AgendaItem::id).toList());
        skipped.remove(id);
        if (skip) {
            skipped.add(id);
        }
        return new Timeline(Plan.lay(plans(), skipped), runs, mode, finishedAt, gaps);
    }

    private Timeline changeRun(ItemId id, java.util.function.UnaryOperator<Run> change) {
        if (runs.isEmpty() || !runs.getLast().item().equals(id) || !runs.getLast().running()) {
            return this;
        }
        List<Run> changed = new ArrayList<>(runs);
        changed.set(changed.size() - 1, change.apply(runs.getLast()));
        return new Timeline(items, changed, mode, finishedAt, gaps);
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
