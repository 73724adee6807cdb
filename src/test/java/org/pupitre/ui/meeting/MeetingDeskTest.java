package org.pupitre.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.MeetingCommand.CompareClocks;
import org.pupitre.domain.act.MeetingCommand.PauseRecording;
import org.pupitre.domain.act.MeetingCommand.RemoveLine;
import org.pupitre.domain.act.MeetingCommand.StartRecording;
import org.pupitre.domain.act.MeetingCommand.StopRecording;
import org.pupitre.domain.act.MeetingCommand.WriteLine;
import org.pupitre.domain.act.SessionCommand.SetHardStop;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.meeting.StandardLine;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The meeting tool at the console: a line by one key, all lines in a sheet, its recording and its clock. */
@ExtendWith(ApplicationExtension.class)
class MeetingDeskTest {
    private final Words words = new Words(Locale.ENGLISH);
    private StagedSession session;
    private Console console;
    private Scene scene;

    @Start
    void start(Stage stage) {
        // So it ends in time, and who speaks is the line that fits.
        session = Scenes.speaking().did("14:27", new SetHardStop(StagedSession.at("15:05")));
        console = new Console(words, new Theme(), session, session::saved, false);
        scene = console.scene(1440, 900);
        tick("14:27:05");
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void nothingFocused(FxRobot robot) {
        robot.interact(() -> {
            words.localeProperty().set(Locale.ENGLISH);
            scene.getRoot().requestFocus();
        });
        session.sent().clear();
    }

    private void tick(String time) {
        session.setNow(time);
        console.show(session.state(), session.now());
    }

    private void press(FxRobot robot, KeyCode code, boolean control, boolean shift) {
        robot.interact(() -> {
            Node at = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            Event.fireEvent(scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, false, false));
            console.show(session.state(), session.now());
        });
    }

    private void shifted(FxRobot robot, KeyCode code) {
        press(robot, code, true, true);
    }

    private String pasted(FxRobot robot) {
        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private String label(FxRobot robot, String id) {
        String[] text = new String[1];
        robot.interact(() -> text[0] = scene.lookup(id) instanceof Label label && label.isManaged()
                ? label.getText()
                : "");
        return text[0];
    }

    @Test
    void oneKeyCopiesTheLineThatFitsInTheLanguagesOfTheSessionInTheirOrder(FxRobot robot) {
        shifted(robot, KeyCode.C);
        assertThat(pasted(robot)).isEqualTo("Awa Exemple a la parole.\nAwa Exemple has the floor.");

        robot.interact(() -> {
            session.did("15:02", new FinishSession());
            tick("15:02:10");
        });
        shifted(robot, KeyCode.C);
        assertThat(pasted(robot)).startsWith("La séance est terminée.");
    }

    @Test
    void theSheetOpensOnTheLineThatFitsAndTheArrowsGoOnFromThere(FxRobot robot) {
        shifted(robot, KeyCode.L);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("line-floor");
        press(robot, KeyCode.DOWN, false, false);
        assertThat(scene.getFocusOwner().getId()).as("those that do not fit are below").isEqualTo("line-begin");
        robot.interact(() -> scene.lookup("#line-next").requestFocus());
        press(robot, KeyCode.ENTER, false, false);
        assertThat(pasted(robot)).isEqualTo("""
                Ensuite\u00a0: Questions et réponses, à 14\u00a0h\u00a032 (Bruxelles).
                Next: Questions and answers, at 14:32 (Brussels).""");
        robot.interact(() -> tick("14:45:00"));
        assertThat(scene.getFocusOwner().getId()).as("a tick moves nothing").isEqualTo("line-next");
        press(robot, KeyCode.ENTER, false, false);
        assertThat(pasted(robot)).as("time has passed").contains("at 14:45");
        shifted(robot, KeyCode.L);
        assertThat(scene.lookup("#line-next")).as("the same key closes it").isNull();
    }

    @Test
    void aLineIsEditedInPlaceAndAWrongFigureStaysWithItsReason(FxRobot robot) {
        shifted(robot, KeyCode.L);
        robot.interact(() -> scene.lookup("#line-stop").requestFocus());
        press(robot, KeyCode.F2, false, false);
        TextField field = (TextField) scene.lookup("#line-stop #line-text-en");
        assertThat(field.getText()).isEqualTo("Interpretation ends at {hard stop} ({city}).");
        robot.interact(() -> {
            field.setText("We stop at {hard stopp}.");
            field.fireEvent(new ActionEvent());
        });
        assertThat(label(robot, "#line-fault"))
                .isEqualTo("“hard stopp” cannot be filled in. Write “hard stop” between the braces.");
        robot.interact(() -> tick("14:28:00"));
        assertThat(field.getText()).as("a tick takes nothing away").isEqualTo("We stop at {hard stopp}.");
        shifted(robot, KeyCode.L);
        shifted(robot, KeyCode.L);
        assertThat(((TextField) scene.lookup("#line-stop #line-text-en")).getText())
                .as("closed and opened again").isEqualTo("We stop at {hard stopp}.");
        robot.interact(() -> {
            field.setText("We stop at {hard stop}.");
            field.fireEvent(new ActionEvent());
            console.show(session.state(), session.now());
        });
        assertThat(session.sent()).endsWith(
                new WriteLine(StandardLine.STOP.id(), LanguageTag.EN, "We stop at {hard stop}."));
        assertThat(scene.lookup("#line-stop #line-text-en")).isNull();
        assertThat(scene.lookup("#line-stop").getAccessibleText()).endsWith("We stop at 15:05.");
    }

    @Test
    void escapeLeavesTheLineAsItWas(FxRobot robot) {
        shifted(robot, KeyCode.L);
        press(robot, KeyCode.F2, false, false);
        robot.interact(() -> ((TextField) scene.lookup("#line-floor #line-text-fr")).setText("x"));
        press(robot, KeyCode.ESCAPE, false, false);
        assertThat(scene.lookup("#line-floor #line-text-fr")).isNull();
        assertThat(scene.lookup("#line-floor")).as("the sheet is open still").isNotNull();
        assertThat(session.sent()).isEmpty();
    }

    @Test
    void aLineIsRemovedAndOneIsAdded(FxRobot robot) {
        shifted(robot, KeyCode.L);
        press(robot, KeyCode.DELETE, false, false);
        assertThat(session.sent()).containsExactly(new RemoveLine(StandardLine.FLOOR.id()));
        assertThat(scene.lookup("#line-floor")).isNull();
        robot.interact(() -> ((Button) scene.lookup("#add-line")).fire());
        robot.interact(() -> {
            TextField field = (TextField) scene.lookup("#line-l1 #line-text-fr");
            field.setText("Diapositives : example.org");
            field.fireEvent(new ActionEvent());
            console.show(session.state(), session.now());
        });
        assertThat(scene.lookup("#line-l1").getAccessibleText()).isEqualTo("Diapositives : example.org");
    }

    @Test
    void theRecordingIsSaidByAKeyAndInTheHeader(FxRobot robot) {
        assertThat(label(robot, "#recording")).isEmpty();
        shifted(robot, KeyCode.R);
        assertThat(label(robot, "#recording")).isEqualTo("Recording");
        robot.interact(() -> tick("14:29:00"));
        shifted(robot, KeyCode.R);
        assertThat(label(robot, "#recording")).isEqualTo("Recording paused");
        robot.interact(() -> words.localeProperty().set(Locale.FRENCH));
        robot.interact(() -> tick("14:29:01"));
        assertThat(label(robot, "#recording")).isEqualTo("Enregistrement en pause");
        shifted(robot, KeyCode.S);
        assertThat(label(robot, "#recording")).isEmpty();
        assertThat(session.sent()).containsExactly(new StartRecording(), new PauseRecording(), new StopRecording());
        shifted(robot, KeyCode.S);
        assertThat(session.state().meeting().recordings().all()).hasSize(1);
    }

    @Test
    void theClockIsComparedWithATypedTimeOrAtAFullMinute(FxRobot robot) {
        shifted(robot, KeyCode.L);
        assertThat(label(robot, "#meeting-clock")).isEqualTo("Not compared yet");
        robot.interact(() -> {
            TextField field = (TextField) scene.lookup("#meeting-time");
            field.setText("25:00");
            field.fireEvent(new ActionEvent());
            assertThat(field.getText()).as("kept").isEqualTo("25:00");
            field.setText("14 h 27 : 45");
            field.fireEvent(new ActionEvent());
            console.show(session.state(), session.now());
        });
        assertThat(session.sent()).containsExactly(new CompareClocks(StagedSession.at("14:27:45")));
        assertThat(label(robot, "#meeting-clock"))
                .isEqualTo("40\u00a0s ahead of this computer’s, compared at 14:27");
        robot.interact(() -> {
            ((Button) scene.lookup("#full-minute")).fire();
            console.show(session.state(), session.now());
        });
        assertThat(label(robot, "#meeting-clock")).startsWith("5\u00a0s behind");
        robot.interact(() -> {
            TextField field = (TextField) scene.lookup("#meeting-time");
            field.setText("16:45");
            field.fireEvent(new ActionEvent());
            assertThat(field.getText()).as("refused, and kept").isEqualTo("16:45");
        });
    }
}
