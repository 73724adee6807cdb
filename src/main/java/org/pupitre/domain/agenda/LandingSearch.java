package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiConsumer;

import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.Span;
import org.pupitre.domain.value.Times;

/** The search for one landing: minutes first, then as few items left out as possible (rules of the timeline, section 2.7). */
final class LandingSearch {
    private final Timeline timeline;
    private final Instant hardStop;
    private final Course course;
    private final int from;
    private final List<AgendaItem> coming;
    private final Instant end;

    LandingSearch(Timeline timeline, Instant hardStop, Instant now) {
        this.timeline = timeline;
        this.hardStop = hardStop;
        course = Course.after(timeline, now);
        from = timeline.runs().isEmpty() ? 0 : timeline.indexOf(timeline.runs().getLast().item()) + 1;
        coming = timeline.status() == Timeline.Status.FINISHED
                ? List.of()
                : timeline.items().stream().skip(from).filter(AgendaItem::playable).toList();
        end = end(Map.of(), Set.of());
    }

    boolean late() {
        return !coming.isEmpty() && end.isAfter(hardStop);
    }

    Landing proposal(Landing.Chosen chosen) {
        Set<ItemId> out = new HashSet<>(handOut(chosen));
        Map<ItemId, Integer> most = most(chosen);
        if (end(most, out).isAfter(hardStop)) {
            Set<ItemId> already = Set.copyOf(out);
            out.addAll(new LeavingOut(hardStop, more -> end(most, LeavingOut.union(already, more)))
                    .of(candidates(chosen, out)));
        }
        return landing(givenBack(most, out, chosen), out);
    }

    Landing exactly(Landing.Chosen chosen) {
        Map<ItemId, Integer> minutes = new LinkedHashMap<>();
        coming.forEach(item -> minutes.put(item.id(),
                Math.clamp(chosen.minutes().getOrDefault(item.id(), 0), 0, most(item))));
        return landing(minutes, handOut(chosen));
    }

    private Set<ItemId> handOut(Landing.Chosen chosen) {
        Set<ItemId> ids = new HashSet<>();
        coming.stream().filter(item -> mayBeLeftOut(item)
                && Boolean.TRUE.equals(chosen.leftOut().get(item.id()))).forEach(i -> ids.add(i.id()));
        return ids;
    }

    private boolean mayBeLeftOut(AgendaItem item) {
        return item.plan().mayBeLeftOut() && !timeline.begun(item.id());
    }

    /** Those that may be left out and of which the person has not decided. */
    private List<AgendaItem> candidates(Landing.Chosen chosen, Set<ItemId> out) {
        return coming.stream().filter(item -> mayBeLeftOut(item) && !out.contains(item.id())
                && !chosen.leftOut().containsKey(item.id())).toList();
    }

    private int most(AgendaItem item) {
        ItemPlan plan = item.plan();
        return KeptEnds.keeps(item, hardStop) || timeline.begun(item.id())
                ? 0
                : Math.max(0, plan.durationSeconds() - plan.minimumSeconds()) / Landing.MINUTE;
    }

    private Map<ItemId, Integer> most(Landing.Chosen chosen) {
        Map<ItemId, Integer> most = new LinkedHashMap<>();
        coming.forEach(item -> {
            Integer set = chosen.minutes().get(item.id());
            most.put(item.id(), set == null ? most(item) : Math.clamp(set, 0, most(item)));
        });
        return most;
    }

    /** When the session ends if these minutes are given and these items are left out. */
    private Instant end(Map<ItemId, Integer> minutes, Set<ItemId> leftOut) {
        return walk(minutes, leftOut, (_, _) -> {
        });
    }

    private Instant walk(Map<ItemId, Integer> minutes, Set<ItemId> leftOut, BiConsumer<ItemId, Span> each) {
        Map<ItemId, Integer> seconds = new LinkedHashMap<>();
        coming.forEach(item -> seconds.put(item.id(),
                item.plan().durationSeconds() - minutes.getOrDefault(item.id(), 0) * Landing.MINUTE));
        Course walk = course.again();
        List<AgendaItem> laid =
                Plan.lay(Landing.shortened(timeline, seconds, leftOut, hardStop), Landing.out(timeline, leftOut));
        for (AgendaItem item : laid.subList(from, laid.size())) {
            if (item.playable()) {
                each.accept(item.id(), walk.next(item));
            }
        }
        return walk.reached();
    }

    /**
     * Of all that could be given, gives back what is not needed, first to items of priority 3, within a priority in
     * proportion to what each can give.
     */
    private Map<ItemId, Integer> givenBack(Map<ItemId, Integer> most, Set<ItemId> out, Landing.Chosen chosen) {
        Map<ItemId, Integer> minutes = new LinkedHashMap<>(most);
        Instant limit = Times.later(hardStop, end(most, out));
        coming.stream().map(item -> item.plan().priority()).distinct().sorted(Comparator.reverseOrder())
                .forEach(priority -> {
                    Set<ItemId> open = new HashSet<>();
                    coming.stream().filter(item -> item.plan().priority() == priority && !out.contains(item.id())
                            && !chosen.minutes().containsKey(item.id())).forEach(item -> open.add(item.id()));
                    giveBack(minutes, open, out, limit);
                });
        return minutes;
    }

    private void giveBack(Map<ItemId, Integer> minutes, Set<ItemId> open, Set<ItemId> out, Instant limit) {
        List<ItemId> units = units(minutes, open);
        while (!units.isEmpty()) {
            int fits = longestFitting(minutes, units, out, limit);
            units.subList(0, fits).forEach(id -> minutes.merge(id, -1, Integer::sum));
            if (fits == units.size()) {
                return;
            }
            ItemId full = units.get(fits);
            units = new ArrayList<>(units.subList(fits, units.size()));
            units.removeIf(full::equals);
        }
    }

    /** How many of these minutes, in this order, can be given back at once. */
    private int longestFitting(Map<ItemId, Integer> minutes, List<ItemId> units, Set<ItemId> out, Instant limit) {
        int fits = 0;
        int over = units.size() + 1;
        while (over - fits > 1) {
            int half = (fits + over) / 2;
            Map<ItemId, Integer> tried = new LinkedHashMap<>(minutes);
            units.subList(0, half).forEach(id -> tried.merge(id, -1, Integer::sum));
            if (end(tried, out).isAfter(limit)) {
                over = half;
            } else {
                fits = half;
            }
        }
        return fits;
    }

    /** All minutes of these items, each where its item has next the smallest share of its own back. */
    private List<ItemId> units(Map<ItemId, Integer> minutes, Set<ItemId> open) {
        record Unit(ItemId id, int place, int of, int number) {
            double share() {
                return (2.0 * number - 1) / of;
            }
        }
        PriorityQueue<Unit> next =
                new PriorityQueue<>(Comparator.comparingDouble(Unit::share).thenComparingInt(Unit::place));
        for (int i = 0; i < coming.size(); i++) {
            ItemId id = coming.get(i).id();
            int all = minutes.getOrDefault(id, 0);
            if (all > 0 && open.contains(id)) {
                next.add(new Unit(id, i, all, 1));
            }
        }
        List<ItemId> units = new ArrayList<>();
        for (Unit unit = next.poll(); unit != null; unit = next.poll()) {
            units.add(unit.id());
            if (unit.number() < unit.of()) {
                next.add(new Unit(unit.id(), unit.place(), unit.of(), unit.number() + 1));
            }
        }
        return units;
    }

    private Landing landing(Map<ItemId, Integer> minutes, Set<ItemId> out) {
        Map<ItemId, Span> held = new HashMap<>();
        Instant landed = walk(minutes, out, held::put);
        List<Landing.Give> gives = coming.stream().map(item -> new Landing.Give(item,
                out.contains(item.id()) ? 0 : minutes.getOrDefault(item.id(), 0), most(item), mayBeLeftOut(item),
                out.contains(item.id()), held.get(item.id()))).toList();
        return new Landing(Duration.between(hardStop, end), gives, Times.between(hardStop, landed), landed);
    }
}
