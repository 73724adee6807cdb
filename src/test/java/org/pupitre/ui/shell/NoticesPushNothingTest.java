package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.notice.NoticeSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A notice comes over what has no running figure; nothing of the console moves for it, in a window from 420 pixels of height on. */
@ExtendWith(ApplicationExtension.class)
class NoticesPushNothingTest {
    private static final List<String> PARTS = List.of("#wall-clock", "#item-left", "#floor-name", "#stop-minutes",
            "#next-item", ".agenda-list", ".queue-list", ".status-line");

    private final Notices notices = new Notices();
    private Console console;
    private Scene scene;

    @ParameterizedTest(name = "{0} × {1}, text at {2} %")
    @CsvSource({"1440, 900, 100", "1000, 720, 100", "760, 900, 100", "760, 600, 100", "1440, 900, 200"})
    void nothingMoves(double width, double height, int percent, FxRobot robot) {
        robot.interact(() -> {
            StagedSession session = Scenes.speaking();
            Theme theme = new Theme();
            theme.textPercentProperty().set(percent);
            console = new Console(new Words(Locale.FRENCH), theme, session, session::saved,
                    new NoticeSource(notices::standing, (_, _) -> Optional.empty()), false);
            scene = console.scene(width, height);
            show(session, "14:27:05");
            Map<String, Bounds> before = places();

            notices.raise(Notice.Kind.SPACE_LOW, "40", "library.pupitre");
            show(session, "14:27:06");
            assertThat(scene.lookup(".notice-row").isVisible()).isTrue();
            assertThat(places()).isEqualTo(before);
            assertThat(List.of("#item-left", "#stop-minutes")).as("no running figure is covered")
                    .allSatisfy(figure -> assertThat(beside(scene.lookup(figure))).isTrue());
            assertThat(end()).as("what a notice is over can be scrolled up").isLessThanOrEqualTo(covered());
        });
    }

    private void show(StagedSession session, String time) {
        session.setNow(time);
        console.show(session.state(), session.now());
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private Map<String, Bounds> places() {
        return PARTS.stream()
                .collect(Collectors.toMap(Function.identity(), part -> bounds(scene.lookup(part))));
    }

    /** Where the last part of the page ends once it is scrolled down. */
    private double end() {
        Node page = scene.lookup(".page");
        if (page == null) {
            return 0;
        }
        ((ScrollPane) scene.lookup(".page-scroll")).setVvalue(1);
        scene.getRoot().layout();
        return bounds(scene.lookup(".ribbon")).getMaxY();
    }

    private boolean beside(Node figure) {
        return !bounds(figure).intersects(bounds(scene.lookup(".notice-row")));
    }

    private double covered() {
        return bounds(scene.lookup(".notice-row")).getMinY() + 1;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
