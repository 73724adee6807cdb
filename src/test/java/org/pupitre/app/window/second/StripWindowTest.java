package org.pupitre.app.window.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.app.window.second.SampleConsole.await;
import static org.pupitre.app.window.second.SampleConsole.labeled;
import static org.pupitre.app.window.second.SampleConsole.press;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.app.window.Consoles;
import org.pupitre.app.window.place.StripMemory;
import org.pupitre.app.window.place.WindowPlace;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.PersonId;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.StripPlacement;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The strip in the place of a running console, on the real loop and the real library. */
@ExtendWith(ApplicationExtension.class)
class StripWindowTest {
    private final StripMemory memory = StripMemory.untilTheEnd();
    private final Theme theme = new Theme();
    private final Words words = new Words(Locale.ENGLISH);
    private SampleConsole sample;
    private SessionLoop loop;
    private Stage stage;

    @Start
    void start(Stage primary) throws Exception {
        stage = primary;
        Consoles consoles = new Consoles(words, theme);
        consoles.rememberStrip(memory);
        sample = new SampleConsole(primary, consoles);
        loop = sample.loop();
    }

    @AfterEach
    void close() {
        sample.close();
        assertThat(strips()).as("closes with the console").isEmpty();
    }

    @Test
    void oneKeyTurnsTheConsoleIntoTheStripAndBack(FxRobot robot) throws TimeoutException {
        assertThat(Window.getWindows()).as("nothing is made before it is asked for").hasSize(1);
        Scene strip = open(robot);
        assertThat(stage.isIconified()).isTrue();
        assertThat(labeled(strip, "#strip-item-title")).isEqualTo("Welcome");
        assertThat(labeled(strip, "#strip-keys")).isEqualTo("Keyboard active here");
        robot.interact(() -> press(strip, KeyCode.F12, ""));
        await(() -> strips().isEmpty() && !stage.isIconified());
        assertThat(open(robot)).as("kept").isSameAs(strip);
        robot.interact(() -> button(strip, "#strip-console").fire());
        await(() -> strips().isEmpty() && !stage.isIconified());
        open(robot);
        robot.interact(() -> stage.setIconified(false));
        await(() -> strips().isEmpty());
    }

    @Test
    void itFollowsTheSessionAndItsClockLives(FxRobot robot) throws TimeoutException {
        Scene strip = open(robot);
        robot.interact(() -> button(strip, "#strip-next-item").fire());
        await(() -> loop.state().timeline().currentRun().isPresent());
        await(() -> !labeled(strip, "#strip-item-left").isEmpty());
        String figure = labeled(strip, "#strip-item-left");
        await(() -> !labeled(strip, "#strip-item-left").equals(figure));
        loop.submit(AddToQueue.known(new PersonId("clara-sample"))).join();
        await(() -> labeled(strip, "#strip-next").equals("Clara Sample"));
        robot.interact(() -> button(strip, "#strip-give").fire());
        await(() -> labeled(strip, "#strip-name").equals("Clara Sample") && labeled(strip, "#strip-next").isEmpty());
        String left = labeled(strip, "#strip-turn-left");
        await(() -> !labeled(strip, "#strip-turn-left").equals(left));
        robot.interact(() -> button(strip, "#strip-pause").fire());
        await(() -> button(strip, "#strip-pause").getText().equals("Resume"));
        // So soon after the button it would be the same press.
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        robot.interact(() -> press(strip, KeyCode.P, "p"));
        await(() -> button(strip, "#strip-pause").getText().equals("Pause"));
    }

    @Test
    void aRefusalIsSaidInItsFoot(FxRobot robot) throws TimeoutException {
        Scene strip = open(robot);
        robot.interact(() -> button(strip, "#strip-pause").fire());
        await(() -> labeled(strip, "#strip-keys").contains("floor"));
        robot.interact(() -> button(strip, "#strip-next-item").fire());
        await(() -> labeled(strip, "#strip-keys").equals("Keyboard active here"));
    }

    @Test
    void whatMustBeAskedIsAskedOnTheConsole(FxRobot robot) throws TimeoutException {
        Scene strip = open(robot);
        while (loop.state().timeline().next().isPresent()) {
            loop.submit(new NextItem()).join();
        }
        loop.submit(AddToQueue.known(new PersonId("clara-sample"))).join();
        await(() -> labeled(strip, "#strip-next").equals("Clara Sample"));
        robot.interact(() -> button(strip, "#strip-next-item").fire());
        await(() -> strips().isEmpty() && !stage.isIconified());
        assertThat(loop.state().timeline().status()).as("nothing ends before the answer")
                .isEqualTo(Timeline.Status.RUNNING);
        assertThat(stage.getScene().lookup(".bubble").isVisible()).isTrue();
    }

    @Test
    void itIsFoundAgainWhereItWasOnThisScreen(FxRobot robot) throws TimeoutException {
        Rectangle2D room = WindowPlace.rooms().getFirst();
        Scene strip = open(robot);
        boolean vertical = strip.lookup(".strip-column") != null;
        robot.interact(() -> button(strip, "#strip-rotate").fire());
        assertThat(strip.lookup(".strip-column") != null).isNotEqualTo(vertical);
        robot.interact(() -> press(strip, KeyCode.F12, ""));
        String screen = "%.0fx%.0f+%.0f+%.0f".formatted(room.getWidth(), room.getHeight(), room.getMinX(),
                room.getMinY());
        StripPlacement kept = memory.on(screen).orElseThrow();
        assertThat(kept.vertical()).isNotEqualTo(vertical);
        robot.interact(() -> memory.keep(screen, new StripPlacement(40, 30, true)));
        open(robot);
        assertThat(strips().getFirst().getX()).isEqualTo(room.getMinX() + 40);
        assertThat(strips().getFirst().getY()).isEqualTo(room.getMinY() + 30);
        robot.interact(() -> press(strip, KeyCode.F12, ""));
        robot.interact(() -> memory.keep(screen, new StripPlacement(99_000, 99_000, true)));
        open(robot);
        Window shown = strips().getFirst();
        assertThat(shown.getX() + shown.getWidth()).as("whole on the screen").isLessThanOrEqualTo(room.getMaxX() + 1);
        assertThat(shown.getY() + shown.getHeight()).isLessThanOrEqualTo(room.getMaxY() + 1);
    }

    @Test
    void itIsReadFromTheRightWhereTheConsoleIs(FxRobot robot) throws TimeoutException {
        Scene strip = open(robot);
        assertThat(strip.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        double item = middle(strip, "#strip-item-left");
        assertThat(item).isLessThan(middle(strip, "#strip-next-item"));
        robot.interact(() -> words.localeProperty().set(Messages.ARABIC));
        await(() -> middle(strip, "#strip-item-left") > middle(strip, "#strip-next-item"));
        robot.interact(() -> words.localeProperty().set(Locale.ENGLISH));
        await(() -> middle(strip, "#strip-item-left") == item);
    }

    private static double middle(Scene scene, String selector) {
        Node node = scene.lookup(selector);
        return node.localToScene(node.getLayoutBounds()).getCenterX();
    }

    @Test
    void itsTextIsAsLargeAsTheScreenHasRoomFor(FxRobot robot) throws TimeoutException {
        robot.interact(() -> theme.textPercentProperty().set(200));
        Scene strip = open(robot);
        Rectangle2D room = WindowPlace.rooms().getFirst();
        Window shown = strips().getFirst();
        assertThat(shown.getWidth()).isLessThanOrEqualTo(room.getWidth());
        assertThat(shown.getHeight()).isLessThanOrEqualTo(room.getHeight());
        assertThat(strip.lookup(".strip-column")).as("vertical where a horizontal strip has no room").isNotNull();
    }

    private Scene open(FxRobot robot) throws TimeoutException {
        robot.interact(() -> press(stage.getScene(), KeyCode.F12, ""));
        await(() -> !strips().isEmpty());
        return strips().getFirst().getScene();
    }

    private static List<Window> strips() {
        return Window.getWindows().stream().filter(Popup.class::isInstance).filter(Window::isShowing)
                .filter(window -> window.getScene().lookup(".strip") != null).toList();
    }

    private static Button button(Scene scene, String selector) {
        return (Button) scene.lookup(selector);
    }
}
