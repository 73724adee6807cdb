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
 * @param told       what became of it
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
        SortedMap<LanguageTag, Wording> renditions,
        Told told) {
    /** A wording in another language, and how far it is. */
    public record Wording(String text, RenditionState state) {}

    /**
     * What became of it.
     *
     * @param key        by which a file knows it again, on working copies only
     * @param votes      the fewest people who want it asked
     * @param answeredAt when it was answered live; null where it was not, to the minute for an anonymous asker, null under the
     *                   rule
     * @param answeredBy who answered it live, as that person may be called
     * @param answer     what was answered in writing in the meeting tool
     */
    public record Told(
            @Nullable String key,
            int votes,
            @Nullable Instant answeredAt,
            @Nullable ReleasedName answeredBy,
            @Nullable String answer) {}

    public ReleasedQuestion {
        renditions = Collections.unmodifiableSortedMap(new TreeMap<>(renditions));
    }
}
