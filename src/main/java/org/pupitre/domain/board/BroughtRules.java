package org.pupitre.domain.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardEvent.QuestionAdded;
import org.pupitre.domain.act.BoardEvent.QuestionAnswered;
import org.pupitre.domain.act.BoardEvent.QuestionBrought;
import org.pupitre.domain.act.BoardEvent.QuestionToFollowUp;
import org.pupitre.domain.act.BroughtQuestion;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.ToolFact;
import org.pupitre.domain.act.ToolState;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/**
 * What a file of the meeting tool does to the board (rules of imports, section 5). What it says becomes a question's state only
 * where no person has put the question anywhere yet.
 */
public final class BroughtRules {
    private BroughtRules() {}

    /** Why these questions cannot be brought; null where they can. */
    public static @Nullable Rejection fault(QuestionBoard board, List<BroughtQuestion> questions) {
        for (BroughtQuestion question : questions) {
            QuestionId known = question.question();
            if (known != null && board.question(known).isEmpty()) {
                return new Rejection.NoSuchQuestion(known);
            }
            Rejection bad =
                    Rejection.ofText(TypedField.QUESTION, question.text().strip(), BoardRules.LONGEST_TEXT);
            if (bad != null) {
                return bad;
            }
        }
        return null;
    }

    /**
     * The events of questions that have no fault.
     *
     * @param erased whether a person was erased; no question names such a person
     */
    public static List<Event> decide(QuestionBoard board, List<BroughtQuestion> questions, Predicate<PersonId> erased,
            Instant now) {
        List<Event> events = new ArrayList<>();
        int number = board.nextNumber();
        for (BroughtQuestion brought : questions) {
            Optional<Question> known = Optional.ofNullable(brought.question()).flatMap(board::question);
            ToolFact tool = kept(brought.tool(), erased);
            if (known.isPresent()) {
                events.addAll(again(known.get(), brought, tool, now));
                continue;
            }
            QuestionId id = new QuestionId("q" + number);
            PersonId asker = brought.asker();
            Instant asked = brought.askedAt();
            events.add(new QuestionAdded(id, number, brought.text().strip(), brought.language(),
                    asker == null || erased.test(asker) ? null : asker, asked == null ? now : asked));
            events.add(new QuestionBrought(id, brought.key(), tool));
            events.addAll(became(id, tool, now));
            number++;
        }
        return events;
    }

    private static List<Event> again(Question question, BroughtQuestion brought, ToolFact tool, Instant now) {
        List<Event> events = new ArrayList<>();
        Origin before = question.origin();
        if (before == null || !before.says(brought.key(), tool)) {
            events.add(new QuestionBrought(question.id(), brought.key(), tool));
            boolean told = before != null && (before.tool().state() != ToolState.OPEN || before.settled() != null);
            if (question.state() == State.INBOX && !told) {
                events.addAll(became(question.id(), tool, now));
            }
        }
        return events;
    }

    private static List<Event> became(QuestionId id, ToolFact tool, Instant now) {
        Instant told = tool.at();
        Instant at = told == null ? now : told;
        return switch (tool.state()) {
            case OPEN -> List.of();
            case LIVE, LIVE_AND_WRITTEN -> List.of(new QuestionAnswered(id, tool.by(), null, at));
            case WRITTEN -> List.of(new QuestionToFollowUp(id, at));
        };
    }

    private static ToolFact kept(ToolFact tool, Predicate<PersonId> erased) {
        PersonId by = tool.by();
        return new ToolFact(tool.state(), tool.answer(), tool.at(), by == null || erased.test(by) ? null : by,
                tool.votes(), tool.voters().stream().filter(erased.negate()).distinct().sorted(
                        Comparator.comparing(PersonId::value)).toList());
    }
}
