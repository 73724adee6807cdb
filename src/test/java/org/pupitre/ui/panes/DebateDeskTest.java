package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.DebateCommand.CloseQueue;
import org.pupitre.domain.act.DebateCommand.Compensate;
import org.pupitre.domain.act.DebateCommand.DivideDebate;
import org.pupitre.domain.act.DebateCommand.OpenQueue;
import org.pupitre.domain.act.DebateCommand.SetBudgets;
import org.pupitre.domain.act.DebateCommand.SetNextFrom;
import org.pupitre.domain.act.DebateCommand.WriteQueueNote;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.GroupBudget;
import org.pupitre.domain.act.GroupWeight;
import org.pupitre.domain.act.NextFrom;
import org.pupitre.domain.act.NoteVisibility;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.fairness.NextChoice;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.queue.QueueRow;
import org.pupitre.ui.queue.debate.DebateMenu;
import org.pupitre.ui.queue.debate.DebateModel;
import org.pupitre.ui.queue.debate.DivideSheet;
import org.pupitre.ui.queue.debate.NoteField;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How the floor is shared out, at the desk: closing, note, what comes next, budgets. */
@ExtendWith(ApplicationExtension.class)
class DebateDeskTest {
    private final DebateModel model = new DebateModel();
    private Desk desk;
    private DivideSheet divide;
    private NoteField note;
    private DebateMenu menu;

    @Start
    void start(Stage stage) {
        desk = new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT);
        divide = new DivideSheet(model, desk.words, desk.sender, desk.door);
        note = new NoteField(model, desk.words, desk.sender, () -> {
        });
        menu = new DebateMenu(model, desk.words, desk.sender, note::open, divide::toggle);
        stage.setScene(desk.scene(new HBox(desk.floorAndQueue(), desk.side, note), 1400, 620));
        stage.show();
        follow();
    }

    private void follow() {
        model.show(desk.session.state(), desk.session.now());
        desk.show();
    }

    private Command last() {
        return desk.session.sent().getLast();
    }

    private void choose(FxRobot robot, String text) {
        robot.interact(() -> {
            follow();
            all(menu.items(desk.side)).stream().filter(item -> text.equals(item.getText())).findFirst().orElseThrow()
                    .getOnAction().handle(null);
            follow();
        });
    }

    private static List<MenuItem> all(List<MenuItem> items) {
        return items.stream().<MenuItem>mapMulti((item, out) -> {
            out.accept(item);
            if (item instanceof javafx.scene.control.Menu more) {
                all(more.getItems()).forEach(out);
            }
        }).toList();
    }

    private static boolean seen(FxRobot robot, String text) {
        return robot.lookup(text).queryAll().stream().anyMatch(Node::isVisible);
    }

    @Test
    void theClosedQueueAndItsNoteAreSeen(FxRobot robot) {
        choose(robot, "Queue closed to hands");
        assertThat(last()).isEqualTo(new CloseQueue(false));
        assertThat(seen(robot, "Closed, points of order come")).isTrue();
        choose(robot, "Queue closed to hands");
        assertThat(last()).isEqualTo(new OpenQueue());
        assertThat(robot.lookup("#queue-debate").tryQuery()).as("nothing is to be said").isEmpty();
        choose(robot, "Note on the queue…");
        robot.write("Two from each side", 1).push(javafx.scene.input.KeyCode.ENTER);
        assertThat(last()).isEqualTo(new WriteQueueNote("Two from each side", NoteVisibility.MODERATOR));
        robot.interact(this::follow);
        assertThat(seen(robot, "Two from each side")).isTrue();
    }

    @Test
    void aQuestionIsSuggestedWithItsReasonWhereTheItemTakesQuestions(FxRobot robot) {
        robot.interact(() -> {
            desk.session.did("14:03", new EndTurn(), new Advance());
            follow();
        });
        assertThat(desk.queue.rows().getFirst()).isInstanceOf(QueueRow.Waiting.class);
        choose(robot, "hands and questions alternately");
        ItemId item = desk.session.state().timeline().current().orElseThrow().id();
        assertThat(last()).isEqualTo(new SetNextFrom(item, NextFrom.ALTERNATELY));
        assertThat(desk.queue.rows().getFirst()).isInstanceOfSatisfying(QueueRow.Waiting.class,
                row -> assertThat(row.why()).isEqualTo(NextChoice.Reason.ALTERNATE));
        assertThat(seen(robot, "suggested: in turn")).isTrue();
        robot.interact(() -> {
            desk.session.did("14:04", new BoardCommand.AnswerQuestion(null), new Advance())
                    .did("14:05", new EndTurn());
            follow();
        });
        assertThat(desk.queue.rows().getFirst()).isInstanceOfSatisfying(QueueRow.NextQuestion.class,
                row -> assertThat(row.why()).isEqualTo(NextChoice.Reason.ALTERNATE));
        choose(robot, "nothing");
        robot.interact(this::follow);
        assertThat(desk.queue.rows()).allMatch(row -> row instanceof QueueRow.Waiting waiting && !waiting.next());
    }

    @Test
    void aDebateIsDividedAndCompensated(FxRobot robot) {
        choose(robot, "Divide the debate…");
        robot.interact(() -> {
            text(robot, "#divide-weight-GOVERNMENT", "4");
            text(robot, "#divide-weight-EU_INSTITUTION", "3");
            text(robot, "#divide-weight-CIVIL_SOCIETY", "2");
            text(robot, "#divide-weight-RESEARCH", "1");
        });
        assertThat(seen(robot, "13:00") && seen(robot, "11:00") && seen(robot, "9:00") && seen(robot, "7:00")).isTrue();
        robot.interact(() -> text(robot, "#divide-weight-OTHER", "many"));
        robot.interact(() -> ((javafx.scene.control.Button) robot.lookup("#divide-set").query()).fire());
        assertThat(desk.session.sent()).noneMatch(DivideDebate.class::isInstance);
        assertThat(robot.lookup("#divide-weight-OTHER").queryTextInputControl().getText()).as("what was typed stays")
                .isEqualTo("many");
        robot.interact(() -> text(robot, "#divide-weight-OTHER", "0"));
        robot.interact(() -> ((javafx.scene.control.Button) robot.lookup("#divide-set").query()).fire());
        assertThat(last()).isEqualTo(new DivideDebate(1200, 1200, 1200, List.of(new GroupWeight(Group.GOVERNMENT, 4),
                new GroupWeight(Group.EU_INSTITUTION, 3), new GroupWeight(Group.CIVIL_SOCIETY, 2),
                new GroupWeight(Group.RESEARCH, 1))));
        robot.interact(() -> {
            desk.session.did("14:03", new SetBudgets(List.of(new GroupBudget(Group.OTHER, 0))), new EndTurn(),
                    AddToQueue.unknown(new PersonDetails("Zoe", null, null, Group.OTHER, null)));
            desk.session.state().queue().waiting().stream().skip(1)
                    .forEach(e -> desk.session.did("14:03", new org.pupitre.domain.act.QueueCommand.Withdraw(e.id())));
            follow();
        });
        robot.interact(() -> {
            desk.session.did("14:03:10", new SetBudgets(List.of(new GroupBudget(Group.RESEARCH, 0))),
                    AddToQueue.unknown(new PersonDetails("Ola", null, null, Group.RESEARCH, null)));
            desk.session.did("14:03:20", new org.pupitre.domain.act.QueueCommand.StartTurn(desk.session.state().queue()
                    .waiting().getLast().id()));
            desk.session.did("14:03:50", new EndTurn());
            follow();
        });
        assertThat(seen(robot, "+0:30 over")).isTrue();
        robot.interact(() -> ((javafx.scene.control.Button) robot.lookup("#compensate-RESEARCH").query()).fire());
        assertThat(last()).isEqualTo(new Compensate(Group.RESEARCH));
        robot.interact(this::follow);
        assertThat(robot.lookup("#compensate-RESEARCH").tryQuery()).isEmpty();
    }

    private static void text(FxRobot robot, String id, String value) {
        robot.lookup(id).queryTextInputControl().setText(value);
    }
}
