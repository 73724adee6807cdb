package org.pupitre.ui.timeline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.shell.ArabicSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The open row is read from right to left in Arabic, its figures from left to right. */
@ExtendWith(ApplicationExtension.class)
class OpenRowMirroredTest {
    private EditDesk desk;

    @Start
    void start(Stage stage) {
        desk = new EditDesk(ArabicSession.live(), Messages.ARABIC);
        desk.open(stage, 1440, 900);
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** What is in the line of a field before it, or behind it. */
    private Node beside(String field, boolean before) {
        Parent line = desk.field(field).getParent();
        int place = line.getChildrenUnmodifiable().indexOf(desk.field(field));
        return line.getChildrenUnmodifiable().get(place + (before ? -1 : 1));
    }

    @Test
    void namesAreRightOfTheirFields_unitsAndTheWayOutLeft(FxRobot robot) throws Exception {
        desk.openRow(robot, 4, KeyCode.F2);
        Node open = desk.scene.lookup("#item-details");
        assertThat(at(open).getMaxX()).as("over the agenda at the right").isGreaterThan(1400);
        assertThat(at(open).getMinX()).isGreaterThan(720);
        assertThat(at(beside("title-ar", true)).getMinX()).as("the chip").isGreaterThanOrEqualTo(
                at(desk.field("title-ar")).getMaxX());
        assertThat(at(beside("minutes", true)).getMinX()).isGreaterThanOrEqualTo(at(desk.field("minutes")).getMaxX());
        assertThat(at(beside("minutes", false)).getMaxX()).isLessThanOrEqualTo(at(desk.field("minutes")).getMinX());
        Node close = open.lookupAll(".button").stream()
                .filter(node -> ((Labeled) node).getText().equals(desk.words.text("common.close"))).findFirst()
                .orElseThrow();
        assertThat(at(close).getMaxX()).isLessThan(at(open.lookup(".item-facts")).getMinX() + 1);
        assertThat(desk.field("title-ar").getText()).isEqualTo("أسئلة وأجوبة");
        assertThat(desk.field("minutes").getText()).as("digits 0 to 9").isEqualTo("15");
        robot.interact(() -> {
            try {
                Pictures.write(desk.scene, Path.of("target", "pictures", "open-row-ar.png"));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
