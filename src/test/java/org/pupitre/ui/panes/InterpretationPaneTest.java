package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.interpretation.ChannelCard;
import org.pupitre.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Interpretation by keyboard and by mouse. Interpreter 2 asks to take over, two signals and an incident are open. */
@ExtendWith(ApplicationExtension.class)
class InterpretationPaneTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(Moments.busy(), Locale.ENGLISH, Theme.Choice.LIGHT);
        stage.setScene(desk.scene(desk.interpretationView.build(), 684, 420));
        stage.show();
    }

    @Test
    void setsTheFloorLanguageAndLeavesItWherePressedAgain(FxRobot robot) {
        robot.clickOn(language(robot, 1));
        assertThat(last()).isEqualTo(new SetFloorLanguage(LanguageTag.EN));
        assertThat(marks()).containsExactly(Mark.LOST, Mark.FLOOR);

        robot.clickOn(language(robot, 1));
        assertThat(desk.session.sent()).hasSize(1);
        assertThat(language(robot, 1).isSelected()).isTrue();
    }

    @Test
    void acceptsAndCarriesOutAHandover(FxRobot robot) {
        robot.clickOn("Accept");
        assertThat(last()).isEqualTo(new InterpretationCommand.AcceptHandover(Moments.A));
        assertThat(texts(robot, ".booth")).contains("Interpreter 2 takes over next");

        robot.clickOn("Hand over to Interpreter 2");
        assertThat(last()).isEqualTo(new InterpretationCommand.SwitchInterpreter(Moments.A, new PersonId("int2")));
        assertThat(texts(robot, ".booth")).contains("Interpreter 2", "on air", "Hand over to Interpreter 1");
    }

    @Test
    void dealsWithASignalByEnterOnItsBanner(FxRobot robot) {
        robot.interact(desk.interpretationView::focusFirst);
        robot.push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new InterpretationCommand.HandleSignal(
                desk.session.state().interpretation().signals().getFirst().id()));
        assertThat(texts(robot, ".banners")).doesNotContain("Poor sound").contains("Slow down", "8\u00a0s");

        robot.interact(desk.slotView::handleFirstSignal);
        assertThat(desk.session.state().interpretation().visibleSignals(desk.session.now())).isEmpty();
    }

    @Test
    void closesAnIncidentOrTakesItBack(FxRobot robot) {
        robot.clickOn("Cancel: false alarm");
        assertThat(last()).isInstanceOf(InterpretationCommand.RetractIncident.class);
        assertThat(desk.interpretation.incidents()).isEmpty();
    }

    @Test
    void reportsTroubleOnAChannelThroughItsMenu(FxRobot robot) {
        MenuButton more = robot.lookup(".channel .more").nth(1).query();
        robot.interact(() -> item(more, "Interpretation stopped", "connection").fire());

        assertThat(last()).isEqualTo(new InterpretationCommand.OpenIncident(IncidentKind.CONNECTION, true,
                List.of(new ChannelId("en")), null));
        assertThat(marks()).containsExactly(Mark.FLOOR, Mark.LOST);
        assertThat(texts(robot, ".channel")).contains("stopped", "stopped: connection");
    }

    @Test
    void declaresForABoothThroughItsMenu(FxRobot robot) {
        MenuButton more = robot.lookup(".booth .more").query();
        robot.interact(() -> item(more, "Record a signal from the booth", "Closer to the mic").fire());
        assertThat(last()).isEqualTo(new InterpretationCommand.RaiseSignal(Moments.A, SignalKind.SPEAK_CLOSER));

        robot.interact(() -> item(robot.lookup(".booth .more").query(), "Put on air", "Take off air").fire());
        assertThat(last()).isEqualTo(new InterpretationCommand.GoOffAir(Moments.A));
        assertThat(marks()).containsExactly(Mark.FLOOR, Mark.GAP);
        assertThat(texts(robot, ".channel")).contains("no interpreter on air", "no interpreter on air in booth A");
        robot.clickOn("Put Interpreter 2 on air");
        assertThat(last()).isEqualTo(new InterpretationCommand.GoOnAir(Moments.A, new PersonId("int2"), null));
    }

    @Test
    void namesEveryControlAloud(FxRobot robot) {
        assertThat(robot.lookup(".more").queryAllAs(MenuButton.class))
                .isNotEmpty().allSatisfy(b -> assertThat(b.getAccessibleText()).isNotBlank());
        assertThat(robot.lookup(".channel").queryAllAs(Node.class).stream().map(Node::getAccessibleText))
                .anyMatch(said -> said.contains("English: interpretation"));
    }

    @Test
    void followsTheLanguageWhileRunning(FxRobot robot) {
        robot.interact(() -> desk.words.localeProperty().set(Locale.FRENCH));

        assertThat(texts(robot, ".channel")).contains("original", "interprétation");
        assertThat(texts(robot, ".booth")).contains("Passer le micro à Interpreter 2");
    }

    private List<Mark> marks() {
        return desk.interpretation.channels().stream().map(ChannelCard::state).map(s -> s.mark()).toList();
    }

    private static ToggleButton language(FxRobot robot, int index) {
        return robot.lookup("#floor-language-picker .toggle-button").nth(index).query();
    }

    private static MenuItem item(MenuButton button, String menu, String item) {
        return button.getItems().stream().filter(m -> menu.equals(m.getText()))
                .flatMap(m -> ((Menu) m).getItems().stream()).filter(i -> item.equals(i.getText()))
                .findFirst().orElseThrow();
    }

    private static List<String> texts(FxRobot robot, String within) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(within).lookup((Node n) -> n instanceof Labeled)
                .queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private Command last() {
        return desk.session.sent().getLast();
    }
}
