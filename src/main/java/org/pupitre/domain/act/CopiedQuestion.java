package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** A question as it is on a board elsewhere, with its id and number there, to lean on. */
public record CopiedQuestion(
        QuestionId id,
        int number,
        String text,
        @Nullable LanguageTag language,
        @Nullable PersonId asker,
        Instant askedAt,
        List<QuestionPlan.Wording> renditions) {
    public CopiedQuestion {
        renditions = List.copyOf(renditions);
    }
}
