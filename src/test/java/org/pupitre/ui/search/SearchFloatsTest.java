package org.pupitre.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Search is a small list at the foot of the console: it covers nothing that must be seen, and no key of the session acts. */
@ExtendWith(ApplicationExtension.class)
class SearchFloatsTest {
    private StagedSession session;
    private Stage window;
    private Scene scene;

    @Start
    void start(Stage stage) {
        window = stage;
        show(Scenes.speaking());
    }

    private void show(StagedSession staged) {
        session = staged;
        session.setNow("14:27:05");
        Console console = new Console(new Words(Locale.ENGLISH), new Theme(), session, session::saved, false);
        scene = console.scene(1440, 900);
        console.show(session.state(), session.now());
        window.setScene(scene);
        window.show();
    }

    private void open(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void seek(FxRobot robot, String query) {
        open(robot);
        robot.interact(() -> field().setText(query));
        lay(robot);
    }

    private void lay(FxRobot robot) {
        robot.interact(() -> {
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
        });
    }

    private TextField field() {
        return (TextField) scene.lookup(".search-list .text-field");
    }

    private Bounds at(String selector) {
        Node node = scene.lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void isSmallAndAtTheFootOfTheWindow(FxRobot robot) {
        seek(robot, "mod");
        Bounds list = at(".search-list");
        assertThat(list.getWidth()).isLessThanOrEqualTo(480);
        assertThat(list.getMinX()).as("no fact of the queue is under it").isGreaterThan(at("#queue-list").getMaxX());
        assertThat(list.getMaxX()).isBetween(1420.0, 1440.0);
        assertThat(list.getMaxY()).isLessThanOrEqualTo(at(".status-line").getMinY());
        assertThat(list.getMaxY() - at(".search-list .text-field").getMaxY()).as("the field is at its foot")
                .isLessThan(20);
    }

    @Test
    void coversNoRunningFigureNoAlarmAndNotWhoIsNext(FxRobot robot) {
        robot.interact(() -> show(Scenes.crowded()));
        seek(robot, "o");
        ListView<?> hits = (ListView<?>) scene.lookup(".search-list .list-view");
        assertThat(hits.getItems()).hasSize(30);
        assertThat(hits.getFixedCellSize()).isBetween(36.0, 40.0);
        assertThat(hits.getHeight()).isLessThanOrEqualTo(10 * hits.getFixedCellSize() + 1);
        Bounds list = at(".search-list");
        for (String seen : List.of("#item-left", ".turn-bar", ".band-item", ".slot-band", ".queue-row.next",
                "#wall-clock")) {
            assertThat(list.intersects(at(seen))).as(seen).isFalse();
        }
    }

    @Test
    void aHitShowsItsKindItsNumberAndTheWordsFound(FxRobot robot) {
        seek(robot, "secteur role");
        assertThat(((Label) scene.lookup(".search-list .search-kind")).getText()).isEqualTo("question 4");
        assertThat(scene.getRoot().lookupAll(".search-list .found").stream().filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(Node::getLayoutX)).map(node -> ((Text) node).getText()))
                .containsExactly("rôle", "secteur");
    }

    @Test
    void aLongTextIsCutAtWordsAroundWhatWasFound(FxRobot robot) {
        robot.interact(() -> show(Scenes.crowded()));
        seek(robot, "orientation ouverts (399)");
        List<String> parts =
                scene.getRoot().lookupAll(".search-list .found-text .text").stream().filter(Node::isVisible)
                        .map(node -> ((Text) node).getText()).toList();
        assertThat(parts.getFirst()).startsWith("… ");
        assertThat(parts).contains("orientation");
    }

    @Test
    void aQuestionFoundInItsOtherWordingShowsThatWording(FxRobot robot) {
        seek(robot, "associees");
        assertThat(scene.getRoot().lookupAll(".search-list .found").stream().map(node -> ((Text) node).getText()))
                .contains("associées");
    }

    @Test
    void noLetterIsLostAndNoKeyOfTheSessionActs(FxRobot robot) {
        int before = session.sent().size();
        robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.N).push(KeyCode.P).push(KeyCode.SPACE).push(KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field().getText()).isEqualToIgnoringCase("np s");
        assertThat(session.sent()).hasSize(before);
    }

    @Test
    void escapeClosesIt_andWhatWasTypedIsThereAgain(FxRobot robot) {
        robot.interact(() -> scene.lookup("#queue-list").requestFocus());
        seek(robot, "modele");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.lookup(".search-list")).isNull();
        assertThat(scene.getFocusOwner()).isSameAs(scene.lookup("#queue-list"));
        open(robot);
        assertThat(field().getText()).isEqualTo("modele");
        assertThat(field().getSelectedText()).as("the first letter takes its place").isEqualTo("modele");
    }

    @Test
    void aPressBesideItTakesItAwayAndActs(FxRobot robot) {
        seek(robot, "mod");
        robot.clickOn((Button) scene.lookup("#next-item"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.lookup(".search-list")).isNull();
        assertThat(session.sent()).hasSize(1);
    }

    @Test
    void saysWhatIsSearchedAndWhatToDoWhereNothingIsFound(FxRobot robot) {
        open(robot);
        assertThat(((Label) scene.lookup(".search-none")).getText()).contains("agenda, speakers, questions and notes");
        robot.interact(() -> field().setText("xyzzy"));
        assertThat(((Label) scene.lookup(".search-none")).getText()).contains("Try fewer letters");
        robot.interact(() -> field().setText("keynote"));
        assertThat(scene.lookup(".search-none").isVisible()).isFalse();
    }

    @Test
    void arrowsGoThroughTheHitsAndEnterLeadsThere(FxRobot robot) {
        seek(robot, "o");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP);
        ListView<?> hits = (ListView<?>) scene.lookup(".search-list .list-view");
        assertThat(hits.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.lookup(".search-list")).isNull();
        assertThat(scene.getFocusOwner()).isInstanceOf(ListView.class);
    }

    @Test
    void isAsWideAsANarrowWindow(FxRobot robot) {
        robot.interact(() -> window.setWidth(760));
        seek(robot, "mod");
        assertThat(at(".search-list").getWidth()).isGreaterThan(700);
    }
}
