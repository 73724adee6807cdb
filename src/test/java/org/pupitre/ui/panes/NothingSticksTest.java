package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.QueueCommand.EditEntry;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.board.Tab;
import org.pupitre.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What was chosen or typed for one thing is not there for the next. */
@ExtendWith(ApplicationExtension.class)
class NothingSticksTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT);
        stage.setScene(desk.scene(new HBox(desk.floorAndQueue(), desk.boardView.build()), 990, 700));
        stage.show();
    }

    private void edit(FxRobot robot, String list, int row) {
        robot.interact(() -> {
            ListView<?> rows = robot.lookup(list).queryAs(ListView.class);
            rows.requestFocus();
            rows.getSelectionModel().clearAndSelect(row);
        });
        // In the queue F2 opens the card of the person.
        robot.push(list.equals("#queue-list")
                ? new KeyCode[]{KeyCode.SHIFT, KeyCode.F2}
                : new KeyCode[]{KeyCode.F2});
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(FxRobot robot, String name) {
        robot.interact(() -> robot.lookup(".wording .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(button -> button.getText().equals(name)).findFirst().orElseThrow().fire());
    }

    private Command last() {
        return desk.session.sent().getLast();
    }

    @Test
    void stateAndLanguageOfAWordingDoNotStickToTheNextQuestion(FxRobot robot) {
        edit(robot, "#question-list", 1);
        choose(robot, "checked");
        robot.write("What role for business?").push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new WriteRendition(Moments.question(4), LanguageTag.EN, "What role for business?",
                RenditionState.CHECKED));

        edit(robot, "#question-list", 0);
        robot.write("Qu’a changé le projet pilote ?").push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new WriteRendition(Moments.question(3), LanguageTag.FR,
                "Qu’a changé le projet pilote ?", RenditionState.DRAFT));
    }

    @Test
    void aRemarkDoesNotStickToTheNextRequest(FxRobot robot) {
        edit(robot, "#queue-list", 1);
        robot.write("on the phone").push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new EditEntry(Moments.entry(3), LanguageTag.EN, "on the phone"));

        edit(robot, "#queue-list", 2);
        robot.push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new EditEntry(Moments.entry(4), LanguageTag.FR, null));
    }

    @Test
    void aLanguagePickedForALineDoesNotStickToTheLinesPastedBehindIt(FxRobot robot) {
        TextInputControl field = robot.lookup("#question-field").queryTextInputControl();
        robot.interact(desk.boardView::focusQuestionField);
        robot.write("What next?");
        robot.interact(() -> {
            robot.lookup("#question-field .toggle-button").nth(1).<ToggleButton>query().fire();
            field.replaceText(0, field.getLength(),
                    "Budget 2024 ?\nQue fera le ministère de cet argent l’an prochain ?");
        });
        assertThat(desk.session.sent().stream().filter(AddQuestion.class::isInstance)).endsWith(
                new AddQuestion("Budget 2024 ?", LanguageTag.EN, null),
                new AddQuestion("Que fera le ministère de cet argent l’an prochain ?", LanguageTag.FR, null));
    }

    @Test
    void ofQuestionsThatComeAtOnceTheNewestIsSelected(FxRobot robot) {
        desk.instead = command -> {
            desk.session.did("14:03", new AddQuestion("Came from elsewhere meanwhile", null, null));
            return Optional.empty();
        };
        robot.interact(desk.boardView::focusQuestionField);
        robot.write("en: Who pays?").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        List<Question> inbox = desk.session.state().board().in(Tab.INBOX.state());
        assertThat(robot.lookup("#question-list").queryListView().getSelectionModel().getSelectedIndex())
                .isEqualTo(inbox.size() - 1);
    }
}
