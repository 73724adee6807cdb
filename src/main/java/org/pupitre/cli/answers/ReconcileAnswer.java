package org.pupitre.cli.answers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.ToolFact;
import org.pupitre.domain.attendance.AttendanceTable;
import org.pupitre.domain.board.Origin;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.Reconciling;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/**
 * What the meeting tool recorded, beside what is here (rules of imports, section 8).
 *
 * @param questions  those of which it says something else, and no person has decided yet
 * @param notThere   people who spoke here, and of whom the report of attendance does not say that they came; empty where there
 *                   is no report
 */
public record ReconcileAnswer(List<Difference> questions, List<PersonId> notThere) {
    /**
     * A question.
     *
     * @param here  where it is on the board
     * @param there what the meeting tool says; null for nothing
     */
    public record Difference(QuestionId question, int number, Question.State here, @Nullable ToolFact there) {}

    public ReconcileAnswer {
        questions = List.copyOf(questions);
        notThere = List.copyOf(notThere);
    }

    static ReconcileAnswer of(SessionState state) {
        AttendanceTable table = AttendanceTable.of(state.people(), state.id(), true);
        Set<PersonId> came = table.lines().stream().filter(AttendanceTable.Line::came)
                .map(line -> line.person().id()).collect(Collectors.toSet());
        List<PersonId> notThere = came.isEmpty()
                ? List.of()
                : state.queue().entries().stream().filter(entry -> entry.clock() != null).map(QueueEntry::person)
                        .flatMap(person -> Optional.ofNullable(person).stream())
                        .filter(person -> !came.contains(person)).distinct().toList();
        return new ReconcileAnswer(Reconciling.differences(state.board()).stream()
                .map(question -> new Difference(question.id(), question.number(), question.state(), told(question)))
                .toList(), notThere);
    }

    private static @Nullable ToolFact told(Question question) {
        Origin origin = question.origin();
        return origin == null ? null : origin.tool();
    }
}
