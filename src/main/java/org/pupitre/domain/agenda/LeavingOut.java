package org.pupitre.domain.agenda;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pupitre.domain.value.ItemId;

/** Which items a landing leaves out where minutes do not suffice (rules of the timeline, section 2.7). */
final class LeavingOut {
    /** Above so many items that may be left out not all combinations are tried. */
    private static final int MOST_TRIED = 8;

    private final Function<Set<ItemId>, Instant> ends;
    private final Predicate<Set<ItemId>> lands;

    /**
     * @param end when the session ends with these items left out
     */
    LeavingOut(Instant hardStop, Function<Set<ItemId>, Instant> end) {
        Map<Set<ItemId>, Instant> known = new HashMap<>();
        ends = more -> known.computeIfAbsent(more, end);
        lands = more -> !ends.apply(more).isAfter(hardStop);
    }

    /**
     * As few as possible; among those the smaller priority number first, then the shortest that suffices, else the
     * longest. Where nothing lands the session, what brings its end nearest.
     */
    Set<ItemId> of(List<AgendaItem> candidates) {
        boolean all = candidates.size() <= MOST_TRIED;
        if (all || lands.test(ids(candidates))) {
            for (int fewest = 1; fewest <= candidates.size(); fewest++) {
                Optional<Set<ItemId>> best = chosen(candidates, fewest, Set.of());
                if (best.isPresent()) {
                    return best.get();
                }
            }
        }
        return all ? nearestOfAll(candidates) : nearest(candidates);
    }

    /** Of all combinations, which were tried before, what ends first; of those that end alike the smallest. */
    private Set<ItemId> nearestOfAll(List<AgendaItem> candidates) {
        Set<ItemId> best = Set.of();
        for (int choice = 1; choice < 1 << candidates.size(); choice++) {
            Set<ItemId> out = new HashSet<>();
            for (int i = 0; i < candidates.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    out.add(candidates.get(i).id());
                }
            }
            int compared = ends.apply(out).compareTo(ends.apply(best));
            if (compared < 0 || (compared == 0 && out.size() < best.size())) {
                best = out;
            }
        }
        return best;
    }

    /** One after the other, as long as one brings the end nearer, or two that do so together. */
    private Set<ItemId> nearest(List<AgendaItem> candidates) {
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
    private Optional<Set<ItemId>> chosen(List<AgendaItem> candidates, int count, Set<ItemId> already) {
        Comparator<AgendaItem> byPriority = Comparator.comparingInt(item -> item.plan().priority());
        Comparator<AgendaItem> byLength = Comparator.comparing(item -> item.planned().length());
        List<AgendaItem> order = candidates.stream().filter(item -> !already.contains(item.id()))
                .sorted(byPriority.thenComparing(count == 1 ? byLength : byLength.reversed())).toList();
        for (AgendaItem item : order) {
            Set<ItemId> more = union(already, Set.of(item.id()));
            Optional<Set<ItemId>> all = count == 1
                    ? Optional.of(more).filter(lands)
                    : completes(order, count, more)
                            ? chosen(candidates, count - 1, more)
                            : Optional.empty();
            if (all.isPresent()) {
                return all;
            }
        }
        return Optional.empty();
    }

    /** Whether this can be completed at all: of very many, as their longest would complete it. */
    private boolean completes(List<AgendaItem> order, int count, Set<ItemId> more) {
        if (order.size() <= MOST_TRIED) {
            return true;
        }
        Set<ItemId> longest = new HashSet<>(more);
        order.stream().filter(item -> !more.contains(item.id()))
                .sorted(Comparator.comparing((AgendaItem item) -> item.planned().length()).reversed())
                .limit(count - 1L).forEach(item -> longest.add(item.id()));
        return lands.test(longest);
    }

    private static Set<ItemId> ids(List<AgendaItem> items) {
        Set<ItemId> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.id()));
        return ids;
    }

    static Set<ItemId> union(Set<ItemId> some, Set<ItemId> others) {
        Set<ItemId> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
