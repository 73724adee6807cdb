package org.pupitre.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.QueueCommand.QueueSpeakers;
import org.pupitre.domain.act.QueueCommand.ShareTime;
import org.pupitre.domain.act.QueueEvent.TimeShared;
import org.pupitre.domain.act.SessionCommand.SetSpeakersReady;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The planned speakers of the running item by key and by menu. */
@ExtendWith(ApplicationExtension.class)
class ShareKeysTest {
    private StagedSession session;
    private Console console;
    private Scene scene;

    @Start
    void start(Stage stage) {
        session = Scenes.speaking().did("14:26:30", new EditItem(new ItemId("discussion"), new ItemChange(null, null,
                null, false, null, null, false, null, null, null, null, null, null,
                List.of(new PlannedSpeaker(new PersonId("awa"), 300, null),
                        new PlannedSpeaker(new PersonId("int1"), 600, null)),
                null, false, null, false)));
        session.setNow("14:27:05");
        console = new Console(new Words(Locale.ENGLISH), new Theme(), session, session::saved, false);
        scene = console.scene(1440, 900);
        console.show(session.state(), session.now());
        stage.setScene(scene);
        stage.show();
    }

    private void press(FxRobot robot, boolean shift) {
        robot.interact(() -> {
            scene.getRoot().requestFocus();
            scene.getRoot().fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.D, shift, true, false, false));
            scene.getRoot().fireEvent(
                    new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.D, shift, true, false, false));
            console.show(session.state(), session.now());
        });
    }

    private String line(FxRobot robot) {
        robot.interact(() -> scene.lookup("#floor-name").requestFocus());
        return ((Label) scene.lookup("#floor-shares")).getText();
    }

    @Test
    void eachActHasAKeyAndTheFiguresFollow(FxRobot robot) {
        assertThat(line(robot)).isEqualTo("room left \u22125:05 · fair share 2:27");
        press(robot, true);
        assertThat(session.state().queue().waiting().getFirst().person()).isEqualTo(new PersonId("int1"));
        press(robot, false);
        assertThat(line(robot)).isEqualTo("room left 0:01 · fair share 2:27");
        assertThat(session.sent()).containsExactly(new QueueSpeakers(), new ShareTime());
        assertThat(session.state().history().toUndo().orElseThrow().name())
                .isEqualTo(new TimeShared(new ItemId("discussion"), 147));
        robot.interact(() -> {
            session.setNow("14:27:15");
            console.show(session.state(), session.now());
        });
        assertThat(line(robot)).as("time passes").isEqualTo("room left 0:01 · fair share 2:22");
    }

    @Test
    void theMenuOfTheFloorHasBothAndTheSetting(FxRobot robot) {
        Node floor = scene.lookup(".floor");
        robot.interact(() -> Event.fireEvent(floor,
                new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 99, 99, false, null)));
        List<MenuItem> items = Window.getWindows().stream().filter(PopupWindow.class::isInstance)
                .filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow()
                .getItems();
        assertThat(items).extracting(MenuItem::getText).containsExactly("Share out the time that is left",
                "Put the speakers of the item into the queue", "Speakers come into the queue with their item");
        robot.interact(items.getLast()::fire);
        assertThat(session.sent()).containsExactly(new SetSpeakersReady(true));
    }
}
