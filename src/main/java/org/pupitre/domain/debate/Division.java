package org.pupitre.domain.debate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.pupitre.domain.act.GroupBudget;
import org.pupitre.domain.act.GroupWeight;

/** Divides the time of a debate among groups (rules of the queue, section 3.13). */
public final class Division {
    private Division() {}

    /**
     * What each group has of a part that all share equally and a part by weight. The sum is exact: seconds that cannot be
     * divided go to the groups that are owed most, the first named before others.
     */
    public static List<GroupBudget> of(int equalSeconds, int weightedSeconds, List<GroupWeight> groups) {
        long[] equal = shares(equalSeconds, groups.stream().mapToLong(_ -> 1).toArray());
        long[] weighted = shares(weightedSeconds, groups.stream().mapToLong(GroupWeight::weight).toArray());
        List<GroupBudget> budgets = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            budgets.add(new GroupBudget(groups.get(i).group(), (int) (equal[i] + weighted[i])));
        }
        return budgets;
    }

    private static long[] shares(long total, long[] weights) {
        long sum = IntStream.range(0, weights.length).mapToLong(i -> weights[i]).sum();
        long[] shares = new long[weights.length];
        if (sum == 0) {
            return shares;
        }
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            shares[i] = total * weights[i] / sum;
            left -= shares[i];
        }
        List<Integer> owed = IntStream.range(0, weights.length).boxed()
                .sorted(Comparator.comparingLong(i -> -(total * weights[i] % sum))).toList();
        for (int i = 0; i < left; i++) {
            shares[owed.get(i)]++;
        }
        return shares;
    }
}
