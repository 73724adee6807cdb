package org.pupitre.domain.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.GroupBudget;
import org.pupitre.domain.act.GroupWeight;
import org.pupitre.domain.debate.Division;

/** Dividing a debate (rules of the queue, section 3.13). */
class DivisionTest {
    @Test
    void twentyMinutesEquallyAndTwentyByWeight() {
        List<GroupBudget> budgets = Division.of(1200, 1200, List.of(new GroupWeight(Group.GOVERNMENT, 4),
                new GroupWeight(Group.RESEARCH, 3), new GroupWeight(Group.CIVIL_SOCIETY, 2),
                new GroupWeight(Group.OTHER, 1)));
        assertThat(budgets.stream().map(b -> b.seconds() / 60)).containsExactly(13, 11, 9, 7);
    }

    @Test
    void everySecondIsGivenOnceWhateverTheWeights() {
        long seed = Long.getLong("laws.seed", System.nanoTime());
        System.out.println("laws.seed=" + seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2000; i++) {
            List<GroupWeight> groups = new ArrayList<>();
            for (Group group : Group.values()) {
                groups.add(new GroupWeight(group, random.nextInt(1, 10_000)));
            }
            int equal = random.nextInt(40_000);
            int weighted = random.nextInt(40_000);
            List<GroupBudget> budgets = Division.of(equal, weighted, groups);
            assertThat(budgets.stream().mapToInt(GroupBudget::seconds).sum()).isEqualTo(equal + weighted);
            assertThat(budgets).allMatch(b -> b.seconds() >= equal / 6);
        }
    }
}
