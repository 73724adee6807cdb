package org.pupitre.domain.outlook;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.meeting.LineFigure;
import org.pupitre.domain.meeting.StandardLine;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LineId;

/**
 * A line for the meeting tool, filled in at an instant.
 *
 * @param standard null for a line of the seminar
 * @param wordings in the languages of the session, in their order; those without a wording are left out
 */
public record FilledLine(LineId id, @Nullable StandardLine standard, List<Wording> wordings) {
    public FilledLine {
        wordings = List.copyOf(wordings);
    }

    /**
     * A line in one language.
     *
     * @param template as it is written, with figures in braces
     * @param text     filled in
     * @param lacking  figures that there are none of at present
     */
    public record Wording(LanguageTag language, String template, String text, List<LineFigure> lacking) {
        public Wording {
            lacking = List.copyOf(lacking);
        }
    }

    /** Whether it can be pasted: nothing in it is lacking at present. */
    public boolean complete() {
        return !wordings.isEmpty() && wordings.stream().allMatch(wording -> wording.lacking().isEmpty());
    }

    /** What is pasted: a line for each language. */
    public String pasted() {
        return wordings.stream().map(Wording::text).collect(Collectors.joining("\n"));
    }
}
