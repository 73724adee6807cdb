package org.pupitre.domain.board;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ReplyReason;
import org.pupitre.domain.act.ReplyState;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/**
 * The answer to a question in writing: a line of the follow-up register (rules of the board, section 9).
 *
 * @param writers who is to answer
 * @param due     the last day, such as {@code 2022-06-07}; null for none
 * @param consent whether the asker agrees that the name is published
 * @param state   how far it is
 * @param since   when it got that far, null while nothing was written
 * @param answers as they were typed, by language
 */
public record WrittenReply(
        ReplyReason reason,
        List<PersonId> writers,
        @Nullable String due,
        boolean consent,
        ReplyState state,
        @Nullable Instant since,
        SortedMap<LanguageTag, Text> answers) {
    public WrittenReply {
        writers = List.copyOf(writers);
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /** An answer in one language, by whom where that is said, and when. */
    public record Text(String text, @Nullable PersonId author, Instant at) {}

    /** What is known of the answer to a question of which no one said anything yet. */
    static WrittenReply of(Question question) {
        ReplyReason reason = question.answer() == null ? ReplyReason.NO_TIME : ReplyReason.IN_PART;
        return new WrittenReply(reason, question.marks().addressees(), null, false, ReplyState.OPEN, null,
                new TreeMap<>());
    }

    WrittenReply planned(ReplyReason why, List<PersonId> by, @Nullable String until, boolean named) {
        return new WrittenReply(why, by, until, named, state, since, answers);
    }

    WrittenReply written(LanguageTag language, Text answer) {
        SortedMap<LanguageTag, Text> all = new TreeMap<>(answers);
        all.put(language, answer);
        return new WrittenReply(reason, writers, due, consent, ReplyState.DRAFTED, answer.at(), all);
    }

    WrittenReply as(ReplyState other, Instant at) {
        return new WrittenReply(reason, writers, due, consent, other, at, answers);
    }
}
