package org.pupitre.task.export;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.outlook.gate.HitAnswer;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.out.Format;
import org.pupitre.exchange.out.Kind;

/**
 * What is to be exported, and where to.
 *
 * @param all         for a seminar file, whether it holds all sessions of the seminar, and not this alone
 * @param language    of headers, words and texts
 * @param only        in a folder, whether the file of this language alone is written, where each language has a file of its own
 * @param separator   between the cells of CSV
 * @param decided     what was decided about places that name someone
 * @param target      the file; or a folder, in which it gets the name it is offered under, and a file for each language of the
 *                    session where all its texts are in one and no other choice was made
 */
public record ExportOrder(
        SessionId session,
        boolean all,
        Kind kind,
        Format format,
        @Nullable ReleasePurpose purpose,
        LanguageTag language,
        boolean only,
        char separator,
        List<HitAnswer> decided,
        Path target) {
    public ExportOrder {
        decided = List.copyOf(decided);
    }

    /** The separator that spreadsheets of a language expect. */
    public static char separator(LanguageTag language) {
        return language.covers(LanguageTag.FR) ? ';' : ',';
    }

    /** What the file leaves for: what was chosen, else the usual purpose of its kind. */
    public ReleasePurpose leavesFor() {
        return purpose == null ? kind.usual() : purpose;
    }
}
