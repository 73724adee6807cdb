package org.pupitre.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.SessionCommand.TakeCopy;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** On a rapporteur's copy the card of a person is read; who corrects a name is the moderator. */
@ExtendWith(ApplicationExtension.class)
class CopyCardTest {
    private static final PersonDetails JEAN =
            new PersonDetails("Jean-Luc Modèle", "zhan-LUK", "Université", Group.OTHER, LanguageTag.FR);

    private CardConsole desk;
    private Scene scene;

    @Start
    void start(Stage stage) {
        StagedSession home = StagedSession.planned().did("12:50", new CorrectPerson(CardMoments.JEAN, JEAN));
        List<AgendaItem> items = home.state().timeline().items();
        StagedSession copy = StagedSession.unplanned()
                .did("13:00", new TakeCopy(new CopyMark(new CopyId("r1"), "laptop"), home.state().plan(),
                        items.stream().map(AgendaItem::plan).toList(), List.of(), List.of(), List.of(), List.of(),
                        List.of(), home.state().people().all(), List.of(), List.of(), null))
                .did("13:05", new AddNote(null, "Focal points kept services going.", Set.of(), null, null,
                        new NoteAbout(null, CardMoments.JEAN, null, null), null, null));
        desk = new CardConsole(copy, Locale.ENGLISH, true);
        desk.open(stage, 1180, 760);
        scene = stage.getScene();
    }

    @Test
    void theCardShowsWhatTheBundleBroughtAndNothingCanBeTyped(FxRobot robot) {
        openByKey(robot);
        assertThat(field("#person-name").getText()).isEqualTo("Jean-Luc Modèle");
        assertThat(field("#person-said-as").getText()).isEqualTo("zhan-LUK");
        assertThat(field("#person-affiliation").getText()).isEqualTo("Université");
        assertThat(CardConsole.texts(scene.lookup("#person-card"))).contains(desk.words.text("person.copy"));
        robot.interact(() -> field("#person-name").requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("Paul").push(KeyCode.DELETE);
        robot.interact(() -> scene.lookup("#person-card").lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast).forEach(ToggleButton::fire));
        assertThat(field("#person-name").getText()).isEqualTo("Jean-Luc Modèle");
        assertThat(scene.lookup("#person-save")).as("nothing to save").isNull();
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.lookup("#person-card")).as("Enter closes it").isNull();
        assertThat(desk.sent()).isEmpty();
    }

    @Test
    void aDoubleClickOpensItAndItFollowsTheLanguage(FxRobot robot) {
        CardConsole.doubleClick(robot, scene.lookup("#note-list"), "Jean-Luc Modèle");
        assertThat(scene.lookup("#person-card")).isNotNull();
        robot.interact(() -> desk.words.localeProperty().set(Locale.FRENCH));
        assertThat(CardConsole.texts(scene.lookup("#person-card"))).contains(desk.words.text("person.copy"), "Fermer");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.lookup("#person-card")).isNull();
        assertThat(desk.sent()).isEmpty();
    }

    private void openByKey(FxRobot robot) {
        robot.interact(() -> {
            ListView<?> notes = (ListView<?>) scene.lookup("#note-list");
            notes.getSelectionModel().clearAndSelect(0);
            notes.requestFocus();
        });
        robot.push(KeyCode.SHIFT, KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.lookup("#person-card")).isNotNull();
    }

    private TextField field(String id) {
        return (TextField) java.util.Objects.requireNonNull(scene.lookup(id), id);
    }
}
