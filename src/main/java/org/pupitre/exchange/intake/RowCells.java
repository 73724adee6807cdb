package org.pupitre.exchange.intake;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.value.TypedText;
import org.pupitre.exchange.column.CellWords;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.table.ReadRow;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.exchange.table.Values;

/** Reads the cells of a row, each as its type, and says what is wrong with one by the name of its column. */
final class RowCells {
    /** Longest title or other short text, in characters. */
    static final int SHORT = 500;
    /** Longest remark or definition, in characters. */
    static final int LONG = 10_000;

    private final ReadRow row;

    RowCells(ReadRow row) {
        this.row = row;
    }

    /** A text on one line; null for nothing. */
    @Nullable
    String line(Heading heading, int longest) throws Unfit {
        return checked(heading, TypedText.line(row.value(heading)), longest);
    }

    /** A text that may have several lines; null for nothing. */
    @Nullable
    String text(Heading heading, int longest) throws Unfit {
        return checked(heading, TypedText.text(row.value(heading)), longest);
    }

    private static @Nullable String checked(Heading heading, String text, int longest) throws Unfit {
        if (text.length() > longest) {
            throw new Unfit("intake.tooLong", new ThreeWay.Columns(List.of(heading)), longest);
        }
        return text.isEmpty() ? null : text;
    }

    /** A length in seconds, at most a day; null for nothing. */
    ItemFields.@Nullable Seconds seconds(Heading heading) throws Unfit {
        String cell = row.value(heading);
        if (cell.isEmpty()) {
            return null;
        }
        Optional<Long> seconds = Values.seconds(cell).filter(s -> s <= ItemChange.MOST_SECONDS);
        if (seconds.isEmpty()) {
            throw bad("intake.badMinutes", heading, cell);
        }
        return new ItemFields.Seconds(seconds.get().intValue());
    }

    /** Yes or no; null for nothing. */
    @Nullable
    Boolean truth(Heading heading) throws Unfit {
        String cell = row.value(heading);
        if (cell.isEmpty()) {
            return null;
        }
        return CellWords.truth(cell).orElseThrow(() -> bad("intake.badTruth", heading, cell));
    }

    /** A whole number within limits; null for nothing. */
    @Nullable
    Integer whole(Heading heading, int least, int most) throws Unfit {
        String cell = row.value(heading);
        if (cell.isEmpty()) {
            return null;
        }
        return Values.number(cell).filter(n -> n.stripTrailingZeros().scale() <= 0)
                .filter(n -> n.longValue() >= least && n.longValue() <= most).map(n -> (Integer) n.intValue())
                .orElseThrow(() -> new Unfit("intake.badNumber", columns(heading), cell, least, most));
    }

    static Unfit bad(String key, Heading heading, String cell) {
        return new Unfit(key, columns(heading), shortened(cell));
    }

    static ThreeWay.Columns columns(Heading heading) {
        return new ThreeWay.Columns(List.of(heading));
    }

    static String shortened(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 39) + "…";
    }
}
