package org.pupitre.ui.kit.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DropPlaceTest {
    @ParameterizedTest(name = "{0} onto {1}, below {2} -> {3}")
    @CsvSource({"1, 3, false, 2", "1, 3, true, 3", "4, 2, false, 2", "4, 2, true, 3", "2, 4, true, 4", "2, 5, false, 4",
            "3, 0, false, 1", "3, 0, true, 1"})
    void lands(int from, int onto, boolean below, int place) {
        assertThat(DropPlace.of(from, onto, below, 4)).isEqualTo(OptionalInt.of(place));
    }

    @Test
    void staysWhereItIsOnItselfOrBesideItself() {
        assertThat(DropPlace.of(2, 2, false, 4)).isEmpty();
        assertThat(DropPlace.of(2, 2, true, 4)).isEmpty();
        assertThat(DropPlace.of(2, 1, true, 4)).isEmpty();
        assertThat(DropPlace.of(2, 3, false, 4)).isEmpty();
        assertThat(DropPlace.of(4, 9, true, 4)).isEmpty();
    }
}
