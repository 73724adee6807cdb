package org.pupitre.ui.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** In the head of the Prepare desk the session is renamed and, until it begins, moved; one undo takes each back. */
@ExtendWith(ApplicationExtension.class)
class MoveAtDeskTest {
    private StagedSession session;
    private Console console;
    private Scene scene;

    @Start
    void start(Stage stage) {
        session = StagedSession.planned();
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
    }

    private List<String> offered(FxRobot robot) {
        MenuButton more = (MenuButton) scene.lookup("#session-more");
        robot.interact(more::show);
        robot.interact(more::hide);
        return more.getItems().stream().map(MenuItem::getText).toList();
    }

    private void choose(FxRobot robot, String act) {
        assertThat(offered(robot)).contains(act);
        robot.interact(() -> ((MenuButton) scene.lookup("#session-more")).getItems().stream()
                .filter(item -> act.equals(item.getText())).findFirst().orElseThrow().fire());
    }

    private void carryOut(FxRobot robot) {
        robot.interact(() -> ((Button) scene.lookup("#ask-do")).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theWholeAgendaMovesAndOneUndoBringsItBack(FxRobot robot) {
        tick(robot, "12:21");
        choose(robot, "Move…");
        robot.interact(() -> {
            ((TextField) scene.lookup("#when-start")).setText("13:30");
            ((TextField) scene.lookup("#when-hardStop")).setText("13:00");
        });
        carryOut(robot);
        assertThat(((Labeled) scene.lookup("#ask-wrong")).getText()).startsWith("The hard stop must be later");
        robot.interact(() -> ((TextField) scene.lookup("#when-hardStop")).setText("15:45"));
        carryOut(robot);
        assertThat(scene.lookup(".ask-sheet")).isNull();
        assertThat(session.state().plan().plannedStart()).isEqualTo(StagedSession.at("13:30"));
        assertThat(session.state().plan().hardStop()).isEqualTo(StagedSession.at("15:45"));
        session.submit(new Undo()).join();
        assertThat(session.state().plan().plannedStart()).isEqualTo(StagedSession.at("13:00"));
        assertThat(session.state().plan().hardStop()).isEqualTo(StagedSession.at("15:00"));
    }

    @Test
    void itIsRenamed(FxRobot robot) {
        tick(robot, "12:21");
        choose(robot, "Rename…");
        robot.interact(() -> ((TextField) scene.getFocusOwner()).setText("Partnerships"));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session.state().plan().title().in(LanguageTag.EN)).isEqualTo("Partnerships");
    }

    @Test
    void onceItHasBegunItIsRenamedOnly(FxRobot robot) {
        tick(robot, "12:58");
        assertThat(offered(robot)).containsExactly("Rename…", "Move…");
        session.submit(new NextItem()).join();
        tick(robot, "12:59");
        assertThat(offered(robot)).containsExactly("Rename…");
    }
}
