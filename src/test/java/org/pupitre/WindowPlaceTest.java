package org.pupitre;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A window's title is on the screen, however small that is. */
@ExtendWith(ApplicationExtension.class)
class WindowPlaceTest {
    @Test
    void oneThatFitsIsLeftToTheToolkit(FxRobot robot) {
        robot.interact(() -> {
            Stage window = new Stage();
            WindowPlace.within(window, new Rectangle2D(0, 0, 1920, 1200), 1440, 900);
            assertThat(window.isMaximized()).isFalse();
            assertThat(window.getY()).isNaN();
        });
    }

    @Test
    void oneThatWouldHangOverFillsTheScreenFromItsUpperEdge(FxRobot robot) {
        robot.interact(() -> {
            for (Rectangle2D room : new Rectangle2D[]{new Rectangle2D(0, 27, 1440, 873),
                    new Rectangle2D(0, 0, 1440, 900), new Rectangle2D(-1280, 0, 1280, 1024)}) {
                Stage window = new Stage();
                WindowPlace.within(window, room, 1440, 900);
                assertThat(window.isMaximized()).isTrue();
                assertThat(new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight()))
                        .isEqualTo(room);
            }
        });
    }
}
