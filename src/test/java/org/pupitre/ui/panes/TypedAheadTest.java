package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.NoteCommand.EditNote;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.EditEntry;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.shell.Answers;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Someone types faster than the answers come, and some of them are refusals: every letter is where it belongs. */
@ExtendWith(ApplicationExtension.class)
class TypedAheadTest {
    private static final Duration LATE = Duration.ofMillis(160);
    private static final int KEY_MILLIS = 4;

    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT);
        stage.setScene(desk.scene(new HBox(desk.floorAndQueue(), desk.boardView.build(), desk.notesView.build()), 1600,
                700));
        stage.show();
    }

    @Test
    void questionsWhoseAnswersAreLate(FxRobot robot) {
        desk.late = LATE;
        robot.interact(desk.boardView::focusQuestionField);
        List<String> typed = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            typed.add("Why the budget of year " + i + "?");
            robot.write(typed.getLast(), KEY_MILLIS).push(KeyCode.ENTER);
        }
        settle();

        assertThat(questions()).endsWith(typed.toArray(String[]::new));
        assertThat(text(robot, "#question-field")).isEmpty();
    }

    @Test
    void speakersWhoseAnswersAreLate(FxRobot robot) {
        desk.late = LATE;
        robot.interact(desk.queueView::focusAddField);
        List<String> typed = List.of("Zoe Beispiel, Office X, en", "Ola Vzor, Office Y, fr", "Per Przykład", "ines");
        typed.forEach(line -> robot.write(line, KEY_MILLIS).push(KeyCode.ENTER));
        settle();

        assertThat(waitingNames()).endsWith("Zoe Beispiel", "Ola Vzor", "Per Przykład", "Ines Muster");
        assertThat(desk.session.state().people().all()).as("no invented people").hasSize(10);
    }

    @Test
    void notesWhoseAnswersAreLate(FxRobot robot) {
        desk.late = LATE;
        robot.interact(desk.notesView::focusNoteField);
        List<String> typed = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            typed.add("Note that says " + i);
            robot.write(typed.getLast(), KEY_MILLIS).push(KeyCode.ENTER);
        }
        settle();

        assertThat(desk.session.state().notes().notes().stream().map(n -> n.text()))
                .endsWith(typed.toArray(String[]::new));
    }

    /** Enter that ends what an input method composes is no Enter of the field. */
    @Test
    void enterOfAnInputMethodSendsNothing(FxRobot robot) {
        robot.interact(desk.notesView::focusNoteField);
        TextInputControl field = robot.lookup("#note-field").queryTextInputControl();
        robot.write("note ", KEY_MILLIS);
        robot.interact(() -> field.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                List.of(new InputMethodTextRun("nihon", InputMethodHighlight.UNSELECTED_RAW)), "", 0)));
        robot.push(KeyCode.ENTER);
        assertThat(desk.session.state().notes().notes()).extracting(Note::text).doesNotContain("note", "note nihon");
        robot.interact(() -> field.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(),
                "日本", 0)));
        robot.push(KeyCode.ENTER);
        settle();

        assertThat(desk.session.state().notes().notes()).extracting(Note::text).endsWith("note 日本");
    }

    @Test
    void whatWasRefusedWaitsInOrderAndOneKeyTakesItBack(FxRobot robot) {
        desk.late = LATE;
        fail("first", Answers.notSaved("FULL"));
        fail("second", Answers.failed());
        robot.interact(desk.boardView::focusQuestionField);
        robot.write("en: first", KEY_MILLIS).push(KeyCode.ENTER).write("en: second", KEY_MILLIS).push(KeyCode.ENTER)
                .write("en: the third is being typed", KEY_MILLIS);
        settle();

        assertThat(text(robot, "#question-field")).isEqualTo("en: the third is being typed");
        assertThat(waiting(robot)).containsExactly("en: first", "en: second");
        assertThat(reasons(robot)).containsExactly("Not saved, nothing has changed: the disk is full",
                desk.words.text("failure.notDone", Answers.CODE));
        robot.push(KeyCode.UP);
        assertThat(text(robot, "#question-field")).as("never joined").isEqualTo("en: the third is being typed");
        assertThat(waiting(robot)).hasSize(2);

        desk.instead = command -> Optional.empty();
        robot.push(KeyCode.ENTER).push(KeyCode.UP);
        assertThat(text(robot, "#question-field")).isEqualTo("en: first");
        robot.push(KeyCode.ENTER).push(KeyCode.UP).push(KeyCode.ENTER);
        settle();
        assertThat(waiting(robot)).isEmpty();
        assertThat(questions()).endsWith("the third is being typed", "first", "second");
    }

    @Test
    void whatIsTypedWaitsWhereAnotherTextIsTakenBackByMouse(FxRobot robot) {
        fail("first", Answers.notSaved("FULL"));
        robot.interact(desk.boardView::focusQuestionField);
        robot.write("en: first", KEY_MILLIS).push(KeyCode.ENTER).write("half", KEY_MILLIS);
        robot.clickOn("Edit again");

        assertThat(text(robot, "#question-field")).isEqualTo("en: first");
        assertThat(waiting(robot)).containsExactly("half");
    }

    @Test
    void whatWasRemovedComesBackWithCtrlZ(FxRobot robot) {
        fail("first", Answers.notSaved("FULL"));
        robot.interact(desk.boardView::focusQuestionField);
        robot.write("en: first", KEY_MILLIS).push(KeyCode.ENTER);
        robot.clickOn(robot.lookup(".waiting-text .icon-button").<Node>query());
        assertThat(waiting(robot)).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);

        assertThat(waiting(robot)).containsExactly("en: first");
    }

    @Test
    void aPickedLanguageIsTakenBackWithItsQuestionAndNotKeptForTheNext(FxRobot robot) {
        fail("What next?", Answers.notSaved("FULL"));
        robot.interact(desk.boardView::focusQuestionField);
        robot.write("What next?", KEY_MILLIS);
        robot.clickOn(robot.lookup("#question-field .toggle-button").nth(1).<Node>query());
        robot.push(KeyCode.ENTER).write("fr: Et apr", KEY_MILLIS).push(KeyCode.ENTER);

        assertThat(waiting(robot)).containsExactly("en: What next?");
        assertThat(((AddQuestion) desk.session.sent().getLast()).text()).isEqualTo("Et apr");
        robot.push(KeyCode.UP);
        desk.instead = command -> Optional.empty();
        robot.push(KeyCode.ENTER);
        assertThat(desk.session.sent().getLast()).isEqualTo(new AddQuestion("What next?",
                org.pupitre.domain.value.LanguageTag.EN, null));
    }

    @Test
    void enterCountsForThePeopleWhoAreKnownNow(FxRobot robot) {
        robot.interact(desk.queueView::focusAddField);
        robot.write("Zoe Beispiel", KEY_MILLIS);
        robot.interact(() -> {
            desk.session.did("13:05", AddToQueue.unknown(new org.pupitre.domain.act.PersonDetails("Zoe Beispiel", null,
                    null, null, null)));
            desk.show();
        });
        robot.push(KeyCode.ENTER);

        assertThat(desk.session.state().people().all()).as("the one who came meanwhile").hasSize(8);
    }

    @Test
    void changesOfNotesRemarksAndWordingsWaitToo(FxRobot robot) {
        desk.instead = command -> command instanceof EditNote || command instanceof EditEntry
                || command instanceof WriteRendition
                        ? Optional.of(Answers.notSaved("FULL"))
                        : Optional.empty();
        select(robot, "#note-list", 0);
        robot.push(KeyCode.ENTER).push(KeyCode.END).write(" more", KEY_MILLIS).push(KeyCode.ENTER);
        select(robot, "#queue-list", 1);
        robot.push(KeyCode.SHIFT, KeyCode.F2).write("on the phone", KEY_MILLIS).push(KeyCode.ENTER);
        select(robot, "#question-list", 1);
        robot.push(KeyCode.F2).write("What role for business?", KEY_MILLIS).push(KeyCode.ENTER);
        assertThat(waiting(robot)).contains("on the phone", "What role for business?")
                .anyMatch(t -> t.endsWith(" more"));

        desk.instead = command -> Optional.empty();
        robot.interact(desk.notesView::focusNoteField);
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(desk.session.sent().getLast()).isInstanceOfSatisfying(EditNote.class,
                edit -> assertThat(edit.text()).endsWith(" more"));
        robot.clickOn("Edit again").push(KeyCode.ENTER);
        robot.clickOn("Edit again").push(KeyCode.ENTER);
        assertThat(desk.session.sent()).anyMatch(EditEntry.class::isInstance)
                .anyMatch(WriteRendition.class::isInstance);
        assertThat(waiting(robot)).isEmpty();
    }

    @Test
    void heldEnterAndEnterOfAnInputMethodSendNoHalfText(FxRobot robot) {
        robot.interact(desk.boardView::focusQuestionField);
        int before = desk.session.sent().size();
        robot.interact(() -> compose(robot, "nih"));
        robot.push(KeyCode.ENTER);
        assertThat(desk.session.sent()).hasSize(before);

        robot.interact(() -> commit(robot, "What is the plan of the ministry?"));
        robot.interact(() -> {
            TextInputControl field = robot.lookup("#question-field").queryTextInputControl();
            for (int i = 0; i < 3; i++) {
                field.fireEvent(enter());
                field.insertText(0, "x");
            }
        });
        assertThat(desk.session.sent()).hasSize(before + 1);
        assertThat(((AddQuestion) desk.session.sent().getLast()).text()).isEqualTo("What is the plan of the ministry?");
    }

    private static KeyEvent enter() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "\r", "\r", KeyCode.ENTER, false, false, false, false);
    }

    private static void compose(FxRobot robot, String text) {
        robot.lookup("#question-field").queryTextInputControl().fireEvent(new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                List.of(new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW)), "", text.length()));
    }

    private static void commit(FxRobot robot, String text) {
        robot.lookup("#question-field").queryTextInputControl().fireEvent(new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), text, 0));
    }

    private void fail(String text, CompletableFuture<Outcome> answer) {
        var before = desk.instead;
        desk.instead = command -> command instanceof AddQuestion added && added.text().equals(text)
                ? Optional.of(answer)
                : before.apply(command);
    }

    private void settle() {
        WaitForAsyncUtils.sleep(LATE.toMillis() * 2, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void select(FxRobot robot, String list, int row) {
        robot.interact(() -> {
            javafx.scene.control.ListView<?> view = robot.lookup(list).queryAs(javafx.scene.control.ListView.class);
            view.requestFocus();
            view.getSelectionModel().clearAndSelect(row);
        });
    }

    private List<String> questions() {
        return desk.session.state().board().questions().stream().map(Question::text).toList();
    }

    private List<String> waitingNames() {
        return desk.session.state().queue().waiting().stream().map(QueueEntry::person)
                .map(id -> desk.session.state().people().person(id).orElseThrow().name()).toList();
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).queryTextInputControl().getText();
    }

    private static List<String> waiting(FxRobot robot) {
        return shown(robot, ".waiting-text .strong");
    }

    private static List<String> reasons(FxRobot robot) {
        return shown(robot, ".waiting-text .warn");
    }

    private static List<String> shown(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        Set<Label> labels = robot.lookup(query).queryAllAs(Label.class);
        return labels.stream().map(Label::getText).toList();
    }
}
