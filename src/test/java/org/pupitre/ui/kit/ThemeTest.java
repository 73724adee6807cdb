package org.pupitre.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A theme dresses what is shown and holds nothing that was replaced. */
@ExtendWith(ApplicationExtension.class)
class ThemeTest {
    private final Theme theme = new Theme();

    @Start
    void start(Stage primary) {
        primary.show();
    }

    @Test
    void scenesThatWereReplacedAreLetGo(FxRobot robot) throws Exception {
        List<WeakReference<Scene>> replaced = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            robot.interact(() -> {
                Scene scene = new Scene(new Group(), 100, 100);
                theme.dress(scene);
                replaced.add(new WeakReference<>(scene));
            });
        }
        for (int i = 0; i < 20 && left(replaced) > 0; i++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
            Thread.sleep(100);
        }
        // Not put into a window here: without a display the toolkit holds what was in one, dressed or not.
        assertThat(left(replaced)).as("replaced and still held").isZero();
    }

    private static long left(List<WeakReference<Scene>> scenes) {
        return scenes.stream().filter(scene -> !scene.refersTo(null)).count();
    }

    @Test
    void everySceneThatIsHeldFollows(FxRobot robot) {
        Scene one = new Scene(new Group(), 100, 100);
        Scene other = new Scene(new Group(), 100, 100);
        robot.interact(() -> {
            theme.dress(one);
            theme.dress(other);
            theme.choiceProperty().set(Theme.Choice.DARK);
            theme.resizeText(1);
        });
        for (Scene scene : List.of(one, other)) {
            assertThat(scene.getStylesheets()).anyMatch(sheet -> sheet.contains("tokens-dark"));
            assertThat(scene.getRoot().getStyleClass()).contains("text-110");
        }
        robot.interact(() -> theme.choiceProperty().set(Theme.Choice.LIGHT));
        assertThat(one.getStylesheets()).noneMatch(sheet -> sheet.contains("tokens-dark"));
    }

    @Test
    void highContrastIsChosenOrComesFromTheSystem(FxRobot robot) {
        Scene scene = new Scene(new Group(), 100, 100);
        robot.interact(() -> {
            theme.dress(scene);
            theme.choiceProperty().set(Theme.Choice.DARK);
            theme.toggleContrast();
        });
        assertThat(theme.choiceProperty().get()).isEqualTo(Theme.Choice.CONTRAST_DARK);
        assertThat(scene.getStylesheets()).anyMatch(sheet -> sheet.contains("tokens-contrast-dark"));
        robot.interact(theme::toggle);
        assertThat(theme.choiceProperty().get()).as("contrast stays").isEqualTo(Theme.Choice.CONTRAST_LIGHT);
        robot.interact(theme::toggleContrast);
        assertThat(theme.choiceProperty().get()).isEqualTo(Theme.Choice.LIGHT);
        assertThat(scene.getStylesheets()).noneMatch(sheet -> sheet.contains("contrast"));

        assertThat(Theme.asksForContrast(Map.of("Windows.SPI.HighContrast", true))).isTrue();
        assertThat(Theme.asksForContrast(Map.of("Windows.SPI.HighContrast", false))).isFalse();
        assertThat(Theme.asksForContrast(Map.of("GTK.theme_name", "HighContrastInverse"))).isTrue();
        assertThat(Theme.asksForContrast(Map.of("GTK.theme_name", "Adwaita-dark"))).isFalse();
        assertThat(Theme.asksForContrast(Map.of())).isFalse();
    }
}
