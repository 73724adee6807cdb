package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.EditNote;
import org.pupitre.domain.act.Rejection;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.shell.Answers;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The field in which a note is typed: several lines, as high as they need, and nothing around it moves but the list. */
@ExtendWith(ApplicationExtension.class)
class NoteFieldTest {
    private static final int KEY_MILLIS = 4;
    private static final double WIDTH = 440;
    private static final double HEIGHT = 700;

    private Stage stage;
    private Desk desk;
    private Region board;

    @Start
    void start(Stage primary) {
        stage = primary;
        open(new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT));
        stage.show();
    }

    /** As in the right column of the console: the questions have what the notes leave. */
    private void open(Desk opened) {
        desk = opened;
        board = desk.boardView.build();
        VBox.setVgrow(board, Priority.ALWAYS);
        stage.setScene(desk.scene(new VBox(board, desk.notesView.build()), WIDTH, HEIGHT));
    }

    private TextInputControl field() {
        return (TextInputControl) stage.getScene().lookup("#note-field");
    }

    private Bounds place(String query) {
        Node node = stage.getScene().lookup(query);
        return node.localToScene(node.getLayoutBounds());
    }

    private void fill(FxRobot robot, String text) {
        robot.interact(() -> {
            field().setText(text);
            field().end();
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> stage.getScene().getRoot().layout());
    }

    private static String lines(int number) {
        return String.join("\n", IntStream.rangeClosed(1, number).mapToObj(i -> "line " + i).toList());
    }

    private AddNote sent() {
        return (AddNote) desk.session.sent().getLast();
    }

    @Test
    void itHasThreeLinesGrowsToEightAndShrinksAgainAndNothingElseMoves(FxRobot robot) {
        robot.interact(desk.notesView::focusNoteField);
        fill(robot, "");
        double least = place("#note-field").getHeight();
        assertThat(least).isEqualTo(76);
        Bounds questions = board.localToScene(board.getLayoutBounds());
        Bounds heading = place(".notes > .section-header");
        Bounds below = place(".note-below");
        Bounds list = place("#note-list");
        for (int number : List.of(1, 3, 4, 5, 8, 9, 30)) {
            fill(robot, lines(number));
            double high = place("#note-field").getHeight();
            // Letters are not a whole number of pixels high.
            assertThat(high).as(number + " lines").isCloseTo(least + (Math.clamp(number, 3, 8) - 3) * 20, within(2.0));
            assertThat(place("#note-list").getMaxY()).isEqualTo(list.getMaxY() - high + least);
            assertThat(board.localToScene(board.getLayoutBounds())).isEqualTo(questions);
            assertThat(place(".notes > .section-header")).isEqualTo(heading);
            assertThat(place(".note-below")).isEqualTo(below);
        }
        fill(robot, "word ".repeat(60));
        assertThat(place("#note-field").getHeight()).as("lines that were broken count").isGreaterThan(least + 20);
        fill(robot, "");
        assertThat(place("#note-field").getHeight()).isEqualTo(least);
        assertThat(place("#note-list")).isEqualTo(list);
    }

    @Test
    void whatIsFilledInShowsWhileOneTypesInThePlaceOfARow(FxRobot robot) {
        robot.interact(desk.boardView::focusQuestionField);
        assertThat(stage.getScene().lookup(".note-below")).as("not part of the screen").isNull();
        Bounds questions = board.localToScene(board.getLayoutBounds());
        double list = place("#note-list").getHeight();
        robot.interact(desk.notesView::focusNoteField);
        robot.interact(() -> stage.getScene().getRoot().layout());
        assertThat(stage.getScene().lookup(".note-below").isVisible()).isTrue();
        assertThat(board.localToScene(board.getLayoutBounds())).isEqualTo(questions);
        assertThat(list - place("#note-list").getHeight()).as("a row").isEqualTo(36);
    }

    @Test
    void shiftAndEnterBeginALineAndEnterTakesAllOfThem(FxRobot robot) {
        robot.interact(desk.notesView::focusNoteField);
        robot.write("#lesson First line", KEY_MILLIS).push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("second  one", KEY_MILLIS).push(KeyCode.SHIFT, KeyCode.ENTER).push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(desk.session.sent()).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(sent().text()).isEqualTo("First line\nsecond one");
        assertThat(field().getText()).isEmpty();
        assertThat(desk.session.state().notes().notes().getLast().text()).isEqualTo("First line\nsecond one");
        assertThat(rows(robot)).as("one row").contains("First line second one");

        select(robot, desk.session.state().notes().notes().size() - 1);
        assertThat(rows(robot)).as("all of it").contains("First line\nsecond one");
        robot.push(KeyCode.ENTER);
        assertThat(field().getText()).isEqualTo("#lesson First line\nsecond one");
        robot.write("!", KEY_MILLIS).push(KeyCode.ENTER);
        assertThat(((EditNote) desk.session.sent().getLast()).text()).isEqualTo("First line\nsecond one!");
    }

    private static List<String> rows(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".note-text").queryAllAs(javafx.scene.control.Label.class).stream()
                .map(javafx.scene.control.Label::getText).toList();
    }

    @Test
    void whatIsTypedFastIsAllThere(FxRobot robot) {
        robot.interact(desk.notesView::focusNoteField);
        String text = "The ministry shares the list of focal points with each of the cities, and twice a year. ";
        for (int i = 0; i < 4; i++) {
            robot.write(text + i, 0).push(KeyCode.SHIFT, KeyCode.ENTER);
            robot.write("and then " + i, 0).push(KeyCode.ENTER);
        }
        assertThat(desk.session.sent()).extracting(command -> ((AddNote) command).text()).containsExactly(
                text + "0\nand then 0", text + "1\nand then 1", text + "2\nand then 2", text + "3\nand then 3");
    }

    @Test
    void theArrowsMoveWithinTheLinesAndLeaveOnlyFromTheLast(FxRobot robot) {
        robot.interact(desk.notesView::focusNoteField);
        fill(robot, "one\ntwo\nthree");
        robot.push(KeyCode.UP).push(KeyCode.UP);
        assertThat(field().getCaretPosition()).as("in the first line").isLessThanOrEqualTo(3);
        robot.push(KeyCode.DOWN);
        assertThat(field().isFocused()).isTrue();
        assertThat(field().getCaretPosition()).as("in the second").isBetween(4, 7);
        robot.push(KeyCode.DOWN);
        assertThat(field().isFocused()).isTrue();
        robot.push(KeyCode.DOWN);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("note-list");

        robot.interact(desk.notesView::focusNoteField);
        fill(robot, "word ".repeat(30));
        robot.interact(() -> field().positionCaret(0));
        robot.push(KeyCode.DOWN);
        assertThat(field().isFocused()).as("the line was broken by its width").isTrue();
        assertThat(field().getCaretPosition()).isPositive();
    }

    @Test
    void arrowUpTakesATextBackOnlyIntoTheEmptyField(FxRobot robot) {
        desk.instead = command -> Optional.of(Answers.refused(new Rejection.NothingToUndo()));
        robot.interact(desk.notesView::focusNoteField);
        robot.write("refused", KEY_MILLIS).push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("twice", KEY_MILLIS).push(KeyCode.ENTER);
        robot.write("a", KEY_MILLIS).push(KeyCode.UP);
        assertThat(field().getText()).isEqualTo("a");
        robot.push(KeyCode.BACK_SPACE).push(KeyCode.UP);
        assertThat(field().getText()).as("with its lines").isEqualTo("refused\ntwice");
    }

    @Test
    void tabLeavesTheFieldAndTypesNothing(FxRobot robot) {
        robot.interact(desk.notesView::focusNoteField);
        robot.write("text", KEY_MILLIS).push(KeyCode.TAB);
        assertThat(field().isFocused()).isFalse();
        assertThat(field().getText()).isEqualTo("text");
        robot.interact(desk.notesView::focusNoteField);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("note-list");
        assertThat(field().getText()).isEqualTo("text");
    }

    @Test
    void theTypingCanBeUndone(FxRobot robot) {
        robot.interact(desk.notesView::focusNoteField);
        robot.write("kept", KEY_MILLIS).push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("gone", KEY_MILLIS);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
        assertThat(field().getText()).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(field().getText()).isEqualTo("kept\ngone");
        assertThat(desk.session.sent()).isEmpty();
    }

    @Test
    void aDraftComesBackWithItsLines(FxRobot robot) {
        Map<String, String> kept = new HashMap<>();
        robot.interact(() -> desk.sender.drafts().open(Map.of(), kept::put));
        robot.interact(desk.notesView::focusNoteField);
        robot.write("half", KEY_MILLIS).push(KeyCode.SHIFT, KeyCode.ENTER).write("a note", KEY_MILLIS);
        robot.interact(() -> {
            desk.sender.drafts().leave();
            open(new Desk(desk.session, Locale.ENGLISH, Theme.Choice.LIGHT));
            desk.sender.drafts().open(kept, kept::put);
        });
        assertThat(field().getText()).isEqualTo("half\na note");
        robot.interact(desk.notesView::focusNoteField);
        robot.push(KeyCode.ENTER);
        assertThat(sent().text()).isEqualTo("half\na note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ما هي الخطوة التالية بعد انتهاء المشروع في المدن الصغيرة والكبيرة معاً؟ ", "שלום לכולם "})
    void textFromTheRightIsTypedInLinesToo(String text, FxRobot robot) {
        robot.interact(desk.notesView::focusNoteField);
        fill(robot, "");
        double least = place("#note-field").getHeight();
        fill(robot, "left to right, long enough to be broken by the width of the field, and then some more ");
        robot.write(text.repeat(3), KEY_MILLIS).push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write(text, KEY_MILLIS).push(KeyCode.SHIFT, KeyCode.ENTER).write("three", KEY_MILLIS)
                .push(KeyCode.SHIFT, KeyCode.ENTER).write("four", KEY_MILLIS);
        assertThat(field().getText().lines()).hasSize(4);
        robot.interact(() -> stage.getScene().getRoot().layout());
        assertThat(place("#note-field").getHeight()).isGreaterThan(least);
        robot.push(KeyCode.UP).push(KeyCode.DOWN);
        assertThat(field().isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(sent().text().lines()).hasSize(4);
        robot.interact(() -> stage.getScene().getRoot().layout());
        assertThat(place("#note-field").getHeight()).isEqualTo(least);
    }

    private void select(FxRobot robot, int index) {
        robot.interact(() -> {
            ListView<?> list = robot.lookup("#note-list").queryAs(ListView.class);
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(index);
        });
    }
}
