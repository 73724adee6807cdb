package org.pupitre.domain.outlook.released;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.LanguageTag;

/**
 * A question of the board.
 *
 * @param text       as asked, or the moderator's wording where the original names its author and that may not leave
 * @param asker      null for an anonymous one and under the rule
 * @param person     the asker's id, on working copies only
 * @param reach      how to reach the asker, on working copies and, when asked for, for those who answer
 * @param askedAt    to the minute for an anonymous one; null under the rule
 * @param renditions wordings in other languages
 */
public record ReleasedQuestion(
        int number,
        State state,
        String text,
        @Nullable LanguageTag language,
        @Nullable ReleasedName asker,
        @Nullable String person,
        @Nullable String reach,
        @Nullable Instant askedAt,
        SortedMap<LanguageTag, Wording> renditions) {
    /** A wording in another language, and how far it is. */
    public record Wording(String text, RenditionState state) {}

    public ReleasedQuestion {
        renditions = Collections.unmodifiableSortedMap(new TreeMap<>(renditions));
    }
}
