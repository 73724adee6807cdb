package org.pupitre.ui.kit;

import java.util.function.IntSupplier;
import java.util.function.Predicate;

import javafx.scene.control.ListView;

/** Lets the keyboard arrive on a row: a list that is reached by Tab marks the one it stands on. */
public final class RowFocus {
    private RowFocus() {}

    /** Marks the first row where none is marked. */
    public static void install(ListView<?> list) {
        install(list, () -> 0);
    }

    /** Brings the keyboard to a row, marks it and shows it; into the list where there is no such row. */
    public static <T> void reveal(ListView<T> list, Predicate<T> wanted) {
        list.getItems().stream().filter(wanted).findFirst().map(list.getItems()::indexOf).ifPresent(place -> {
            list.getSelectionModel().clearAndSelect(place);
            list.getFocusModel().focus(place);
            list.scrollTo(place);
        });
        list.requestFocus();
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
                list.scrollTo(place);
            }
        });
    }
}
