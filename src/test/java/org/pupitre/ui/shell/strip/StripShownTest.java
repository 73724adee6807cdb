package org.pupitre.ui.shell.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.BoardCommand.QuestionToNext;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the strip shows of a session while time passes, whatever its form and language. */
@ExtendWith(ApplicationExtension.class)
class StripShownTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final StagedSession session = Scenes.emergency();
    private final StripModel model = new StripModel(words);
    private StripView strip;
    private Scene scene;

    @Start
    void start(Stage stage) {
        session.setNow("14:27:05");
        strip = new StripView(model, words, new Sender(words, session), new StripView.Around() {
            @Override
            public void act(Command command) {
                var _ = session.submit(command);
            }

            @Override
            public void toConsole() {
                throw new AssertionError("left");
            }

            @Override
            public void toInterpretation() {
                throw new AssertionError("left");
            }

            @Override
            public void takeKeyboard() {
                strip.keyboardProperty().set(true);
            }
        });
        scene = new Scene(new StackPane(strip.root()), 1416, 128);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        show("14:27:05");
    }

    private void show(String time) {
        session.setNow(time);
        model.show(session.state(), session.now());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private String text(String selector) {
        return ((Labeled) scene.lookup(selector)).getText();
    }

    @Test
    void itsFiguresGoOn(FxRobot robot) {
        assertThat(text("#strip-item-left")).isEqualTo("4:55");
        assertThat(text("#strip-stop-minutes")).isEqualTo("2");
        assertThat(text("#strip-stop-minutes-word")).isEqualTo("past the stop");
        robot.interact(() -> show("14:33:00"));
        assertThat(text("#strip-item-left")).isEqualTo("+1:00");
        assertThat(text("#strip-item-left-word")).isEqualTo("over");
        assertThat(text("#strip-stop-minutes")).isEqualTo("3");
        robot.interact(() -> words.localeProperty().set(Locale.FRENCH));
        robot.interact(() -> show("14:33:01"));
        assertThat(text("#strip-item-left-word")).isEqualTo("dépassé");
    }

    @Test
    void theWorstOfInterpretationIsThereWithItsAct(FxRobot robot) {
        assertThat(text(".slot-title")).isEqualTo("Interpretation stopped · FR");
        assertThat(text("#more-trouble")).contains("2 more");
        Labeled lasting = (Labeled) scene.lookup(".slot-facts .digits");
        String before = lasting.getText();
        robot.interact(() -> show("14:28:05"));
        assertThat(((Labeled) scene.lookup(".slot-facts .digits")).getText()).as("it lives").isNotEqualTo(before);
        robot.interact(() -> ((Button) scene.lookup("#incident-over")).fire());
        robot.interact(() -> show("14:28:06"));
        assertThat(session.sent()).last().isInstanceOf(CloseIncident.class);
        assertThat(text(".slot-title")).doesNotContain("stopped");
    }

    @Test
    void whoAsksAQuestionIsNotNamed(FxRobot robot) {
        assertThat(text("#strip-name")).isEqualTo("Question 2");
        session.did("14:27:06", new QuestionToNext(new QuestionId("q3")));
        robot.interact(() -> show("14:27:07"));
        assertThat(text("#strip-next")).isEqualTo("Question 3");
        List<String> shown = scene.getRoot().lookupAll(".label").stream().filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText()).toList();
        assertThat(session.state().people().all()).extracting(Person::name).doesNotContainAnyElementsOf(shown);
    }

    @Test
    void theFourButtonsKeepTheirOrderAndPressingTheFootTakesTheKeyboard(FxRobot robot) {
        for (boolean vertical : new boolean[]{false, true}) {
            robot.interact(() -> strip.verticalProperty().set(vertical));
            assertThat(scene.getRoot().lookupAll(".strip-acts .button").stream().map(n -> ((Button) n).getText()))
                    .containsExactly("Give the floor", "Next item", "Pause", "Console");
        }
        assertThat(text("#strip-keys")).isEqualTo("Another window has the keyboard");
        robot.interact(() -> strip.verticalProperty().set(false));
        robot.clickOn("#strip-keys");
        assertThat(text("#strip-keys")).isEqualTo("Keyboard active here");
        robot.interact(() -> strip.keyboardProperty().set(false));
        assertThat(text("#strip-keys")).isEqualTo("Another window has the keyboard");
    }
}
