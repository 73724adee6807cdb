package org.pupitre.ui.board.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.board.Question;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.panes.Desk;
import org.pupitre.ui.panes.Moments;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is copied from the chat of the meeting tool comes into the field of questions with its asker, or as suggestions. */
@ExtendWith(ApplicationExtension.class)
class ChatPastedTest {
    private static final String BLOCK = """
            18:20:10 From  Awa  to  Everyone:
            \tWhen?
            18:20:11 From  Ben  to  Everyone:
            \tWhy?
            """;

    private final List<String> offered = new ArrayList<>();
    private Desk desk;
    private boolean taken = true;

    @Start
    void start(Stage stage) {
        desk = new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT);
        stage.setScene(desk.scene(new HBox(desk.boardView.build()), 900, 700));
        stage.getScene().addEventHandler(ChatPasted.PASTED, pasted -> {
            offered.add(pasted.text());
            if (taken) {
                pasted.take();
            }
        });
        stage.show();
    }

    private static void paste(FxRobot robot, String text) {
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            robot.lookup("#question-field").queryTextInputControl().paste();
        });
    }

    private List<Question> questions() {
        return desk.session.state().board().questions();
    }

    private String asker(Question question) {
        return desk.session.state().people().person(question.asker()).orElseThrow().name();
    }

    @Test
    void aMessageThatIsCopiedIsAQuestionOfWhoWroteIt(FxRobot robot) {
        int before = questions().size();
        robot.interact(desk.boardView::focusQuestionField);
        paste(robot, "Awa Neuve  6:20 PM\nWhat are the delays for local partners?");
        TextInputControl field = robot.lookup("#question-field").queryTextInputControl();
        assertThat(field.getText()).isEqualTo(
                "18:20:00 From  Awa Neuve  to  Everyone: What are the delays for local partners?");
        robot.type(KeyCode.ENTER);
        waitForFxEvents();

        assertThat(questions()).hasSize(before + 1);
        assertThat(questions().getLast().text()).isEqualTo("What are the delays for local partners?");
        assertThat(asker(questions().getLast())).isEqualTo("Awa Neuve");
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void whatIsBeingTypedStaysByItself(FxRobot robot) {
        robot.interact(desk.boardView::focusQuestionField);
        robot.write("half a quest", 2);
        paste(robot, "18:20:10 From  Awa Neuve  to  Everyone:\n\tWhat are the delays for local partners?");
        robot.write("ion", 2);
        waitForFxEvents();

        assertThat(questions().getLast().text()).isEqualTo("What are the delays for local partners?");
        assertThat(robot.lookup("#question-field").queryTextInputControl().getText()).isEqualTo("half a question");
    }

    @Test
    void aBlockOfTheChatGoesToTheWindowAndNothingOfItIntoTheField(FxRobot robot) {
        int before = questions().size();
        robot.interact(desk.boardView::focusQuestionField);
        robot.write("half", 2);
        paste(robot, BLOCK);

        assertThat(offered).containsExactly(BLOCK);
        assertThat(questions()).hasSize(before);
        assertThat(robot.lookup("#question-field").queryTextInputControl().getText()).isEqualTo("half");
    }

    @Test
    void whereTheBoardTakesNoSuggestionsNothingIsLost(FxRobot robot) {
        taken = false;
        int before = questions().size();
        robot.interact(desk.boardView::focusQuestionField);
        paste(robot, BLOCK);
        waitForFxEvents();

        assertThat(offered).hasSize(1);
        assertThat(questions().size() - before + robot.lookup(".waiting-entry").queryAll().size())
                .as("taken, or beside the field").isPositive();
    }
}
