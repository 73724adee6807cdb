package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.RevisionId;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A note is one row: a dot in the colour of its tag, the word, the text; what must be decided is said in it. */
@ExtendWith(ApplicationExtension.class)
class NoteRowsTest {
    private static final String LONG =
            "Municipal focal points kept services going after hand-over of the whole project.";

    private Desk desk;
    private Scene scene;

    @Start
    void start(Stage stage) {
        desk = new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT);
        scene = desk.scene(desk.notesView.build(), 440, 420);
        stage.setScene(scene);
        stage.show();
    }

    private void add(FxRobot robot, String text, NoteTag... tags) {
        robot.interact(() -> {
            desk.session.did("14:03", new AddNote(null, text, Set.of(tags), LanguageTag.EN, null));
            desk.show();
            scene.getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The row that is shown last. */
    private Node row(FxRobot robot) {
        ListView<?> list = robot.lookup("#note-list").queryAs(ListView.class);
        robot.interact(() -> list.scrollTo(list.getItems().size() - 1));
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#note-list").lookup(".note").queryAll().stream()
                .max(java.util.Comparator.comparingDouble(n -> n.localToScene(0, 0).getY())).orElseThrow();
    }

    private static List<String> texts(Node row, String query) {
        return row.lookupAll(query).stream().map(n -> ((Labeled) n).getText()).toList();
    }

    @Test
    void aRowIsOneLineCutAtAWordAndTheSelectedRowIsWhole(FxRobot robot) {
        add(robot, LONG, NoteTag.LESSON);
        Region row = (Region) row(robot);
        assertThat(row.getHeight()).isEqualTo(36);
        Label text = (Label) row.lookup(".note-text");
        String drawn = text.getChildrenUnmodifiable().stream().filter(Text.class::isInstance)
                .map(t -> ((Text) t).getText()).findFirst().orElseThrow();
        assertThat(drawn).endsWith(" …");
        assertThat(LONG).contains(drawn.replace(" …", " "));
        assertThat(row.lookup(".note-row").getAccessibleText()).startsWith("lesson: " + LONG)
                .contains("14:03 · Welcome");
        robot.interact(() -> robot.lookup("#note-list").queryAs(ListView.class).getSelectionModel().selectLast());
        Region whole = (Region) row(robot);
        assertThat(whole.getHeight()).isGreaterThan(36 + 20);
        assertThat(texts(whole, ".note-text")).containsExactly(LONG);
        assertThat(((Label) whole.lookup(".note-text")).getHeight()).as("in two lines").isGreaterThan(40);
        assertThat(texts(whole, ".note-facts")).singleElement().asString().startsWith("14:03 · Welcome");
    }

    @ParameterizedTest
    @CsvSource({"LESSON, #3f8f5a", "CHALLENGE, #b07a1e", "PRACTICE, #3f7fb0", "QUOTE, #7c5cb0", "OPPORTUNITY, #2e8780",
            "SOLUTION, #2e8780", "FOLLOW_UP, #7a838d", "RECOMMENDATION, #1b1f24", "DECISION, #1b1f24",
            "ACTION, #1b1f24"})
    void theDotHasTheColourOfTheTag(NoteTag tag, String colour, FxRobot robot) {
        add(robot, "said", tag);
        Region dot = (Region) row(robot).lookup(".tag-dot");
        assertThat(dot.getBackground().getFills().getFirst().getFill()).isEqualTo(Color.web(colour));
        assertThat(texts(row(robot), ".note-tag")).containsExactly(desk.words.word("notes.tag", tag));
        robot.interact(() -> desk.words.localeProperty().set(Locale.FRENCH));
        assertThat(texts(row(robot), ".note-tag")).containsExactly(desk.words.word("notes.tag", tag));
    }

    @Test
    void severalTagsAreCountedAndAllOfThemReadAloud(FxRobot robot) {
        add(robot, "said", NoteTag.QUOTE, NoteTag.LESSON, NoteTag.FOLLOW_UP);
        assertThat(texts(row(robot), ".tag-mark")).containsExactly("lesson +2");
        assertThat(row(robot).lookup(".note-row").getAccessibleText()).startsWith("lesson, follow-up, quote: said");
        add(robot, "plain");
        assertThat(row(robot).lookup(".tag-dot")).isNull();
        assertThat(row(robot).lookup(".note-row").getAccessibleText()).startsWith("plain");
    }

    @Test
    void whatMustBeDecidedIsSaidInTheRowInAmber(FxRobot robot) {
        robot.interact(() -> {
            desk.session.did("14:03", new AddNote(null, "As they said", Set.of(NoteTag.QUOTE), LanguageTag.EN,
                    LanguageTag.EN, new NoteAbout(null, new PersonId("jean"), null, null)));
            desk.show();
        });
        assertThat(texts(row(robot), ".note-mark.warn")).containsExactly("differs", "to check");
        robot.interact(() -> desk.words.localeProperty().set(Locale.FRENCH));
        assertThat(texts(row(robot), ".note-mark.warn")).containsExactly("diffère", "à vérifier");
        assertThat(((Label) row(robot).lookup(".note-mark.warn")).getTextFill()).isEqualTo(Color.web("#855000"));
    }

    @Test
    void theAuthorIsInTheRowsOnceThereAreTwo(FxRobot robot) {
        add(robot, "mine");
        assertThat(texts(robot.lookup("#note-list").query(), ".note-mark.muted")).isEmpty();
        robot.interact(() -> {
            desk.session.did("14:04", new TakeInNotes(List.of(new NoteRevision(new NoteId("r1-1"),
                    new RevisionId("r1"), List.of(), new NoteContent("theirs", Set.of(), LanguageTag.EN, null, null,
                            null, null, null, StagedSession.at("14:03:30")),
                    "laptop", StagedSession.at("14:03:30")))));
            desk.show();
        });
        assertThat(texts(row(robot), ".note-mark")).containsExactly("laptop");
        assertThat(texts(robot.lookup("#note-list").query(), ".note-mark")).contains("moderator", "laptop");
        assertThat(row(robot).lookup(".note-row").getAccessibleText()).endsWith("· laptop");
    }
}
