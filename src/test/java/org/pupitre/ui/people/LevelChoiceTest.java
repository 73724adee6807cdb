package org.pupitre.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.LevelCommand.SetPersonLevel;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.ui.kit.OptionBox;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How far a person may be named outside is chosen in the card, and what tells more is asked about first. */
@ExtendWith(ApplicationExtension.class)
class LevelChoiceTest {
    private CardConsole desk;
    private Scene scene;

    @Start
    void start(Stage stage) {
        desk = new CardConsole(CardMoments.everywhere(), Locale.ENGLISH, false);
        desk.open(stage, 1440, 900);
        scene = stage.getScene();
    }

    @Test
    void lessIsSaidAtOnceAndMoreOnlyOnceItIsConfirmed(FxRobot robot) {
        open(robot);
        choose(robot, Optional.of(Level.ANONYMOUS));
        assertThat(level()).isEqualTo(Level.ANONYMOUS);
        assertThat(again().isVisible() && again().getParent().getParent().isVisible()).isFalse();
        choose(robot, Optional.of(Level.ORGANISATION));
        assertThat(level()).as("not yet").isEqualTo(Level.ANONYMOUS);
        assertThat(again().getParent().getParent().isVisible()).isTrue();
        robot.interact(again()::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(level()).isEqualTo(Level.ORGANISATION);
        assertThat(desk.sent()).endsWith(new SetPersonLevel(CardMoments.JEAN, Level.ORGANISATION, true));
    }

    @Test
    void whoChangesTheirMindLeavesTheLevelAsItWas(FxRobot robot) {
        open(robot);
        choose(robot, Optional.of(Level.ANONYMOUS));
        choose(robot, Optional.empty());
        robot.interact(() -> ((Button) again().getParent().getChildrenUnmodifiable().getLast()).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(level()).isEqualTo(Level.ANONYMOUS);
        assertThat(box().chosen()).contains(Level.ANONYMOUS);
    }

    @Test
    void aLevelThatIsChangedElsewhereIsShownInTheOpenCard(FxRobot robot) {
        open(robot);
        robot.interact(() -> submit(new SetPersonLevel(CardMoments.JEAN, Level.ANONYMOUS, false)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(box().chosen()).contains(Level.ANONYMOUS);
        robot.interact(() -> submit(new Undo()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(box().chosen()).isEmpty();
    }

    private void submit(Command command) {
        var _ = desk.submit(command);
    }

    private Level level() {
        return desk.session.state().core().levels().of(CardMoments.JEAN);
    }

    private Button again() {
        return (Button) node("#person-name-again");
    }

    private Node node(String selector) {
        return scene.getRoot().lookup(selector);
    }

    @SuppressWarnings("unchecked")
    private OptionBox<Level> box() {
        return (OptionBox<Level>) node("#person-level");
    }

    private void choose(FxRobot robot, Optional<Level> level) {
        robot.interact(() -> box().choose(level));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            var list = (javafx.scene.control.ListView<?>) node("#queue-list");
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        robot.push(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
