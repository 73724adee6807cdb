package org.pupitre.domain.board;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardEvent;
import org.pupitre.domain.act.BoardEvent.DifferenceSettled;
import org.pupitre.domain.act.BoardEvent.QuestionAdded;
import org.pupitre.domain.act.BoardEvent.QuestionAnswered;
import org.pupitre.domain.act.BoardEvent.QuestionBrought;
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
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;

/** What an event makes of the board. */
final class BoardChanges {
    private BoardChanges() {}

    static QuestionBoard apply(QuestionBoard board, BoardEvent event) {
        return switch (event) {
            case QuestionAdded e -> put(board, new Question(e.question(), e.number(), e.text(), e.language(), e.asker(),
                    e.at(), State.INBOX, null, new TreeMap<>(), null, null, null, false, QuestionMarks.NONE, Votes.NONE,
                    null),
                    Integer.MAX_VALUE);
            case QuestionBrought e -> change(board, e.question(), q -> QuestionDraft.of(q)
                    .origin(brought(q, e))
                    .votes(new Votes(Set.copyOf(e.tool().voters()), e.tool().votes())).build());
            case DifferenceSettled e -> change(board, e.question(), q -> settled(q, e));
            case QuestionShortlisted e ->
                    relist(board, e.question(), Integer.MAX_VALUE, q -> with(q, State.SHORTLISTED));
            case QuestionCalled e -> change(board, e.question(), q -> with(q, State.NEXT));
            case QuestionReadOut e -> change(board, e.question(), q -> QuestionDraft.of(q).state(State.NOW).before(null)
                    .readOutAt(e.at()).answer(null).dismissed(null).unreached(false).build());
            case QuestionAnswered e -> change(board, e.question(), q -> closed(q, State.ANSWERED,
                    new Answer(e.by(), e.language(), e.at()), null, false));
            case QuestionPutBack e -> relist(board, e.question(), 0, BoardChanges::putBack);
            case QuestionToFollowUp e ->
                    change(board, e.question(), q -> closed(q, State.FOLLOW_UP, q.answer(), null, e.byFinish()));
            case QuestionDismissed e -> change(board, e.question(),
                    q -> closed(q, State.DISMISSED, q.answer(), e.reason(), false));
            case QuestionReopened e -> reopen(board, e.question());
            case QuestionMoved e -> move(board, e.question(), e.place());
            case QuestionLanguageSet e ->
                    change(board, e.question(), q -> QuestionDraft.of(q).language(e.language()).build());
            case RenditionWritten e -> change(board, e.question(), q -> written(q, e));
        };
    }

    private static Origin brought(Question q, QuestionBrought e) {
        Origin before = q.origin();
        return new Origin(e.key(), e.tool(), before == null ? null : before.settled());
    }

    private static Question settled(Question q, DifferenceSettled e) {
        Origin before = q.origin();
        return before == null
                ? q
                : QuestionDraft.of(q).origin(new Origin(before.key(), before.tool(), e.said())).build();
    }

    private static Question with(Question q, State state) {
        return QuestionDraft.of(q).state(state).before(null).unreached(false).build();
    }

    /** No stamp is kept but in the journal. */
    private static Question putBack(Question q) {
        return QuestionDraft.of(q).state(State.SHORTLISTED).before(null).readOutAt(null).answer(null).dismissed(null)
                .unreached(false).build();
    }

    private static Question closed(Question q, State state, @Nullable Answer answer,
            @Nullable DismissReason reason, boolean unreached) {
        return QuestionDraft.of(q).state(state).before(q.state()).answer(answer).dismissed(reason).unreached(unreached)
                .build();
    }

    private static Question written(Question q, RenditionWritten e) {
        TreeMap<LanguageTag, Rendition> renditions = new TreeMap<>(q.renditions());
        renditions.put(e.language(), new Rendition(e.text(), e.state(), e.at(), null));
        return QuestionDraft.of(q).renditions(renditions).build();
    }

    /** To the state it had; one that was now or next returns there if the slot is free, else to the top of the list. */
    private static QuestionBoard reopen(QuestionBoard board, QuestionId id) {
        Optional<Question> question = board.question(id);
        if (question.isEmpty() || question.get().state().open() || question.get().state() == State.MERGED) {
            return board;
        }
        State before = question.get().before();
        return reopen(board, id,
                before == null || before == State.FOLLOW_UP || before == State.DISMISSED ? State.INBOX : before);
    }

    private static QuestionBoard reopen(QuestionBoard board, QuestionId id, State wanted) {
        boolean slotTaken = (wanted == State.NOW && board.now().isPresent())
                || (wanted == State.NEXT && board.next().isPresent());
        if (slotTaken && wanted == State.NOW && board.next().isEmpty()) {
            return change(board, id, q -> opened(q, State.NEXT));
        }
        return slotTaken
                ? relist(board, id, 0, q -> opened(q, State.SHORTLISTED))
                : change(board, id, q -> opened(q, wanted));
    }

    /** To the state it had, unchanged; one that was on the floor returns there if the slot is free. */
    static QuestionBoard backTo(QuestionBoard board, QuestionId id, State former) {
        return former == State.NOW || former == State.NEXT
                ? reopen(board, id, former)
                : change(board, id, q -> QuestionDraft.of(q).state(former).build());
    }

    private static Question opened(Question q, State state) {
        boolean answered = state == State.ANSWERED;
        return QuestionDraft.of(q).marks(q.marks().answeredWith(null)).state(state)
                .before(answered ? State.SHORTLISTED : null)
                .answer(answered ? q.answer() : null).dismissed(null).unreached(false).build();
    }

    static QuestionBoard change(QuestionBoard board, QuestionId id, UnaryOperator<Question> change) {
        return new QuestionBoard(board.listing().change(id, change), board.opening());
    }

    static QuestionBoard relist(QuestionBoard board, QuestionId id, int index, UnaryOperator<Question> change) {
        return board.question(id).map(q -> put(without(board, id), change.apply(q), index)).orElse(board);
    }

    private static QuestionBoard move(QuestionBoard board, QuestionId id, int place) {
        return board.question(id).map(q -> {
            QuestionBoard others = without(board, id);
            return put(others, q, others.listing().indexOf(q.state(), place));
        }).orElse(board);
    }

    private static QuestionBoard without(QuestionBoard board, QuestionId id) {
        return new QuestionBoard(board.listing().without(id), board.opening());
    }

    private static QuestionBoard put(QuestionBoard board, Question question, int index) {
        return new QuestionBoard(board.listing().plus(Math.min(index, board.questions().size()), question),
                board.opening());
    }
}
