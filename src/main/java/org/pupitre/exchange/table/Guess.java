package org.pupitre.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pupitre.exchange.column.AgendaColumn;
import org.pupitre.exchange.column.Cells;
import org.pupitre.exchange.column.Column;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.column.PeopleColumn;

/** What the columns of rows without a header are, by what is in them; such rows are pasted from a spreadsheet. */
final class Guess {
    private final List<List<String>> columns = new ArrayList<>();
    private final List<@Nullable Heading> found;

    private Guess(RawTable raw, int width) {
        for (int i = 0; i < width; i++) {
            int column = i;
            columns.add(raw.rows().stream().limit(TextTable.LOOKED_AT).map(row -> row.cell(column))
                    .filter(cell -> !Cells.nothing(cell)).toList());
        }
        found = new ArrayList<>(Collections.nCopies(width, null));
    }

    static List<@Nullable Heading> of(RawTable raw, OwnTable table, int width) {
        Guess guess = new Guess(raw, width);
        if (table == OwnTable.AGENDA) {
            guess.take(AgendaColumn.START, cell -> Clock.read(cell).isPresent());
            guess.take(AgendaColumn.END, cell -> Clock.read(cell).isPresent());
            guess.take(AgendaColumn.MINUTES, cell -> Values.seconds(cell).isPresent());
            if (width == 1 || guess.begins(raw)) {
                guess.take(AgendaColumn.TITLE, cell -> true);
            }
        } else if (table == OwnTable.PEOPLE && width == 1) {
            guess.take(PeopleColumn.NAME, cell -> true);
        }
        return guess.found;
    }

    /** Whether the first row has a figure where the others have one, so that it is no header in another language. */
    private boolean begins(RawTable raw) {
        List<String> first =
                raw.rows().stream().filter(row -> !row.blank()).findFirst().map(RawRow::cells).orElse(List.of());
        for (int i = 0; i < Math.min(found.size(), first.size()); i++) {
            if (found.get(i) != null) {
                return Clock.read(first.get(i)).isPresent() || Values.seconds(first.get(i)).isPresent();
            }
        }
        return false;
    }

    /** The first column that is not taken and of which most cells are like that. */
    private void take(Column column, Predicate<String> like) {
        for (int i = 0; i < found.size(); i++) {
            List<String> cells = columns.get(i);
            long fitting = cells.stream().filter(like).count();
            if (found.get(i) == null && !cells.isEmpty() && fitting * 2 > cells.size()) {
                found.set(i, new Heading(column));
                return;
            }
        }
    }
}
