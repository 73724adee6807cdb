package org.pupitre.domain.debate;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.GroupBudget;
import org.pupitre.domain.value.EntryId;

/**
 * The speaking time of groups (rules of the queue, section 3.12). Immutable.
 *
 * @param groups      what each group has at first; empty where budgets are off
 * @param compensated what was given to each group since, in seconds
 * @param counted     the turns that count, by request
 */
public record Budgets(Map<Group, Integer> groups, Map<Group, Integer> compensated, Map<EntryId, Counted> counted) {
    /** No group has a budget. */
    public static final Budgets OFF = new Budgets(Map.of(), Map.of(), Map.of());

    /**
     * A turn that counts.
     *
     * @param since   when the stretch in progress began
     * @param seconds what was taken for it so far
     */
    public record Counted(Group group, Instant since, int seconds) {}

    public Budgets {
        groups = sorted(groups);
        compensated = sorted(compensated);
        counted = Map.copyOf(counted);
    }

    private static Map<Group, Integer> sorted(Map<Group, Integer> given) {
        EnumMap<Group, Integer> sorted = new EnumMap<>(Group.class);
        sorted.putAll(given);
        return Collections.unmodifiableMap(sorted);
    }

    /** Whether any group has one. */
    public boolean on() {
        return !groups.isEmpty();
    }

    /** Seconds a group has left, below 0 where it has spoken longer; null where it has no budget. */
    public @Nullable Integer remaining(Group group) {
        Integer initial = groups.get(group);
        return initial == null ? null : initial + compensated.getOrDefault(group, 0) - used(group);
    }

    /** Seconds taken for the turns of a group since its budget was set. */
    public int used(Group group) {
        return counted.values().stream().filter(c -> c.group() == group).mapToInt(Counted::seconds).sum();
    }

    /** Groups whose time at first changes start again; the others go on. */
    Budgets set(List<GroupBudget> budgets) {
        EnumMap<Group, Integer> next = new EnumMap<>(Group.class);
        budgets.forEach(b -> next.put(b.group(), b.seconds()));
        EnumMap<Group, Integer> given = new EnumMap<>(Group.class);
        Map<EntryId, Counted> turns = new HashMap<>();
        for (Map.Entry<Group, Integer> group : next.entrySet()) {
            if (group.getValue().equals(groups.get(group.getKey()))) {
                given.put(group.getKey(), compensated.getOrDefault(group.getKey(), 0));
            }
        }
        counted.forEach((entry, c) -> turns.put(entry,
                given.containsKey(c.group()) ? c : new Counted(c.group(), c.since(), 0)));
        return new Budgets(next, given, turns);
    }

    Budgets begin(EntryId entry, Group group, Instant at) {
        return with(entry, new Counted(group, at, 0));
    }

    Budgets resumed(EntryId entry, Instant at) {
        Counted turn = counted.get(entry);
        return turn == null ? this : with(entry, new Counted(turn.group(), at, turn.seconds()));
    }

    Budgets used(EntryId entry, int seconds) {
        Counted turn = counted.get(entry);
        return turn == null ? this : with(entry, new Counted(turn.group(), turn.since(), turn.seconds() + seconds));
    }

    /** A turn that was taken back does not count; what was taken for it is there again. */
    Budgets without(EntryId entry) {
        if (!counted.containsKey(entry)) {
            return this;
        }
        Map<EntryId, Counted> turns = new HashMap<>(counted);
        turns.remove(entry);
        return new Budgets(groups, compensated, turns);
    }

    Budgets compensate(int seconds) {
        EnumMap<Group, Integer> given = new EnumMap<>(Group.class);
        groups.keySet().forEach(g -> given.put(g, compensated.getOrDefault(g, 0) + seconds));
        return new Budgets(groups, given, counted);
    }

    private Budgets with(EntryId entry, Counted turn) {
        Map<EntryId, Counted> turns = new HashMap<>(counted);
        turns.put(entry, turn);
        return new Budgets(groups, compensated, turns);
    }

    /** The groups that have a budget, in the order of the vocabulary. */
    public Collection<Group> named() {
        return groups.keySet();
    }
}
