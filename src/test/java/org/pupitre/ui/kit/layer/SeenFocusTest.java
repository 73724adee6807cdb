package org.pupitre.ui.kit.layer;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What gets the keyboard is seen, however far down it is; what is clicked stays under the hand. */
@ExtendWith(ApplicationExtension.class)
class SeenFocusTest {
    private static final double HEIGHT = 200;

    private Button first;
    private TextField field;
    private Button last;
    private VBox tall;
    private ColumnScroll column;
    private int pressed;

    private static Region space(double height) {
        Region space = new Region();
        space.setMinHeight(height);
        return space;
    }

    @Start
    void start(Stage stage) {
        first = new Button("First");
        field = new TextField();
        last = new Button("Last");
        tall = new VBox(first, space(600), field, space(300), last, space(100));
        column = new ColumnScroll(tall);
        last.setOnAction(e -> pressed++);
        stage.setScene(new Scene(new StackPane(column), 300, HEIGHT));
        stage.show();
    }

    private static Bounds seen(FxRobot robot, Node node) {
        WaitForAsyncUtils.waitForFxEvents();
        Bounds[] at = new Bounds[1];
        robot.interact(() -> at[0] = node.localToScene(node.getLayoutBounds()));
        return at[0];
    }

    @Test
    void aFieldThatGetsTheKeyboardIsSeenWithRoomForWhatItSuggests(FxRobot robot) {
        robot.interact(field::requestFocus);
        Bounds at = seen(robot, field);
        assertThat(at.getMinY()).isPositive();
        assertThat(at.getMaxY() + 2 * at.getHeight()).isLessThan(HEIGHT);
        double before = column.getVvalue();
        robot.write("typed", 0);
        assertThat(column.getVvalue()).as("and then it stays").isEqualTo(before);

        robot.interact(last::requestFocus);
        assertThat(seen(robot, last).getMaxY()).isLessThan(HEIGHT);
        robot.interact(first::requestFocus);
        assertThat(seen(robot, first).getMinY()).isNotNegative();
    }

    @Test
    void whatIsOutsideScrollsNothing(FxRobot robot) {
        robot.interact(() -> column.setVvalue(0.5));
        robot.interact(() -> ((StackPane) column.getParent()).getChildren().add(new Button("Outside")));
        robot.interact(() -> ((StackPane) column.getParent()).getChildren().getLast().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(column.getVvalue()).isEqualTo(0.5);
    }

    @Test
    void aButtonThatIsClickedWhereItIsHalfSeenStaysUnderTheHand(FxRobot robot) {
        robot.interact(field::requestFocus);
        robot.interact(() -> column.setVvalue((last.getBoundsInParent().getMinY() + 8 - HEIGHT)
                / (tall.getHeight() - HEIGHT)));
        Bounds at = seen(robot, last);
        assertThat(at.getMinY()).isBetween(HEIGHT - 10, HEIGHT - 6);
        Scene scene = last.getScene();
        robot.moveTo(scene.getWindow().getX() + scene.getX() + at.getCenterX(),
                scene.getWindow().getY() + scene.getY() + HEIGHT - 4).press(MouseButton.PRIMARY);
        assertThat(seen(robot, last).getMinY()).isEqualTo(at.getMinY());
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pressed).isEqualTo(1);
    }
}
