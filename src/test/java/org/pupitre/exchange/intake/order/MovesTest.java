package org.pupitre.exchange.intake.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.value.ItemId;

/** As few items as possible are named as being in another place, and moving them gives the order of the file. */
class MovesTest {
    private static List<ItemId> ids(String letters) {
        return Arrays.stream(letters.split("")).map(ItemId::new).toList();
    }

    private static Set<ItemId> moved(String file, String session) {
        return Moves.of(ids(file), ids(session));
    }

    @Test
    void theSameOrderMovesNothing() {
        assertThat(moved("ABCD", "ABCD")).isEmpty();
        assertThat(moved("AC", "ABCD")).as("a file with some of them").isEmpty();
        assertThat(moved("AXC", "ABCD")).as("a file with others").isEmpty();
    }

    @Test
    void theFewestMove() {
        assertThat(moved("BCDA", "ABCD")).containsExactly(new ItemId("A"));
        assertThat(moved("DABC", "ABCD")).containsExactly(new ItemId("D"));
        assertThat(moved("DCBA", "ABCD")).hasSize(3);
    }

    @Test
    void movingThemInTheOrderOfTheFileGivesIt() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<ItemId> session = new ArrayList<>(ids("ABCDEFGHIJ").subList(0, 1 + random.nextInt(10)));
            List<ItemId> file = new ArrayList<>(session);
            Collections.shuffle(file, random);
            Set<ItemId> moved = Moves.of(file, session);
            List<ItemId> now = new ArrayList<>(session);
            for (int i = 0; i < file.size(); i++) {
                ItemId item = file.get(i);
                if (moved.contains(item)) {
                    now.remove(item);
                    now.add(i == 0 ? 0 : now.indexOf(file.get(i - 1)) + 1, item);
                }
            }
            assertThat(now).as("seed %d, round %d", seed, round).isEqualTo(file);
        }
    }
}
