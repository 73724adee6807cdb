package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.BoardCommand.AnswerInWriting;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.MeetingCommand.CompareClocks;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.ReopenSession;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Before the start the console shows the check list, after the end the closing sheet, and nothing is lost in between. */
@ExtendWith(ApplicationExtension.class)
class BeforeAndAfterTest {
    private StagedSession session;
    private Console console;
    private Scene scene;
    private Stage stage;
    private int backups;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::close);
    }

    private void open(FxRobot robot, StagedSession of, double width, double height) {
        robot.interact(() -> {
            session = of;
            console = new Console(new Words(Locale.ENGLISH), new Theme(), session, session::saved, false);
            console.showBackups(Optional::<Instant>empty, () -> backups++);
            scene = console.scene(width, height);
            stage.setScene(scene);
            stage.show();
            console.show(session.state(), session.now());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void at(FxRobot robot, String time, Command... commands) {
        robot.interact(() -> {
            session.did(time, commands);
            console.show(session.state(), session.now());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void showAgain(FxRobot robot) {
        robot.interact(() -> console.show(session.state(), session.now()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(FxRobot robot, Node node, KeyCode code, boolean shift) {
        robot.interact(() -> Event.fireEvent(node,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean shows(String selector) {
        return scene.getRoot().lookup(selector) != null;
    }

    private ListView<?> list(String id) {
        return (ListView<?>) scene.lookup("#" + id);
    }

    @Test
    void theStartSwapsTheCheckListForTheFloorAndUndoBringsItBack(FxRobot robot) {
        open(robot, StagedSession.planned(), 1440, 900);
        assertThat(((Labeled) scene.lookup("#before-count")).getText()).isEqualTo("8 things missing");
        assertThat(shows(".floor")).isFalse();
        assertThat(shows("#queue-add")).as("people may be queued before the start").isTrue();
        at(robot, "12:30", new NextItem());
        assertThat(shows("#check-list")).as("while the sound check runs").isTrue();
        at(robot, "13:00", new NextItem());
        assertThat(shows("#check-list")).isFalse();
        assertThat(shows(".floor")).isTrue();
        at(robot, "13:00:10", new Undo());
        assertThat(shows("#check-list")).isTrue();
        assertThat(shows(".floor")).isFalse();
    }

    @Test
    void whatIsTypedStaysWithItsCaretAtTheStartAndAtTheEnd(FxRobot robot) {
        for (double[] size : List.of(new double[]{1440, 900}, new double[]{1000, 760}, new double[]{760, 560})) {
            open(robot, StagedSession.planned().did("12:30", new NextItem()), size[0], size[1]);
            TextField field = (TextField) scene.lookup("#queue-add");
            robot.interact(() -> {
                field.requestFocus();
                field.setText("Nadia Pro");
                field.positionCaret(4);
            });
            at(robot, "13:00", new NextItem());
            assertThat(scene.getFocusOwner()).as("at the start, %s", size[0]).isSameAs(field);
            assertThat(field.getCaretPosition()).isEqualTo(4);
            at(robot, "14:50", new FinishSession());
            assertThat(scene.getFocusOwner()).as("at the end, %s", size[0]).isSameAs(field);
            assertThat(field.getText()).isEqualTo("Nadia Pro");
            assertThat(field.getCaretPosition()).isEqualTo(4);
            robot.interact(stage::close);
        }
    }

    @Test
    void whatHadTheKeyboardAndGoesGivesItToNoButton(FxRobot robot) {
        open(robot, StagedSession.planned(), 1440, 900);
        robot.interact(list("check-list")::requestFocus);
        at(robot, "13:00", new NextItem(), new NextItem());
        assertThat(scene.getFocusOwner()).isSameAs(scene.getRoot());
    }

    @Test
    void keysOfTheSessionActAndARefusalIsSaidInThePlaceOfTheFloor(FxRobot robot) {
        open(robot, StagedSession.planned(), 1440, 900);
        robot.interact(list("check-list")::requestFocus);
        robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, "p", "", KeyCode.UNDEFINED, false, false, false, false)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.getRoot().lookup(".bubble")).as("beside what is in the place of the floor").isNotNull();
        robot.interact(() -> Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, "n", "", KeyCode.UNDEFINED, false, false, false, false)));
        assertThat(session.sent()).contains(new NextItem());
    }

    @Test
    void aRowLeadsToWhereItIsMended(FxRobot robot) {
        open(robot, Scenes.chosen(), 1440, 900);
        ListView<?> checks = list("check-list");
        robot.interact(() -> {
            checks.requestFocus();
            checks.scrollTo(checks.getItems().size() - 1);
        });
        robot.interact(() -> checks.lookupAll(".check .button").stream().map(Button.class::cast)
                .filter(button -> button.isVisible() && button.getText().equals("Backups…")).findFirst().orElseThrow()
                .fire());
        assertThat(backups).isEqualTo(1);
        robot.interact(() -> checks.getSelectionModel().select(4));
        press(robot, checks, KeyCode.ENTER, false);
        assertThat(shows(".wording")).as("wordings").isTrue();
    }

    @Test
    void theLineOfThePeopleOpensTheCardOfTheFirstWhoLacksSomething(FxRobot robot) {
        open(robot, StagedSession.planned(), 1440, 900);
        ListView<?> checks = list("check-list");
        robot.interact(() -> {
            checks.requestFocus();
            checks.getSelectionModel().select(0);
        });
        press(robot, checks, KeyCode.ENTER, false);
        assertThat(shows(".person-card")).as("people").isTrue();
    }

    @Test
    void theLineOfTheClockLeadsIntoTheComparison_andIsDoneOnceItIsMade(FxRobot robot) {
        open(robot, StagedSession.planned(), 1440, 900);
        ListView<?> checks = list("check-list");
        robot.interact(() -> {
            checks.requestFocus();
            checks.getSelectionModel().select(5);
        });
        robot.push(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup("#meeting-time"));
        robot.interact(() -> ((TextField) scene.getFocusOwner()).setText("12:20:40"));
        robot.push(KeyCode.ENTER);
        assertThat(session.sent()).containsExactly(new CompareClocks(StagedSession.at("12:20:40")));
        showAgain(robot);
        assertThat(((Labeled) scene.lookup("#meeting-clock")).getText()).startsWith("40\u00a0s ahead");
        assertThat(((Labeled) scene.lookup("#before-count")).getText()).isEqualTo("7 things missing");
    }

    @Test
    void theSheetOfInterpretationStaysOpenThroughTheStart(FxRobot robot) {
        open(robot, StagedSession.planned(), 1440, 900);
        robot.interact(() -> LowSheets.interpretation(scene));
        assertThat(shows(".low-sheet")).isTrue();
        at(robot, "13:00", new NextItem(), new NextItem());
        assertThat(shows(".low-sheet")).isTrue();
    }

    @Test
    void aChoiceActsAtOnceAndUndoTakesItBack(FxRobot robot) {
        open(robot, Scenes.ended(), 1440, 900);
        assertThat(chosen(robot)).containsExactly("In writing", "In writing", "Dismiss…");
        ListView<?> questions = list("closing-list");
        robot.interact(() -> questions.getSelectionModel().select(2));
        press(robot, questions, KeyCode.ENTER, true);
        assertThat(session.sent()).containsExactly(new AnswerInWriting(new QuestionId("q4")));
        showAgain(robot);
        assertThat(chosen(robot)).containsExactly("In writing", "In writing", "In writing");
        assertThat(((Labeled) scene.lookup("#closing-choices")).getText()).isEqualTo("3 in writing");
        at(robot, "15:03", new Undo());
        assertThat(session.state().board().question(new QuestionId("q4")).orElseThrow().state())
                .isEqualTo(Question.State.DISMISSED);
        assertThat(chosen(robot)).endsWith("Dismiss…");
    }

    private List<String> chosen(FxRobot robot) {
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        return list("closing-list").lookupAll(".closing-choices .toggle-button").stream()
                .flatMap(node -> node instanceof ToggleButton button && button.isSelected()
                        && button.getScene() != null && seen(button) ? Stream.of(button) : Stream.empty())
                .sorted((a, b) -> Double.compare(a.localToScene(0, 0).getY(), b.localToScene(0, 0).getY()))
                .map(Labeled::getText).toList();
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void theBoardIsReachedFromAQuestionAndTheSessionIsReopenedByItsButton(FxRobot robot) {
        open(robot, Scenes.ended(), 1440, 900);
        ListView<?> questions = list("closing-list");
        robot.interact(() -> questions.getSelectionModel().select(0));
        press(robot, questions, KeyCode.ENTER, false);
        assertThat(((TabPane) scene.lookup(".tab-pane")).getSelectionModel().getSelectedItem().getText())
                .isEqualTo("Questions");
        assertThat(scene.getFocusOwner()).isSameAs(list("question-list"));
        robot.interact(((Button) scene.lookup("#closing-reopen"))::fire);
        assertThat(session.sent()).containsExactly(new ReopenSession());
        showAgain(robot);
        assertThat(shows(".floor")).isTrue();
        assertThat(shows("#closing-list")).isFalse();
    }
}
