package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.notes.Note;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.shell.Answers;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A note is of the time of its first key, whatever happens before Enter (rules of the notes, section 1). */
@ExtendWith(ApplicationExtension.class)
class NoteBegunTest {
    private static final Instant FIRST_KEY = StagedSession.at("14:02:40");

    private Stage stage;
    private Desk desk;

    @Start
    void start(Stage primary) {
        stage = primary;
        open(new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT));
    }

    private void open(Desk opened) {
        desk = opened;
        Scene scene = desk.scene(desk.notesView.build(), 452, 360);
        stage.setScene(scene);
        stage.show();
    }

    /** Time passes, and the desk shows it. */
    private void at(FxRobot robot, String time) {
        desk.session.setNow(time);
        robot.interact(desk::show);
    }

    private AddNote sent() {
        return (AddNote) desk.session.sent().getLast();
    }

    private Note taken() {
        return desk.session.state().notes().notes().stream().filter(n -> n.text().equals(sent().text())).findFirst()
                .orElseThrow();
    }

    private static String preview(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return String.join(" ", robot.lookup(".note-preview .label").queryAllAs(Label.class).stream()
                .map(Label::getText).toList());
    }

    @Test
    void whoSpokeAtTheFirstKeyCountsAndNotWhoSpeaksAtEnter(FxRobot robot) {
        at(robot, "14:02:40");
        String before = desk.session.state().people().person(desk.session.state().queue().onFloor().orElseThrow()
                .person()).orElseThrow().name();
        robot.interact(desk.notesView::focusNoteField);
        robot.write("She said");
        desk.session.did("14:03:10", new QueueCommand.EndTurn());
        at(robot, "14:03:20");
        assertThat(preview(robot)).as("what is filled in is of the first key").contains(before);
        robot.write(" so").push(KeyCode.ENTER);

        assertThat(sent().begun()).isEqualTo(FIRST_KEY);
        assertThat(taken().at()).isEqualTo(FIRST_KEY);
        assertThat(desk.session.state().people().person(taken().speaker()).orElseThrow().name()).isEqualTo(before);

        at(robot, "14:04:00");
        assertThat(preview(robot)).as("the next note").doesNotContain(before);
        robot.write("later").push(KeyCode.ENTER);
        assertThat(sent().begun()).isEqualTo(StagedSession.at("14:04:00"));
    }

    @Test
    void anEmptiedFieldForgetsTheTime(FxRobot robot) {
        at(robot, "14:02:40");
        robot.interact(desk.notesView::focusNoteField);
        robot.write("no");
        robot.push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE);
        at(robot, "14:03:30");
        robot.write("yes").push(KeyCode.ENTER);
        assertThat(sent().begun()).isEqualTo(StagedSession.at("14:03:30"));
    }

    @Test
    void aNoteThatIsEditedInBetweenLeavesTheTimeOfTheOther(FxRobot robot) {
        at(robot, "14:02:40");
        robot.interact(desk.notesView::focusNoteField);
        robot.write("half");
        at(robot, "14:03:30");
        robot.doubleClickOn(robot.lookup("#note-list").lookup(".note .note-text").nth(0).<Node>query());
        robot.write(" more").push(KeyCode.ENTER);
        robot.write(" a note").push(KeyCode.ENTER);
        assertThat(sent().text()).isEqualTo("half a note");
        assertThat(sent().begun()).isEqualTo(FIRST_KEY);
    }

    @Test
    void aNoteThatWasRefusedKeepsItsTime(FxRobot robot) {
        at(robot, "14:02:40");
        robot.interact(desk.notesView::focusNoteField);
        desk.instead = command -> Optional.of(Answers.refused(new Rejection.NothingToUndo()));
        robot.write("refused").push(KeyCode.ENTER);
        desk.instead = command -> Optional.empty();
        at(robot, "14:05:00");
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(sent().text()).isEqualTo("refused");
        assertThat(sent().begun()).isEqualTo(FIRST_KEY);
    }

    @Test
    void aNoteThatWaitsKeepsItsTimeAcrossARestart(FxRobot robot) {
        Map<String, String> kept = new HashMap<>();
        robot.interact(() -> desk.sender.drafts().open(Map.of(), kept::put));
        at(robot, "14:02:40");
        robot.interact(desk.notesView::focusNoteField);
        desk.instead = command -> Optional.of(Answers.refused(new Rejection.NothingToUndo()));
        robot.write("refused").push(KeyCode.ENTER);
        robot.interact(() -> desk.sender.drafts().leave());

        Desk again = new Desk(desk.session, Locale.ENGLISH, Theme.Choice.LIGHT);
        robot.interact(() -> {
            open(again);
            desk.sender.drafts().open(kept, (field, text) -> {
            });
        });
        at(robot, "14:20:00");
        robot.interact(desk.notesView::focusNoteField);
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(sent().text()).isEqualTo("refused");
        assertThat(sent().begun()).isEqualTo(FIRST_KEY);
    }

    @Test
    void aDraftKeepsItsTimeAcrossARestart(FxRobot robot) {
        Map<String, String> kept = new HashMap<>();
        robot.interact(() -> desk.sender.drafts().open(Map.of(), kept::put));
        at(robot, "14:02:40");
        robot.interact(desk.notesView::focusNoteField);
        robot.write("half a note");
        robot.interact(() -> desk.sender.drafts().leave());

        Desk again = new Desk(desk.session, Locale.ENGLISH, Theme.Choice.LIGHT);
        robot.interact(() -> {
            open(again);
            desk.sender.drafts().open(kept, (field, text) -> {
            });
        });
        at(robot, "14:20:00");
        assertThat(((TextInputControl) stage.getScene().lookup("#note-field")).getText()).isEqualTo("half a note");
        robot.interact(desk.notesView::focusNoteField);
        robot.push(KeyCode.ENTER);
        assertThat(sent().begun()).isEqualTo(FIRST_KEY);
    }
}
