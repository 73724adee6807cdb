package org.pupitre.exchange.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.exchange.intake.RowState.CHANGED;
import static org.pupitre.exchange.intake.RowState.DUPLICATE;
import static org.pupitre.exchange.intake.RowState.NEW;
import static org.pupitre.exchange.intake.RowState.REJECTED;
import static org.pupitre.exchange.intake.RowState.UNCHANGED;
import static org.pupitre.exchange.meeting.Reports.QUESTIONS;
import static org.pupitre.exchange.meeting.Reports.remarks;
import static org.pupitre.exchange.meeting.Reports.states;
import static org.pupitre.exchange.meeting.Reports.why;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.DismissQuestion;
import org.pupitre.domain.act.BoardCommand.ReopenQuestion;
import org.pupitre.domain.act.BoardCommand.SetQuestionLanguage;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.ToolState;
import org.pupitre.domain.board.Origin;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.table.MeetingChoices;
import org.pupitre.exchange.table.ReadChoices;

/** Questions of the meeting tool come to the board, and come again without harm (rules of imports, section 5). */
class QuestionIntakeTest {
    private final Play play = Play.session(Play.S1);

    private Preview read(String text) {
        return Reports.preview(text, OwnTable.QUESTIONS, play.state());
    }

    private void takeIn(Preview preview) {
        play.does(preview.command(preview.ticked()));
    }

    private Question question(int number) {
        return play.state().board().question(new QuestionId("q" + number)).orElseThrow();
    }

    private String asker(int number) {
        return play.state().people().person(question(number).asker()).map(Person::name).orElse("");
    }

    @Test
    void aReportBringsTextAskerTimeAndWhatBecameOfIt() {
        Preview preview = read(QUESTIONS);
        assertThat(states(preview)).containsExactly(NEW, NEW, NEW);
        assertThat(why(preview.rows().get(0))).isEqualTo("asked by Awa Exemple; answered live in the meeting tool");
        assertThat(why(preview.rows().get(1))).isEqualTo("without a name; answered in writing in the meeting tool");
        takeIn(preview);

        assertThat(play.state().board().questions()).extracting(Question::state)
                .containsExactly(State.ANSWERED, State.FOLLOW_UP, State.INBOX);
        assertThat(question(1).text()).isEqualTo("Quels délais, svp ?");
        assertThat(question(1).askedAt()).isEqualTo(Instant.parse("2022-05-24T16:40:10Z"));
        assertThat(question(1).answer().at()).isEqualTo(Instant.parse("2022-05-24T16:55:00Z"));
        assertThat(question(3).text()).isEqualTo("A question\non two lines");
        assertThat(asker(1)).isEqualTo("Awa Exemple");
        assertThat(question(2).asker()).isNull();
        assertThat(asker(3)).as("the person who is known by the name that is shown").isEqualTo("jean");
        assertThat(question(2).origin().tool().answer()).isEqualTo("Yes, tomorrow; see the site");
    }

    @Test
    void twiceChangesNothingALongerFileAddsOnlyWhatIsNewAndAnEditByHandSurvives() {
        takeIn(read(QUESTIONS));
        play.does(new ReopenQuestion(new QuestionId("q2")));
        play.does(new ShortlistQuestion(new QuestionId("q2")));
        play.does(new SetQuestionLanguage(new QuestionId("q3"), LanguageTag.FR));
        List<Question> before = play.state().board().questions();
        assertThat(states(read(QUESTIONS))).containsOnly(UNCHANGED);

        Preview longer = read(QUESTIONS + "4,Une autre ?,Dora,dora@example.org,,05/24/2022 07:10:00 PM,,,\n");
        assertThat(states(longer)).containsExactly(UNCHANGED, UNCHANGED, UNCHANGED, NEW);
        takeIn(longer);
        assertThat(play.state().board().questions()).containsAll(before).hasSize(4);
        assertThat(question(2).state()).isEqualTo(State.SHORTLISTED);
        assertThat(question(3).language()).isEqualTo(LanguageTag.FR);
    }

    @Test
    void aLaterAnswerMovesOnlyAQuestionThatNoPersonMoved() {
        takeIn(read(QUESTIONS));
        String answered = QUESTIONS.replace("jean@example.org,,05/24/2022 06:59:00 PM,,,",
                "jean@example.org,live answered,05/24/2022 06:59:00 PM,05/24/2022 07:30:00 PM,Ben,");
        Preview preview = read(answered);
        assertThat(states(preview)).containsExactly(UNCHANGED, UNCHANGED, CHANGED);
        takeIn(preview);
        assertThat(question(3).state()).isEqualTo(State.ANSWERED);
        play.does(new Undo());
        play.does(new DismissQuestion(new QuestionId("q3"), DismissReason.OFF_TOPIC));
        takeIn(read(answered));
        assertThat(question(3).state()).as("a person dismissed it").isEqualTo(State.DISMISSED);
        assertThat(question(3).origin().tool().state()).isEqualTo(ToolState.LIVE);
    }

    @Test
    void aQuestionThatWasTypedIsNotBroughtASecondTime() {
        play.does(new AddQuestion("quels délais, svp ?", LanguageTag.FR, null));
        Preview preview = read(QUESTIONS);
        assertThat(why(preview.rows().getFirst())).startsWith("no. 1 here");
        takeIn(preview);
        assertThat(play.state().board().questions()).hasSize(3);
        assertThat(question(1).origin().tool().state()).isEqualTo(ToolState.LIVE);
        assertThat(states(read(QUESTIONS))).containsOnly(UNCHANGED);
    }

    @Test
    void oneUndoTakesAllBackAndOneRedoBringsItAgain() {
        takeIn(read(QUESTIONS));
        List<Question> after = play.state().board().questions();
        play.does(new Undo());
        assertThat(play.state().board().questions()).isEmpty();
        play.does(new Redo());
        assertThat(play.state().board().questions()).isEqualTo(after);
    }

    @Test
    void addressesAreKeptOnlyWhereAPersonWantsThem() {
        assertThat(remarks(read(QUESTIONS)))
                .contains("Email addresses are left out unless you choose to keep them.");
        takeIn(read(QUESTIONS));
        assertThat(play.state().people().all()).allMatch(person -> person.meeting().email() == null);

        Preview kept = Reports.preview(QUESTIONS, OwnTable.QUESTIONS, Play.session(Play.S1).state(),
                ReadChoices.NONE.withMeeting(MeetingChoices.NONE.withEmails(true)));
        Play other = Play.session(Play.S1);
        other.does(kept.command(kept.ticked()));
        assertThat(other.state().people().all()).extracting(person -> person.meeting().email())
                .contains("awa@example.org", "jean@example.org").doesNotContain("c@example.org");
    }

    @Test
    void anonymousAskersHaveNeitherNameNorAddress() {
        Preview preview = read("""
                Question Details
                #,Question,Asker Name,Asker Email,Answer(s)
                1,One?,anonymous,x@example.org,
                2,Two?,Participant anonyme,anonymous,
                3,Three?,,y@example.org,
                4,Four?,Awa,not an address,
                """);
        assertThat(preview.rows().subList(0, 3)).allMatch(row -> why(row).startsWith("without a name"));
        assertThat(why(preview.rows().get(3))).contains("asked by Awa")
                .contains("“not an address” is no email address");
    }

    @Test
    void answersAreNeverSplitAndTheWordsThatMeanLiveAreFound() {
        Preview preview = read("""
                Question Details
                #,Question,Asker Name,Asker Email,Answer(s)
                1,a?,A,,Live Answered
                2,b?,B,,live answered;See page 3; and 4
                3,c?,C,,See page 3;live answered
                4,d?,D,,live answered by Ben
                5,e?,E,,
                """);
        takeIn(preview);
        assertThat(play.state().board().questions()).extracting(Question::origin).extracting(Origin::tool)
                .extracting(tool -> tool.state() + " " + tool.answer())
                .containsExactly("LIVE null", "LIVE_AND_WRITTEN See page 3; and 4", "LIVE_AND_WRITTEN See page 3",
                        "WRITTEN live answered by Ben", "OPEN null");
    }

    @Test
    void twoPartsAndAHeaderOfAnotherLanguageAreReadAndTheSameTextOfTwoPeopleIsTwoQuestions() {
        Preview preview = read("""
                Question Details
                번호,질문,이름,이메일,답변,질문 시간,답변 시간,답변자
                1,일정은 언제?,김,k@example.org,live answered,05/24/2022 06:40:10 PM,05/24/2022 06:45:10 PM,Ben
                ,,,,,,,
                Question Details,,
                #,Question,Asker Name,Asker Email,Answer(s)
                1,Same?,A,a@example.org,
                2,Same?,B,b@example.org,
                3,Same ?,A,a@example.org,
                4,Same?,A,a@example.org,
                5,,A,a@example.org,
                """);
        assertThat(states(preview)).containsExactly(NEW, NEW, NEW, NEW, DUPLICATE, REJECTED);
        assertThat(why(preview.rows().getLast())).isEqualTo("This row has no question.");
    }

    @Test
    void slidoBringsVotesAndLeavesOutWhatWasDeleted() {
        String slido = """
                [{"type":"Question","event_question_id":1001,"text":"Quel calendrier ?","score":7,"is_public":true,
                  "is_answered":false,"date_created":"2022-05-24T16:40:10.000Z","date_deleted":null},
                 {"type":"Question","event_question_id":1002,"text":"Hidden?","score":0,"is_public":false,
                  "is_answered":true,"date_created":"2022-05-24T16:41:10.000Z"},
                 {"type":"Question","event_question_id":1003,"text":"Gone?","date_deleted":"2022-05-24T16:50:00Z"},
                 {"type":"Poll","text":"x"}]
                """;
        Preview preview = read(slido);
        assertThat(states(preview)).containsExactly(NEW, NEW);
        assertThat(why(preview.rows().getFirst())).isEqualTo("without a name; 7 votes");
        assertThat(why(preview.rows().getLast())).contains("not shown to all there");
        assertThat(remarks(preview)).containsExactly("1 deleted question was left out.",
                "1 entry is no question and was left out.");
        takeIn(preview);
        assertThat(question(1).votes().unnamed()).isEqualTo(7);
        assertThat(states(read(slido))).containsOnly(UNCHANGED);
        play.does(new DismissQuestion(new QuestionId("q1"), DismissReason.OTHER));
        takeIn(read(slido.replace("\"score\":7", "\"score\":9").replace("}]", "},{\"type\":\"Question\","
                + "\"event_question_id\":1009,\"text\":\"New?\"}]")));
        assertThat(question(1).votes().unnamed()).as("votes are the file's").isEqualTo(9);
        assertThat(question(1).state()).isEqualTo(State.DISMISSED);
        assertThat(question(3).text()).isEqualTo("New?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2]", "[{\"type\":\"Poll\"}]", "[{"})
    void whatHoldsNoQuestionIsRefusedInWords(String text) {
        IntakeReading reading = Reports.read(text, OwnTable.QUESTIONS, play.state(), ReadChoices.NONE);
        assertThat(reading).isInstanceOf(IntakeReading.Refused.class);
        assertThat(Reports.said(reading)).isNotBlank();
    }
}
