package org.pupitre.domain.board;

import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardEvent;
import org.pupitre.domain.act.BoardEvent.QuestionAdded;
import org.pupitre.domain.act.BoardEvent.QuestionAnswered;
import org.pupitre.domain.act.BoardEvent.QuestionCalled;
import org.pupitre.domain.act.BoardEvent.QuestionDismissed;
import org.pupitre.domain.act.BoardEvent.QuestionLanguageSet;
import org.pupitre.domain.act.BoardEvent.QuestionMoved;
import org.pupitre.domain.act.BoardEvent.QuestionPutBack;
import org.pupitre.domain.act.BoardEvent.QuestionReadOut;
import org.pupitre.domain.act.BoardEvent.QuestionReopened;
import org.pupitre.domain.act.BoardEvent.QuestionShortlisted;
import org.pupitre.domain.act.BoardEvent.QuestionToFollowUp;
import org.pupitre.domain.act.BoardEvent.RenditionWritten;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.QuestionId;

/** What an event makes of the board. */
final class BoardChanges {
    private BoardChanges() {}

    static QuestionBoard apply(QuestionBoard board, BoardEvent event) {
        return switch (event) {
            case QuestionAdded e -> put(board, new Question(e.question(), e.number(), e.text(), e.language(), e.asker(),
                    e.at(), State.INBOX, null, new TreeMap<>(), null, null, null, false), Integer.MAX_VALUE);
            case QuestionShortlisted e ->
                    relist(board, e.question(), Integer.MAX_VALUE, q -> with(q, State.SHORTLISTED));
            case QuestionCalled e -> change(board, e.question(), q -> with(q, State.NEXT));
            case QuestionReadOut e -> change(board, e.question(), q -> new Question(q.id(), q.number(), q.text(),
                    q.language(), q.asker(), q.askedAt(), State.NOW, null, q.renditions(), e.at(), null, null,
                    false));
            case QuestionAnswered e -> change(board, e.question(), q -> closed(q, State.ANSWERED,
                    new Answer(e.by(), e.language(), e.at()), null, false));
            case QuestionPutBack e -> relist(board, e.question(), 0, BoardChanges::putBack);
            case QuestionToFollowUp e ->
                    change(board, e.question(), q -> closed(q, State.FOLLOW_UP, q.answer(), null, e.byFinish()));
            case QuestionDismissed e -> change(board, e.question(),
                    q -> closed(q, State.DISMISSED, q.answer(), e.reason(), false));
            case QuestionReopened e -> reopen(board, e.question());
            case QuestionMoved e -> move(board, e.question(), e.place());
            case QuestionLanguageSet e -> change(board, e.question(), q -> new Question(q.id(), q.number(), q.text(),
                    e.language(), q.asker(), q.askedAt(), q.state(), q.before(), q.renditions(), q.readOutAt(),
                    q.answer(), q.dismissed(), q.unreached()));
            case RenditionWritten e -> change(board, e.question(), q -> written(q, e));
        };
    }

    private static Question with(Question q, State state) {
        return new Question(q.id(), q.number(), q.text(), q.language(), q.asker(), q.askedAt(), state, null,
                q.renditions(), q.readOutAt(), q.answer(), q.dismissed(), false);
    }

    /** No stamp is kept but in the journal. */
    private static Question putBack(Question q) {
        return new Question(q.id(), q.number(), q.text(), q.language(), q.asker(), q.askedAt(), State.SHORTLISTED, null,
                q.renditions(), null, null, null, false);
    }

    private static Question closed(Question q, State state, @Nullable Answer answer,
            org.pupitre.domain.act.@Nullable DismissReason reason, boolean unreached) {
        return new Question(q.id(), q.number(), q.text(), q.language(), q.asker(), q.askedAt(), state, q.state(),
                q.renditions(), q.readOutAt(), answer, reason, unreached);
    }

    private static Question written(Question q, RenditionWritten e) {
        TreeMap<org.pupitre.domain.value.LanguageTag, Rendition> renditions = new TreeMap<>(q.renditions());
        renditions.put(e.language(), new Rendition(e.text(), e.state(), e.at()));
        return new Question(q.id(), q.number(), q.text(), q.language(), q.asker(), q.askedAt(), q.state(), q.before(),
                renditions, q.readOutAt(), q.answer(), q.dismissed(), q.unreached());
    }

    /** To the state it had; one that was now or next returns there if the slot is free, else to the top of the list. */
    private static QuestionBoard reopen(QuestionBoard board, QuestionId id) {
        Optional<Question> question = board.question(id);
        if (question.isEmpty() || question.get().state().open()) {
            return board;
        }
        State before = question.get().before();
        State wanted = before == null || before == State.FOLLOW_UP || before == State.DISMISSED ? State.INBOX : before;
        boolean slotTaken = (wanted == State.NOW && board.now().isPresent())
                || (wanted == State.NEXT && board.next().isPresent());
        if (slotTaken && wanted == State.NOW && board.next().isEmpty()) {
            return change(board, id, q -> opened(q, State.NEXT));
        }
        return slotTaken
                ? relist(board, id, 0, q -> opened(q, State.SHORTLISTED))
                : change(board, id, q -> opened(q, wanted));
    }

    private static Question opened(Question q, State state) {
        boolean answered = state == State.ANSWERED;
        return new Question(q.id(), q.number(), q.text(), q.language(), q.asker(), q.askedAt(), state,
                answered ? State.SHORTLISTED : null, q.renditions(), q.readOutAt(), answered ? q.answer() : null, null,
                false);
    }

    private static QuestionBoard change(QuestionBoard board, QuestionId id, UnaryOperator<Question> change) {
        return new QuestionBoard(board.listing().change(id, change));
    }

    private static QuestionBoard relist(QuestionBoard board, QuestionId id, int index, UnaryOperator<Question> change) {
        return board.question(id).map(q -> put(without(board, id), change.apply(q), index)).orElse(board);
    }

    private static QuestionBoard move(QuestionBoard board, QuestionId id, int place) {
        return board.question(id).map(q -> {
            QuestionBoard others = without(board, id);
            return put(others, q, others.listing().indexOf(q.state(), place));
        }).orElse(board);
    }

    private static QuestionBoard without(QuestionBoard board, QuestionId id) {
        return new QuestionBoard(board.listing().without(id));
    }

    private static QuestionBoard put(QuestionBoard board, Question question, int index) {
        return new QuestionBoard(board.listing().plus(Math.min(index, board.questions().size()), question));
    }
}
