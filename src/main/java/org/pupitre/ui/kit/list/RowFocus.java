package org.pupitre.ui.kit.list;

import java.util.function.IntSupplier;
import java.util.function.Predicate;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** Lets the keyboard arrive on a row: a list that is reached by Tab marks the one it is on. */
public final class RowFocus {
    private RowFocus() {}

    /** Marks the first row where none is marked. */
    public static void install(ListView<?> list) {
        install(list, () -> 0);
    }

    /** Brings the keyboard to a row, marks it and shows it; into the list where there is no such row. */
    public static <T> void reveal(ListView<T> list, Predicate<T> wanted) {
        show(list, wanted);
        list.requestFocus();
    }

    /** Lets ↑ on the first row lead back to the field above the list. */
    public static void backTo(ListView<?> list, Runnable field) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean bare = !e.isAltDown() && !e.isShiftDown() && !e.isShortcutDown();
            if (e.getCode() == KeyCode.UP && bare && list.getSelectionModel().getSelectedIndex() <= 0) {
                field.run();
                e.consume();
            }
        });
    }

    /** Marks a row and scrolls to it; the keyboard stays where it is. */
    public static <T> void show(ListView<T> list, Predicate<T> wanted) {
        list.getItems().stream().filter(wanted).findFirst().map(list.getItems()::indexOf).ifPresent(place -> {
            list.getSelectionModel().clearAndSelect(place);
            list.getFocusModel().focus(place);
            bringIntoView(list, place);
        });
    }

    /** Scrolls only where the row is not in sight: where all rows have room, the list would be left with a gap below them. */
    private static void bringIntoView(ListView<?> list, int place) {
        double rows = list.getItems().size() * list.getFixedCellSize();
        // A list that is no higher than its rows grows into what is around it.
        double room = list.getParent() instanceof StackPane around && list.getMaxHeight() < Double.MAX_VALUE
                ? around.getHeight()
                : list.getHeight();
        if (rows <= 0 || rows > room) {
            list.scrollTo(place);
        }
    }

    /**
     * Marks the first row where the keyboard comes and none is marked.
     *
     * @param first place of the row to mark where none is, counted from 0
     */
    public static void install(ListView<?> list, IntSupplier first) {
        list.focusedProperty().addListener((o, was, is) -> {
            if (is && list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
                int place = Math.clamp(first.getAsInt(), 0, list.getItems().size() - 1);
                list.getSelectionModel().select(place);
                list.getFocusModel().focus(place);
                bringIntoView(list, place);
            }
        });
    }
}
