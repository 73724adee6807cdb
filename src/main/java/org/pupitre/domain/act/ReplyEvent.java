package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** Events about the answers in writing. */
public sealed interface ReplyEvent extends Event {
    /**
     * This is known of the answer to write.
     *
     * @param due the last day, such as {@code 2022-06-07}; null for none
     */
    record ReplyPlanned(
            QuestionId question,
            ReplyReason reason,
            List<PersonId> writers,
            @Nullable String due,
            boolean consent) implements ReplyEvent {
        public ReplyPlanned {
            writers = List.copyOf(writers);
        }
    }

    /** There is an answer in this language, as it was typed. */
    record ReplyWritten(
            QuestionId question,
            LanguageTag language,
            String text,
            @Nullable PersonId author,
            Instant at) implements ReplyEvent {}

    /** The answer is this far. */
    record ReplyStateSet(QuestionId question, ReplyState state, Instant at) implements ReplyEvent {}
}
