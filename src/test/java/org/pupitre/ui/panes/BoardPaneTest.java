package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.board.Tab;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.shell.Answers;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The question board by keyboard and by mouse. The shortlist holds questions 3 and 4, question 2 is next. */
@ExtendWith(ApplicationExtension.class)
class BoardPaneTest {
    private Desk desk;
    private Scene scene;

    @Start
    void start(Stage stage) {
        desk = new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT);
        scene = desk.scene(desk.nowAndBoard(), 452, 780);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void takesAQuestionDownInTheLanguageOfItsWordsOrTheOneInFront(FxRobot robot) {
        robot.interact(desk.boardView::focusQuestionField);
        robot.write("What will the ministry do with the money?");
        assertThat(shownLanguage(robot)).isEqualTo("EN");
        robot.push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(
                new AddQuestion("What will the ministry do with the money?", LanguageTag.EN, null));
        robot.write("Que fera le ministère de cet argent ?");
        assertThat(shownLanguage(robot)).isEqualTo("FR");
        robot.push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new AddQuestion("Que fera le ministère de cet argent ?", LanguageTag.FR, null));

        robot.write("fr: What will they do with the money?").push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new AddQuestion("What will they do with the money?", LanguageTag.FR, null));
        assertThat(robot.lookup("#question-field").queryTextInputControl().getText()).isEmpty();
        assertThat(desk.board.tabProperty().get()).as("one sees where it went").isEqualTo(Tab.INBOX);
    }

    @Test
    void asksForTheLanguageByOneKeyWhileTheNextQuestionIsTyped(FxRobot robot) {
        robot.interact(desk.boardView::focusQuestionField);
        int before = desk.session.sent().size();
        robot.write("Budget 2024 ?").push(KeyCode.ENTER).write("OIM");
        assertThat(desk.session.sent()).as("asked first").hasSize(before);
        robot.push(KeyCode.ALT, KeyCode.E);
        assertThat(last()).isEqualTo(new AddQuestion("Budget 2024 ?", LanguageTag.EN, null));
        assertThat(robot.lookup("#question-field").queryTextInputControl().getText()).isEqualTo("OIM");

        robot.write(" 12 ?").push(KeyCode.ENTER).push(KeyCode.ALT, KeyCode.X);
        assertThat(last()).isEqualTo(new AddQuestion("OIM 12 ?", null, null));
    }

    @Test
    void aNewQuestionIsSelectedAndTheArrowsLeadToItAndBack(FxRobot robot) {
        robot.interact(desk.boardView::focusQuestionField);
        for (int i = 1; i <= 14; i++) {
            robot.write("en: What about year " + i + "?", 2).push(KeyCode.ENTER);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(list(robot).getItems().size() - 1);
        assertThat(robot.lookup("#question-list").lookup(".list-cell").queryAllAs(javafx.scene.control.ListCell.class))
                .as("in sight").anyMatch(cell -> cell.isSelected() && cell.isVisible());
        robot.push(KeyCode.DOWN);
        assertThat(list(robot).isFocused()).isTrue();
        select(robot, 0);
        robot.push(KeyCode.UP);
        assertThat(robot.lookup("#question-field").query().isFocused()).isTrue();
    }

    private static String shownLanguage(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#question-field .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(ToggleButton::isSelected).map(ToggleButton::getText).reduce("", String::concat);
    }

    @Test
    void aLanguagePickedForAQuestionGoesWithIt(FxRobot robot) {
        robot.interact(desk.boardView::focusQuestionField);
        robot.write("What next?");
        robot.clickOn(robot.lookup("#question-field .toggle-button").nth(0).<ToggleButton>query());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.BACK_SPACE);
        robot.write("How will the budget be shared between the towns?").push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(
                new AddQuestion("How will the budget be shared between the towns?", LanguageTag.EN, null));
    }

    @Test
    void takesTheLanguageOfTheButtonPressed(FxRobot robot) {
        robot.interact(desk.boardView::focusQuestionField);
        robot.write("What next?");
        robot.clickOn(robot.lookup("#question-field .toggle-button").nth(1).<ToggleButton>query());
        robot.write(" Really?").push(KeyCode.ENTER);

        assertThat(last()).isEqualTo(new AddQuestion("What next? Really?", LanguageTag.EN, null));

        int sent = desk.session.sent().size();
        robot.write("OK 2027?").push(KeyCode.ENTER);
        assertThat(desk.session.sent()).as("the next question is asked about, since nothing tells its language")
                .hasSize(sent);
    }

    @Test
    void movesQuestionsForwardByKeyboard(FxRobot robot) {
        select(robot, 0);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(last()).isEqualTo(new BoardCommand.MoveQuestion(Moments.question(3), 2));
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);

        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(last()).isEqualTo(new BoardCommand.QuestionToNext(Moments.question(3)));
        select(robot, 0);
        int sent = desk.session.sent().size();
        robot.push(KeyCode.ENTER);
        assertThat(desk.session.sent()).as("Enter opens a row and does nothing to it").hasSize(sent);
        robot.push(KeyCode.ESCAPE);
        select(robot, 1);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(last()).as("while somebody speaks it becomes next")
                .isEqualTo(new BoardCommand.QuestionToNext(Moments.question(4)));
        robot.interact(() -> desk.sender.send(new QueueCommand.EndTurn(), null));
        robot.interact(() -> desk.sender.send(new BoardCommand.PutBackQuestion(Moments.question(4)), null));
        select(robot, desk.board.rows().stream().map(row -> row.question().number()).toList().indexOf(4));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(last()).isEqualTo(new BoardCommand.NextQuestion());
        assertThat(desk.session.state().board().now().map(Question::number)).contains(4);
    }

    @Test
    void aQuestionIsReadOutOnlyOnceItIsNext(FxRobot robot) {
        robot.interact(() -> {
            desk.session.did("14:03", new QueueCommand.EndTurn());
            desk.show();
        });
        List<Command> tried = new ArrayList<>();
        desk.instead = command -> {
            tried.add(command);
            return Optional.of(Answers.notSaved("FULL"));
        };
        select(robot, 0);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(tried).containsExactly(new BoardCommand.QuestionToNext(Moments.question(3)));
        desk.instead = command -> {
            tried.add(command);
            return Optional.empty();
        };
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(tried.subList(1, tried.size())).containsExactly(
                new BoardCommand.QuestionToNext(Moments.question(3)), new BoardCommand.NextQuestion());
    }

    @Test
    void worksTheQuestionOnTheFloorByMouse(FxRobot robot) throws Exception {
        robot.interact(() -> desk.sender.send(new QueueCommand.Advance(), null));
        assertThat(robot.lookup("#question-now").query().isVisible()).isTrue();
        robot.clickOn("Mark answered");
        assertThat(last()).isEqualTo(new BoardCommand.AnswerQuestion(Moments.question(2)));
        assertThat(robot.lookup("#question-now").lookup(".button").tryQuery()).isEmpty();

        robot.clickOn("#tab-answered");
        select(robot, 0);
        picture("board-answered");
        robot.clickOn("Reopen");
        assertThat(last()).isEqualTo(new BoardCommand.ReopenQuestion(Moments.question(2)));
    }

    @Test
    void showsTheActsOfTheSelectedQuestionAndDismissesWithAReason(FxRobot robot) throws Exception {
        select(robot, 0);
        picture("board-selected");
        robot.clickOn("Dismiss").clickOn("duplicate");

        assertThat(last()).isEqualTo(new BoardCommand.DismissQuestion(Moments.question(3), DismissReason.DUPLICATE));
        assertThat(robot.lookup("#tab-dismissed").queryAs(ToggleButton.class).getText()).endsWith("1");
    }

    @Test
    void writesTheSecondWordingBesideTheOriginal(FxRobot robot) throws Exception {
        select(robot, 1);
        robot.push(KeyCode.F2);
        robot.write("What role for business?");
        robot.clickOn("checked");
        picture("board-wording");
        robot.clickOn("#wording-text").push(KeyCode.ENTER);

        assertThat(last()).isEqualTo(new BoardCommand.WriteRendition(Moments.question(4), LanguageTag.EN,
                "What role for business?", RenditionState.CHECKED));
        assertThat(robot.lookup("#question-list").lookup(".muted").queryAllAs(javafx.scene.control.Labeled.class))
                .anyMatch(l -> l.getText().contains("EN wording: checked"));
    }

    @Test
    void filtersWithoutAccentsAndSaysSoWhereNothingIsLeft(FxRobot robot) {
        robot.interact(desk.boardView::focusFilterField);
        robot.write("role");
        assertThat(desk.board.rows()).hasSize(1);

        robot.write("zzz");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#question-list").lookup(".empty-hint").queryAs(Label.class).getText())
                .contains("rolezzz");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.BACK_SPACE);
        assertThat(desk.board.rows()).hasSize(2);
    }

    @Test
    void saysARefusalBesideTheQuestion(FxRobot robot) {
        robot.interact(desk.boardView::focusQuestionField);
        robot.interact(
                () -> robot.lookup("#question-field").queryTextInputControl().setText("en: " + "x".repeat(2_001)));
        robot.push(KeyCode.ENTER);

        assertThat(desk.sender.saidProperty().get()).contains("2,000");
        assertThat(robot.lookup("#question-field").queryTextInputControl().getText()).as("free for the next").isEmpty();
        robot.push(KeyCode.UP);
        assertThat(robot.lookup("#question-field").queryTextInputControl().getText()).as("nothing is lost")
                .hasSize("en: ".length() + 2_001);
    }

    @Test
    void followsTheLanguageWhileRunning(FxRobot robot) {
        robot.interact(() -> desk.words.localeProperty().set(Locale.FRENCH));

        assertThat(robot.lookup("#tab-inbox").queryAs(ToggleButton.class).getText()).startsWith("Reçues");
        robot.interact(() -> desk.sender.send(new QueueCommand.Advance(), null));
        assertThat(robot.lookup("#question-now").lookup(".now-word").queryLabeled().getText()).isEqualTo("Maintenant");
    }

    private void picture(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Desk.onScreen(() -> {
            Pictures.write(scene, Path.of("target", "pictures", name + ".png"));
            return null;
        });
    }

    private void select(FxRobot robot, int index) {
        robot.interact(() -> {
            list(robot).requestFocus();
            list(robot).getSelectionModel().clearAndSelect(index);
        });
    }

    @SuppressWarnings("unchecked")
    private static ListView<Object> list(FxRobot robot) {
        return robot.lookup("#question-list").queryAs(ListView.class);
    }

    private Command last() {
        return desk.session.sent().getLast();
    }
}
