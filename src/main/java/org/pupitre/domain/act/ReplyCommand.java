package org.pupitre.domain.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** Commands about the answers in writing (rules of the board, section 9). */
public sealed interface ReplyCommand extends Command {
    /**
     * Says what is known of an answer that is to be written.
     *
     * @param writers who is to answer, in the order in which they are named
     * @param due     the last day, such as {@code 2022-06-07}; null for none
     * @param consent whether the asker agrees that the name is published
     */
    record PlanReply(
            QuestionId question,
            ReplyReason reason,
            List<PersonId> writers,
            @Nullable String due,
            boolean consent) implements ReplyCommand {
        public PlanReply {
            writers = List.copyOf(writers);
        }
    }

    /**
     * Writes or replaces the answer in a language, which is then a draft.
     *
     * @param author who wrote it, null where that is not said
     */
    record WriteReply(QuestionId question, LanguageTag language, String text, @Nullable PersonId author)
            implements
            ReplyCommand {}

    /** Says how far the answer is. */
    record SetReplyState(QuestionId question, ReplyState state) implements ReplyCommand {}
}
