package org.pupitre.ui.kit.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.ui.kit.keys.KeyColumns.Group;

/** Groups of keys in columns: in their order, about as high as each other, short ones whole. */
class KeyColumnsTest {
    private static Group<String> group(String name, int lines) {
        return new Group<>(name, Collections.nCopies(lines, name), false);
    }

    private static List<List<String>> told(List<List<Group<String>>> columns) {
        return columns.stream().map(column -> column.stream()
                .map(group -> group.heading() + group.lines().size() + (group.further() ? "+" : "")).toList()).toList();
    }

    @Test
    void aLongGroupGoesOnInTheNextColumn_aShortOneIsKeptTogether() {
        assertThat(told(KeyColumns.of(List.of(group("live", 16), group("always", 32), group("landing", 4),
                group("agenda", 7), group("queue", 8), group("board", 8), group("notes", 3)), 3)))
                .containsExactly(List.of("live16", "always14"), List.of("always18+", "landing4"),
                        List.of("agenda7", "queue8", "board8", "notes3"));
    }

    @Test
    void allLinesAreThereWhateverTheGroups() {
        for (int first = 0; first < 40; first++) {
            for (int second = 0; second < 40; second++) {
                List<List<Group<String>>> columns =
                        KeyColumns.of(List.of(group("a", first), group("b", second), group("c", 8)), 3);
                assertThat(columns).hasSizeLessThanOrEqualTo(3);
                assertThat(columns.stream().flatMap(List::stream).mapToInt(g -> g.lines().size()).sum())
                        .isEqualTo(first + second + 8);
            }
        }
    }
}
