package org.pupitre.bench.report;

import java.util.List;

/**
 * What one bench found.
 *
 * @param title  heading of its table
 * @param notes  how it was measured, a sentence each
 * @param load   the machine's load of the last minute before and after, empty where the system does not tell
 */
public record Section(
        String bench,
        String title,
        List<Figure> figures,
        List<String> notes,
        String load,
        double seconds) {
    public Section {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    boolean missed() {
        return figures.stream().anyMatch(figure -> Boolean.FALSE.equals(figure.met()));
    }
}
