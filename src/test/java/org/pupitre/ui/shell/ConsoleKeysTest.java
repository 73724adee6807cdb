package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Keys act on the session, but never while something is typed or lies on top. */
@ExtendWith(ApplicationExtension.class)
class ConsoleKeysTest {
    private StagedSession session;
    private Console console;
    private Scene scene;
    private Node first;

    @Start
    void start(Stage stage) {
        session = Scenes.live();
        session.setNow("14:27:05");
        console = new Console(new Words(Locale.ENGLISH), new Theme(), session, session::saved, false);
        scene = console.scene(990, 900);
        console.show(session.state(), session.now());
        stage.setWidth(990);
        stage.setHeight(900);
        stage.setScene(scene);
        stage.show();
        first = scene.getFocusOwner();
    }

    @BeforeEach
    void nothingFocused(FxRobot robot) {
        robot.interact(() -> scene.getRoot().requestFocus());
        session.sent().clear();
    }

    @Test
    void bareKeysActOnTheSession(FxRobot robot) {
        typed(robot, KeyCode.F, "f");
        typed(robot, KeyCode.ADD, "+");
        typed(robot, KeyCode.DIGIT6, "-");
        typed(robot, KeyCode.SPACE, " ");
        typed(robot, KeyCode.N, "n");

        assertThat(session.sent()).containsExactly(new SetFloorLanguage(LanguageTag.FR), new AddTime(60),
                new AddTime(-60), new Advance(), new NextItem());
    }

    @Test
    void neverWhileTyping(FxRobot robot) {
        press(robot, KeyCode.L, true);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextInputControl.class);

        for (String letter : List.of("n", "f", "e", "p", "q", "a", "+", "-")) {
            typed(robot, KeyCode.N, letter);
        }
        typed(robot, KeyCode.SPACE, " ");

        assertThat(session.sent()).isEmpty();
        press(robot, KeyCode.Z, true);
        assertThat(session.sent()).containsExactly(new Undo());
    }

    @Test
    void atFirstNoButtonHasTheKeyboardSoThatSpaceMeansNext(FxRobot robot) {
        assertThat(first).isEqualTo(scene.getRoot());
    }

    @Test
    void afterEscapeTabGoesOnFromTheFieldThatWasLeft(FxRobot robot) {
        for (boolean back : new boolean[]{false, true}) {
            press(robot, KeyCode.K, true);
            assertThat(scene.getFocusOwner()).isInstanceOf(TextInputControl.class);
            tab(robot, back);
            Node beside = scene.getFocusOwner();

            press(robot, KeyCode.K, true);
            press(robot, KeyCode.ESCAPE, false);
            assertThat(scene.getFocusOwner()).isEqualTo(scene.getRoot());
            tab(robot, back);
            assertThat(scene.getFocusOwner()).isEqualTo(beside);
        }
    }

    private static void tab(FxRobot robot, boolean back) {
        if (back) {
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
        } else {
            robot.push(KeyCode.TAB);
        }
    }

    @Test
    void neverUnderTheSheetOfKeys(FxRobot robot) {
        press(robot, KeyCode.F1, false);
        typed(robot, KeyCode.N, "n");
        assertThat(session.sent()).isEmpty();

        press(robot, KeyCode.ESCAPE, false);
        typed(robot, KeyCode.N, "n");
        assertThat(session.sent()).containsExactly((Command) new NextItem());
    }

    @Test
    void theSheetAboutTheProgramHasAKey(FxRobot robot) {
        List<String> shown = new java.util.ArrayList<>();
        robot.interact(() -> {
            console.showAbout(() -> shown.add("about"));
            Event.fireEvent(scene,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, true, false, false, false));
        });

        assertThat(shown).containsExactly("about");
        assertThat(robot.lookup(".cover-sheet").tryQuery()).isEmpty();
    }

    @Test
    void aKeyHeldDownActsOnce(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 5; i++) {
                fire(KeyEvent.KEY_PRESSED, KeyCode.N, "", false);
                fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "n", false);
            }
            fire(KeyEvent.KEY_RELEASED, KeyCode.N, "", false);
        });

        assertThat(session.sent()).containsExactly((Command) new NextItem());
    }

    @Test
    void aRefusalIsSaidInOneSentence(FxRobot robot) {
        typed(robot, KeyCode.P, "p");

        assertThat(robot.lookup(".label.bubble").queryLabeled().getText()).isEqualTo("Nobody has the floor.");
    }

    private void typed(FxRobot robot, KeyCode code, String character) {
        robot.interact(() -> {
            fire(KeyEvent.KEY_PRESSED, code, "", false);
            fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character, false);
            fire(KeyEvent.KEY_RELEASED, code, "", false);
            console.show(session.state(), session.now());
        });
    }

    private void press(FxRobot robot, KeyCode code, boolean control) {
        robot.interact(() -> {
            fire(KeyEvent.KEY_PRESSED, code, "", control);
            fire(KeyEvent.KEY_RELEASED, code, "", control);
            console.show(session.state(), session.now());
        });
    }

    private void fire(javafx.event.EventType<KeyEvent> type, KeyCode code, String character, boolean control) {
        Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
                new KeyEvent(type, character, "", code, false, control, false, false));
    }
}
