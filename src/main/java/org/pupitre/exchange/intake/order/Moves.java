package org.pupitre.exchange.intake.order;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pupitre.domain.value.ItemId;

/**
 * Which items of a session are in another place than in a file: as few as have to move so that those the file has come in its
 * order.
 */
public final class Moves {
    private Moves() {}

    /**
     * The fewest items that have to move.
     *
     * @param wanted  the order that is wanted
     * @param present the order that is there; what is in one of both alone does not count
     */
    public static Set<ItemId> of(List<ItemId> wanted, List<ItemId> present) {
        List<ItemId> both = wanted.stream().filter(present::contains).toList();
        int[] length = new int[both.size()];
        int[] before = new int[both.size()];
        int last = -1;
        for (int i = 0; i < both.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (present.indexOf(both.get(j)) < present.indexOf(both.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        Set<ItemId> moved = new LinkedHashSet<>(both);
        for (int i = last; i >= 0; i = before[i]) {
            moved.remove(both.get(i));
        }
        return Collections.unmodifiableSet(moved);
    }
}
