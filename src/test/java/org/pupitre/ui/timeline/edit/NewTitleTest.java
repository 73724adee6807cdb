package org.pupitre.ui.timeline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.shell.Answers;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An item is put in and named in one go, however fast one types and however late the disk answers. */
@ExtendWith(ApplicationExtension.class)
class NewTitleTest {
    /** The keys of these letters, of Space and of the digit act at the console. */
    private static final String TYPED = "Night shift 2 pins";

    private EditDesk desk;

    @Start
    void start(Stage stage) {
        desk = new EditDesk(EditDesk.morning(), Locale.ENGLISH);
        desk.open(stage, 1440, 900);
    }

    private void putIn(FxRobot robot) {
        robot.interact(() -> {
            desk.list().requestFocus();
            desk.list().getSelectionModel().select(3);
        });
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private Optional<ItemId> put() {
        return desk.session.sent().stream().filter(InsertItem.class::isInstance)
                .map(c -> ((InsertItem) c).item().id()).findFirst();
    }

    private TextInputControl title() {
        return desk.field("title-en");
    }

    @Test
    void theTitleIsSelectedAsAWhole_andWhatIsTypedTakesItsPlace(FxRobot robot) {
        putIn(robot);
        desk.tick(robot, "13:01:05");
        assertThat(desk.scene.getFocusOwner()).isEqualTo(title());
        assertThat(title().getSelectedText()).isEqualTo("New item");
        robot.write("Award").push(KeyCode.ENTER);
        desk.tick(robot, "13:01:06");
        assertThat(desk.plan(put().orElseThrow()).title().exactly(LanguageTag.EN)).contains("Award");
        assertThat(desk.plan(put().orElseThrow()).title().exactly(LanguageTag.FR)).contains("Nouveau point");
    }

    @Test
    void escapeLeavesTheItemWithItsTitle(FxRobot robot) {
        putIn(robot);
        robot.write("Awa").push(KeyCode.ESCAPE);
        assertThat(title().getText()).isEqualTo("New item");
        robot.push(KeyCode.ESCAPE);
        desk.tick(robot, "13:01:05");
        assertThat(desk.open()).isFalse();
        assertThat(desk.plan(put().orElseThrow()).title().exactly(LanguageTag.EN)).contains("New item");
        assertThat(desk.session.sent()).hasSize(1);
        assertThat(desk.list().isFocused()).isTrue();
    }

    @Test
    void whatIsTypedBeforeTheDiskAnswersIsInTheTitle_andActsOnNothing(FxRobot robot) throws Exception {
        desk.late = Duration.ofSeconds(2);
        putIn(robot);
        robot.write(TYPED);
        assertThat(desk.open()).as("the answer is still to come").isFalse();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, desk::open);
        desk.late = Duration.ZERO;
        robot.write("!");
        assertThat(title().getText()).isEqualTo(TYPED + "!");
        robot.push(KeyCode.ENTER);
        desk.tick(robot, "13:01:05");
        List<Command> sent = desk.session.sent();
        assertThat(sent).hasSize(2);
        assertThat(sent.getLast()).isInstanceOf(EditItem.class);
        assertThat(desk.plan(put().orElseThrow()).title().exactly(LanguageTag.EN)).contains(TYPED + "!");
        robot.push(KeyCode.ESCAPE).push(KeyCode.N);
        assertThat(desk.session.sent()).as("later the keys act again").hasSize(3);
    }

    @Test
    void whereItIsRefusedNothingThatWasTypedActs_andTheKeysActAfterwards(FxRobot robot) throws Exception {
        desk.instead = command -> command instanceof InsertItem
                ? Optional.of(Answers.refused(new Rejection.SessionIsFinished()))
                : Optional.empty();
        desk.late = Duration.ofSeconds(2);
        putIn(robot);
        robot.write("nn ");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> desk.scene.lookup(".bubble") != null);
        desk.late = Duration.ZERO;
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.session.sent()).isEmpty();
        robot.push(KeyCode.N);
        assertThat(desk.session.sent()).as("the same key, once").hasSize(1);
    }
}
