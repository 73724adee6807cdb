package org.pupitre.ui.kit.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** All keys of the console are on one sheet, side by side and without scrolling, in both languages. */
@ExtendWith(ApplicationExtension.class)
class KeySheetFitsTest {
    private static Scene sheet(Locale locale) {
        StagedSession session = Scenes.speaking();
        Console console = new Console(new Words(locale), new Theme(), session, session::saved, false);
        Scene scene = console.scene(1440, 900);
        console.show(session.state(), session.now());
        scene.getRoot().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, false, false, false, false));
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene;
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void itHasThreeColumnsAndNothingIsBelowTheEdge(String language, FxRobot robot) {
        robot.interact(() -> {
            Scene scene = sheet(Locale.of(language));
            List<Bounds> stacks = scene.getRoot().lookupAll(".sheet-stack").stream().map(KeySheetFitsTest::place)
                    .sorted(Comparator.comparingDouble(Bounds::getMinX)).toList();
            ScrollPane scroll = (ScrollPane) scene.getRoot().lookup(".cover-sheet .scroll-pane");
            assertThat(stacks).hasSize(3);
            assertThat(stacks).extracting(Bounds::getMinY).containsOnly(stacks.getFirst().getMinY());
            assertThat(stacks.get(0).getMaxX()).isLessThan(stacks.get(1).getMinX());
            assertThat(stacks.get(1).getMaxX()).isLessThan(stacks.get(2).getMinX());
            assertThat(scroll.getContent().getLayoutBounds().getHeight())
                    .isLessThanOrEqualTo(scroll.getViewportBounds().getHeight() + 0.5);
            assertThat(scroll.getContent().getLayoutBounds().getWidth())
                    .isLessThanOrEqualTo(scroll.getViewportBounds().getWidth() + 0.5);
            assertThat(scene.getRoot().lookupAll(".sheet-act").stream().map(Labeled.class::cast)
                    .filter(act -> !shown(act).equals(act.getText())).map(Labeled::getText)).as("cut").isEmpty();
        });
    }

    private static String shown(Labeled label) {
        return label.lookupAll(".text").stream().filter(Text.class::isInstance).map(text -> ((Text) text).getText())
                .findFirst().orElse("");
    }
}
