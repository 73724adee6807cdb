package org.pupitre.domain.outlook.balance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.board.Answer;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;

/**
 * A speech or a question that has had the floor.
 *
 * @param person   who spoke or asked, null for not known
 * @param language what was spoken, or the language of the question
 * @param begun    when it began
 * @param spoken   how long it lasted so far; of a question until the first turn under it, else until its answer
 * @param question whether it is a question
 */
record Contribution(
        @Nullable Person person,
        @Nullable LanguageTag language,
        Instant begun,
        Duration spoken,
        boolean question) {
    /** All of them, in the order they began. */
    static List<Contribution> all(SessionState state, Instant now) {
        List<Contribution> all = new ArrayList<>();
        for (QueueEntry entry : state.queue().entries()) {
            Instant begun = entry.begunAt();
            if (begun != null) {
                all.add(new Contribution(state.people().person(entry.person()).orElse(null), entry.language(), begun,
                        entry.spoken(now), false));
            }
        }
        for (Question question : state.board().questions()) {
            Instant read = question.readOutAt();
            if (read != null) {
                all.add(new Contribution(state.people().person(question.asker()).orElse(null), question.language(),
                        read, lasted(state, question, read, now), true));
            }
        }
        all.sort(Comparator.comparing(Contribution::begun));
        return all;
    }

    private static Duration lasted(SessionState state, Question question, Instant read, Instant now) {
        Instant first = state.queue().answering(question.id(), read).stream().map(QueueEntry::begunAt).findFirst()
                .orElse(null);
        Answer answer = question.answer();
        boolean reading = question.state() == Question.State.NOW;
        Instant until = first != null ? first : answer != null ? answer.at() : reading ? now : read;
        return until.isBefore(read) ? Duration.ZERO : Duration.between(read, until);
    }
}
