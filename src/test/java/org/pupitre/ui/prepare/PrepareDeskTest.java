package org.pupitre.ui.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.PlanCommand.LandSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The Prepare desk in a real scene: Ctrl+E leads there and back, items are typed fast, and the sum follows as time passes. */
@ExtendWith(ApplicationExtension.class)
class PrepareDeskTest {
    private final Words words = new Words(Locale.ENGLISH);
    private StagedSession session;
    private Console console;
    private Scene scene;

    @Start
    void start(Stage stage) {
        session = StagedSession.planned();
        console = new Console(words, new Theme(), session, session::saved, false);
        scene = console.scene(1440, 900);
        console.show(session.state(), session.now());
        stage.setScene(scene);
        stage.show();
    }

    private void tick(FxRobot robot, String time) {
        session.setNow(time);
        robot.interact(() -> console.show(session.state(), session.now()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> scene.getRoot().layout());
    }

    private void prepare(FxRobot robot) {
        robot.press(KeyCode.CONTROL).press(KeyCode.E).release(KeyCode.E).release(KeyCode.CONTROL);
        tick(robot, "12:21");
    }

    private String text(String selector) {
        return scene.lookup(selector) instanceof Label label ? label.getText() : "none";
    }

    private List<String> titles() {
        return session.state().timeline().items().stream().map(AgendaItem::title)
                .map(title -> title.in(LanguageTag.EN)).toList();
    }

    private TextField add(FxRobot robot) {
        TextField field = (TextField) scene.lookup("#plan-add");
        robot.interact(field::requestFocus);
        return field;
    }

    @Test
    void oneKeyLeadsThereAndBackAndTheConsoleIsWhole(FxRobot robot) {
        Node status = scene.lookup(".status-line");
        prepare(robot);
        assertThat(scene.lookup(".plan")).isNotNull();
        assertThat(scene.lookup(".queue-list")).isNull();
        assertThat(scene.lookup(".status-line")).isSameAs(status);
        assertThat(scene.lookup(".ribbon")).isNotNull();
        robot.press(KeyCode.CONTROL).press(KeyCode.E).release(KeyCode.E).release(KeyCode.CONTROL);
        tick(robot, "12:22");
        assertThat(scene.lookup(".plan")).isNull();
        assertThat(scene.lookup(".queue-list")).isNotNull();
        assertThat(scene.lookup(".status-line")).isSameAs(status);
        assertThat(scene.lookup(".ribbon")).isNotNull();
    }

    @Test
    void theKeyboardBeginsInTheTable(FxRobot robot) {
        prepare(robot);
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup(".plan .agenda-list"));
    }

    @Test
    void theKeyboardBeginsInTheTableAlsoWhereTheDeskIsOpenedAtOnce(FxRobot robot) {
        robot.interact(() -> {
            console = new Console(words, new Theme(), session, session::saved, false);
            Stage stage = (Stage) scene.getWindow();
            scene = console.scene(1440, 900);
            console.show(session.state(), session.now());
            stage.setScene(scene);
            console.turnPrepare();
        });
        tick(robot, "12:21");
        tick(robot, "12:22");
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup(".plan .agenda-list"));
    }

    @Test
    void theKeysOfTheLiveSessionDoNothingAtTheDesk(FxRobot robot) {
        prepare(robot);
        robot.interact(() -> scene.getRoot().requestFocus());
        robot.type(KeyCode.N).type(KeyCode.SPACE);
        assertThat(session.sent()).noneMatch(NextItem.class::isInstance);
    }

    @Test
    void itemsTypedFastAllComeInTheirOrderAndTheSumFollows(FxRobot robot) {
        prepare(robot);
        assertThat(text("#plan-ends")).isEqualTo("ends at the hard stop");
        add(robot);
        for (int i = 1; i <= 8; i++) {
            robot.write("Part " + "abcdefgh".charAt(i - 1) + " / Partie 5", 0).type(KeyCode.ENTER);
        }
        tick(robot, "12:23");
        assertThat(titles().subList(7, 15)).containsExactly("Part a", "Part b", "Part c", "Part d", "Part e", "Part f",
                "Part g", "Part h");
        assertThat(session.state().timeline().items()).allMatch(item -> item.title().exactly(LanguageTag.FR)
                .isPresent());
        assertThat(text("#plan-minutes")).isEqualTo("160");
        assertThat(text("#plan-ends")).isEqualTo("40\u00a0min past the hard stop");
        tick(robot, "12:29");
        assertThat(text("#plan-ends")).as("a minute later too").isEqualTo("40\u00a0min past the hard stop");
        assertThat(((ListView<?>) scene.lookup(".plan .agenda-list")).getItems()).hasSize(15);
    }

    @Test
    void pastedLinesBecomeItems(FxRobot robot) {
        prepare(robot);
        TextField field = add(robot);
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("One / Un 5\r\nTwo\tDeux\t10\r\n\r\nثلاثة / Trois 15\r\n");
            Clipboard.getSystemClipboard().setContent(content);
            field.paste();
        });
        tick(robot, "12:22");
        List<AgendaItem> added = session.state().timeline().items().subList(7, 10);
        assertThat(added).extracting(item -> item.plan().durationSeconds() / 60).containsExactly(5, 10, 15);
        assertThat(added.get(1).title().exactly(LanguageTag.FR)).contains("Deux");
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void endAtTheStopLandsThePlan(FxRobot robot) {
        prepare(robot);
        add(robot);
        robot.write("More / Encore 12", 0).type(KeyCode.ENTER);
        tick(robot, "12:22");
        assertThat(text("#plan-ends")).isEqualTo("12\u00a0min past the hard stop");
        Node end = scene.lookup("#end-at-stop");
        assertThat(end.isVisible()).isTrue();
        robot.interact(() -> ((javafx.scene.control.Button) end).fire());
        tick(robot, "12:23");
        assertThat(session.sent()).anyMatch(LandSession.class::isInstance);
        assertThat(text("#plan-ends")).isEqualTo("ends at the hard stop");
    }

    @Test
    void f6LeadsFromPanelToPanelAlsoFromAField(FxRobot robot) {
        prepare(robot);
        TextField field = add(robot);
        robot.type(KeyCode.F6);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.getFocusOwner()).as("from the field of the agenda").isNotEqualTo(field);
        assertThat(inside(".people")).isTrue();
        robot.type(KeyCode.F6);
        assertThat(inside(".booths")).isTrue();
    }

    @Test
    void whereTheSessionDoesNotBeginTheSumFollowsTheClockAsTheRowsDo(FxRobot robot) {
        prepare(robot);
        assertThat(text("#plan-ends")).isEqualTo("ends at the hard stop");
        tick(robot, "13:19");
        assertThat(text("#plan-minutes")).as("planned").isEqualTo("120");
        assertThat(text("#plan-ends")).as("the sound check of 20 minutes is still to come")
                .isEqualTo("39\u00a0min past the hard stop");
        tick(robot, "13:24");
        assertThat(text("#plan-ends")).isEqualTo("44\u00a0min past the hard stop");
    }

    @Test
    void escapeLeadsFromAFieldToTheListOfItsPanel(FxRobot robot) {
        prepare(robot);
        add(robot);
        robot.type(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup(".plan .agenda-list"));
        robot.interact(() -> scene.lookup("#people-add").requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup("#people-list"));
    }

    private boolean inside(String selector) {
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node.getStyleClass().contains(selector.substring(1))) {
                return true;
            }
        }
        return false;
    }
}
