package org.pupitre.domain.board;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ReplyEvent;
import org.pupitre.domain.act.ReplyEvent.ReplyPlanned;
import org.pupitre.domain.act.ReplyEvent.ReplyStateSet;
import org.pupitre.domain.act.ReplyEvent.ReplyWritten;
import org.pupitre.domain.act.SortingEvent;
import org.pupitre.domain.act.SortingEvent.BoardOpeningSet;
import org.pupitre.domain.act.SortingEvent.QuestionAddressed;
import org.pupitre.domain.act.SortingEvent.QuestionAskerSet;
import org.pupitre.domain.act.SortingEvent.QuestionLabelled;
import org.pupitre.domain.act.SortingEvent.QuestionMerged;
import org.pupitre.domain.act.SortingEvent.QuestionStarred;
import org.pupitre.domain.act.SortingEvent.QuestionUnmerged;
import org.pupitre.domain.act.SortingEvent.WordingSigned;
import org.pupitre.domain.act.UnmergeTo;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;

/** What marks, merges and answers in writing make of the board. */
final class SortingChanges {
    private SortingChanges() {}

    static QuestionBoard apply(QuestionBoard board, SortingEvent event) {
        return switch (event) {
            case QuestionStarred e -> marks(board, e.question(), marks -> marks.star(e.starred()));
            case QuestionLabelled e -> marks(board, e.question(), marks -> marks.label(e.label(), e.on()));
            case QuestionAddressed e -> marks(board, e.question(), marks -> marks.address(e.person(), e.on()));
            case QuestionAskerSet e -> BoardChanges.change(board, e.question(),
                    q -> QuestionDraft.of(q).asker(e.asker()).build());
            case QuestionMerged e -> merged(board, e);
            case QuestionUnmerged e -> unmerged(board, e);
            case BoardOpeningSet e -> new QuestionBoard(board.questions(), e.opening());
            case WordingSigned e -> BoardChanges.change(board, e.question(), q -> signed(q, e));
        };
    }

    static QuestionBoard apply(QuestionBoard board, ReplyEvent event) {
        return switch (event) {
            case ReplyPlanned e -> reply(board, e.question(),
                    reply -> reply.planned(e.reason(), e.writers(), e.due(), e.consent()));
            case ReplyWritten e -> reply(board, e.question(),
                    reply -> reply.written(e.language(), new WrittenReply.Text(e.text(), e.author(), e.at())));
            case ReplyStateSet e -> reply(board, e.question(), reply -> reply.as(e.state(), e.at()));
        };
    }

    private static QuestionBoard marks(QuestionBoard board, QuestionId id, UnaryOperator<QuestionMarks> change) {
        return BoardChanges.change(board, id, q -> QuestionDraft.of(q).marks(change.apply(q.marks())).build());
    }

    private static QuestionBoard reply(QuestionBoard board, QuestionId id, UnaryOperator<WrittenReply> change) {
        return BoardChanges.change(board, id,
                q -> QuestionDraft.of(q).marks(q.marks().reply(change.apply(q.reply()))).build());
    }

    private static Question signed(Question q, WordingSigned e) {
        Rendition wording = q.renditions().get(e.language());
        if (wording == null) {
            return q;
        }
        TreeMap<LanguageTag, Rendition> all = new TreeMap<>(q.renditions());
        all.put(e.language(), new Rendition(wording.text(), wording.state(), wording.at(), e.author()));
        return QuestionDraft.of(q).renditions(all).build();
    }

    /** The question stays where it is among all, so that it comes back to its place; its own members follow it. */
    private static QuestionBoard merged(QuestionBoard board, QuestionMerged e) {
        Question question = board.question(e.question()).orElse(null);
        if (question == null || question.state() == State.MERGED || board.question(e.lead()).isEmpty()) {
            return board;
        }
        QuestionBoard after = BoardChanges.change(board, e.question(), q -> QuestionDraft.of(q).state(State.MERGED)
                .marks(q.marks().merge(new Merged(e.lead(), e.lead(), q.state(), e.at()))).build());
        for (Question member : board.members(e.question())) {
            after = under(after, member, e.lead());
        }
        return after;
    }

    private static QuestionBoard under(QuestionBoard board, Question member, QuestionId lead) {
        return marks(board, member.id(), marks -> marks.merge(underOther(marks.merged(), lead)));
    }

    private static @Nullable Merged underOther(@Nullable Merged merged, QuestionId lead) {
        return merged == null ? null : merged.under(lead);
    }

    /** Those that came with it go with it. */
    private static QuestionBoard unmerged(QuestionBoard board, QuestionUnmerged e) {
        Question question = board.question(e.question()).orElse(null);
        Merged merged = question == null ? null : question.marks().merged();
        if (question == null || merged == null) {
            return board;
        }
        QuestionBoard after = board;
        Map<QuestionId, Merged> left = new HashMap<>();
        for (Question member : board.members(merged.lead())) {
            left.put(member.id(), java.util.Objects.requireNonNull(member.marks().merged()));
        }
        for (Question member : board.members(merged.lead())) {
            if (cameWith(member.id(), e.question(), left)) {
                after = under(after, member, e.question());
            }
        }
        after = marks(after, e.question(), marks -> marks.merge(null));
        UnmergeTo to = e.to();
        if (to == UnmergeTo.ANSWERED) {
            Answer answer = board.question(merged.lead()).map(Question::answer).orElse(null);
            return BoardChanges.change(after, e.question(),
                    q -> QuestionDraft.of(q).state(State.ANSWERED).before(State.SHORTLISTED).answer(answer)
                            .marks(q.marks().answeredWith(merged.lead())).build());
        }
        return to == UnmergeTo.SHORTLIST
                ? BoardChanges.relist(after, e.question(), Integer.MAX_VALUE,
                        q -> QuestionDraft.of(q).state(State.SHORTLISTED).build())
                : BoardChanges.backTo(after, e.question(), merged.former());
    }

    /** Whether a member is where it is because this question brought it. */
    private static boolean cameWith(QuestionId member, QuestionId question, Map<QuestionId, Merged> left) {
        QuestionId at = member;
        for (int i = 0; i <= left.size(); i++) {
            Merged merged = left.get(at);
            if (merged == null) {
                return false;
            }
            if (merged.joined().equals(question)) {
                return true;
            }
            at = merged.joined();
        }
        return false;
    }
}
