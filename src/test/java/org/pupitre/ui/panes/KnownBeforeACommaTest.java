package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Who is known stays one person, however the name is typed; a name that is too long is said to be. */
@ExtendWith(ApplicationExtension.class)
class KnownBeforeACommaTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT);
        stage.setScene(desk.scene(new HBox(desk.floorAndQueue()), 700, 700));
        stage.show();
    }

    private QueueEntry added(FxRobot robot, String typed) {
        int people = desk.session.state().people().all().size();
        robot.interact(desk.queueView::focusAddField);
        robot.write(typed, 0).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.session.state().people().all()).as(typed).hasSize(people);
        return desk.session.state().queue().waiting().getLast();
    }

    private String name(QueueEntry entry) {
        return desk.session.state().people().person(entry.person()).orElseThrow().name();
    }

    @Test
    void theNameBeforeACommaWithTheLanguageBehindIt(FxRobot robot) {
        QueueEntry entry = added(robot, "ines muster, fr");
        assertThat(name(entry)).isEqualTo("Ines Muster");
        assertThat(entry.language()).isEqualTo(LanguageTag.FR);
    }

    @Test
    void theLastNameFirst(FxRobot robot) {
        assertThat(name(added(robot, "Muster, Ines"))).isEqualTo("Ines Muster");
    }

    @Test
    void aNameThatIsTooLongWaitsBesideTheFieldWithItsReason(FxRobot robot) {
        String tooLong = "y".repeat(201);
        robot.interact(desk.queueView::focusAddField);
        robot.interact(() -> robot.lookup("#queue-add").<TextInputControl>query().setText(tooLong));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".label").queryAllAs(javafx.scene.control.Label.class))
                .anySatisfy(label -> assertThat(label.getText()).contains("The name has 201 characters"));
        robot.push(KeyCode.UP);
        assertThat(robot.lookup("#queue-add").<TextInputControl>query().getText()).isEqualTo(tooLong);
    }
}
