package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.QueueCommand.Withdraw;
import org.pupitre.domain.value.EntryId;
import org.pupitre.ui.board.QuestionRow;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.notes.NoteRow;
import org.pupitre.ui.queue.QueueRow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A search leads to the row that was found, on whichever tab and in whichever list it is. */
@ExtendWith(ApplicationExtension.class)
class SearchLeadsTest {
    private StagedSession session;
    private Console console;
    private Scene scene;

    @Start
    void start(Stage stage) {
        session = Scenes.live();
        session.setNow("14:27:05");
        console = new Console(new Words(Locale.ENGLISH), new Theme(), session, session::saved, false);
        scene = console.scene(990, 880);
        console.show(session.state(), session.now());
        stage.setScene(scene);
        stage.show();
    }

    private void found(FxRobot robot, String query) {
        robot.interact(() -> {
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(),
                        new KeyEvent(type, "", "", KeyCode.F, false, true, false, false));
            }
            TextField field = (TextField) scene.lookup(".search-list .text-field");
            field.setText(query);
            field.fireEvent(new ActionEvent());
        });
    }

    private Object chosen(FxRobot robot, String id) {
        ListView<?> list = (ListView<?>) scene.lookup(id);
        robot.interact(() -> scene.getRoot().layout());
        assertThat(scene.getFocusOwner()).isSameAs(list);
        return list.getSelectionModel().getSelectedItem();
    }

    @Test
    void toWhoWaits(FxRobot robot) {
        found(robot, "ines");
        assertThat(((QueueRow.Waiting) chosen(robot, "#queue-list")).speaker().name()).contains("Ines Muster");
        robot.interact(() -> {
            EntryId clara = session.state().queue().waiting().get(1).id();
            session.did("14:27:06", new Withdraw(clara));
            console.show(session.state(), session.now());
        });
        found(robot, "clara");
        assertThat(((ToggleButton) scene.lookup("#queue-withdrawn")).isSelected()).isTrue();
        assertThat(scene.getFocusOwner()).isSameAs(scene.lookup("#queue-withdrawn"));
    }

    @Test
    void toAQuestionOfAnotherListWhateverTheFilter(FxRobot robot) {
        found(robot, "secteur");
        robot.interact(() -> ((Button) scene.lookup("#find-question")).fire());
        robot.interact(() -> ((TextField) scene.lookup("#question-filter")).setText("pilot"));
        found(robot, "appropriation");
        assertThat(((QuestionRow) chosen(robot, "#question-list")).question().number()).isEqualTo(1);
        assertThat(((ToggleButton) scene.lookup("#tab-inbox")).isSelected()).isTrue();
        found(robot, "secteur");
        assertThat(((QuestionRow) chosen(robot, "#question-list")).question().number()).isEqualTo(4);
        assertThat(scene.lookup("#question-filter")).isNull();
    }

    @Test
    void toANote(FxRobot robot) {
        found(robot, "municipal");
        assertThat(((NoteRow) chosen(robot, "#note-list")).note().text()).startsWith("Municipal");
        assertThat(((TabPane) scene.lookup(".tab-pane")).getSelectionModel().getSelectedIndex()).isEqualTo(2);
    }
}
