package org.pupitre.ui.kit.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class RowsTest {
    private record Row(int id, String text) {}

    @Test
    void leavesEqualRowsUntouched() {
        ObservableList<Row> shown = FXCollections.observableArrayList(new Row(1, "a"), new Row(2, "b"));
        List<String> changes = record(shown);

        Rows.update(shown, List.of(new Row(1, "a"), new Row(2, "b")), Row::id);

        assertThat(changes).isEmpty();
    }

    @Test
    void replacesOnlyTheRowThatChanged() {
        ObservableList<Row> shown =
                FXCollections.observableArrayList(new Row(1, "a"), new Row(2, "b"), new Row(3, "c"));
        List<String> changes = record(shown);

        Rows.update(shown, List.of(new Row(1, "a"), new Row(2, "new"), new Row(3, "c")), Row::id);

        assertThat(changes).containsExactly("1-2");
        assertThat(shown.get(1).text()).isEqualTo("new");
    }

    @Test
    void putsRowsThatOnlyChangedPlacesInOrder() {
        ObservableList<Row> shown =
                FXCollections.observableArrayList(new Row(1, "a"), new Row(2, "b"), new Row(3, "c"));
        List<String> changes = record(shown);

        Rows.update(shown, List.of(new Row(3, "c"), new Row(1, "a"), new Row(2, "b")), Row::id);

        assertThat(changes).containsExactly("0-3 in order");
    }

    @Test
    void endsEqualToWhateverIsWanted() {
        Random random = new Random(7);
        ObservableList<Row> shown = FXCollections.observableArrayList();
        for (int round = 0; round < 500; round++) {
            List<Row> wanted = new ArrayList<>();
            for (int i = 0; i < random.nextInt(8); i++) {
                int id = random.nextInt(6);
                if (wanted.stream().noneMatch(r -> r.id() == id)) {
                    wanted.add(new Row(id, String.valueOf(random.nextInt(3))));
                }
            }
            Rows.update(shown, wanted, Row::id);
            assertThat(shown).isEqualTo(wanted);
        }
    }

    private static List<String> record(ObservableList<Row> shown) {
        List<String> changes = new ArrayList<>();
        shown.addListener((ListChangeListener<Row>) c -> {
            while (c.next()) {
                changes.add(c.getFrom() + "-" + c.getTo() + (c.wasPermutated() ? " in order" : ""));
            }
        });
        return changes;
    }
}
