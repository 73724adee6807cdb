package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.NoteCommand;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.RevisionId;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Notes by keyboard and by mouse. Awa speaks French. */
@ExtendWith(ApplicationExtension.class)
class NotesPaneTest {
    private Desk desk;
    private Scene scene;

    @Start
    void start(Stage stage) {
        desk = new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT);
        scene = desk.scene(desk.notesView.build(), 452, 360);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void takesATaggedLineAndKeepsTheKeyboardForTheNext(FxRobot robot) {
        robot.interact(desk.notesView::focusNoteField);
        robot.write("#defi Budgets are short").push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(
                new AddNote(null, "Budgets are short", Set.of(NoteTag.CHALLENGE), LanguageTag.EN, null)
                        .withBegun(desk.session.now()));

        robot.write("Plain line").push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(
                new AddNote(null, "Plain line", Set.of(), LanguageTag.EN, null).withBegun(desk.session.now()));
    }

    @Test
    void saysWhatWillFillItselfIn(FxRobot robot) throws Exception {
        robot.interact(desk.notesView::focusNoteField);
        robot.write("#lesson #zebra Local points");
        picture("notes-typing");
        assertThat(preview(robot)).contains("lesson", "unknown tag: #zebra", "Welcome · Awa Exemple · original: FR");

        robot.clickOn(robot.lookup("#note-listening .toggle-button").nth(2).<ToggleButton>query());
        assertThat(preview(robot)).contains("Welcome · Awa Exemple · interpreted");
        robot.clickOn("#note-field").push(KeyCode.ENTER);
        assertThat(last()).isInstanceOfSatisfying(AddNote.class,
                note -> assertThat(note.listening()).isEqualTo(LanguageTag.EN));
        assertThat(desk.session.state().notes().notes().getLast().heard()).isEqualTo(Heard.INTERPRETATION);
    }

    @Test
    void aRowSaysWhenInWhichItemWhoSpokeAndHowItWasHeard(FxRobot robot) {
        assertThat(shown(robot, ".note-facts")).as("only of the selected row").isEmpty();
        assertThat(said(robot)).anyMatch(t -> t.endsWith("\n14:01 · Welcome · Awa Exemple · interpreted"));
        select(robot, 1);
        assertThat(shown(robot, ".note-facts")).containsExactly("14:01 · Welcome · Awa Exemple · interpreted");
        robot.interact(() -> desk.words.localeProperty().set(Locale.FRENCH));
        assertThat(shown(robot, ".note-facts")).containsExactly("14:01 · Accueil · Awa Exemple · interprété");
    }

    private static List<String> said(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#note-list").lookup(".note-row").queryAll().stream().map(Node::getAccessibleText).toList();
    }

    private static List<String> shown(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#note-list").lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .toList();
    }

    @Test
    void editsAndRemovesByKeyboard(FxRobot robot) {
        select(robot, 0);
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#note-field").queryTextInputControl().getText())
                .isEqualTo("#lesson Municipal focal points kept services going after hand-over.");
        robot.push(KeyCode.END).write(" #suivi").push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new NoteCommand.EditNote(new NoteId("n1"),
                "Municipal focal points kept services going after hand-over.",
                Set.of(NoteTag.LESSON, NoteTag.FOLLOW_UP)));

        select(robot, 1);
        robot.push(KeyCode.DELETE);
        assertThat(last()).isEqualTo(new NoteCommand.RemoveNote(new NoteId("n2")));
    }

    @Test
    void escapeKeepsTheChangeOfANoteAndAnEmptiedLineLeavesItAsItWas(FxRobot robot) {
        robot.interact(desk.notesView::focusNoteField);
        robot.write("half a new note");
        robot.doubleClickOn(robot.lookup("#note-list").lookup(".note .note-text").nth(0).<Node>query());
        robot.write(" changed").push(KeyCode.ESCAPE);
        assertThat(desk.session.sent()).isEmpty();
        assertThat(typed(robot)).endsWith(" changed");

        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.BACK_SPACE).push(KeyCode.ENTER);
        assertThat(desk.session.sent()).isEmpty();
        assertThat(typed(robot)).as("what was typed before comes back").isEqualTo("half a new note");
    }

    private static String typed(FxRobot robot) {
        return robot.lookup("#note-field").queryTextInputControl().getText();
    }

    @Test
    void asksForTextBesideATagAlone(FxRobot robot) {
        robot.interact(desk.notesView::focusNoteField);
        robot.write("#lesson").push(KeyCode.ENTER);

        assertThat(desk.session.sent()).isEmpty();
        assertThat(typed(robot)).as("the next text is not joined to it").isEmpty();
        assertThat(robot.lookup(".waiting-text .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("#lesson", "Type the note after its tag, then press Enter.");
    }

    @Test
    void followsTheLanguageWhileRunning(FxRobot robot) {
        robot.interact(() -> desk.words.localeProperty().set(Locale.FRENCH));

        assertThat(preview(robot)).contains("Accueil · Awa Exemple · original\u00a0: FR");
        assertThat(shown(robot, ".note-tag")).contains("leçon");
    }

    @Test
    void eachVersionOfANoteNamesTheComputerItWasWrittenOn(FxRobot robot) {
        NoteRevision first = revision("r1", "About a third.", null, "14:00");
        robot.interact(() -> {
            desk.session.did("14:03",
                    new TakeInNotes(List.of(first, revision("r2", "About 14 %.", null, "14:01", first),
                            revision("r3", "About 40 %.", "laptop", "14:02", first),
                            revision("r4", null, "tablet", "14:03", first))));
            desk.show();
            ListView<?> list = robot.lookup("#note-list").queryAs(ListView.class);
            list.scrollTo(list.getItems().size() - 1);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".note-version > .muted").queryAllAs(Label.class)).extracting(Label::getText)
                .containsExactlyInAnyOrder("moderator, 14:01", "laptop, 14:02", "tablet, 14:03");
    }

    private static NoteRevision revision(String id, @Nullable String text, @Nullable String by, String time,
            NoteRevision... parents) {
        return new NoteRevision(new NoteId("note-9"), new RevisionId(id),
                Stream.of(parents).map(NoteRevision::id).toList(),
                text == null
                        ? null
                        : new NoteContent(text, Set.of(), LanguageTag.EN, null, null, null, null, null,
                                StagedSession.at("14:00")),
                by, StagedSession.at(time));
    }

    /** What will fill itself in, which is read while the field has the keyboard. */
    private List<String> preview(FxRobot robot) {
        robot.interact(desk.notesView::focusNoteField);
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".note-preview .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private void picture(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Desk.onScreen(() -> {
            Pictures.write(scene, Path.of("target", "pictures", name + ".png"));
            return null;
        });
    }

    private void select(FxRobot robot, int index) {
        robot.interact(() -> {
            ListView<?> list = robot.lookup("#note-list").queryAs(ListView.class);
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(index);
        });
    }

    private Command last() {
        return desk.session.sent().getLast();
    }
}
