package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.exchange.seminar.Reading;
import org.pupitre.exchange.seminar.SeminarFile;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The header of the sample, whose second line is long, stays one row when the session runs late. */
@ExtendWith(ApplicationExtension.class)
class HeaderRowTest {
    @ParameterizedTest(name = "{0}, opened {1}, at {2}")
    @CsvSource({"en, 14:00, 14:05", "fr, 14:00, 14:05", "en, 14:09, 15:07", "fr, 14:09, 15:07", "en, 14:09, 16:12",
            "fr, 14:09, 16:12"})
    void titleAndClocksStandBesideEachOther(String language, String opened, String now, FxRobot robot) {
        robot.interact(() -> {
            StagedSession session =
                    new StagedSession().did("12:20", sample()).did(opened, new NextItem(), new NextItem());
            session.setNow(now);
            Words words = new Words(Locale.of(language));
            Console console = new Console(words, new Theme(), session, session::saved, false);
            Scene scene = console.scene(1440, 900);
            new Theme().dress(scene);
            console.show(session.state(), session.now());
            scene.getRoot().applyCss();
            scene.getRoot().layout();

            Bounds titles = bounds(scene, ".header .titles");
            Bounds clock = bounds(scene, "#wall-clock");
            assertThat(titles.getMaxX()).isLessThanOrEqualTo(clock.getMinX());
            assertThat(titles.getMinY()).isLessThan(clock.getMaxY());
            assertThat(bounds(scene, ".header").getHeight()).isEqualTo(52);
            Label below = (Label) scene.getRoot().lookup(".header .titles > .muted");
            String notice = words.text(session.state().plan().notice());
            assertThat(below.getText()).startsWith(notice);
            assertThat(((Text) below.lookup(".text")).getText()).as("what is invented is seen to be")
                    .startsWith(notice);
            assertThat(below.getAccessibleText()).isEqualTo(below.getText());
        });
    }

    private static PlanSession sample() {
        try (InputStream in = Objects
                .requireNonNull(HeaderRowTest.class.getResourceAsStream("/seminar/sample-seminar.json"))) {
            return ((Reading.Sound) SeminarFile.read(in)).seminar().sessions().values().iterator().next();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Bounds bounds(Scene scene, String selector) {
        Node node = scene.getRoot().lookup(selector);
        return node.localToScene(node.getBoundsInLocal());
    }
}
