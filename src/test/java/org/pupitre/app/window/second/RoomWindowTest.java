package org.pupitre.app.window.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.app.window.second.SampleConsole.await;
import static org.pupitre.app.window.second.SampleConsole.labeled;
import static org.pupitre.app.window.second.SampleConsole.press;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.app.window.Consoles;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.PersonId;
import org.pupitre.live.SessionLoop;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The room window beside a running console, on the real loop and the real library. */
@ExtendWith(ApplicationExtension.class)
class RoomWindowTest {
    private SampleConsole sample;
    private SessionLoop loop;
    private Stage stage;

    @Start
    void start(Stage primary) throws Exception {
        stage = primary;
        sample = new SampleConsole(primary, new Consoles(new Words(Locale.ENGLISH), new Theme()));
        loop = sample.loop();
    }

    @AfterEach
    void close() {
        sample.close();
        assertThat(rooms()).as("closes with the console").isEmpty();
    }

    private static List<Stage> rooms() {
        return Window.getWindows().stream().filter(Window::isShowing).filter(Stage.class::isInstance)
                .map(Stage.class::cast).filter(window -> window.getScene().lookup(".room") != null).toList();
    }

    private Scene open(FxRobot robot) throws TimeoutException {
        robot.interact(() -> press(stage.getScene(), KeyCode.F5, ""));
        await(() -> rooms().size() == 1);
        return rooms().getFirst().getScene();
    }

    @Test
    void aKeyOpensItAndClosesItFromTheConsoleAndFromItself(FxRobot robot) throws TimeoutException {
        Scene first = open(robot);
        assertThat(((Stage) first.getWindow()).getTitle()).isEqualTo("Pupitre · Room window");
        robot.interact(() -> press(first, KeyCode.F5, ""));
        await(() -> rooms().isEmpty());
        assertThat(open(robot)).as("kept").isSameAs(first);
    }

    @Test
    void itFollowsTheSessionAndItsClockRuns(FxRobot robot) throws TimeoutException {
        Scene room = open(robot);
        loop.submit(new NextItem()).join();
        loop.submit(AddToQueue.known(new PersonId("clara-sample"))).join();
        loop.submit(new Advance()).join();
        await(() -> labeled(room, "#room-speaker").equals("Clara Sample"));
        String left = labeled(room, "#room-left");
        assertThat(left).isNotEmpty();
        await(() -> !labeled(room, "#room-left").equals(left));
    }

    @Test
    void noKeyOfItActsOnTheSession(FxRobot robot) throws TimeoutException {
        Scene room = open(robot);
        int entries = sample.library().entries(sample.id()).size();
        robot.interact(() -> {
            press(room, KeyCode.N, "n");
            press(room, KeyCode.SPACE, " ");
            press(room, KeyCode.Q, "q");
        });
        assertThat(sample.library().entries(sample.id())).hasSize(entries);
    }
}
