package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever the layout does, a field keeps the keyboard, its caret and its selection, and no letter acts on the session. */
@ExtendWith(ApplicationExtension.class)
class KeptFocusTest {
    /** Letters that would begin and end things with a bare key. */
    private static final String SENTENCE = "n Plan at noon +";
    private static final List<String> FIELDS = List.of("#note-field", "#question-field", "#queue-add");

    private final Theme theme = new Theme();
    private final Words words = new Words(Locale.ENGLISH);
    private StagedSession session;
    private Scene scene;
    private Stage stage;
    /** The field that must have the keyboard in every frame, and what had it instead. */
    private TextInputControl typedIn;
    private final List<Node> elsewhere = new ArrayList<>();

    @Start
    void start(Stage window) {
        stage = window;
        session = Scenes.live();
        session.setNow("14:27:05");
        Console console = new Console(words, theme, session, session::saved, false);
        scene = console.scene(1440, 900);
        scene.addPostLayoutPulseListener(() -> {
            if (typedIn != null && !typedIn.equals(scene.getFocusOwner())) {
                elsewhere.add(scene.getFocusOwner());
            }
        });
        console.show(session.state(), session.now());
        window.setScene(scene);
        window.show();
        session.sent().clear();
    }

    @Test
    void atTheLargestTextAKeyLeadsToAFieldThatIsSeen(FxRobot robot) {
        robot.interact(() -> theme.textPercentProperty().set(200));
        settle();
        Map<KeyCode, String> keys =
                Map.of(KeyCode.J, "#note-field", KeyCode.K, "#question-field", KeyCode.L, "#queue-add");
        keys.forEach((key, id) -> {
            robot.push(KeyCode.CONTROL, key);
            settle();
            TextInputControl field = robot.lookup(id).queryTextInputControl();
            assertThat(scene.getFocusOwner()).isEqualTo(field);
            robot.interact(() -> {
                Bounds at = field.localToScene(field.getLayoutBounds());
                for (Node node = field; node != null; node = node.getParent()) {
                    if (node instanceof ScrollPane pane) {
                        Bounds view = pane.localToScene(pane.getLayoutBounds());
                        assertThat(view.contains(at)).as("%s in %s: %s of %s", id, pane.getStyleClass(), at, view)
                                .isTrue();
                    }
                }
            });
            robot.push(KeyCode.ESCAPE);
        });
    }

    @Test
    void columnsBecomeTabsAndTabsColumnsWhileOneTypes(FxRobot robot) {
        for (String id : FIELDS) {
            TextInputControl field = begin(robot, id);
            robot.interact(() -> typedIn = field);
            narrower(robot, 990);
            assertKeeps(robot, field, "abYef");
            robot.interact(() -> field.selectRange(1, 3));
            narrower(robot, 1440);
            assertThat(field.getSelection().getStart()).as("the selection, in " + id).isEqualTo(1);
            assertThat(field.getSelection().getEnd()).isEqualTo(3);
            robot.interact(() -> field.selectRange(2, 2));
            robot.interact(() -> theme.textPercentProperty().set(150));
            settle();
            assertKeeps(robot, field, "abYYef");
            robot.interact(() -> theme.textPercentProperty().set(100));
            settle();
            robot.interact(words::next);
            robot.interact(theme::toggle);
            assertKeeps(robot, field, "abYYYef");
            robot.write(SENTENCE, 2);
            assertThat(field.getText()).isEqualTo("abYY" + SENTENCE + "Yef");
            robot.interact(() -> typedIn = null);
            assertThat(elsewhere).as("not for one frame had another place the keyboard, in " + id).isEmpty();
            robot.interact(field::clear);
        }
        assertThat(session.sent()).as("no letter acted on the session").isEmpty();
    }

    @Test
    void aFieldThatIsHiddenOrTakenAwayStillTakesWhatIsTyped(FxRobot robot) {
        for (String id : FIELDS) {
            TextInputControl field = begin(robot, id);
            robot.interact(() -> field.setVisible(false));
            settle();
            robot.write(SENTENCE, 2).push(KeyCode.SPACE).push(KeyCode.ENTER);
            assertThat(session.sent()).as("hidden " + id).isEmpty();
            assertThat(field.getText()).isEqualTo("ab" + SENTENCE + " ef");
            robot.interact(() -> field.setVisible(true));
            robot.push(KeyCode.ESCAPE);
            robot.interact(field::clear);
        }
    }

    @Test
    void bareKeysActOnceAPlaceOutsideIsChosen(FxRobot robot) {
        TextInputControl field = begin(robot, "#note-field");
        robot.interact(() -> field.setVisible(false));
        settle();
        robot.write("n", 2);
        assertThat(session.sent()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        robot.write("n", 2);
        assertThat(session.sent()).hasSize(1);
    }

    private TextInputControl begin(FxRobot robot, String id) {
        TextInputControl field = robot.lookup(id).queryTextInputControl();
        robot.interact(() -> {
            field.requestFocus();
            field.setText("abef");
            field.selectRange(2, 2);
        });
        return field;
    }

    private void assertKeeps(FxRobot robot, TextInputControl field, String text) {
        assertThat(scene.getFocusOwner()).isEqualTo(field);
        robot.write("Y", 2);
        assertThat(field.getText()).isEqualTo(text);
        for (Node node = field; node != null; node = node.getParent()) {
            assertThat(node.isVisible()).as("it is seen").isTrue();
        }
    }

    private void narrower(FxRobot robot, double width) {
        robot.interact(() -> stage.setWidth(width));
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(150, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
