package org.pupitre.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
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
        Optional<QueueEntry> speaking = state.queue().onFloor();
        Instant begins = now;
        if (speaking.isPresent()) {
            Duration left = speaking.get().remaining(now);
            begins = left.isNegative() ? now : now.plus(left);
        }
        int after = 0;
        for (QueueEntry entry : Stream.concat(state.queue().called().stream(), state.queue().waiting().stream())
                .toList()) {
            LanguageTag language = entry.language();
            if (language == null) {
                return Optional.empty();
            }
            if (!language.covers(floor)) {
                return Optional.of(new NextFlip(floor, language, entry, after, speaking.isPresent() ? begins : null));
            }
            begins = begins.plus(entry.allotment()).plus(entry.given());
            after++;
        }
        return Optional.empty();
    }
}
