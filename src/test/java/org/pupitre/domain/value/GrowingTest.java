package org.pupitre.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Lists that share their room. {@code -Dgrowing.seed} repeats a run. */
class GrowingTest {
    private static final long SEED = Long.getLong("growing.seed", System.nanoTime());

    @Test
    void everyListStaysWhatItWasHoweverMuchItIsLengthenedOrShortened() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        List<Growing<Integer>> made = new ArrayList<>(List.of(Growing.of(List.of())));
        List<List<Integer>> wanted = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < 2_000; i++) {
            int of = random.nextInt(10) == 0 ? random.nextInt(made.size()) : made.size() - 1;
            List<Integer> plain = new ArrayList<>(wanted.get(of));
            if (random.nextInt(4) == 0) {
                made.add(made.get(of).withoutFirst());
                if (!plain.isEmpty()) {
                    plain.removeFirst();
                }
            } else {
                made.add(made.get(of).plus(i));
                plain.add(i);
            }
            wanted.add(plain);
        }
        assertThat(made).as("with -Dgrowing.seed=" + SEED).isEqualTo(wanted);
    }

    @Test
    void holdsNoNullAndNothingBeyondItsEnds() {
        assertThatThrownBy(() -> Growing.of(java.util.Arrays.asList("a", null)))
                .isInstanceOf(NullPointerException.class);
        Growing<String> one = Growing.of(List.<String>of()).plus("a");
        var _ = one.plus("b");
        assertThatThrownBy(() -> one.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> one.add("c")).isInstanceOf(UnsupportedOperationException.class);
    }
}
