package org.pupitre.domain.outlook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.ItemClock;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.Span;
import org.pupitre.domain.value.Times;

/**
 * The agenda as it was planned against how it was held, at an instant (rules of the timeline, section 9): one row a run, a
 * second run is a second row, and a row for each item that has not run. Blocks have no rows.
 *
 * @param rows    in the order of the agenda, the runs of an item in the order they began
 * @param planned from the planned opening to the planned end; null without items
 * @param held    from the opening to the end, or until now; null before the opening
 * @param paused  all pauses together
 */
public record PlannedAndHeld(List<Row> rows, @Nullable Span planned, @Nullable Span held, Duration paused) {
    public PlannedAndHeld {
        rows = List.copyOf(rows);
    }

    /**
     * One run of an item, or an item that has not run.
     *
     * @param number     of the item in the agenda, from 1
     * @param run        which run of the item, from 1; 0 where it has not run
     * @param held       when it ran, until now where it still runs; null where it has not run
     * @param spent      without pauses
     * @param added      by hand; negative is taken
     * @param overtime   how long after its time was over it went on
     * @param startDelta how much later than planned it began; negative is earlier; null where it has not run
     * @param endDelta   how much later than planned it ended; null while it runs, and where it has not run
     * @param speakers   who was planned to speak and who spoke
     */
    public record Row(
            int number,
            int run,
            AgendaItem item,
            ItemState state,
            @Nullable Span held,
            Duration spent,
            Duration paused,
            Duration added,
            Duration overtime,
            @Nullable Duration startDelta,
            @Nullable Duration endDelta,
            List<Speaker> speakers) {
        public Row {
            speakers = List.copyOf(speakers);
        }

        /** Whether it ran beside the chain. */
        public boolean aside() {
            return !item.plan().inChain();
        }
    }

    /**
     * A person in an item.
     *
     * @param allotted planned speaking time; zero for a person who was not planned
     * @param spoken   in this run
     */
    public record Speaker(PersonId person, Duration allotted, Duration spoken) {}

    /** The run that went on longest after its time was over; empty where none did. */
    public Optional<Row> biggestOverrun() {
        return rows.stream().filter(row -> row.overtime().isPositive()).max(Comparator.comparing(Row::overtime));
    }

    public static PlannedAndHeld of(SessionState state, Instant now) {
        Timeline timeline = state.timeline();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < timeline.items().size(); i++) {
            AgendaItem item = timeline.items().get(i);
            if (item.kind() != ItemKind.BLOCK) {
                rows.addAll(rows(state, item, i + 1, now));
            }
        }
        return new PlannedAndHeld(rows, planned(timeline), held(timeline, now),
                rows.stream().map(Row::paused).reduce(Duration.ZERO, Duration::plus));
    }

    private static @Nullable Span planned(Timeline timeline) {
        Optional<Instant> opening = timeline.plannedOpening();
        Optional<Instant> end = timeline.plannedEnd();
        return opening.isEmpty() || end.isEmpty()
                ? null
                : new Span(opening.get(), Times.later(opening.get(), end.get()));
    }

    private static @Nullable Span held(Timeline timeline, Instant now) {
        Optional<Instant> opening = timeline.opening();
        if (opening.isEmpty()) {
            return null;
        }
        Instant finished = timeline.finishedAt();
        Instant closed = finished != null ? finished : timeline.runs().getLast().end();
        return new Span(opening.get(), Times.later(opening.get(), closed == null ? now : closed));
    }

    private static List<Row> rows(SessionState state, AgendaItem item, int number, Instant now) {
        List<Run> runs = state.timeline().runsOf(item.id());
        ItemState itself = state.timeline().stateOf(item);
        if (runs.isEmpty()) {
            return List.of(new Row(number, 0, item, itself, null, Duration.ZERO, Duration.ZERO, Duration.ZERO,
                    Duration.ZERO, null, null, speakers(state, item, null)));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            rows.add(row(state, item, number, i + 1, runs.get(i), now));
        }
        return rows;
    }

    private static Row row(SessionState state, AgendaItem item, int number, int place, Run run, Instant now) {
        Instant until = run.end() == null ? now : run.end();
        Span held = new Span(run.start(), Times.later(run.start(), until));
        ItemState did = !run.running() ? ItemState.DONE : run.isPaused() ? ItemState.PAUSED : ItemState.RUNNING;
        return new Row(number, place, item, did, held, run.elapsed(until), run.pausesUntil(until), run.added(),
                item.kind() == ItemKind.MARKER
                        ? Duration.ZERO
                        : Times.between(ItemClock.of(item, run, until).finish(), until),
                Duration.between(item.plannedStart(), run.start()),
                run.running() ? null : Duration.between(item.plannedEnd(), until), speakers(state, item, held));
    }

    private static List<Speaker> speakers(SessionState state, AgendaItem item, @Nullable Span held) {
        Map<PersonId, Duration> allotted = new LinkedHashMap<>();
        for (PlannedSpeaker planned : item.plan().speakers()) {
            allotted.put(planned.person(), Duration.ofSeconds(planned.allotmentSeconds()));
        }
        Map<PersonId, Duration> spoken = new LinkedHashMap<>();
        allotted.keySet().forEach(person -> spoken.put(person, Duration.ZERO));
        if (held != null && item.plan().inChain()) {
            state.queue().entries().forEach(entry -> {
                PersonId person = entry.person();
                Duration time = entry.spoken(held.start(), held.end());
                if (person != null && time.isPositive()) {
                    spoken.merge(person, time, Duration::plus);
                }
            });
        }
        return spoken.entrySet().stream().map(
                of -> new Speaker(of.getKey(), allotted.getOrDefault(of.getKey(), Duration.ZERO), of.getValue()))
                .toList();
    }
}
