package org.pupitre.exchange.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.table.Said;

/**
 * A row of a file beside what is there.
 *
 * @param record   its number in the file, from 1; 0 of what is not in the file
 * @param what     what it is, such as a title or a name
 * @param language in which {@code what} is; null where it is in none
 * @param why      why it is rejected or a duplicate, what of it is kept as a person wrote it, what deserves a look
 * @param differs  what becomes different
 * @param change   what taking it in does
 * @param ticked   whether it is taken in unless a person says otherwise
 */
public record PreviewRow(
        int record,
        RowState state,
        String what,
        @Nullable LanguageTag language,
        List<Said> why,
        List<Difference> differs,
        RowChange change,
        boolean ticked) {
    public PreviewRow {
        why = List.copyOf(why);
        differs = List.copyOf(differs);
    }

    /** A row that cannot be read. */
    public static PreviewRow rejected(int record, String what, Said why) {
        return new PreviewRow(record, RowState.REJECTED, what, null, List.of(why), List.of(), RowChange.NONE, false);
    }

    /** Whether a person can tick it. */
    public boolean choosable() {
        return switch (change) {
            case RowChange.None _,RowChange.SameItem _ -> false;
            case RowChange.OfQuestion of -> of.question() != null;
            default -> true;
        };
    }
}
