package org.pupitre.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The list of a search with many hits covers no running figure. */
@ExtendWith(ApplicationExtension.class)
class SearchPlaceTest {
    private Scene scene;

    @ParameterizedTest(name = "{0} × {1}, text at {2} %")
    @CsvSource({"1440, 900, 100", "1180, 720, 100", "1000, 720, 100", "760, 600, 100", "1440, 900, 150",
            "1440, 900, 200"})
    void theFiguresAreInSight(double width, double height, int percent, FxRobot robot) {
        robot.interact(() -> {
            StagedSession session = Scenes.crowded();
            session.setNow("14:27:05");
            Theme theme = new Theme();
            theme.textPercentProperty().set(percent);
            Console console = new Console(new Words(Locale.FRENCH), theme, session, session::saved, false);
            scene = console.scene(width, height);
            console.show(session.state(), session.now());
            layOut();
            Event.fireEvent(scene.getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F, false, true, false, false));
            ((TextField) scene.lookup(".search-list .text-field")).setText("a");
            layOut();
            Bounds list = bounds(scene.lookup(".search-list"));
            assertThat(bounds(scene.lookup(".search-list .list-view")).getHeight()).isGreaterThan(30);
            String before = ((Labeled) scene.lookup("#item-left")).getText();
            session.setNow("14:27:06");
            console.show(session.state(), session.now());
            layOut();
            assertThat(((Labeled) scene.lookup("#item-left")).getText()).as("it lives").isNotEqualTo(before);
            assertThat(bounds(scene.lookup(".search-list"))).isEqualTo(list);
            assertThat(List.of("#item-left", "#stop-minutes", "#turn-left", "#wall-clock"))
                    .allSatisfy(figure -> assertThat(bounds(scene.lookup(figure)).intersects(list)).isFalse());
        });
    }

    private void layOut() {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
