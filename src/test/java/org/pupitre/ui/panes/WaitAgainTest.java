package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.NoteCommand.EditNote;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.EditEntry;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.shell.Answers;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What waited beside its field waits there again after the desk was left: with what was asked, and what it changes. */
@ExtendWith(ApplicationExtension.class)
class WaitAgainTest {
    private static final int KEY_MILLIS = 4;

    private final Map<String, String> disk = new TreeMap<>();
    private Stage stage;
    private Desk desk;

    @Start
    void start(Stage window) {
        stage = window;
        open(new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT));
        stage.show();
    }

    private void open(Desk opened) {
        desk = opened;
        stage.setScene(desk.scene(new HBox(desk.floorAndQueue(), desk.boardView.build(), desk.notesView.build()), 1600,
                700));
        desk.sender.drafts().open(new TreeMap<>(disk), disk::put);
    }

    /** Another desk on the same session, with what was kept of the one before. */
    private void restart(FxRobot robot) {
        robot.interact(() -> {
            desk.sender.drafts().leave();
            open(new Desk(desk.session, Locale.ENGLISH, Theme.Choice.LIGHT));
        });
    }

    @Test
    void aQuestionWhoseLanguageIsAskedIsAnsweredByAKeyAfterRestarts(FxRobot robot) {
        robot.interact(desk.boardView::focusQuestionField);
        robot.write("Visa 2026?", KEY_MILLIS).push(KeyCode.ENTER);
        assertThat(reasons(robot)).containsExactly(desk.words.text("board.whichLanguage"));
        restart(robot);
        restart(robot);

        assertThat(waiting(robot)).containsExactly("Visa 2026?");
        assertThat(reasons(robot)).containsExactly(desk.words.text("board.whichLanguage"));
        robot.interact(desk.boardView::focusQuestionField);
        robot.push(KeyCode.ALT, KeyCode.F);
        assertThat(desk.session.sent().getLast()).isEqualTo(new AddQuestion("Visa 2026?", LanguageTag.FR, null));
        assertThat(waiting(robot)).isEmpty();
    }

    @Test
    void whatWasSentAndNotAnsweredWaitsAfterARestart(FxRobot robot) {
        robot.interact(desk.notesView::focusNoteField);
        robot.write("Answered.", KEY_MILLIS).push(KeyCode.ENTER);
        desk.late = Duration.ofHours(1);
        robot.write("Not answered.", KEY_MILLIS).push(KeyCode.ENTER);
        assertThat(waiting(robot)).as("while it is under way").isEmpty();
        restart(robot);

        assertThat(waiting(robot)).containsExactly("Not answered.");
        robot.interact(desk.notesView::focusNoteField);
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(desk.session.state().notes().notes().getLast().text()).isEqualTo("Not answered.");
    }

    @Test
    void aReplyKeyIsKnownByItsPlaceWhereTheLayoutHasNoLatinLetters(FxRobot robot) {
        // The key of F, as the layouts ara, gr, ru and il have it.
        for (String typed : List.of("\u0628", "\u03c6", "\u0430", "\u05db", "f")) {
            robot.interact(desk.boardView::focusQuestionField);
            robot.write("Visa 2026?", KEY_MILLIS).push(KeyCode.ENTER);
            int before = desk.session.sent().size();
            robot.interact(() -> alt(robot, typed));
            assertThat(desk.session.sent()).as(typed).hasSize(before + 1);
            assertThat(desk.session.sent().getLast()).isEqualTo(new AddQuestion("Visa 2026?", LanguageTag.FR, null));
        }
    }

    private static void alt(FxRobot robot, String typed) {
        robot.lookup("#question-field").queryTextInputControl().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, typed,
                typed, KeyCode.UNDEFINED, false, false, true, false));
    }

    @Test
    void whichPersonIsMeantIsAskedAgain(FxRobot robot) {
        robot.interact(desk.queueView::focusAddField);
        robot.write("Ines Muster, Office Q, en", KEY_MILLIS).push(KeyCode.UP).push(KeyCode.ENTER);
        List<String> asked = reasons(robot);
        assertThat(asked).hasSize(1);
        restart(robot);

        assertThat(reasons(robot)).isEqualTo(asked);
        robot.interact(desk.queueView::focusAddField);
        robot.push(KeyCode.ALT, KeyCode.A);
        assertThat(desk.session.sent().getLast()).isInstanceOf(AddToQueue.class);
    }

    @Test
    void pastedLinesAreAskedAboutAgain(FxRobot robot) {
        String pasted = "en: why\n".repeat(30).strip();
        robot.interact(() -> robot.lookup("#question-field").queryTextInputControl().replaceText(0, 0, pasted));
        restart(robot);
        robot.interact(desk.boardView::focusQuestionField);
        robot.push(KeyCode.ALT, KeyCode.T);
        assertThat(desk.session.sent().stream().filter(AddQuestion.class::isInstance)).hasSize(30);
    }

    @Test
    void changesWaitForWhatTheyChange(FxRobot robot) {
        desk.instead = command -> command instanceof EditNote || command instanceof EditEntry
                || command instanceof WriteRendition
                        ? Optional.of(Answers.notSaved("FULL"))
                        : Optional.empty();
        Note note = desk.session.state().notes().notes().getFirst();
        select(robot, "#note-list", 0);
        robot.push(KeyCode.ENTER).push(KeyCode.END).write(" more", KEY_MILLIS).push(KeyCode.ENTER);
        select(robot, "#queue-list", 1);
        robot.push(KeyCode.SHIFT, KeyCode.F2).write("on the phone", KEY_MILLIS).push(KeyCode.ENTER);
        select(robot, "#question-list", 1);
        robot.push(KeyCode.F2).write("What role for business?", KEY_MILLIS).push(KeyCode.ENTER);
        List<String> typed = waiting(robot);
        restart(robot);

        assertThat(waiting(robot)).containsExactlyInAnyOrderElementsOf(typed);
        robot.interact(desk.notesView::focusNoteField);
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(desk.session.sent().getLast()).isInstanceOfSatisfying(EditNote.class, edit -> {
            assertThat(edit.note()).isEqualTo(note.id());
            assertThat(edit.text()).endsWith(" more");
        });
        robot.clickOn("Edit again").push(KeyCode.ENTER);
        robot.clickOn("Edit again").push(KeyCode.ENTER);
        assertThat(desk.session.sent()).anyMatch(EditEntry.class::isInstance)
                .anyMatch(WriteRendition.class::isInstance);
        assertThat(waiting(robot)).isEmpty();
    }

    @Test
    void aChangeOfWhatIsGoneStaysAsText(FxRobot robot) {
        disk.put("note.waiting", "#lesson more\u001fno-such-note");
        disk.put("wording.waiting", "What role?\u001fno-such-question en DRAFT");
        disk.put("remark.waiting", "on the phone\u001fno-such-entry");
        robot.interact(() -> open(new Desk(desk.session, Locale.ENGLISH, Theme.Choice.LIGHT)));

        assertThat(reasons(robot)).containsExactlyInAnyOrder(desk.words.text("notes.changeLost"),
                desk.words.text("board.wordingLost"), desk.words.text("queue.remarkLost"));
        robot.interact(() -> robot.lookup(".waiting-text .button").queryAllAs(Button.class).stream()
                .filter(b -> b.getText().equals("Copy") && b.getAccessibleText().endsWith("What role?")).findFirst()
                .orElseThrow().fire());
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("What role?"));
        assertThat(waiting(robot)).as("copying takes nothing away").hasSize(3);
        robot.interact(desk.notesView::focusNoteField);
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(desk.session.state().notes().notes().getLast().text()).isEqualTo("more");
        restart(robot);
        assertThat(waiting(robot)).containsExactlyInAnyOrder("What role?", "on the phone");
    }

    private static void select(FxRobot robot, String list, int row) {
        robot.interact(() -> {
            ListView<?> view = robot.lookup(list).queryAs(ListView.class);
            view.requestFocus();
            view.getSelectionModel().clearAndSelect(row);
        });
    }

    private static List<String> waiting(FxRobot robot) {
        return shown(robot, ".waiting-text .strong");
    }

    private static List<String> reasons(FxRobot robot) {
        return shown(robot, ".waiting-text .warn");
    }

    private static List<String> shown(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
