package org.pupitre.exchange.seminar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a file, and what is merely remarkable. */
final class Problems {
    /** More would only hide the first ones. */
    static final int LIMIT = 100;

    private final List<Problem> wrong = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private int found;

    /** Something that keeps the file from being imported. */
    void wrong(Place place, String field, String key, String... arguments) {
        found++;
        add(wrong, place, field, key, arguments);
    }

    /** Something that is imported as it is, but that a person should know of. */
    void remark(Place place, String field, String key, String... arguments) {
        add(remarks, place, field, key, arguments);
    }

    boolean any() {
        return !wrong.isEmpty();
    }

    /** How many were found by now, those over the limit included. */
    int count() {
        return found;
    }

    List<Problem> wrong() {
        return inOrder(wrong);
    }

    List<Problem> remarks() {
        return inOrder(remarks);
    }

    private static void add(List<Problem> to, Place place, String field, String key, String... arguments) {
        if (to.size() < LIMIT) {
            to.add(new Problem(place.line(), place.column(), field, key, List.of(arguments)));
        }
    }

    private static List<Problem> inOrder(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column)).toList();
    }
}
