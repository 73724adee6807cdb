package org.pupitre.ui.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.interpretation.Signal;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.LanguageKeys;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The keys of the interpreters' window: each does its act once, and none while something is typed or is on top. */
@ExtendWith(ApplicationExtension.class)
class BoothKeysTest {
    private final StagedSession session = Cabins.live();
    private final Words words = new Words(Locale.ENGLISH);
    private final List<String> around = new ArrayList<>();
    private BoothModel model;
    private Scene scene;

    private BoothView window;

    @Start
    void start(Stage stage) {
        session.setNow("14:01");
        model = new BoothModel(words);
        Theme theme = new Theme();
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        window = view(words, model, theme);
        scene = window.scene(1280, 800);
        model.show(session.state(), session.now());
        stage.setScene(scene);
        stage.show();
        session.sent().clear();
    }

    private BoothView view(Words of, BoothModel shown, Theme theme) {
        return new BoothView(shown, of, new Sender(of, session), theme, new BoothView.Around() {
            @Override
            public void toConsole() {
                around.add("console");
            }

            @Override
            public void close() {
                around.add("close");
            }
        });
    }

    @Test
    void everySignalHasAKeyAndNoSignalNamesAnybody(FxRobot robot) {
        type(robot, "s", "b", "i", "c", "h", "r");

        assertThat(session.sent()).extracting(c -> ((RaiseSignal) c).kind()).containsExactly(SignalKind.SLOW_DOWN,
                SignalKind.SOUND_POOR, SignalKind.CANNOT_HEAR, SignalKind.SPEAK_CLOSER, SignalKind.TECHNICAL_HELP,
                SignalKind.READY);
        assertThat(RaiseSignal.class.getRecordComponents()).extracting(c -> c.getName()).containsExactly("booth",
                "kind");
    }

    @Test
    void aSecondTapWithinFiveSecondsIsRefusedBesideItsButtonAndASignalSentAgainIsRenewed(FxRobot robot) {
        type(robot, "s");
        session.setNow("14:01:04");
        type(robot, "s");
        assertThat(signals()).as("text missing and one slow-down").hasSize(2);
        assertThat(robot.lookup(".label.bubble").queryLabeled().getText())
                .startsWith("“Slow down” is on the moderator’s screen now.");
        session.setNow("14:01:06");
        type(robot, "s", "x");
        assertThat(signals()).as("both are sent again, and none stands twice").hasSize(2)
                .allSatisfy(signal -> assertThat(signal.at()).isEqualTo(session.now()));
    }

    private List<Signal> signals() {
        return session.state().interpretation().visibleSignals(session.now());
    }

    @Test
    void oneKeyOpensAndClosesAnIncident(FxRobot robot) {
        type(robot, "u", "u");

        assertThat(session.sent()).containsExactly(
                new OpenIncident(IncidentKind.SOUND, true, List.of(new ChannelId("fr"), new ChannelId("en")), null),
                new CloseIncident(new IncidentId("i1")));
    }

    @Test
    void goesOffAirAndSaysWhyAnActIsRefused(FxRobot robot) {
        type(robot, "g");
        assertThat(session.sent()).containsExactly((Command) new GoOffAir(Cabins.A));
        type(robot, "o");
        assertThat(robot.lookup(".label.bubble").queryLabeled().getText()).isNotBlank();
    }

    @Test
    void neverUnderTheSheetNorWhileTypingAndHeldDownOnlyOnce(FxRobot robot) {
        press(robot, KeyCode.F1, false);
        assertThat(texts()).contains("Slow down (anonymous)").anyMatch(text -> text.endsWith("this window"));
        type(robot, "s", "g", "u", "w");
        assertThat(session.sent()).isEmpty();
        press(robot, KeyCode.ESCAPE, false);

        TextField field = new TextField();
        BorderPane root = (BorderPane) scene.lookup(".cabin");
        robot.interact(() -> {
            root.setLeft(field);
            field.requestFocus();
        });
        type(robot, "s", "g", "u", "w");
        assertThat(session.sent()).isEmpty();
        robot.interact(() -> {
            root.setLeft(null);
            root.requestFocus();
            for (int i = 0; i < 4; i++) {
                fire(KeyEvent.KEY_PRESSED, KeyCode.S, "", false);
                fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "s", false);
            }
            fire(KeyEvent.KEY_RELEASED, KeyCode.S, "", false);
        });
        assertThat(session.sent()).hasSize(1);
    }

    @Test
    void choosesWhoSitsHereByKeyboardAlone(FxRobot robot) {
        MenuButton me = robot.lookup("#booth-me").queryAs(MenuButton.class);
        robot.interact(me::requestFocus);
        press(robot, KeyCode.ENTER, false);
        assertThat(me.isShowing()).as("Enter opens the menu").isTrue();
        type(robot, "s");
        assertThat(session.sent()).as("the letters belong to the menu").isEmpty();
        robot.interact(() -> {
            me.getItems().get(1).fire();
            me.hide();
        });
        assertThat(me.getText()).isEqualTo("Interpreter 2");
        type(robot, "t");
        assertThat(session.sent()).containsExactly((Command) new AskHandover(Cabins.A, Cabins.TWO));
    }

    @Test
    void whatIsAgreedIsNotSaidToBeUnasked(FxRobot robot) {
        type(robot, "t", "o", "o");
        assertThat(robot.lookup(".label.bubble").queryLabeled().getText())
                .contains("already been requested or accepted");
    }

    @Test
    void anEmptyQueueFollowsTheLanguage(FxRobot robot) {
        StagedSession quiet = Cabins.trouble();
        robot.interact(() -> model.show(quiet.state(), quiet.now()));
        assertThat(texts()).contains("The queue is empty.");
        press(robot, KeyCode.F8, false);
        assertThat(texts()).contains("La liste est vide.");
        press(robot, KeyCode.F8, false);
    }

    @Test
    void whereNobodyIsPlannedItIsSaidWhereInterpretersAreNamed(FxRobot robot) {
        StagedSession empty = Cabins.noInterpreter();
        empty.setNow("13:01");
        robot.interact(() -> {
            words.localeProperty().set(Locale.ENGLISH);
            model.show(empty.state(), empty.now());
            fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "g", false);
        });
        Labeled bubble = robot.lookup(".label.bubble").queryLabeled();
        assertThat(bubble.getText()).startsWith("This booth has no interpreter")
                .contains(words.text("library.new"), "seminar file");
        assertThat(session.sent()).isEmpty();
        Words french = new Words(Locale.FRENCH);
        assertThat(french.text("booth.noInterpreter")).startsWith("Cette cabine n’a pas d’interprète")
                .contains(french.text("library.new"), "fichier du séminaire");
    }

    @Test
    void theFullScreenIsLeftByTheSameKeyAndNoOtherIsNamed(FxRobot robot) {
        Stage stage = (Stage) scene.getWindow();
        press(robot, KeyCode.F11, false);
        assertThat(stage.isFullScreen()).isTrue();
        assertThat(stage.getFullScreenExitHint()).isEmpty();
        assertThat(stage.getFullScreenExitKeyCombination()).as("Escape is for fields and sheets")
                .isSameAs(KeyCombination.NO_MATCH);
        press(robot, KeyCode.F11, false);
        assertThat(stage.isFullScreen()).isFalse();
    }

    @Test
    void leavesTheWindowByKey(FxRobot robot) {
        press(robot, KeyCode.F7, false);
        press(robot, KeyCode.W, true);

        assertThat(around).containsExactly("console", "close");
    }

    @Test
    void noLetterButThatOfSignalsIsOneOfTheConsole() {
        List<KeyLine> table = window.keys();
        Set<Character> console = new TreeSet<>(LanguageKeys.TAKEN);
        console.addAll(List.of('F', 'E'));
        // In both windows S is about a signal: raised here, handled there.
        assertThat(BoothAct.SLOW_DOWN.letter()).isEqualTo('S');
        console.remove('S');
        // The table of keys gives these to both windows: a turn, an incident and a handover are each window's own.
        console.removeAll(List.of('T', 'I', 'H'));

        assertThat(table.stream().map(key -> key.cap(words))).doesNotHaveDuplicates();
        assertThat(Arrays.stream(BoothAct.values()).map(BoothAct::letter))
                .doesNotContainAnyElementsOf(console);
        for (Locale locale : Messages.LOCALES) {
            assertThat(table).isNotEmpty().allSatisfy(key -> assertThat(key.name(new Words(locale))).isNotBlank());
        }
    }

    @Test
    void tabReachesEveryControlAndEachIsNamedInBothLanguages(FxRobot robot) {
        for (Locale locale : Messages.LOCALES) {
            robot.interact(() -> words.localeProperty().set(locale));
            Set<Node> reached = new LinkedHashSet<>();
            robot.interact(() -> scene.getRoot().requestFocus());
            for (int i = 0; i < 60; i++) {
                press(robot, KeyCode.TAB, false);
                reached.add(scene.getFocusOwner());
            }
            assertThat(reached).containsAll(buttons(scene.getRoot(), new ArrayList<>())).hasSizeGreaterThan(12);
            assertThat(reached).isNotEmpty().allSatisfy(node -> assertThat(node.getAccessibleText() == null
                    ? ((Labeled) node).getText()
                    : node.getAccessibleText()).isNotBlank());
        }
    }

    private static List<Node> buttons(Node node, List<Node> found) {
        if (node instanceof ButtonBase && node.isVisible() && node.isFocusTraversable()) {
            found.add(node);
        } else if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> buttons(child, found));
        }
        return found;
    }

    @Test
    void everyWordFollowsTheLanguage(FxRobot robot) {
        List<String> english = texts();
        Set<String> started = new TreeSet<>();
        robot.interact(() -> {
            words.localeProperty().set(Locale.FRENCH);
            model.show(session.state(), session.now());
            Words french = new Words(Locale.FRENCH);
            BoothModel other = new BoothModel(french);
            Theme theme = new Theme();
            Scene second = view(french, other, theme).scene(1280, 800);
            other.show(session.state(), session.now());
            second.getRoot().applyCss();
            second.getRoot().layout();
            started.addAll(texts(second.getRoot(), new ArrayList<>()));
        });

        assertThat(new TreeSet<>(texts())).isEqualTo(started).isNotEqualTo(new TreeSet<>(english));
    }

    private List<String> texts() {
        return texts(scene.getRoot(), new ArrayList<>());
    }

    private static List<String> texts(Node node, List<String> texts) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
        }
        texts.add(String.valueOf(node.getAccessibleText()));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts(child, texts));
        }
        return texts;
    }

    private void type(FxRobot robot, String... letters) {
        for (String letter : letters) {
            robot.interact(() -> {
                model.show(session.state(), session.now());
                KeyCode code = KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT));
                fire(KeyEvent.KEY_PRESSED, code, "", false);
                fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, letter, false);
                fire(KeyEvent.KEY_RELEASED, code, "", false);
                model.show(session.state(), session.now());
            });
        }
    }

    private void press(FxRobot robot, KeyCode code, boolean control) {
        robot.interact(() -> {
            fire(KeyEvent.KEY_PRESSED, code, "", control);
            fire(KeyEvent.KEY_RELEASED, code, "", control);
        });
    }

    private void fire(EventType<KeyEvent> type, KeyCode code, String character, boolean control) {
        Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
                new KeyEvent(type, character, "", code, false, control, false, false));
    }
}
