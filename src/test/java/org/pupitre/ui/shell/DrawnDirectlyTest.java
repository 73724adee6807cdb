package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** No part of the console is kept as a picture that would be drawn again, whole, for each second. */
@ExtendWith(ApplicationExtension.class)
class DrawnDirectlyTest {
    @Test
    void nothingThatHoldsAFigureIsKeptAsAPicture(FxRobot robot) {
        List<Node> kept = new ArrayList<>();
        robot.interact(() -> {
            StagedSession session = Scenes.live();
            session.setNow("14:27:05");
            Console console = new Console(new Words(Locale.ENGLISH), new Theme(), session, session::saved, false);
            Scene scene = console.scene(1440, 900);
            console.show(session.state(), session.now());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            for (Node digits : scene.getRoot().lookupAll(".digits")) {
                for (Parent above = digits.getParent(); above != null; above = above.getParent()) {
                    if (above.isCache()) {
                        kept.add(above);
                    }
                }
            }
            assertThat(scene.getRoot().lookupAll(".digits")).hasSizeGreaterThan(5);
        });
        assertThat(kept).isEmpty();
    }
}
