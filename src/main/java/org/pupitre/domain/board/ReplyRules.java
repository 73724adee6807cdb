package org.pupitre.domain.board;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.ReplyCommand;
import org.pupitre.domain.act.ReplyCommand.PlanReply;
import org.pupitre.domain.act.ReplyCommand.SetReplyState;
import org.pupitre.domain.act.ReplyCommand.WriteReply;
import org.pupitre.domain.act.ReplyEvent.ReplyPlanned;
import org.pupitre.domain.act.ReplyEvent.ReplyStateSet;
import org.pupitre.domain.act.ReplyEvent.ReplyWritten;
import org.pupitre.domain.act.ReplyState;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** What may be done with answers in writing (rules of the board, section 9). */
public final class ReplyRules {
    /** Longest answer in one language, in characters. */
    public static final int LONGEST_ANSWER = 20_000;

    private ReplyRules() {}

    /**
     * Decides a command; never throws.
     *
     * @param known whether the seminar knows a person
     */
    public static Decision decide(QuestionBoard board, ReplyCommand command, Predicate<PersonId> known, Instant now) {
        return switch (command) {
            case PlanReply c -> on(board, c.question(), q -> planned(q, c, known));
            case WriteReply c -> on(board, c.question(), q -> written(q, c, known, now));
            case SetReplyState c -> on(board, c.question(), q -> state(q, c.state(), now));
        };
    }

    private static Decision planned(Question q, PlanReply c, Predicate<PersonId> known) {
        PersonId stranger = c.writers().stream().filter(known.negate()).findFirst().orElse(null);
        if (stranger != null) {
            return Decision.refuse(new Rejection.NoSuchPerson(stranger));
        }
        if (c.due() != null && !day(c.due())) {
            return Decision.refuse(new Rejection.BadValue("due", "2022-06-07"));
        }
        ReplyPlanned event = new ReplyPlanned(c.question(), c.reason(), c.writers().stream().distinct().toList(),
                c.due(), c.consent());
        WrittenReply planned = q.reply().planned(event.reason(), event.writers(), event.due(), event.consent());
        return planned.equals(q.marks().reply())
                ? Decision.refuse(new Rejection.NothingChanges())
                : Decision.events(event);
    }

    private static boolean day(String due) {
        try {
            return LocalDate.parse(due).getYear() > 0;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static Decision written(Question q, WriteReply c, Predicate<PersonId> known, Instant now) {
        Rejection bad = Rejection.ofText(TypedField.ANSWER, c.text().strip(), LONGEST_ANSWER);
        if (bad != null) {
            return Decision.refuse(bad);
        }
        PersonId author = c.author();
        if (author != null && !known.test(author)) {
            return Decision.refuse(new Rejection.NoSuchPerson(author));
        }
        return q.reply().state() == ReplyState.SENT
                ? Decision.refuse(new Rejection.ReplyWasSent(q.number()))
                : Decision.events(new ReplyWritten(c.question(), c.language(), c.text(), author, now));
    }

    /** Without an answer there is nothing that is drafted, checked or sent. What was sent was checked before. */
    private static Decision state(Question q, ReplyState wanted, Instant now) {
        WrittenReply reply = q.reply();
        if (reply.state() == wanted) {
            return Decision.refuse(new Rejection.NothingChanges());
        }
        if (wanted != ReplyState.OPEN && reply.answers().isEmpty()) {
            return Decision.refuse(new Rejection.ReplyIsMissing(q.number()));
        }
        return wanted == ReplyState.SENT && reply.state() != ReplyState.CHECKED
                ? Decision.refuse(new Rejection.ReplyNotChecked(q.number()))
                : Decision.events(new ReplyStateSet(q.id(), wanted, now));
    }

    private static Decision on(QuestionBoard board, QuestionId id, Function<Question, Decision> decide) {
        Question question = board.question(id).orElse(null);
        if (question == null) {
            return Decision.refuse(new Rejection.NoSuchQuestion(id));
        }
        return question.state() == State.FOLLOW_UP
                ? decide.apply(question)
                : Decision.refuse(new Rejection.QuestionNotInWriting(question.number()));
    }
}
