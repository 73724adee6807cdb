package org.pupitre.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A name beside what is pointed at is made when the pointer first comes, once, and follows the language. */
@ExtendWith(ApplicationExtension.class)
class TipsTest {
    @Test
    void comesWithThePointerAndFollowsTheLanguage(FxRobot robot) {
        robot.interact(() -> {
            Words words = new Words(Locale.ENGLISH);
            Button button = Icons.button(Feather.PAUSE, words.bind("timeline.pause"), () -> {
            });
            assertThat(tip(button)).isEmpty();

            enter(button);
            Tooltip first = tip(button).orElseThrow();
            assertThat(first.getText()).isEqualTo(words.text("timeline.pause"));

            words.localeProperty().set(Locale.FRENCH);
            assertThat(first.getText()).isEqualTo(words.text("timeline.pause"))
                    .isEqualTo(button.getAccessibleText());

            enter(button);
            assertThat(tip(button)).containsSame(first);
        });
    }

    private static void enter(Node node) {
        Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, null, 0, false, false, false, false,
                false, false, false, false, false, false, new PickResult(node, 1, 1)));
    }

    private static Optional<Tooltip> tip(Node node) {
        return node.getProperties().values().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast)
                .findFirst();
    }
}
