package org.pupitre.ui.kit.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.ui.kit.Styles;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A refusal is said beside what was pressed, and hides neither the next button nor itself. */
@ExtendWith(ApplicationExtension.class)
class BubblePlaceTest {
    private static final Bounds WINDOW = new BoundingBox(0, 0, 600, 400);

    private final Pane content = new Pane();
    private Stage stage;

    @Start
    void start(Stage shared) {
        stage = shared;
    }

    private Node button(double x, double y) {
        Button button = new Button("act");
        // The usual look draws a shadow below it.
        button.setStyle("-fx-background-insets: 0");
        button.setMinSize(80, 30);
        button.setMaxSize(80, 30);
        button.relocate(x, y);
        content.getChildren().add(button);
        return button;
    }

    private Bounds bubbleAt(Node near) {
        if (content.getScene() == null) {
            new Scene(content, 600, 400);
        }
        content.applyCss();
        content.layout();
        return BubblePlace.of(near, content, 200, 50, WINDOW);
    }

    @Test
    void belowWhereThatIsFree(FxRobot robot) {
        robot.interact(() -> {
            Node near = button(100, 100);
            button(100, 60);
            assertThat(bubbleAt(near)).isEqualTo(new BoundingBox(100, 130, 200, 50));
        });
    }

    @Test
    void aboveWhereTheNextButtonIsBelow(FxRobot robot) {
        robot.interact(() -> {
            Node near = button(100, 100);
            button(100, 132);
            assertThat(bubbleAt(near)).isEqualTo(new BoundingBox(100, 50, 200, 50));
        });
    }

    @Test
    void besideItInAColumnOfButtons(FxRobot robot) {
        robot.interact(() -> {
            button(300, 60);
            Node near = button(300, 100);
            button(300, 140);
            assertThat(bubbleAt(near)).isEqualTo(new BoundingBox(380, 100, 200, 50));
            button(400, 110);
            assertThat(bubbleAt(near)).isEqualTo(new BoundingBox(100, 100, 200, 50));
        });
    }

    @Test
    void whereTheFewestAreCoveredWhenAllSidesHaveSome(FxRobot robot) {
        robot.interact(() -> {
            Node near = button(300, 100);
            button(300, 140);
            button(390, 140);
            button(300, 60);
            button(390, 60);
            button(470, 150);
            button(470, 55);
            button(390, 100);
            button(110, 90);
            button(200, 90);
            assertThat(bubbleAt(near)).isEqualTo(new BoundingBox(380, 100, 200, 50));
        });
    }

    @Test
    void whatIsNotSeenIsNotKeptFree(FxRobot robot) {
        robot.interact(() -> {
            Node near = button(100, 100);
            button(100, 132).setVisible(false);
            assertThat(bubbleAt(near).getMinY()).isEqualTo(130);
        });
    }

    @Test
    void insideTheWindowAtItsEdges(FxRobot robot) {
        robot.interact(() -> {
            assertThat(bubbleAt(button(510, 360))).isEqualTo(new BoundingBox(400, 310, 200, 50));
            assertThat(bubbleAt(button(0, 0))).isEqualTo(new BoundingBox(0, 30, 200, 50));
        });
    }

    @Test
    void aClickGoesThroughItAndTakesItAway(FxRobot robot) {
        List<String> pressed = new ArrayList<>();
        robot.interact(() -> {
            Node near = button(100, 20);
            Button under = (Button) button(100, 60);
            under.setOnAction(e -> pressed.add(under.getText()));
            Layers layers = new Layers(new org.pupitre.ui.kit.Words(java.util.Locale.ENGLISH), content);
            stage.setScene(new Scene(layers, 600, 100));
            stage.show();
            layers.bubble("It was refused.", near);
            Node bubble = layers.lookup("." + Styles.BUBBLE);
            // Wherever it is, here it is over the button that is wanted next.
            bubble.relocate(100, 60);
            assertThat(layers.showsBubble()).isTrue();
        });
        robot.clickOn(content.getChildren().getLast());
        assertThat(pressed).hasSize(1);
        assertThat(((Layers) stage.getScene().getRoot()).showsBubble()).isFalse();
    }

    @Test
    void whatIsToBeAnsweredStays(FxRobot robot) {
        Button answer = new Button("yes");
        robot.interact(() -> {
            Node near = button(100, 20);
            Layers layers = new Layers(new org.pupitre.ui.kit.Words(java.util.Locale.ENGLISH), content);
            stage.setScene(new Scene(layers, 600, 400));
            stage.show();
            layers.bubble(new HBox(answer), near);
        });
        robot.clickOn(answer);
        assertThat(((Layers) stage.getScene().getRoot()).showsBubble()).isTrue();
    }
}
