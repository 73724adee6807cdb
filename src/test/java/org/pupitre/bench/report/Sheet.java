package org.pupitre.bench.report;

import java.util.ArrayList;
import java.util.List;

/** Where a bench writes down what it finds. */
public final class Sheet {
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public void add(Figure figure) {
        System.out.println("  " + figure.name() + ": median " + Numbers.of(figure.spread().median()) + " "
                + figure.unit() + ", max " + Numbers.of(figure.spread().max()) + " (" + figure.spread().count() + ")");
        figures.add(figure);
    }

    public void note(String sentence) {
        notes.add(sentence);
    }

    public List<Figure> figures() {
        return figures;
    }

    public List<String> notes() {
        return notes;
    }
}
