package org.pupitre.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.TimelineCommand.ReopenItem;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Items that are left out fold to one line at the place of the first, which opens and closes. */
@ExtendWith(ApplicationExtension.class)
class LeftOutFoldsTest {
    private static final ItemId WELCOME = new ItemId("welcome");
    private static final ItemId PANEL = new ItemId("panel");

    private final Words words = new Words(Locale.ENGLISH);
    private StagedSession session;
    private Console console;
    private Scene scene;

    @Start
    void start(Stage stage) {
        session = StagedSession.planned();
        console = new Console(words, new Theme(), session, session::saved, false);
        scene = console.scene(1440, 900);
        console.show(session.state(), session.now());
        stage.setScene(scene);
        stage.show();
    }

    @SuppressWarnings("unchecked")
    private ListView<AgendaRow> list() {
        return (ListView<AgendaRow>) scene.lookup(".agenda-list");
    }

    private List<String> titles() {
        return list().getItems().stream().map(row -> row.lookProperty().get().title()).toList();
    }

    private void tick(FxRobot robot) {
        robot.interact(() -> console.show(session.state(), session.now()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> scene.getRoot().layout());
    }

    private void leaveOut(FxRobot robot, ItemId... items) {
        robot.interact(() -> List.of(items).forEach(item -> session.did("12:21", new SkipItem(item))));
        tick(robot);
    }

    private void enter(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void select(FxRobot robot, int row) {
        robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(row);
        });
    }

    @Test
    void aSingleOneStaysARow(FxRobot robot) {
        leaveOut(robot, PANEL);
        assertThat(titles()).hasSize(7).noneMatch(title -> title.contains("left out"));
    }

    @Test
    void severalFoldToOneLineAtThePlaceOfTheFirst(FxRobot robot) {
        leaveOut(robot, WELCOME, PANEL);
        assertThat(titles()).containsExactly("Sound check", "2 left out", "Keynote", "Discussion",
                "Questions and answers", "Closing");
        robot.interact(words::next);
        tick(robot);
        assertThat(titles()).contains("2 omis");
    }

    @Test
    void enterOpensAndClosesTheLine_andEachItemIsInItsOwnPlace(FxRobot robot) {
        leaveOut(robot, WELCOME, PANEL);
        select(robot, 1);
        enter(robot);
        assertThat(titles()).containsExactly("Sound check", "2 left out", "Welcome", "Keynote",
                "Panel · partnerships in practice", "Discussion", "Questions and answers", "Closing");
        assertThat(list().getSelectionModel().getSelectedItem().folds()).isTrue();
        assertThat(list().getSelectionModel().getSelectedItem().lookProperty().get().told()).contains("hide");
        enter(robot);
        assertThat(titles()).hasSize(6);
        assertThat(scene.lookup("#item-details")).as("nothing else opens").isNull();
    }

    @Test
    void aClickOpensTheLine_andTheSecondOfADoubleClickDoesNotCloseIt(FxRobot robot) {
        leaveOut(robot, WELCOME, PANEL);
        robot.interact(() -> {
            for (int click = 1; click <= 2; click++) {
                Event.fireEvent(cell("2 left out"), new MouseEvent(MouseEvent.MOUSE_CLICKED, 5, 5, 5, 5,
                        MouseButton.PRIMARY, click, false, false, false, false, true, false, false, false, false, true,
                        null));
            }
        });
        assertThat(titles()).hasSize(8);
    }

    private ListCell<?> cell(String title) {
        return list().lookupAll(".list-cell").stream().map(c -> (ListCell<?>) c)
                .filter(c -> c.getItem() instanceof AgendaRow row && row.lookProperty().get().title().equals(title))
                .findFirst().orElseThrow();
    }

    @Test
    void theLineOffersNoActOfAnItem(FxRobot robot) {
        leaveOut(robot, WELCOME, PANEL);
        select(robot, 1);
        robot.interact(() -> scene.getRoot().layout());
        assertThat(cell("2 left out").lookupAll(".button")).isEmpty();
        assertThat(cell("2 left out").getContextMenu()).isNull();
        assertThat(((Label) cell("2 left out").lookup(".agenda-minutes"))).isNull();
    }

    @Test
    void aLeftOutItemIsBroughtBackFromTheOpenLine(FxRobot robot) {
        leaveOut(robot, WELCOME, PANEL);
        select(robot, 1);
        enter(robot);
        select(robot, 2);
        enter(robot);
        robot.interact(() -> scene.getRoot().layout());
        robot.interact(() -> ((javafx.scene.control.Button) scene.lookup("#item-acts .button")).fire());
        assertThat(session.sent()).contains(new ReopenItem(WELCOME));
        tick(robot);
        assertThat(titles()).as("the last one needs no line").hasSize(7);
    }

    @Test
    void theSelectedItemThatFoldsLeadsToTheLine(FxRobot robot) {
        leaveOut(robot, WELCOME);
        select(robot, 3);
        leaveOut(robot, PANEL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list().getSelectionModel().getSelectedItem().folds()).isTrue();
    }

    @Test
    void whatIsSelectedStaysSelectedWhileOthersFold(FxRobot robot) {
        select(robot, 5);
        leaveOut(robot, WELCOME, PANEL);
        assertThat(list().getSelectionModel().getSelectedItem().lookProperty().get().title())
                .isEqualTo("Questions and answers");
    }

    @Test
    void aSearchThatFindsAFoldedItemOpensTheLine(FxRobot robot) {
        leaveOut(robot, WELCOME, PANEL);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(
                () -> ((javafx.scene.control.TextField) scene.lookup(".search-list .text-field")).setText("panel"));
        enter(robot);
        assertThat(list().isFocused()).isTrue();
        assertThat(list().getSelectionModel().getSelectedItem().id()).isEqualTo(PANEL);
    }

    @Test
    void undoShowsTheItemAgain(FxRobot robot) {
        leaveOut(robot, WELCOME, PANEL);
        robot.interact(() -> Event.fireEvent(scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false)));
        tick(robot);
        assertThat(titles()).contains("Panel · partnerships in practice").hasSize(7);
    }

    @Test
    void whatRunsIsFoundBelowTheLine(FxRobot robot) {
        leaveOut(robot, WELCOME, PANEL);
        AgendaModel model = new AgendaModel(words);
        session.did("13:00", new org.pupitre.domain.act.TimelineCommand.StartItem(new ItemId("discussion"), false));
        robot.interact(() -> model.show(session.state(), session.now()));
        assertThat(model.rows().get(model.runningProperty().get()).id()).isEqualTo(new ItemId("discussion"));
    }
}
