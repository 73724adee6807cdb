package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Line breaks and tabs of what comes into a field, whatever way it comes: lines are entries or stay lines, and words stay
 * apart.
 */
@ExtendWith(ApplicationExtension.class)
class PastedLinesTest {
    /** As in the case of words that were glued together. */
    private static final String GLUED = "first line\nsecond\tcolumn\n";

    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT);
        stage.setScene(desk.scene(new HBox(desk.floorAndQueue(), desk.boardView.build(), desk.notesView.build()), 1600,
                700));
        stage.show();
    }

    @Test
    void severalLinesAreSeveralQuestionsAndBlankOnesNone(FxRobot robot) {
        desk.late = Duration.ofMillis(80);
        robot.interact(desk.boardView::focusQuestionField);
        robot.write("half a quest", 2);
        paste(robot, "  Why so late?\r\n\r\n en: And\tthen? \n   \nfr: Et après ?");
        robot.write("ion", 2);
        settle();

        assertThat(questions()).endsWith("Why so late?", "And then?", "Et après ?");
        assertThat(text(robot, "#question-field")).as("what was being typed").isEqualTo("half a question");
    }

    @Test
    void severalLinesAreSeveralPeople(FxRobot robot) {
        robot.interact(desk.queueView::focusAddField);
        paste(robot, "Zoe Beispiel, Office X, en\nInes Muster\n\nOla Vzor\tOffice Y\tfr");

        assertThat(waitingNames()).endsWith("Zoe Beispiel", "Ines Muster", "Ola Vzor");
        assertThat(desk.session.state().people().all().stream().filter(p -> p.name().equals("Ines Muster"))).hasSize(1);
    }

    @Test
    void aNoteKeepsItsLinesWhateverWayTheTextComes(FxRobot robot) {
        robot.interact(desk.notesView::focusNoteField);
        TextInputControl field = robot.lookup("#note-field").queryTextInputControl();
        paste(robot, GLUED);
        assertThat(field.getText()).isEqualTo("first line\nsecond column");
        robot.interact(() -> {
            field.clear();
            field.appendText("a \u2028 b\u0085c");
        });
        assertThat(field.getText()).isEqualTo("a \n b\nc");
        robot.interact(() -> {
            field.clear();
            field.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), GLUED, 0));
        });
        assertThat(field.getText()).isEqualTo("first line\nsecond column");
        robot.interact(() -> {
            field.setText("one two");
            field.selectRange(4, 7);
        });
        paste(robot, "2\n3");
        assertThat(field.getText()).isEqualTo("one 2\n3");
    }

    @Test
    void oneLineStaysInTheFieldToBeEdited(FxRobot robot) {
        robot.interact(desk.boardView::focusQuestionField);
        int before = desk.session.sent().size();
        paste(robot, "\nOnly\tone\n\n");

        assertThat(desk.session.sent()).hasSize(before);
        assertThat(text(robot, "#question-field")).isEqualTo("Only one");
    }

    @Test
    void manyLinesAreAskedAboutFirst(FxRobot robot) {
        robot.interact(desk.boardView::focusQuestionField);
        List<String> lines = IntStream.rangeClosed(1, 37).mapToObj(i -> "Question about year " + i).toList();
        int before = desk.session.sent().size();
        paste(robot, String.join("\n", lines));
        assertThat(desk.session.sent()).hasSize(before);
        robot.write("typed on", 2);
        robot.push(KeyCode.ALT, KeyCode.T);

        assertThat(questions()).endsWith(lines.toArray(String[]::new));
        assertThat(text(robot, "#question-field")).isEqualTo("typed on");
    }

    private static void paste(FxRobot robot, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(250, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> questions() {
        return desk.session.state().board().questions().stream().map(Question::text).toList();
    }

    private List<String> waitingNames() {
        return desk.session.state().queue().waiting().stream().map(QueueEntry::person)
                .map(id -> desk.session.state().people().person(id).orElseThrow().name()).toList();
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).queryTextInputControl().getText();
    }
}
