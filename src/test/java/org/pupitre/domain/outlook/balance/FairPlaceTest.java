package org.pupitre.domain.outlook.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of balance with safe places (rules of the queue, section 4.1). */
class FairPlaceTest {
    private static List<Integer> numbers(String text) {
        return Stream.of(text.split(" ", -1)).map(Integer::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 2 2 2, 0, 1 4 2 3", "9, 1, 1 2 3 4, 2, 1 2 5 3 4", "1, 1, 2 2 2, 0, 1 2 3 4",
            "9, 3, 2 2 2, 0, 1 2 3 4", "9, 0, 2 2 2, 0, 4 1 2 3"})
    void aNewRequestClimbsOverHigherClassesAndNeverIntoTheSafePlaces(int classes, int safe, String times, int own,
            String result) {
        List<Integer> waiting = numbers(times);
        List<Integer> order = new ArrayList<>(IntStream.rangeClosed(1, waiting.size()).boxed().toList());
        order.add(FairPlace.of(waiting, own, classes, safe) - 1, waiting.size() + 1);
        assertThat(order).isEqualTo(numbers(result));
    }

    @Test
    void aPriorityGroupAlternatesWithAllOthers() {
        List<Integer> order = new ArrayList<>(List.of(1, 11, 2, 12, 3, 4, 5));
        List<Boolean> priority = order.stream().map(n -> n > 10).toList();
        order.add(FairPlace.alternate(priority, true, 1) - 1, 13);
        assertThat(order).containsExactly(1, 11, 2, 12, 3, 13, 4, 5);
        assertThat(FairPlace.alternate(priority, false, 1)).as("everyone else goes last").isEqualTo(8);
        assertThat(FairPlace.alternate(List.of(false, false, false), true, 2)).as("never into the safe places")
                .isEqualTo(3);
    }
}
