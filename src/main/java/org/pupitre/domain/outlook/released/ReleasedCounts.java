package org.pupitre.domain.outlook.released;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pupitre.domain.act.Group;

/**
 * Figures over all turns.
 *
 * @param speakersByGroup   how many people of each group spoke; under the rule only groups of which at least five spoke
 * @param slowDowns         how often the booths asked to slow down
 * @param slowDownsBySpeaker the same by speaker, on working copies only
 */
public record ReleasedCounts(
        SortedMap<Group, Integer> speakersByGroup,
        int slowDowns,
        Map<String, Integer> slowDownsBySpeaker) {
    /** From so many on a group is shown under the rule. */
    public static final int FEWEST_UNDER_RULE = 5;

    public ReleasedCounts {
        speakersByGroup = Collections.unmodifiableSortedMap(new TreeMap<>(speakersByGroup));
        slowDownsBySpeaker = Map.copyOf(slowDownsBySpeaker);
    }

    /** No figures. */
    public static ReleasedCounts none() {
        return new ReleasedCounts(new TreeMap<>(), 0, Map.of());
    }
}
