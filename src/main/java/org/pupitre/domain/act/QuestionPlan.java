package org.pupitre.domain.act;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** A question that is on the board before the session begins, such as one sent in with a registration. */
public record QuestionPlan(String text, LanguageTag language, @Nullable PersonId asker, List<Wording> renditions) {
    public QuestionPlan {
        renditions = List.copyOf(renditions);
    }

    /** The question in another language. */
    public record Wording(LanguageTag language, String text, RenditionState state) {}
}
