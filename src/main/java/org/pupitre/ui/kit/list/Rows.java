package org.pupitre.ui.kit.list;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javafx.collections.ObservableList;

/** Brings an observable list up to date with as few changes as selection and scroll position need. */
public final class Rows {
    private Rows() {}

    /**
     * Makes the shown list equal to the wanted one. Rows that are equal stay untouched; a row that stands for the same
     * thing at the same place is replaced alone; rows that only changed places are put in order, so that the selected one
     * stays selected; else everything from the first to the last difference is replaced.
     *
     * @param key what a row stands for; no two rows of one list stand for the same
     */
    public static <T> void update(ObservableList<T> shown, List<? extends T> wanted, Function<? super T, ?> key) {
        if (reordered(shown, wanted, key)) {
            Map<Object, Integer> places = places(wanted, key);
            shown.sort(Comparator.comparing(row -> places.getOrDefault(key.apply(row), 0)));
        }
        int limit = Math.min(shown.size(), wanted.size());
        int head = 0;
        while (head < limit && same(shown.get(head), wanted.get(head), key)) {
            replace(shown, head, wanted.get(head));
            head++;
        }
        int tail = 0;
        while (tail < limit - head
                && same(shown.get(shown.size() - 1 - tail), wanted.get(wanted.size() - 1 - tail), key)) {
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

    private static <T> boolean reordered(List<T> shown, List<? extends T> wanted, Function<? super T, ?> key) {
        if (shown.size() != wanted.size()) {
            return false;
        }
        int first = 0;
        while (first < shown.size() && same(shown.get(first), wanted.get(first), key)) {
            first++;
        }
        return first < shown.size() && places(shown, key).keySet().equals(places(wanted, key).keySet());
    }

    private static <T> Map<Object, Integer> places(List<? extends T> rows, Function<? super T, ?> key) {
        Map<Object, Integer> places = new HashMap<>();
        for (T row : rows) {
            places.put(key.apply(row), places.size());
        }
        return places;
    }

    private static <T> boolean same(T a, T b, Function<? super T, ?> key) {
        return key.apply(a).equals(key.apply(b));
    }

    private static <T> void replace(ObservableList<T> shown, int index, T wanted) {
        if (!shown.get(index).equals(wanted)) {
            shown.set(index, wanted);
        }
    }
}
