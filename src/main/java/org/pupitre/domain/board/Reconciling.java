package org.pupitre.domain.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pupitre.domain.act.BoardEvent.DifferenceSettled;
import org.pupitre.domain.act.BoardEvent.QuestionAnswered;
import org.pupitre.domain.act.BoardEvent.QuestionReopened;
import org.pupitre.domain.act.BoardEvent.QuestionToFollowUp;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.ToolFact;
import org.pupitre.domain.act.ToolState;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.QuestionId;

/**
 * What the meeting tool says became of questions, beside what is on the board: differences are decided one by one, and nothing
 * is overwritten (rules of imports, section 8).
 */
public final class Reconciling {
    private Reconciling() {}

    /** The questions of which the meeting tool says something else, and no person has decided yet; by their numbers. */
    public static List<Question> differences(QuestionBoard board) {
        return board.questions().stream().filter(Reconciling::differs)
                .sorted(Comparator.comparingInt(Question::number)).toList();
    }

    private static boolean differs(Question question) {
        Origin origin = question.origin();
        return origin != null && !origin.tool().state().equals(origin.settled())
                && !agrees(question.state(), origin.tool().state());
    }

    /** A question that was put away here is not missed there. */
    private static boolean agrees(State here, ToolState there) {
        return switch (here) {
            case ANSWERED -> there.live();
            case FOLLOW_UP -> there == ToolState.WRITTEN || there == ToolState.OPEN;
            case NEXT, NOW -> true;
            case INBOX, SHORTLISTED -> there == ToolState.OPEN;
            default -> there == ToolState.OPEN;
        };
    }

    /**
     * Decides about one.
     *
     * @param take whether what the meeting tool says counts; else what is here
     */
    public static Decision settle(QuestionBoard board, QuestionId id, boolean take, Instant now) {
        Optional<Question> found = board.question(id);
        if (found.isEmpty()) {
            return Decision.refuse(new Rejection.NoSuchQuestion(id));
        }
        Question question = found.get();
        Origin origin = question.origin();
        if (origin == null || !differs(question)) {
            return Decision.refuse(new Rejection.NothingChanges());
        }
        List<Event> events = new ArrayList<>();
        if (take) {
            events.addAll(taken(id, origin.tool(), now));
        }
        events.add(new DifferenceSettled(id, origin.tool().state(), take));
        return new Decision.Accepted(events, List.of());
    }

    private static List<Event> taken(QuestionId id, ToolFact tool, Instant now) {
        Instant told = tool.at();
        Instant at = told == null ? now : told;
        return switch (tool.state()) {
            case LIVE, LIVE_AND_WRITTEN -> List.of(new QuestionAnswered(id, tool.by(), null, at));
            case WRITTEN -> List.of(new QuestionToFollowUp(id, at));
            case OPEN -> List.of(new QuestionReopened(id));
        };
    }
}
