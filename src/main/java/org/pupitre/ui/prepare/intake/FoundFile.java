package org.pupitre.ui.prepare.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.IntakeKind;

/**
 * What importing a file would do, in words of the language of the screen.
 *
 * @param kind    as which it was read
 * @param facts   how many rows it has, and its encoding
 * @param rows    in the order of the file
 * @param remarks what deserves a look of the file as a whole
 * @param readAs  how it was read, where a person can choose otherwise; null where there is nothing to choose
 * @param emails  whether its addresses are kept; null where it has none
 */
public record FoundFile(
        IntakeKind kind,
        String facts,
        List<FoundRow> rows,
        List<String> remarks,
        @Nullable ReadAs readAs,
        @Nullable Boolean emails) {
    /** A file without addresses. */
    public FoundFile(IntakeKind kind, String facts, List<FoundRow> rows, List<String> remarks,
            @Nullable ReadAs readAs) {
        this(kind, facts, rows, remarks, readAs, null);
    }

    public FoundFile {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }
}
