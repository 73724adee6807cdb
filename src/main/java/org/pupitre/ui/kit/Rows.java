package org.pupitre.ui.kit;

import java.util.List;
import java.util.function.BiPredicate;

import javafx.collections.ObservableList;

/** Brings an observable list up to date with as few changes as selection and scroll position need. */
public final class Rows {
    private Rows() {}

    /**
     * Makes the shown list equal to the wanted one. Rows that are equal stay untouched; a row that stands for the same
     * thing at the same place is replaced alone; else everything from the first to the last difference is replaced.
     *
     * @param same whether two rows stand for the same thing
     */
    public static <T> void update(ObservableList<T> shown, List<? extends T> wanted, BiPredicate<T, T> same) {
        int limit = Math.min(shown.size(), wanted.size());
        int head = 0;
        while (head < limit && same.test(shown.get(head), wanted.get(head))) {
            replace(shown, head, wanted.get(head));
            head++;
        }
        int tail = 0;
        while (tail < limit - head
                && same.test(shown.get(shown.size() - 1 - tail), wanted.get(wanted.size() - 1 - tail))) {
            replace(shown, shown.size() - 1 - tail, wanted.get(wanted.size() - 1 - tail));
            tail++;
        }
        int gone = shown.size() - head - tail;
        List<? extends T> more = wanted.subList(head, wanted.size() - tail);
        if (gone > 0) {
            shown.subList(head, head + gone).clear();
        }
        if (!more.isEmpty()) {
            shown.addAll(head, more);
        }
    }

    private static <T> void replace(ObservableList<T> shown, int index, T wanted) {
        if (!shown.get(index).equals(wanted)) {
            shown.set(index, wanted);
        }
    }
}
