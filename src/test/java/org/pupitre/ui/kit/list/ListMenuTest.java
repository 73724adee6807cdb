package org.pupitre.ui.kit.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A menu is a window: it comes on the screen's thread or not at all, and once. */
@ExtendWith(ApplicationExtension.class)
class ListMenuTest {
    @Test
    void isMadeOnTheScreensThreadAndOnce(FxRobot robot) {
        ListMenu menu = new ListMenu();
        assertThatThrownBy(menu::get).isInstanceOf(IllegalStateException.class);
        robot.interact(() -> assertThat(menu.get()).isSameAs(menu.get()));
    }
}
