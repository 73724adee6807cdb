package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.RunningSession;
import org.pupitre.domain.act.SessionCommand.TakeCopy;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.notes.AboutModel;
import org.pupitre.ui.notes.AboutView;
import org.pupitre.ui.notes.NotesModel;
import org.pupitre.ui.notes.NotesView;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Who speaks, on a rapporteur's desk: the latest that was said counts, chosen or typed. */
@ExtendWith(ApplicationExtension.class)
class AboutPaneTest {
    private Stage stage;
    private StagedSession session;
    private Pane pane;

    /** The rapporteur's desk of a copy. */
    private static final class Pane {
        private final AboutModel about = new AboutModel();
        private final NotesModel notes = new NotesModel();
        private final Sender sender;
        private final AboutView view;
        private final NotesView line;

        private final Words words = new Words(Locale.ENGLISH);

        Pane(StagedSession session) {
            sender = new Sender(words, session);
            notes.follow(about);
            view = new AboutView(about, notes, words, sender.drafts());
            line = new NotesView(notes, words, sender);
        }
    }

    @Start
    void start(Stage primary) {
        stage = primary;
        session = copy();
        open();
    }

    private void open() {
        pane = new Pane(session);
        show();
        javafx.scene.Scene scene = new javafx.scene.Scene(new org.pupitre.ui.kit.layer.Layers(pane.words,
                new HBox(pane.view.build(), pane.line.build())), 900, 700);
        Theme theme = new Theme();
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void show() {
        pane.about.show(session.state(), session.now());
        pane.notes.show(session.state(), session.now());
    }

    /** A copy made of a bundle that was written at two o'clock, in a session forty minutes late. */
    private static StagedSession copy() {
        StagedSession home = Moments.live();
        List<AgendaItem> items = home.state().timeline().items();
        List<RunningSession.ExpectedItem> expected = items.stream()
                .map(i -> new RunningSession.ExpectedItem(i.id(), i.plannedStart().plus(Duration.ofMinutes(40)),
                        i.plannedEnd().plus(Duration.ofMinutes(40))))
                .toList();
        return StagedSession.unplanned().did("14:00", new TakeCopy(new CopyMark(new CopyId("r1"), "laptop"),
                home.state().plan(), items.stream().map(AgendaItem::plan).toList(), List.of(), List.of(), List.of(),
                List.of(), List.of(), home.state().people().all(), List.of(), List.of(),
                new RunningSession(StagedSession.at("14:00"), expected, new PersonId("awa"), LanguageTag.FR,
                        StagedSession.at("14:03"))));
    }

    private AddNote sent() {
        return (AddNote) session.sent().getLast();
    }

    private Note taken() {
        return session.state().notes().notes().stream().filter(n -> n.text().equals(sent().text())).findFirst()
                .orElseThrow();
    }

    private String speaker() {
        return session.state().people().person(taken().speaker()).orElseThrow().name();
    }

    /** What will fill itself in, which is read while the field has the keyboard. */
    private String preview(FxRobot robot) {
        robot.interact(pane.line::focusNoteField);
        WaitForAsyncUtils.waitForFxEvents();
        return String.join(" ", robot.lookup(".note-preview .label").queryAllAs(Label.class).stream()
                .map(Label::getText).toList());
    }

    private void write(FxRobot robot, String text) {
        robot.interact(pane.line::focusNoteField);
        robot.write(text).push(KeyCode.ENTER);
        robot.interact(this::show);
    }

    @Test
    void aNameThatIsTypedTakesThePlaceOfWhoWasChosen(FxRobot robot) throws Exception {
        robot.interact(pane.view::focusSpeaker);
        robot.write("jean").push(KeyCode.ENTER);
        assertThat(preview(robot)).contains("Jean");
        write(robot, "as Jean said");
        assertThat(taken().speaker()).isEqualTo(new PersonId("jean"));

        robot.interact(pane.view::focusSpeaker);
        robot.write("Amina Inconnue");
        assertThat(preview(robot)).contains("Amina Inconnue").doesNotContain("Jean");
        write(robot, "as she said");
        assertThat(sent().about().speaker()).as("not Jean").isNull();
        assertThat(sent().speakerName()).isEqualTo("Amina Inconnue");
        assertThat(speaker()).isEqualTo("Amina Inconnue");
        assertThat(session.state().core().programme().proposedBy(taken().speaker())).isEqualTo("laptop");
        assertThat(robot.lookup("#note-list").lookup(".note-row").queryAllAs(Node.class)).extracting(
                Node::getAccessibleText).anyMatch(t -> t.contains("Amina Inconnue (typed on laptop, not confirmed)"));
        Path file = Path.of("target", "pictures", "about-typed.png");
        WaitForAsyncUtils.asyncFx(() -> {
            Pictures.write(stage.getScene(), file);
            return file;
        }).get(30, TimeUnit.SECONDS);
        write(robot, "and this");
        assertThat(speaker()).as("the same person").isEqualTo("Amina Inconnue");
        assertThat(session.state().core().programme().proposed()).hasSize(1);
    }

    @Test
    void whoIsChosenTakesThePlaceOfWhatWasTyped(FxRobot robot) {
        robot.interact(pane.view::focusSpeaker);
        robot.write("jean");
        ListView<?> people = (ListView<?>) stage.getScene().lookup("#about-people");
        robot.interact(() -> people.getSelectionModel().clearAndSelect(0));
        write(robot, "as he said");
        assertThat(sent().speakerName()).isNull();
        assertThat(taken().speaker()).isEqualTo(new PersonId("jean"));
    }

    @Test
    void anEmptiedFieldNamesNobody(FxRobot robot) {
        robot.interact(pane.view::focusSpeaker);
        robot.write("jean").push(KeyCode.ENTER).write("x");
        robot.push(KeyCode.BACK_SPACE);
        session.setNow("14:05");
        robot.interact(this::show);
        write(robot, "who was it");
        assertThat(sent().speakerName()).isNull();
        assertThat(sent().about().speaker()).as("not the one chosen before").isNull();
        assertThat(taken().speaker()).isNull();
    }

    @Test
    void theDeskFollowsWhatItsBundleKnows(FxRobot robot) {
        session.setNow("14:02");
        robot.interact(this::show);
        ItemId late = session.state().core().running().itemAt(session.now()).orElseThrow();
        assertThat(session.state().timeline().plannedAt(session.now()).orElseThrow().id()).isNotEqualTo(late);
        assertThat(preview(robot)).contains("Awa Exemple", "original: FR");
        write(robot, "at once");
        assertThat(taken().speaker()).isEqualTo(new PersonId("awa"));
        assertThat(taken().item()).isEqualTo(late);
        assertThat(sent().about().speaker()).as("it was not entered").isNull();

        session.setNow("14:04");
        robot.interact(this::show);
        assertThat(preview(robot)).as("the turn is over by its time").doesNotContain("Awa");
    }

    @Test
    void theChoiceAndTheNameComeBackAfterARestart(FxRobot robot) {
        Map<String, String> kept = new HashMap<>();
        robot.interact(() -> pane.sender.drafts().open(Map.of(), kept::put));
        robot.interact(pane.view::focusSpeaker);
        robot.write("jean").push(KeyCode.ENTER);
        robot.interact(() -> {
            pane.sender.drafts().leave();
            open();
            pane.sender.drafts().open(kept, kept::put);
        });
        assertThat(preview(robot)).contains("Jean");
        robot.interact(pane.view::focusSpeaker);
        robot.write("Amina");
        robot.interact(() -> {
            pane.sender.drafts().leave();
            open();
            pane.sender.drafts().open(kept, kept::put);
        });
        assertThat(((TextField) stage.getScene().lookup("#about-who")).getText()).isEqualTo("Amina");
        assertThat(preview(robot)).contains("Amina").doesNotContain("Jean");
    }
}
