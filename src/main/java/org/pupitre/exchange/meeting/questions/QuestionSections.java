package org.pupitre.exchange.meeting.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.table.RawRow;
import org.pupitre.exchange.table.RawTable;

/**
 * The parts of a report of questions: each begins after a record whose first cell is {@code Question Details}, with its header. A
 * file without such a record is one part.
 */
final class QuestionSections {
    private static final Set<String> MARKERS =
            Set.of("question details", "details de la question", "details des questions");
    /** What the columns are by their places, from the first on, in the words by which they are known. */
    private static final List<String> PLACES = List.of("#", "Question", "Asker Name", "Asker Email", "Answer(s)",
            "Question Time", "Answered Time", "Answer Name");
    /** From this place on the names of columns differ, and the place counts. */
    private static final int BY_PLACE = 5;

    private QuestionSections() {}

    static boolean marked(RawTable raw) {
        return raw.rows().stream().anyMatch(QuestionSections::marker);
    }

    /** The parts, each with its header as first record. */
    static List<RawTable> of(RawTable raw) {
        if (!marked(raw)) {
            return List.of(raw);
        }
        List<RawTable> parts = new ArrayList<>();
        List<RawRow> part = null;
        for (RawRow row : raw.rows()) {
            if (marker(row)) {
                close(part, raw, parts);
                part = new ArrayList<>();
            } else if (part != null && !row.blank()) {
                part.add(part.isEmpty() ? named(row) : row);
            }
        }
        close(part, raw, parts);
        return parts;
    }

    private static void close(@Nullable List<RawRow> part, RawTable raw,
            List<RawTable> parts) {
        if (part != null && !part.isEmpty()) {
            parts.add(new RawTable(part, raw.facts()));
        }
    }

    private static boolean marker(RawRow row) {
        return !row.cells().isEmpty() && row.cell(0).length() <= 40 && MARKERS.contains(HeaderFold.of(row.cell(0)))
                && row.cells().stream().skip(1).allMatch(String::isBlank);
    }

    /** The header, in words that are known: in a language of another account the place of a column says what it is. */
    private static RawRow named(RawRow header) {
        long known = header.cells().stream().limit(BY_PLACE)
                .filter(cell -> OwnTable.QUESTIONS.heading(cell).isPresent()).count();
        List<String> cells = new ArrayList<>(header.cells());
        for (int i = known < 2 ? 0 : BY_PLACE; i < Math.min(cells.size(), PLACES.size()); i++) {
            cells.set(i, PLACES.get(i));
        }
        return new RawRow(header.record(), cells, header.fault());
    }
}
