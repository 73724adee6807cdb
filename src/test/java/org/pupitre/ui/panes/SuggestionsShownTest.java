package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.ui.kit.OptionBox;
import org.pupitre.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is suggested below the field of speakers: whole, and in the language of the window while it changes. */
@ExtendWith(ApplicationExtension.class)
class SuggestionsShownTest {
    /** In pixels: its shape is drawn around a region that takes no room. */
    private static final double HALF_OF_THE_ARROW = 8;

    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT);
        stage.setScene(desk.scene(desk.floorAndQueue(), 700, 600));
        stage.show();
    }

    private static void typeNewName(FxRobot robot, Desk desk) {
        robot.interact(desk.queueView::focusAddField);
        robot.write("Zz", 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void assertTheGroupIsWhole(FxRobot robot) {
        robot.interact(() -> {
            OptionBox<?> box = robot.lookup(n -> n instanceof OptionBox).query();
            Node arrow = box.lookup(".open-button > .arrow");
            Text text = (Text) box.lookup(".text");
            assertThat(text.localToScene(text.getLayoutBounds()).getMaxX())
                    .as("%s ends before the arrow", text.getText())
                    .isLessThan(arrow.localToScene(arrow.getLayoutBounds()).getCenterX() - HALF_OF_THE_ARROW);
        });
    }

    @Test
    void theGroupHasRoomBesideItsArrowInBothLanguages(FxRobot robot) {
        typeNewName(robot, desk);
        assertTheGroupIsWhole(robot);
        robot.interact(desk.words::next);
        WaitForAsyncUtils.waitForFxEvents();
        assertTheGroupIsWhole(robot);
    }

    @Test
    void whatIsSuggestedFollowsTheLanguageWhileItIsShown(FxRobot robot) {
        typeNewName(robot, desk);
        robot.interact(desk.words::next);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(robot)).contains("nouvelle personne").doesNotContain("new person");
    }

    @Test
    void aPlaceInTheQueueFollowsWhileItIsShown(FxRobot robot) {
        robot.interact(desk.queueView::focusAddField);
        robot.write("noor", 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(robot)).contains("waiting, place 3");
        robot.interact(() -> {
            desk.session.did("14:03", new QueueCommand.Withdraw(
                    desk.session.state().queue().waiting().getFirst().id()));
            desk.show();
        });
        assertThat(texts(robot)).contains("waiting, place 2").doesNotContain("waiting, place 3");
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(n -> n instanceof Labeled).queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .toList();
    }
}
