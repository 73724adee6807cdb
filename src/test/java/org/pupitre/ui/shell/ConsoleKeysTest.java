package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.InterpretationCommand.HandleSignal;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Keys act on the session, but never while something is typed or is on top. */
@ExtendWith(ApplicationExtension.class)
class ConsoleKeysTest {
    private StagedSession session;
    private final Theme theme = new Theme();
    private final Words words = new Words(Locale.ENGLISH);
    private Console console;
    private Scene scene;
    private Node first;
    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        session = Scenes.live();
        session.setNow("14:27:05");
        console = new Console(words, theme, session, session::saved, false);
        scene = console.scene(990, 900);
        console.show(session.state(), session.now());
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
    void neverWhileTypingInATextOfSeveralLines(FxRobot robot) {
        TextArea area = new TextArea();
        robot.interact(() -> {
            ((javafx.scene.layout.Pane) scene.getRoot()).getChildren().add(area);
            // It takes letters once it has its skin.
            scene.getRoot().applyCss();
            area.requestFocus();
        });
        typed(robot, KeyCode.F, "f");
        typed(robot, KeyCode.ADD, "+");
        typed(robot, KeyCode.SPACE, " ");
        typed(robot, KeyCode.N, "n");
        typed(robot, KeyCode.S, "s");
        typed(robot, KeyCode.Q, "q");
        assertThat(session.sent()).isEmpty();
        assertThat(area.getText()).isEqualTo("f+ nsq");
    }

    @Test
    void neverWhileTypingInAFieldThatOffersValues(FxRobot robot) {
        for (Control control : List.of(new ComboBox<String>(), new DatePicker(), new Spinner<Integer>(1, 9, 5))) {
            robot.interact(() -> {
                ((javafx.scene.layout.Pane) scene.getRoot()).getChildren().add(control);
                scene.getRoot().applyCss();
                control.requestFocus();
            });
            typed(robot, KeyCode.N, "n");
            typed(robot, KeyCode.ADD, "+");
            assertThat(session.sent()).as(control.getClass().getSimpleName()).isEmpty();
        }
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
    }

    @Test
    void inAFieldUndoAndRedoNeverTouchTheSession(FxRobot robot) {
        press(robot, KeyCode.K, true);
        TextInputControl field = (TextInputControl) scene.getFocusOwner();
        press(robot, KeyCode.Z, true);
        assertThat(session.sent()).as("nothing typed").isEmpty();

        robot.write("Why");
        for (int i = 0; i < 5; i++) {
            press(robot, KeyCode.Z, true);
        }
        assertThat(field.getText()).isEmpty();
        press(robot, KeyCode.Y, true);
        assertThat(field.getText()).isNotEmpty();
        press(robot, KeyCode.Z, true);
        robot.interact(() -> {
            fire(KeyEvent.KEY_PRESSED, KeyCode.Z, "Z", true, true);
            fire(KeyEvent.KEY_RELEASED, KeyCode.Z, "Z", true, true);
        });
        assertThat(field.getText()).isNotEmpty();
        assertThat(session.sent()).isEmpty();

        press(robot, KeyCode.ESCAPE, false);
        press(robot, KeyCode.ESCAPE, false);
        press(robot, KeyCode.Z, true);
        assertThat(session.sent()).containsExactly(new Undo());
    }

    @Test
    void onAKeyboardWithoutLatinLettersTheKeysActByTheirPlace(FxRobot robot) {
        var running = session.state().timeline().current();
        for (String places : List.of("\u0649\u0628", "\u03bd\u03c6", "\u0442\u0430", "\u05de\u05db")) {
            session.sent().clear();
            robot.interact(() -> {
                placed(places.charAt(0), false);
                placed(places.charAt(1), false);
                console.show(session.state(), session.now());
            });
            assertThat(session.sent().getFirst()).as(places).isEqualTo(new NextItem());
            robot.interact(() -> placed(places.charAt(0) == '\u0649' ? '\u0626' : 'z', true));
            // The agenda does not come to its end, which is asked about.
            while (!session.state().timeline().current().equals(running)) {
                session.did("14:27:05", new Undo());
            }
        }
        session.sent().clear();
        robot.interact(() -> placed('\u0626', true));
        assertThat(session.sent()).as("Ctrl and the key at the place of Z").containsExactly(new Undo());
        session.sent().clear();
        robot.interact(() -> placed('\u0662', false));
        assertThat(session.sent()).as("digits of every script")
                .isNotEmpty().allMatch(c -> c.equals(new SetFloorLanguage(session.state().plan().languages().get(1))));
    }

    /** A key as it arrives where the layout has no Latin letters. */
    private void placed(char typed, boolean control) {
        String text = String.valueOf(typed);
        fire(KeyEvent.KEY_PRESSED, KeyCode.UNDEFINED, text, control, false);
        fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, text, control);
        fire(KeyEvent.KEY_RELEASED, KeyCode.UNDEFINED, text, control, false);
    }

    @Test
    void controlZeroWorksOnAzertyWithAndWithoutShift(FxRobot robot) {
        robot.interact(() -> {
            theme.resizeText(1);
            fire(KeyEvent.KEY_PRESSED, KeyCode.UNDEFINED, "\u00e0", true, false);
            fire(KeyEvent.KEY_RELEASED, KeyCode.UNDEFINED, "\u00e0", true, false);
        });
        assertThat(theme.textPercentProperty().get()).isEqualTo(100);
        robot.interact(() -> {
            theme.resizeText(1);
            fire(KeyEvent.KEY_PRESSED, KeyCode.UNDEFINED, "0", true, true);
        });
        assertThat(theme.textPercentProperty().get()).isEqualTo(100);
    }

    @Test
    void theUppermostSignalHasAKeyWhereverTheKeyboardIs(FxRobot robot) {
        robot.interact(() -> scene.lookup(".agenda-list").requestFocus());
        typed(robot, KeyCode.S, "s");
        assertThat(session.sent()).hasSize(1).first().isInstanceOf(HandleSignal.class);

        press(robot, KeyCode.J, true);
        typed(robot, KeyCode.S, "s");
        assertThat(session.sent()).as("never while typing").hasSize(1);
    }

    @Test
    void enterAndADoubleClickOpenAnItemAndStartNothing(FxRobot robot) {
        robot.interact(() -> window.setWidth(1400));
        ListView<?> agenda = (ListView<?>) scene.lookup(".agenda-list");
        for (int row = 0; row < agenda.getItems().size(); row++) {
            int place = row;
            robot.interact(() -> {
                agenda.requestFocus();
                agenda.getSelectionModel().clearAndSelect(place);
                agenda.scrollTo(place);
            });
            robot.push(KeyCode.ENTER);
            assertThat(scene.lookup("#item-details").isVisible()).isTrue();
            robot.push(KeyCode.ENTER);
            assertThat(scene.lookup("#item-details")).as("a second Enter closes it").isNull();
            assertThat(agenda.isFocused()).isTrue();
        }
        robot.doubleClickOn(robot.from(agenda).lookup(
                (Node node) -> node instanceof ListCell<?> cell && cell.isVisible() && cell.isSelected())
                .<Node>query());
        assertThat(scene.lookup("#item-details")).isNotNull();
        assertThat(session.sent()).isEmpty();
        robot.clickOn("Start this item");
        assertThat(session.sent()).hasSize(1).first().isInstanceOf(StartItem.class);
    }

    @Test
    void enterHeldOnAButtonPressesItOnce(FxRobot robot) {
        robot.interact(() -> {
            scene.lookup("#next-item").requestFocus();
            for (int i = 0; i < 20; i++) {
                fire(KeyEvent.KEY_PRESSED, KeyCode.ENTER, "", false);
            }
            fire(KeyEvent.KEY_RELEASED, KeyCode.ENTER, "", false);
        });
        assertThat(session.sent()).containsExactly((Command) new NextItem());
    }

    @Test
    void deleteHeldOnARowActsOnce(FxRobot robot) {
        ListView<?> queue = (ListView<?>) scene.lookup("#queue-list");
        robot.interact(() -> {
            queue.requestFocus();
            queue.getSelectionModel().clearAndSelect(1);
            for (int i = 0; i < 20; i++) {
                fire(KeyEvent.KEY_PRESSED, KeyCode.DELETE, "", false);
                console.show(session.state(), session.now());
            }
            fire(KeyEvent.KEY_RELEASED, KeyCode.DELETE, "", false);
        });
        assertThat(session.sent()).hasSize(1);
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
    void theSheetOfKeysShowsTheKeysOfTheListsInBothLanguages(FxRobot robot) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            robot.interact(() -> words.localeProperty().set(locale));
            press(robot, KeyCode.F1, false);
            List<String> shown = robot.lookup(".sheet-act").queryAllAs(javafx.scene.control.Labeled.class).stream()
                    .map(javafx.scene.control.Labeled::getText).toList();
            for (String key : List.of("item", "call", "floor", "withdraw", "forward", "openQuestion", "dismiss",
                    "note")) {
                assertThat(shown).contains(words.text("keys.row." + key));
            }
            press(robot, KeyCode.ESCAPE, false);
        }
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

        assertThat(robot.lookup(".label.bubble").queryLabeled().getText())
                .isEqualTo("No one has the floor. Space gives it to the next in the queue.");
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

    private void fire(javafx.event.EventType<KeyEvent> type, KeyCode code, String text, boolean control,
            boolean shift) {
        Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
                new KeyEvent(type, "", text, code, shift, control, false, false));
    }

    private void fire(javafx.event.EventType<KeyEvent> type, KeyCode code, String character, boolean control) {
        Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
                new KeyEvent(type, character, "", code, false, control, false, false));
    }
}
