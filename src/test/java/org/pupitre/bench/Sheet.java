package org.pupitre.bench;

import java.util.ArrayList;
import java.util.List;

/** Where a bench writes down what it finds. */
final class Sheet {
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void add(Figure figure) {
        System.out.println("  " + figure.name() + ": median " + Numbers.of(figure.spread().median()) + " "
                + figure.unit() + ", max " + Numbers.of(figure.spread().max()) + " (" + figure.spread().count() + ")");
        figures.add(figure);
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    List<Figure> figures() {
        return figures;
    }

    List<String> notes() {
        return notes;
    }
}
