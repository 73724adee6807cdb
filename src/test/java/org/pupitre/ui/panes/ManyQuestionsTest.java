package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QuestionDestination;
import org.pupitre.domain.act.SortingCommand;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.board.Tab;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Several questions at once, merging, filtering, the card, all lists beside each other and the large letters. */
@ExtendWith(ApplicationExtension.class)
class ManyQuestionsTest {
    private Desk desk;
    private Scene scene;

    @Start
    void start(Stage stage) {
        StagedSession session = Moments.live();
        for (String text : List.of("Who pays?", "How will towns be paid back?", "Who PAYS", "What of the schools?")) {
            session.did("14:02:05", new BoardCommand.AddQuestion(text, LanguageTag.EN, null));
        }
        desk = new Desk(session, Locale.ENGLISH, Theme.Choice.LIGHT);
        scene = desk.scene(desk.nowAndBoard(), 800, 780);
        stage.setScene(scene);
        stage.show();
    }

    private ListView<Object> list(FxRobot robot) {
        return robot.lookup("#question-list").queryListView();
    }

    private void inbox(FxRobot robot, int from, int more) {
        robot.interact(() -> {
            desk.board.tabProperty().set(Tab.INBOX);
            int at = desk.board.rows().stream().map(row -> row.question().number()).toList().indexOf(from);
            list(robot).requestFocus();
            list(robot).getSelectionModel().clearAndSelect(at);
            list(robot).getFocusModel().focus(at);
        });
        for (int i = 0; i < more; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        }
    }

    private Command last() {
        return desk.session.sent().getLast();
    }

    private Question.State state(int number) {
        return desk.session.state().board().question(Moments.question(number)).orElseThrow().state();
    }

    /** The number of the first question that was added here. */
    private int first() {
        return desk.session.state().board().questions().stream().filter(q -> q.text().equals("Who pays?"))
                .mapToInt(Question::number).findFirst().orElseThrow();
    }

    @Test
    void severalAreSelectedByShiftAndGoTogether(FxRobot robot) {
        int from = first();
        inbox(robot, from, 2);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(last()).isEqualTo(new SortingCommand.SortQuestions(List.of(Moments.question(from),
                Moments.question(from + 1), Moments.question(from + 2)), QuestionDestination.SHORTLIST, null));
        assertThat(state(from + 2)).isEqualTo(Question.State.SHORTLISTED);

        inbox(robot, from + 3, 0);
        robot.push(KeyCode.ALT, KeyCode.W);
        assertThat(state(from + 3)).isEqualTo(Question.State.FOLLOW_UP);
    }

    @Test
    void severalAreDismissedWithOneReason(FxRobot robot) {
        int from = first();
        inbox(robot, from, 1);
        robot.push(KeyCode.DELETE).push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new SortingCommand.SortQuestions(
                List.of(Moments.question(from), Moments.question(from + 1)), QuestionDestination.DISMISSED,
                DismissReason.GREETING));
    }

    @Test
    void aQuestionLikeAnEarlierSaysSoAndAKeyMergesThem(FxRobot robot) {
        int from = first();
        inbox(robot, from + 2, 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(robot, "#question-list .label")).anyMatch(text -> text.contains("like question " + from));
        robot.push(KeyCode.ALT, KeyCode.M);
        assertThat(last()).isEqualTo(
                new SortingCommand.MergeQuestions(List.of(Moments.question(from + 2)), Moments.question(from)));
        assertThat(state(from + 2)).isEqualTo(Question.State.MERGED);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(robot, "#question-list .label")).anyMatch(text -> text.contains("2 ask"));

        robot.interact(() -> desk.board.tabProperty().set(Tab.MERGED));
        robot.interact(() -> list(robot).getSelectionModel().clearAndSelect(0));
        robot.interact(() -> list(robot).requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(state(from + 2)).as("taken out again").isEqualTo(Question.State.INBOX);
    }

    @Test
    void selectedOnesAreMergedIntoTheOneNearestToTheFloor(FxRobot robot) {
        int from = first();
        inbox(robot, from, 1);
        robot.push(KeyCode.ALT, KeyCode.M);
        assertThat(last()).isEqualTo(
                new SortingCommand.MergeQuestions(List.of(Moments.question(from + 1)), Moments.question(from)));
    }

    @Test
    void starAndFilter(FxRobot robot) {
        int from = first();
        inbox(robot, from + 1, 0);
        robot.push(KeyCode.ALT, KeyCode.S);
        assertThat(last()).isEqualTo(new SortingCommand.StarQuestions(List.of(Moments.question(from + 1)), true));
        robot.push(KeyCode.ALT, KeyCode.F);
        robot.write("towns paid");
        assertThat(desk.board.rows()).extracting(row -> row.question().number()).contains(from + 1)
                .doesNotContain(from);
    }

    @Test
    void theCardTakesLabelsAndAskersAndKeepsARefusedText(FxRobot robot) {
        int from = first();
        inbox(robot, from, 0);
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        TextField label = robot.lookup("#question-label").queryAs(TextField.class);
        robot.interact(label::requestFocus);
        robot.write("budget").push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(
                new SortingCommand.LabelQuestions(List.of(Moments.question(from)), "budget", true));
        assertThat(label.getText()).isEmpty();
        robot.write("a label that is much too long").push(KeyCode.ENTER);
        assertThat(label.getText()).as("what was refused stays").isEqualTo("a label that is much too long");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#question-sheet").tryQuery()).as("Escape leaves the text first").isPresent();

        robot.interact(() -> robot.lookup("#question-asker").query().requestFocus());
        robot.write("Dina Sample").push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(
                new SortingCommand.SetAsker(Moments.question(from), null, PersonDetails.named("Dina Sample")));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#question-sheet").tryQuery()).isEmpty();
    }

    @Test
    void theLargeLettersShowWhatIsNextAndLeaveByEscape(FxRobot robot) {
        robot.interact(desk.boardView::readOutCard);
        assertThat(texts(robot, "#read-out-card .label")).anyMatch(text -> text.contains("question 2"))
                .noneMatch(text -> text.contains("Jean"));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#read-out-card").tryQuery()).isEmpty();
    }

    @Test
    void allListsBesideEachOtherWithTheSameKeys(FxRobot robot) {
        int from = first();
        robot.interact(desk.boardView::columns);
        ListView<Object> inbox = robot.lookup("#column-inbox").queryListView();
        assertThat(inbox.isFocused()).isTrue();
        robot.interact(() -> inbox.getSelectionModel().clearAndSelect(inbox.getItems().size() - 1));
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(state(from + 3)).isEqualTo(Question.State.SHORTLISTED);
        robot.push(KeyCode.RIGHT);
        assertThat(robot.lookup("#column-shortlist").query().isFocused()).isTrue();
        robot.interact(() -> robot.lookup("#columns-filter").queryAs(TextField.class).setText("schools"));
        assertThat(robot.lookup("#column-inbox").queryListView().getItems()).isEmpty();
        assertThat(robot.lookup("#column-shortlist").queryListView().getItems()).hasSize(1);
        robot.interact(() -> robot.lookup("#column-shortlist").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#board-columns").tryQuery()).isEmpty();
    }

    @Test
    void whatStillFitsIsSaidBesideTheShortlistWhileTheClockPasses(FxRobot robot) {
        robot.interact(() -> {
            desk.board.tabProperty().set(Tab.SHORTLIST);
            desk.board.show(desk.session.state(), StagedSession.at("14:02:10"));
        });
        assertThat(text(robot)).contains("of 2 still fit");
        robot.interact(() -> desk.board.show(desk.session.state(), StagedSession.at("14:59")));
        assertThat(text(robot)).contains("0 of 2 still fit");
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#still-fit").queryAs(Label.class).getText();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream().filter(Labeled::isVisible).map(Labeled::getText)
                .filter(text -> text != null).toList();
    }
}
