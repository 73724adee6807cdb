package org.pupitre.ui.prepare.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.InterpretationCommand.AddChannel;
import org.pupitre.domain.act.InterpretationCommand.ChangeBooth;
import org.pupitre.domain.act.InterpretationCommand.RemoveChannel;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The interpreters' panel of the Prepare desk: a booth is renamed, a channel is added late and taken away again. */
@ExtendWith(ApplicationExtension.class)
class BoothsPaneTest {
    private final StagedSession session = StagedSession.planned();
    private Console console;
    private Scene scene;

    @Start
    void start(Stage stage) {
        console = new Console(new Words(Locale.ENGLISH), new Theme(), session, session::saved, false);
        scene = console.scene(1440, 900);
        console.show(session.state(), session.now());
        stage.setScene(scene);
        stage.show();
        console.turnPrepare();
    }

    private void tick(FxRobot robot, String time) {
        session.setNow(time);
        robot.interact(() -> console.show(session.state(), session.now()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> scene.getRoot().layout());
    }

    private TextField field() {
        return (TextField) scene.lookup("#booths-add");
    }

    private ListView<?> list() {
        return (ListView<?>) scene.lookup("#booth-list");
    }

    private String text(String id) {
        return scene.lookup(id) instanceof Label label && label.isVisible() ? label.getText() : "";
    }

    private BoothPlan booth() {
        return session.state().interpretation().booths().getFirst().plan();
    }

    @Test
    void enterOnABoothOpensItToBeRenamedAndAnEmptyFieldLeavesIt(FxRobot robot) {
        tick(robot, "12:21");
        BoothPlan before = booth();
        robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(0);
        });
        robot.push(KeyCode.ENTER);
        tick(robot, "12:22");
        assertThat(field().getText()).startsWith(before.name() + ", ");
        assertThat(text("#booths-changing")).contains("Changing booth " + before.name());
        robot.interact(() -> field().clear());
        tick(robot, "12:23");
        assertThat(text("#booths-changing")).isEmpty();

        robot.interact(() -> list().requestFocus());
        robot.push(KeyCode.ENTER);
        tick(robot, "12:24");
        robot.interact(() -> field().setText("Cabine rouge"));
        robot.push(KeyCode.ENTER);
        tick(robot, "12:25");
        assertThat(session.sent()).contains(new ChangeBooth(new BoothPlan(before.id(), "Cabine rouge",
                before.directions())));
        assertThat(session.state().interpretation().booths()).extracting(Booth::plan).extracting(BoothPlan::name)
                .containsExactly("Cabine rouge");
        assertThat(text("#booths-changing")).isEmpty();
    }

    @Test
    void aChannelIsAddedOnceAndTakenAwayWhereNoBoothWorksIntoIt(FxRobot robot) {
        tick(robot, "12:21");
        int rows = list().getItems().size();
        for (String time : List.of("12:22", "12:24")) {
            robot.interact(() -> {
                field().requestFocus();
                field().setText("channel ar");
            });
            robot.push(KeyCode.ENTER);
            tick(robot, time);
        }
        ChannelPlan channel = new ChannelPlan(new ChannelId("ar"), new LanguageTag("ar"), true);
        assertThat(session.sent()).containsOnlyOnce(new AddChannel(channel));
        assertThat(text("#booths-told")).isEqualTo("A channel for Arabic is there already.");
        assertThat(list().getItems()).hasSize(rows + 1);
        robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().selectLast();
        });
        robot.push(KeyCode.DELETE);
        tick(robot, "12:26");
        assertThat(session.sent()).contains(new RemoveChannel(new ChannelId("ar")));
        assertThat(list().getItems()).hasSize(rows);
    }
}
