package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is said of a booth without an interpreter on air is read whole, beside buttons with long names too. */
@ExtendWith(ApplicationExtension.class)
class BoothStateShownTest {
    private Desk desk;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        desk = new Desk(Moments.untold(), Locale.FRENCH, Theme.Choice.LIGHT);
        Scene scene = desk.scene(desk.interpretationView.build(), 684, 420);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theSentenceIsNeverCutShort(FxRobot robot) {
        for (int percent = 100; percent <= 200; percent += 25) {
            for (int width = 420; width <= 980; width += 40) {
                int size = percent;
                int wide = width;
                robot.interact(() -> {
                    desk.theme.textPercentProperty().set(size);
                    stage.setWidth(wide);
                });
                WaitForAsyncUtils.waitForFxEvents();
                Label said = robot.lookup((Label l) -> "Interprète non précisé".equals(l.getText())).query();
                assertThat(said.getWidth()).as("%s %% in %s pixels", percent, width)
                        .isGreaterThanOrEqualTo(said.prefWidth(-1) - 0.5);
            }
        }
    }
}
