package org.pupitre.domain.fairness;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.pupitre.domain.act.NextFrom;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.QuestionBoard;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.SpeakerQueue;

/**
 * What is suggested for Next while that slot is empty, and why (rules of the queue, section 3.14). A line that a person
 * chooses always counts instead.
 */
public sealed interface NextChoice {
    /** The reason, a key of the words. */
    Reason reason();

    /** Why something is suggested. */
    enum Reason {
        /** The first who waits. */
        FIRST_HAND,
        /** The first of the shortlist. */
        FIRST_QUESTION,
        /** The item goes from one to the other, and the last was of the other kind. */
        ALTERNATE,
        /** The item prefers the other kind, of which there is none. */
        NO_OTHER
    }

    /** A person who waits. */
    record Hand(QueueEntry entry, Reason reason) implements NextChoice {}

    /** A question of the shortlist. */
    record Asked(Question question, Reason reason) implements NextChoice {}

    /**
     * What is suggested; empty while something is next, where nothing is to be suggested, or nothing is there.
     *
     * @param from where it comes from
     */
    static Optional<NextChoice> of(NextFrom from, SpeakerQueue queue, QuestionBoard board) {
        if (queue.called().isPresent() || board.next().isPresent()) {
            return Optional.empty();
        }
        Optional<QueueEntry> hand = queue.waiting().stream().findFirst();
        Optional<Question> question = board.in(Question.State.SHORTLISTED).stream().findFirst();
        return switch (from) {
            case NONE -> Optional.empty();
            case HANDS -> hand.map(e -> new Hand(e, Reason.FIRST_HAND));
            case QUESTIONS -> question.<NextChoice>map(q -> new Asked(q, Reason.FIRST_QUESTION))
                    .or(() -> hand.map(e -> new Hand(e, Reason.NO_OTHER)));
            case ALTERNATELY -> lastWasQuestion(queue, board)
                    ? hand.<NextChoice>map(e -> new Hand(e, Reason.ALTERNATE))
                            .or(() -> question.map(q -> new Asked(q, Reason.NO_OTHER)))
                    : question.<NextChoice>map(q -> new Asked(q, Reason.ALTERNATE))
                            .or(() -> hand.map(e -> new Hand(e, Reason.NO_OTHER)));
        };
    }

    /** Whether what had the floor last was a question, whose answers belong to it; before the first turn a hand comes. */
    private static boolean lastWasQuestion(SpeakerQueue queue, QuestionBoard board) {
        Optional<Instant> read = latest(board.questions().stream().map(Question::readOutAt));
        Optional<Instant> spoke = latest(queue.entries().stream().filter(e -> e.answers() == null)
                .map(QueueEntry::begunAt));
        return spoke.isEmpty() || (read.isPresent() && !spoke.get().isAfter(read.get()));
    }

    private static Optional<Instant> latest(Stream<Instant> instants) {
        return instants.filter(Objects::nonNull).max(Comparator.naturalOrder());
    }
}
