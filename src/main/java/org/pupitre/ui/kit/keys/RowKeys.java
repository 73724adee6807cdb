package org.pupitre.ui.kit.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.Stroke.Pressed;

/**
 * The keys of one list, which act on its selected row. The list is given them from here, and the sheet of keys shows them.
 *
 * @param <T> the rows
 */
public final class RowKeys<T> {
    private final String heading;
    private final List<Line<T>> lines = new ArrayList<>();

    private record Line<T>(String key, Consumer<T> act, List<Stroke> strokes, boolean alsoWithout)
            implements
            KeyLine {
        @Override
        public Reach reach() {
            return Reach.ROW;
        }

        @Override
        public Runnable action() {
            return () -> {
            };
        }

        @Override
        public String name(Words words) {
            return words.text(key);
        }
    }

    /** @param heading key of the words for the list's name */
    public RowKeys(String heading) {
        this.heading = heading;
    }

    /**
     * Adds a key.
     *
     * @param key     of the words for what it does
     * @param strokes any of these; the first is the one shown
     */
    public RowKeys<T> on(String key, Consumer<T> act, Pressed... strokes) {
        lines.add(new Line<>(key, act, List.of(strokes), false));
        return this;
    }

    /**
     * Adds a key that needs no row, and so acts on an empty list too.
     *
     * @param key     of the words for what it does
     * @param strokes any of these; the first is the one shown
     */
    public RowKeys<T> also(String key, Runnable act, Pressed... strokes) {
        lines.add(new Line<>(key, _ -> act.run(), List.of(strokes), true));
        return this;
    }

    /** Has a list act on these keys; on those that need a row, where a row is selected. */
    public void install(ListView<T> list) {
        list.setOnKeyPressed(event -> pressed(event, list.getSelectionModel().getSelectedItem()));
    }

    /** Has a list act on these keys before it takes one of them itself, such as ←; only for a list without fields in it. */
    public void installFirst(ListView<T> list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED,
                event -> pressed(event, list.getSelectionModel().getSelectedItem()));
    }

    private void pressed(KeyEvent event, T row) {
        lines.stream().filter(line -> row != null || line.alsoWithout()).filter(line -> line.strokes().stream()
                .anyMatch(s -> s instanceof Pressed stroke && stroke.matches(event, event.getCode()))).findFirst()
                .ifPresent(line -> {
                    line.act().accept(row);
                    event.consume();
                });
    }

    String heading(Words words) {
        return words.text(heading);
    }

    List<? extends KeyLine> lines() {
        return List.copyOf(lines);
    }
}
