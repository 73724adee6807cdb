package org.pupitre.cli.answers;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.VoteRange;
import org.pupitre.domain.board.WrittenReply;
import org.pupitre.domain.outlook.StillFit;
import org.pupitre.domain.value.QuestionId;

/**
 * All questions.
 *
 * @param now       the one read out or answered now
 * @param next      the one that is next
 * @param questions those in one list are in its order
 * @param open      whether suggestions are taken from the chat
 * @param leads     those that have members
 * @param stillFit  what of the shortlist still fits in the running item; null where none runs or nothing is on the shortlist
 * @param register  the answers to write, by numbers
 */
public record BoardAnswer(
        @Nullable QuestionId now,
        @Nullable QuestionId next,
        List<Question> questions,
        boolean open,
        List<Lead> leads,
        @Nullable Fit stillFit,
        List<RegisterLine> register) {
    public BoardAnswer {
        questions = List.copyOf(questions);
        leads = List.copyOf(leads);
        register = List.copyOf(register);
    }

    /**
     * A question with those that are members of it.
     *
     * @param askers how many people ask it, each without a known asker counted as one
     */
    public record Lead(QuestionId question, List<QuestionId> members, VoteRange votes, int askers) {
        public Lead {
            members = List.copyOf(members);
        }
    }

    /**
     * What of the shortlist still fits.
     *
     * @param readOutSeconds of each question on the shortlist, in its order
     */
    public record Fit(int fit, int shortlisted, int answerSeconds, List<Integer> readOutSeconds) {
        public Fit {
            readOutSeconds = List.copyOf(readOutSeconds);
        }
    }

    /** A line of the register of answers in writing. */
    public record RegisterLine(int number, QuestionId question, WrittenReply reply) {}

    static BoardAnswer of(SessionState state, Instant at) {
        return new BoardAnswer(state.board().now().map(Question::id).orElse(null),
                state.board().next().map(Question::id).orElse(null), state.board().questions(),
                state.board().open(state.timeline().current().map(AgendaItem::kind).orElse(null)), leads(state),
                fit(state, at),
                state.board().in(Question.State.FOLLOW_UP).stream()
                        .sorted(Comparator.comparingInt(Question::number))
                        .map(q -> new RegisterLine(q.number(), q.id(), q.reply())).toList());
    }

    private static List<Lead> leads(SessionState state) {
        return state.board().in(Question.State.MERGED).stream().map(state.board()::leadOf).distinct()
                .flatMap(id -> state.board().question(id).stream())
                .map(q -> new Lead(q.id(), state.board().members(q.id()).stream().map(Question::id).toList(),
                        state.board().votes(q), state.board().askers(q)))
                .toList();
    }

    private static @Nullable Fit fit(SessionState state, Instant at) {
        return StillFit.of(state, at).map(fit -> new Fit(fit.fit(), fit.shortlisted(), (int) fit.answer().toSeconds(),
                state.board().in(Question.State.SHORTLISTED).stream()
                        .map(q -> (int) StillFit.readOut(q, state).toSeconds()).toList()))
                .orElse(null);
    }
}
