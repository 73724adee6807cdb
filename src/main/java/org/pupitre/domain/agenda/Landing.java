package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanCommand.LandSession;
import org.pupitre.domain.act.PlanCommand.Length;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.Times;

/**
 * How a session can still end at its hard stop: which items that have not begun give how many minutes, and which are left
 * out (rules of the timeline, section 2.7). Minutes are whole.
 *
 * @param need      how far past the hard stop the session ends as it is planned now; positive
 * @param gives     one row an item of the chain that is still to come, in order
 * @param stillPast how far past the hard stop it ends with all this; zero where it lands
 * @param end       when it ends with all this
 */
public record Landing(Duration need, List<Give> gives, Duration stillPast, Instant end) {
    private static final int MINUTE = 60;
    /** Above so many items that may be left out not all combinations are tried. */
    private static final int MOST_TRIED = 8;

    public Landing {
        gives = List.copyOf(gives);
    }

    /**
     * What an item gives.
     *
     * @param minutes 0 to {@code most}
     * @param most    how many it could give: down to its minimum, none where its end is locked or it counts to its end
     * @param leftOut whether it is left out as a whole
     */
    public record Give(AgendaItem item, int minutes, int most, boolean leftOut) {
        /** Its length with what it gives, in seconds; of an item that is left out its length now. */
        public int seconds() {
            return item.plan().durationSeconds() - (leftOut ? 0 : minutes * MINUTE);
        }
    }

    /**
     * What a person has set by hand; the rest is shared out around it.
     *
     * @param minutes how many an item gives
     * @param leftOut whether an item is left out, for those about which the person decided
     */
    public record Chosen(Map<ItemId, Integer> minutes, Map<ItemId, Boolean> leftOut) {
        /** Nothing is set by hand. */
        public static final Chosen NOTHING = new Chosen(Map.of(), Map.of());

        public Chosen {
            minutes = Map.copyOf(minutes);
            leftOut = Map.copyOf(leftOut);
        }
    }

    /** Whether the session ends at its hard stop or before. */
    public boolean lands() {
        return stillPast.isZero();
    }

    /** All minutes that are given together, those of left-out items not among them. */
    public int minutes() {
        return gives.stream().filter(give -> !give.leftOut()).mapToInt(Give::minutes).sum();
    }

    /** What carries it out; empty where no item gives a minute or is left out. */
    public Optional<LandSession> command() {
        List<Length> lengths = gives.stream().filter(give -> !give.leftOut() && give.minutes() > 0)
                .map(give -> new Length(give.item().id(), give.seconds())).toList();
        return lengths.isEmpty() && leftOut().isEmpty()
                ? Optional.empty()
                : Optional.of(new LandSession(lengths, leftOut()));
    }

    /** The items that are left out. */
    public List<ItemId> leftOut() {
        return gives.stream().filter(Give::leftOut).map(give -> give.item().id()).toList();
    }

    /** The proposal; empty where the session ends in time as it is, or is over. */
    public static Optional<Landing> of(Timeline timeline, Instant hardStop, Instant now) {
        return of(timeline, hardStop, now, Chosen.NOTHING);
    }

    /** The proposal around what a person has set by hand. */
    public static Optional<Landing> of(Timeline timeline, Instant hardStop, Instant now, Chosen chosen) {
        Search search = new Search(timeline, hardStop, now);
        return search.late() ? Optional.of(search.proposal(chosen)) : Optional.empty();
    }

    /** What a person has set by hand and nothing else; empty where the session ends in time as it is, or is over. */
    public static Optional<Landing> exactly(Timeline timeline, Instant hardStop, Instant now, Chosen chosen) {
        Search search = new Search(timeline, hardStop, now);
        return search.late() ? Optional.of(search.exactly(chosen)) : Optional.empty();
    }

    /** The plans of all items with these lengths; what counts to its end keeps it. */
    static List<ItemPlan> shortened(Timeline timeline, Map<ItemId, Integer> seconds, Collection<ItemId> leftOut) {
        List<ItemPlan> plans = timeline.plans().stream().map(plan -> plan.lasting(
                seconds.getOrDefault(plan.id(), plan.durationSeconds()))).toList();
        return KeptEnds.of(timeline, plans, out(timeline, leftOut));
    }

    private static Set<ItemId> out(Timeline timeline, Collection<ItemId> leftOut) {
        Set<ItemId> all = new HashSet<>(leftOut);
        timeline.items().stream().filter(AgendaItem::skipped).map(AgendaItem::id).forEach(all::add);
        return all;
    }

    /** The search for one proposal. */
    private static final class Search {
        private final Timeline timeline;
        private final Instant hardStop;
        private final Course course;
        private final int from;
        private final List<AgendaItem> coming;
        private final Instant end;

        Search(Timeline timeline, Instant hardStop, Instant now) {
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

        Landing proposal(Chosen chosen) {
            Set<ItemId> out = new HashSet<>(handOut(chosen));
            Map<ItemId, Integer> most = most(chosen);
            if (end(most, out).isAfter(hardStop)) {
                out.addAll(leaveOut(candidates(chosen, out), most, out));
            }
            return landing(givenBack(most, out, chosen), out);
        }

        Landing exactly(Chosen chosen) {
            Map<ItemId, Integer> minutes = new LinkedHashMap<>();
            coming.forEach(item -> minutes.put(item.id(),
                    Math.clamp(chosen.minutes().getOrDefault(item.id(), 0), 0, most(item))));
            return landing(minutes, handOut(chosen));
        }

        private Set<ItemId> handOut(Chosen chosen) {
            Set<ItemId> ids = new HashSet<>();
            coming.stream().filter(item -> mayBeLeftOut(item)
                    && Boolean.TRUE.equals(chosen.leftOut().get(item.id()))).forEach(i -> ids.add(i.id()));
            return ids;
        }

        private boolean mayBeLeftOut(AgendaItem item) {
            return item.plan().mayBeLeftOut() && !timeline.begun(item.id());
        }

        /** Those that may be left out and of which the person has not decided. */
        private List<AgendaItem> candidates(Chosen chosen, Set<ItemId> out) {
            return coming.stream().filter(item -> mayBeLeftOut(item) && !out.contains(item.id())
                    && !chosen.leftOut().containsKey(item.id())).toList();
        }

        private int most(AgendaItem item) {
            ItemPlan plan = item.plan();
            return plan.countToEnd() || plan.lockedEnd() != null || timeline.begun(item.id())
                    ? 0
                    : Math.max(0, plan.durationSeconds() - plan.minimumSeconds()) / MINUTE;
        }

        private Map<ItemId, Integer> most(Chosen chosen) {
            Map<ItemId, Integer> most = new LinkedHashMap<>();
            coming.forEach(item -> {
                Integer set = chosen.minutes().get(item.id());
                most.put(item.id(), set == null ? most(item) : Math.clamp(set, 0, most(item)));
            });
            return most;
        }

        /** When the session ends if these minutes are given and these items are left out. */
        private Instant end(Map<ItemId, Integer> minutes, Set<ItemId> leftOut) {
            Map<ItemId, Integer> seconds = new LinkedHashMap<>();
            coming.forEach(item -> seconds.put(item.id(),
                    item.plan().durationSeconds() - minutes.getOrDefault(item.id(), 0) * MINUTE));
            Course walk = course.again();
            List<AgendaItem> laid =
                    Plan.lay(shortened(timeline, seconds, leftOut), out(timeline, leftOut));
            for (AgendaItem item : laid.subList(from, laid.size())) {
                if (item.playable()) {
                    walk.next(item);
                }
            }
            return walk.reached();
        }

        /**
         * As few as possible; among those the smaller priority number first, then the shortest that suffices, else the
         * longest. Where nothing lands the session, what brings its end nearest.
         */
        private Set<ItemId> leaveOut(List<AgendaItem> candidates, Map<ItemId, Integer> most, Set<ItemId> already) {
            Map<Set<ItemId>, Instant> known = new HashMap<>();
            Function<Set<ItemId>, Instant> ends =
                    more -> known.computeIfAbsent(more, m -> end(most, union(already, m)));
            Predicate<Set<ItemId>> lands = more -> !ends.apply(more).isAfter(hardStop);
            boolean all = candidates.size() <= MOST_TRIED;
            if (all || lands.test(ids(candidates))) {
                for (int fewest = 1; fewest <= candidates.size(); fewest++) {
                    Optional<Set<ItemId>> best = chosen(candidates, fewest, Set.of(), lands);
                    if (best.isPresent()) {
                        return best.get();
                    }
                }
            }
            return nearest(candidates, ends);
        }

        /** One after the other, as long as one brings the end nearer, or two that do so together. */
        private static Set<ItemId> nearest(List<AgendaItem> candidates, Function<Set<ItemId>, Instant> ends) {
            Set<ItemId> out = Set.of();
            for (boolean nearer = true; nearer;) {
                nearer = false;
                Set<ItemId> best = out;
                for (AgendaItem one : candidates) {
                    for (AgendaItem other : candidates) {
                        Set<ItemId> more = union(out, Set.of(one.id()));
                        more = one.equals(other) ? more : union(more, Set.of(other.id()));
                        Instant end = ends.apply(more);
                        int compared = end.compareTo(ends.apply(best));
                        if (compared < 0 || (compared == 0 && nearer && more.size() < best.size())) {
                            best = more;
                            nearer = true;
                        }
                    }
                }
                out = best;
            }
            return out;
        }

        /** The best choice of so many, with those that are chosen already; empty where none suffices. */
        private static Optional<Set<ItemId>> chosen(List<AgendaItem> candidates, int count, Set<ItemId> already,
                Predicate<Set<ItemId>> lands) {
            Comparator<AgendaItem> byPriority = Comparator.comparingInt(item -> item.plan().priority());
            Comparator<AgendaItem> byLength = Comparator.comparing(item -> item.planned().length());
            List<AgendaItem> order = candidates.stream().filter(item -> !already.contains(item.id()))
                    .sorted(byPriority.thenComparing(count == 1 ? byLength : byLength.reversed())).toList();
            for (AgendaItem item : order) {
                Set<ItemId> more = union(already, Set.of(item.id()));
                Optional<Set<ItemId>> all = count == 1
                        ? Optional.of(more).filter(lands)
                        : completes(order, count, more, lands)
                                ? chosen(candidates, count - 1, more, lands)
                                : Optional.empty();
                if (all.isPresent()) {
                    return all;
                }
            }
            return Optional.empty();
        }

        /** Whether this can be completed at all: of very many, as their longest would complete it. */
        private static boolean completes(List<AgendaItem> order, int count, Set<ItemId> more,
                Predicate<Set<ItemId>> lands) {
            if (order.size() <= MOST_TRIED) {
                return true;
            }
            Set<ItemId> longest = new HashSet<>(more);
            order.stream().filter(item -> !more.contains(item.id()))
                    .sorted(Comparator.comparing((AgendaItem item) -> item.planned().length()).reversed())
                    .limit(count - 1L).forEach(item -> longest.add(item.id()));
            return lands.test(longest);
        }

        /**
         * Of all that could be given, gives back what is not needed, first to items of priority 3, within a priority in
         * proportion to what each can give.
         */
        private Map<ItemId, Integer> givenBack(Map<ItemId, Integer> most, Set<ItemId> out, Chosen chosen) {
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
            Instant landed = end(minutes, out);
            List<Give> gives = coming.stream().map(item -> new Give(item,
                    out.contains(item.id()) ? 0 : minutes.getOrDefault(item.id(), 0), most(item),
                    out.contains(item.id()))).toList();
            return new Landing(Duration.between(hardStop, end), gives, Times.between(hardStop, landed), landed);
        }

        private static Set<ItemId> ids(List<AgendaItem> items) {
            Set<ItemId> ids = new HashSet<>();
            items.forEach(item -> ids.add(item.id()));
            return ids;
        }

        private static Set<ItemId> union(Set<ItemId> some, Set<ItemId> others) {
            Set<ItemId> all = new HashSet<>(some);
            all.addAll(others);
            return all;
        }
    }
}
