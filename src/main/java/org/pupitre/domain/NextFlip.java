package org.pupitre.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;

/**
 * The next change of the floor's language as far as the queue tells it (rules of interpretation, section 10).
 *
 * @param from  the language of the floor now
 * @param to    the language it changes to
 * @param with  who then speaks
 * @param after how many speak before that; 0 if it is the very next one
 * @param about when to expect it if everyone keeps to the speaking time; null where no one speaks now
 */
public record NextFlip(LanguageTag from, LanguageTag to, QueueEntry with, int after, @Nullable Instant about) {
    /**
     * The first in the queue whose language is another one than the floor's. Nothing is said past someone whose language
     * is not known, since the floor may change with that person already.
     */
    public static Optional<NextFlip> of(SessionState state, Instant now) {
        LanguageTag floor = state.interpretation().floorLanguage();
        if (floor == null) {
            return Optional.empty();
        }
        int after = 0;
        for (ComingTurn turn : ComingTurn.all(state, now)) {
            LanguageTag language = turn.entry().language();
            if (language == null) {
                return Optional.empty();
            }
            if (!language.covers(floor)) {
                return Optional.of(new NextFlip(floor, language, turn.entry(), after, turn.about()));
            }
            after++;
        }
        return Optional.empty();
    }
}
