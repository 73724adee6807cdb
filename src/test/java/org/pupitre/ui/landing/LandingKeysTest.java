package org.pupitre.ui.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.ui.landing.LateSession.PANEL;
import static org.pupitre.ui.landing.LateSession.QUESTIONS;
import static org.pupitre.ui.landing.LateSession.VIDEO;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.PlanCommand.LandSession;
import org.pupitre.domain.act.PlanCommand.Length;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.SessionCommand.SetHardStop;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LocalText;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A late session is landed, adjusted or left as it is, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class LandingKeysTest {
    private StagedSession session;
    private Console console;
    private Scene scene;

    @Start
    void start(Stage stage) {
        session = LateSession.late();
        session.setNow("13:33:20");
        console = new Console(new Words(Locale.ENGLISH), new Theme(), session, session::saved, false);
        scene = console.scene(1440, 900);
        stage.setScene(scene);
        stage.show();
        console.show(session.state(), session.now());
        session.sent().clear();
    }

    private void at(FxRobot robot, String time) {
        session.setNow(time);
        robot.interact(() -> console.show(session.state(), session.now()));
    }

    private void press(FxRobot robot, KeyCode... codes) {
        for (KeyCode code : codes) {
            robot.interact(() -> {
                Node owner = Objects.requireNonNullElse(scene.getFocusOwner(), scene.getRoot());
                String text =
                        code.isLetterKey() ? code.getName().toLowerCase(Locale.ROOT) : code == KeyCode.SPACE ? " " : "";
                owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false));
                if (!text.isEmpty()) {
                    owner.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, text, text, KeyCode.UNDEFINED, false, false, false,
                            false));
                }
                scene.getRoot()
                        .fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, text, text, code, false, false, false, false));
            });
            robot.interact(() -> {
                console.show(session.state(), session.now());
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        }
    }

    private String focus() {
        Node owner = scene.getFocusOwner();
        return owner == null || owner.equals(scene.getRoot()) ? "none" : String.valueOf(owner.getId());
    }

    private String text(String id) {
        return scene.lookup("#" + id) instanceof Labeled labeled ? labeled.getText() : "absent";
    }

    private boolean proposed() {
        return scene.lookup(".landing").isVisible();
    }

    private static final LandSession AS_PROPOSED =
            new LandSession(List.of(new Length(PANEL, 33 * 60), new Length(QUESTIONS, 17 * 60)), List.of());

    @Test
    void twoKeysLandIt(FxRobot robot) {
        assertThat(text("stop-minutes")).isEqualTo("12");
        press(robot, KeyCode.L);
        assertThat(focus()).isEqualTo("landing-accept");
        press(robot, KeyCode.ENTER);
        assertThat(session.sent()).containsExactly(AS_PROPOSED);
        assertThat(text("stop-minutes")).isEqualTo("0");
        assertThat(proposed()).isFalse();
        assertThat(focus()).as("no other button gets the keyboard").isEqualTo("none");
        assertThat(text("undo")).isEqualTo("Undo: end on time");
        robot.interact(() -> scene.getRoot().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "z", "z", KeyCode.Z, false, true, false, false)));
        at(robot, "13:33:25");
        assertThat(session.sent()).last().isEqualTo(new Undo());
        assertThat(proposed()).isTrue();
    }

    @Test
    void escapeAndDeleteLeaveItAndLBringsItBack(FxRobot robot) {
        press(robot, KeyCode.L, KeyCode.ESCAPE);
        assertThat(focus()).isEqualTo("none");
        assertThat(proposed()).isTrue();
        press(robot, KeyCode.L, KeyCode.DELETE);
        assertThat(proposed()).isFalse();
        assertThat(focus()).isEqualTo("none");
        at(robot, "13:36:00");
        assertThat(proposed()).isFalse();
        press(robot, KeyCode.L);
        assertThat(proposed()).isTrue();
        assertThat(focus()).isEqualTo("landing-accept");
        assertThat(session.sent()).isEmpty();
    }

    @Test
    void itIsAdjustedMinuteByMinute(FxRobot robot) {
        press(robot, KeyCode.L, KeyCode.RIGHT);
        assertThat(focus()).isEqualTo("landing-rows");
        assertThat(text("landing-frees")).isEqualTo("Frees 12 of 12\u00a0min");
        press(robot, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
        assertThat(text("landing-frees")).isEqualTo("Frees 10 of 12\u00a0min");
        assertThat(text("landing-rest")).isEqualTo("still 2\u00a0min past the stop");
        assertThat(minutes()).as("the agenda shows it at once").contains("35", "17");
        press(robot, KeyCode.DOWN, KeyCode.DELETE);
        assertThat(minutes()).contains("out");
        press(robot, KeyCode.ENTER);
        assertThat(session.sent()).containsExactly(new LandSession(
                List.of(new Length(PANEL, 35 * 60), new Length(QUESTIONS, 17 * 60)), List.of(VIDEO)));
        assertThat(scene.lookup(".side-sheet")).isNull();
        assertThat(focus()).isEqualTo("none");
    }

    private List<String> minutes() {
        return scene.getRoot().lookupAll(".agenda-minutes").stream().map(node -> ((Labeled) node).getText()).toList();
    }

    @Test
    void whatIsOnlyCountedInTheLineIsAClickAway(FxRobot robot) {
        for (int i = 0; i < 6; i++) {
            ItemPlan further =
                    ItemPlan.linked(new ItemId("further" + i), LocalText.of("Further item " + i, "Autre " + i),
                            ItemKind.DISCUSSION, 600);
            session.did("13:33:21", new InsertItem(further, PANEL),
                    new EditItem(further.id(), ItemChange.ifLate(300, null, null)));
        }
        at(robot, "13:33:22");
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        Labeled others = (Labeled) scene.lookup(".give-others");
        assertThat(others.isVisible()).isTrue();
        assertThat(others.getText()).matches("and \\d more");
        robot.interact(
                () -> others.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1,
                        false, false, false, false, false, false, false, false, false, true, null)));
        assertThat(scene.lookup(".side-sheet")).isNotNull();
        assertThat(focus()).isEqualTo("landing-rows");
    }

    @Test
    void escapeClosesTheSheetAndLeavesItAsProposed(FxRobot robot) {
        press(robot, KeyCode.L, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ESCAPE);
        assertThat(scene.lookup(".side-sheet")).isNull();
        assertThat(focus()).isEqualTo("landing-accept");
        press(robot, KeyCode.ENTER);
        assertThat(session.sent()).containsExactly(AS_PROPOSED);
    }

    @Test
    void theSessionGoesOnUnderTheSheet(FxRobot robot) {
        press(robot, KeyCode.L, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
        assertThat(session.sent()).containsExactly(new Advance());
        assertThat(text("landing-frees")).isEqualTo("Frees 11 of 12\u00a0min");
        press(robot, KeyCode.N);
        assertThat(session.sent()).endsWith(new NextItem());
        assertThat(
                scene.getRoot().lookupAll(".landing-title").stream().map(node -> ((Labeled) node).getText()).toList())
                .as("what began is no longer to be adjusted").doesNotContain("Panel");
        assertThat(focus()).isEqualTo("landing-rows");
        assertThat(text("landing-frees")).as("3:40 early, so that eight are needed").isEqualTo("Frees 5 of 8\u00a0min");
    }

    @Test
    void whereNoMinuteIsNeededTheSheetClosesAndTheKeyboardGoesBack(FxRobot robot) {
        press(robot, KeyCode.L, KeyCode.RIGHT);
        session.did("13:33:30", new SetHardStop(StagedSession.at("15:15")));
        at(robot, "13:33:30");
        assertThat(scene.lookup(".side-sheet")).isNull();
        assertThat(proposed()).isFalse();
        assertThat(focus()).isEqualTo("none");
        press(robot, KeyCode.L);
        assertThat(focus()).isEqualTo("none");
        assertThat(scene.getRoot().lookupAll(".bubble").stream().map(node -> ((Labeled) node).getText()))
                .singleElement().asString().contains("expected to end in time");
    }

    @Test
    void anotherSheetTakesItsPlace(FxRobot robot) {
        press(robot, KeyCode.L, KeyCode.RIGHT, KeyCode.RIGHT);
        robot.interact(() -> scene.getRoot().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "b", "b", KeyCode.B, false, true, false, false)));
        assertThat(scene.lookup(".side-sheet")).isNull();
        assertThat(scene.lookup(".low-sheet")).isNotNull();
        press(robot, KeyCode.L, KeyCode.ENTER);
        assertThat(session.sent()).as("as it was proposed").containsExactly(AS_PROPOSED);
    }

    @Test
    void aRefusalIsSaidBesideIt(FxRobot robot) {
        press(robot, KeyCode.L);
        // The panel begins, and the screen does not show it yet.
        session.did("13:33:21", new NextItem());
        robot.interact(() -> {
            Node owner = scene.getFocusOwner();
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertThat(session.sent()).as("what was shown").containsExactly(AS_PROPOSED);
        assertThat(scene.getRoot().lookupAll(".bubble")).isNotEmpty();
    }

    @Test
    void theStripHasNoKeyForIt() {
        assertThat(console.stripKeys()).extracting(key -> key.name(new Words(Locale.ENGLISH)))
                .isNotEmpty().noneMatch(name -> name.contains("end on time"));
    }
}
