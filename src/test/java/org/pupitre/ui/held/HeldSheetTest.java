package org.pupitre.ui.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LocalText;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The sheet of what was planned against what was held, on the console. */
@ExtendWith(ApplicationExtension.class)
class HeldSheetTest {
    private Stage stage;
    private StagedSession session;
    private Console console;
    private Scene scene;

    @Start
    void start(Stage shown) {
        stage = shown;
        open(Scenes.live(), "14:27:05", 1440);
    }

    private void open(StagedSession staged, String time, double width) {
        session = staged;
        session.setNow(time);
        console = new Console(new Words(Locale.ENGLISH), new Theme(), session, session::saved, false);
        scene = console.scene(width, 900);
        console.show(session.state(), session.now());
        stage.setScene(scene);
        stage.show();
    }

    private void press(FxRobot robot, KeyCode code, boolean control) {
        robot.interact(() -> {
            Node focus = scene.getFocusOwner();
            (focus == null ? scene.getRoot() : focus)
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        });
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private void tick(FxRobot robot, String time) {
        robot.interact(() -> {
            session.setNow(time);
            console.show(session.state(), session.now());
        });
    }

    private List<HeldRow> rows(FxRobot robot) {
        return List.copyOf(robot.lookup(".held-row").queryAllAs(HeldRow.class));
    }

    private static List<String> texts(Node row) {
        return row.lookupAll(".label").stream().map(Label.class::cast).filter(Node::isVisible).map(Label::getText)
                .filter(text -> !text.isEmpty()).toList();
    }

    @Test
    void itOpensByKeyGoesOnAsTimePassesAndClosesWithEscape(FxRobot robot) {
        press(robot, KeyCode.T, true);
        List<HeldRow> before = rows(robot);
        assertThat(before).hasSize(7);
        HeldRow runs = before.get(4);
        assertThat(texts(runs)).contains("Discussion", "14:05–14:30", "25", "14:07–", "20", "+2");

        tick(robot, "14:34:10");
        assertThat(rows(robot)).as("the same nodes").isEqualTo(before);
        assertThat(texts(runs)).contains("27").contains("+2");

        press(robot, KeyCode.ESCAPE, false);
        assertThat(rows(robot)).isEmpty();
        press(robot, KeyCode.T, true);
        press(robot, KeyCode.T, true);
        assertThat(rows(robot)).as("the key closes it too").isEmpty();
        assertThat(session.sent()).as("looking changes nothing").isEmpty();
    }

    @Test
    void controlCCopiesTheTableAndSaysSo(FxRobot robot) {
        press(robot, KeyCode.T, true);
        press(robot, KeyCode.C, true);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).startsWith("No.\tRun\tKind").contains("\tKeynote\t").contains("Held in all");
        assertThat(texts(scene.lookup(".held-copy"))).contains("Copied. Paste it into a spreadsheet.");
    }

    @Test
    void afterTheEndTheClosingSheetLeadsToIt(FxRobot robot) {
        robot.interact(() -> open(Scenes.ended(), "15:02:20", 1440));
        robot.interact(((Button) scene.lookup("#closing-held"))::fire);
        assertThat(rows(robot)).hasSize(7);
        assertThat(texts(scene.lookup(".held"))).anyMatch(text -> text.contains("Held 13:00 to 15:00"));
    }

    @Test
    void whereItIsNarrowTheFiguresAreASentence(FxRobot robot) {
        robot.interact(() -> open(Scenes.live(), "14:27:05", 640));
        press(robot, KeyCode.T, true);
        assertThat(texts(rows(robot).get(4)))
                .contains("planned 14:05–14:30, 25\u00a0min · held 14:07–, 20\u00a0min · start +2");
    }

    @Test
    void sixtyItemsAreSixtyLinesOfWhichATickChangesOne(FxRobot robot) {
        StagedSession long60 = Scenes.live();
        for (int i = 8; i <= 60; i++) {
            long60.did("14:27",
                    new AddItem(ItemPlan.linked(new ItemId("more" + i), LocalText.of("More " + i, "Plus " + i),
                            ItemKind.PANEL, 60)));
        }
        robot.interact(() -> open(long60, "14:27:05", 1440));
        press(robot, KeyCode.T, true);
        List<HeldRow> lines = rows(robot);
        assertThat(lines).hasSize(60);
        List<List<String>> before = lines.stream().map(HeldSheetTest::texts).toList();
        tick(robot, "14:28:05");
        List<List<String>> after = lines.stream().map(HeldSheetTest::texts).toList();
        assertThat(after.subList(5, 60)).isEqualTo(before.subList(5, 60));
        assertThat(after.get(4)).isNotEqualTo(before.get(4));
    }
}
