package org.pupitre.exchange.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Attended;
import org.pupitre.domain.act.BoardCommand.DismissQuestion;
import org.pupitre.domain.act.BoardCommand.ReopenQuestion;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.IntakeCommand.RemoveAttendance;
import org.pupitre.domain.act.IntakeCommand.SettleDifference;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.attendance.RawRecord;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.board.Reconciling;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.Preview;

/** What the meeting tool recorded is beside what is here, and each difference is decided by a person (rules of imports, section 8). */
class ReconcilingTest {
    private static final QuestionId FIRST = new QuestionId("q1");
    private static final QuestionId SECOND = new QuestionId("q2");
    private final Play play = Play.session(Play.S1);

    private void takeIn(String file, OwnTable table) {
        Preview preview = Reports.preview(file, table, play.state());
        play.does(preview.command(preview.ticked()));
    }

    private List<Integer> differing() {
        return Reconciling.differences(play.state().board()).stream().map(Question::number).toList();
    }

    private State state(QuestionId id) {
        return play.state().board().question(id).orElseThrow().state();
    }

    @Test
    void whatAPersonDecidedOtherwiseIsListedAndStaysUntilItIsDecided() {
        takeIn(Reports.QUESTIONS, OwnTable.QUESTIONS);
        assertThat(differing()).isEmpty();
        play.does(new ReopenQuestion(FIRST), new ReopenQuestion(SECOND));
        play.does(new DismissQuestion(SECOND, DismissReason.OFF_TOPIC));
        assertThat(differing()).containsExactly(1, 2);

        play.does(new SettleDifference(FIRST, true));
        assertThat(state(FIRST)).isEqualTo(State.ANSWERED);
        play.does(new SettleDifference(SECOND, false));
        assertThat(state(SECOND)).isEqualTo(State.DISMISSED);
        assertThat(differing()).isEmpty();
        play.does(new Undo());
        assertThat(differing()).containsExactly(2);
    }

    @Test
    void aDecisionHoldsUntilTheMeetingToolSaysSomethingElse() {
        takeIn(Reports.QUESTIONS, OwnTable.QUESTIONS);
        play.does(new ReopenQuestion(FIRST), new SettleDifference(FIRST, false));
        assertThat(Stream.of(play.refused(new SettleDifference(FIRST, true)),
                play.refused(new SettleDifference(new QuestionId("q3"), true))))
                .allMatch(Rejection.NothingChanges.class::isInstance);
        takeIn(Reports.QUESTIONS.replace("awa@example.org,live answered", "awa@example.org,In writing"),
                OwnTable.QUESTIONS);
        assertThat(differing()).containsExactly(1);
    }

    @Test
    void attendanceIsDueAfterNinetyDaysAndIsRemovedForGood() {
        takeIn("""
                Name,Join Time,Leave Time
                Kim Lee,2022-05-24 18:00:00,2022-05-24 18:10:00
                """, OwnTable.ATTENDANCE);
        assertThat(RawRecord.due(play.state().people(), play.state().id()))
                .contains(Instant.parse("2022-08-22T16:10:00Z"));
        Command remove = new RemoveAttendance();
        play.does(remove);
        assertThat(play.state().people().all()).flatExtracting(person -> person.meeting().attended())
                .isEqualTo(List.<Attended>of());
        assertThat(play.state().people().all()).allMatch(person -> person.former() == null);
        assertThat(play.refused(remove)).isInstanceOf(Rejection.NothingChanges.class);
    }
}
