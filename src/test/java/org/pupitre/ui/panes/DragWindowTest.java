package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Rows are put into another order by dragging them, which only a real window system can do. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class DragWindowTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT);
        Scene scene = desk.scene(new HBox(desk.floorAndQueue(), desk.boardView.build()), 1150, 620);
        stage.setScene(scene);
        stage.show();
        stage.toFront();
    }

    @Test
    void dragsTheFirstInTheQueueBelowTheThird(FxRobot robot) {
        drag(robot, row(robot, "Clara Sample"), row(robot, "Noor Beispiel"), 0.8);

        assertThat(desk.session.sent()).containsExactly(new QueueCommand.MoveEntry(Moments.entry(3), 3));
    }

    @Test
    void dragsAQuestionAboveAnother(FxRobot robot) {
        drag(robot, row(robot, "Quel rôle pour le secteur privé dans la durée ?"),
                row(robot, "What did the pilot change for returnees with children?"), 0.2);

        assertThat(desk.session.sent()).containsExactly(new BoardCommand.MoveQuestion(Moments.question(4), 1));
    }

    @Test
    void leavesARowAloneThatIsDroppedWhereItWas(FxRobot robot) {
        drag(robot, row(robot, "Clara Sample"), row(robot, "Clara Sample"), 0.9);

        assertThat(desk.session.sent()).isEmpty();
    }

    private static Node row(FxRobot robot, String text) {
        Node node = robot.lookup(text).query();
        while (!node.getStyleClass().contains("list-cell")) {
            node = node.getParent();
        }
        return node;
    }

    /** The window system begins a drag only after the mouse has moved a little with the button down. */
    private static void drag(FxRobot robot, Node from, Node onto, double height) {
        Bounds start = from.localToScreen(from.getBoundsInLocal());
        Bounds end = onto.localToScreen(onto.getBoundsInLocal());
        Point2D grip = new Point2D(start.getCenterX(), start.getCenterY());
        robot.moveTo(grip).press(MouseButton.PRIMARY);
        robot.moveBy(0, 6).moveBy(0, 6);
        robot.moveTo(new Point2D(end.getCenterX() + 4, end.getMinY() + end.getHeight() * height));
        robot.moveBy(1, 0).moveBy(1, 0);
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
