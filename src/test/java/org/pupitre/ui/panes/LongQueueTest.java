package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.QueueCommand.AddSeveral;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.EditEntry;
import org.pupitre.domain.act.QueueCommand.MoveEntry;
import org.pupitre.domain.act.QueueCommand.NameSpeaker;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.queue.QueueRow;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A queue of hundreds by the keyboard: finding, moving, pasting, classes, balance. */
@ExtendWith(ApplicationExtension.class)
class LongQueueTest {
    private Desk desk;
    private ListView<QueueRow> list;

    /** 200 people wait behind who spoke from government. */
    private static StagedSession long200() {
        StagedSession session = Moments.empty().did("13:30", new org.pupitre.domain.act.TimelineCommand.NextItem());
        for (int i = 0; i < 3; i++) {
            session.did("13:4" + i,
                    AddToQueue.unknown(new PersonDetails("Gov " + i, null, null, Group.GOVERNMENT, null)),
                    new QueueCommand.Advance());
            session.did("13:4" + i + ":30", new QueueCommand.EndTurn());
        }
        session.did("13:50", new AddSeveral(IntStream.rangeClosed(1, 200).mapToObj(i -> AddToQueue.unknown(
                new PersonDetails(i == 150 ? "آوا مثال" : "Person Nr" + i + " Muster" + (i % 7), null, "Office " + i,
                        i == 180 ? Group.CIVIL_SOCIETY : Group.GOVERNMENT, LanguageTag.EN)))
                .toList()));
        return session.did("13:55", new BoardCommand.AddQuestion("Why?", null, null));
    }

    @Start
    @SuppressWarnings("unchecked")
    void start(Stage stage) {
        desk = new Desk(long200(), Locale.ENGLISH, Theme.Choice.LIGHT);
        Scene scene = desk.scene(new HBox(desk.floorAndQueue(), desk.side), 1100, 620);
        stage.setScene(scene);
        stage.show();
        list = (ListView<QueueRow>) scene.lookup("#queue-list");
    }

    private Command last() {
        return desk.session.sent().getLast();
    }

    private int place(int entry) {
        return desk.session.state().queue().placeOf(new EntryId("e" + entry));
    }

    private void select(FxRobot robot, int row) {
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(row - 1);
        });
    }

    @Test
    void place180GoesToPlace2InThreeKeys(FxRobot robot) {
        select(robot, 180);
        int before = desk.session.sent().size();
        robot.push(KeyCode.F4).push(KeyCode.DIGIT2).push(KeyCode.ENTER);
        assertThat(desk.session.sent()).hasSize(before + 1);
        assertThat(last()).isEqualTo(new MoveEntry(new EntryId("e183"), 2));
        assertThat(place(183)).isEqualTo(2);
        assertThat(list.isFocused()).as("the keyboard is in the list again").isTrue();
    }

    @Test
    void aPlaceThatIsNoneStaysInTheFieldAndEscapeGivesUp(FxRobot robot) {
        select(robot, 180);
        int before = desk.session.sent().size();
        robot.push(KeyCode.F4).write("0").push(KeyCode.ENTER);
        assertThat(robot.lookup("#queue-move").queryTextInputControl().getText()).isEqualTo("0");
        assertThat(robot.lookup("Type a place from 1 to 200.").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(desk.session.sent()).hasSize(before);
        robot.push(KeyCode.F4).write("999").push(KeyCode.ENTER);
        assertThat(place(183)).as("beyond the end is last").isEqualTo(200);
        robot.interact(() -> list.getSelectionModel().clearAndSelect(199));
        robot.push(KeyCode.ALT, KeyCode.HOME);
        assertThat(place(183)).isEqualTo(1);
    }

    @Test
    void aFewLettersFilterAndPlacesStayTrue(FxRobot robot) {
        robot.interact(desk.queueView::openFilter);
        robot.write("nr18 mus", 1);
        assertThat(list.getItems()).hasSize(1 + 10 + 0).as("Nr18 and Nr180 to Nr189")
                .allMatch(row -> row instanceof QueueRow.Waiting);
        QueueRow.Waiting first = (QueueRow.Waiting) list.getItems().getFirst();
        assertThat(first.place()).isEqualTo(18);
        assertThat(robot.lookup("11 of 200").tryQuery()).isPresent();
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.F4).write("2").push(KeyCode.ENTER);
        assertThat(last()).as("places of the whole queue count").isEqualTo(new MoveEntry(new EntryId("e183"), 2));
        robot.push(KeyCode.ESCAPE);
        assertThat(list.getItems()).hasSize(200);
        robot.interact(desk.queueView::openFilter);
        robot.interact(() -> robot.lookup("#queue-filter").queryTextInputControl().setText("آوا"));
        assertThat(list.getItems()).singleElement().isInstanceOfSatisfying(QueueRow.Waiting.class,
                row -> assertThat(row.place()).isEqualTo(151));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#queue-filter").tryQuery().filter(n -> n.isVisible())).isEmpty();
    }

    @Test
    void pastedNamesAreOneActAndWhoWaitsAlreadySaysSo(FxRobot robot) {
        robot.interact(desk.queueView::focusAddField);
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Léa Neuve\tfr\tcivil society\nPerson Nr5 Muster5\n" + "x".repeat(250)
                    + "\nOmar Neuf, point of order 2\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(last()).isEqualTo(new AddSeveral(List.of(
                AddToQueue.unknown(new PersonDetails("Léa Neuve", null, null, Group.CIVIL_SOCIETY, LanguageTag.FR)),
                new AddToQueue(null, PersonDetails.named("Omar Neuf"), SpeechType.POINT_OF_ORDER, 2, null, null,
                        null))));
        assertThat(robot.lookup("Already in the queue, at place 6.").tryQuery().isPresent()
                || robot.lookup("Already in the queue, at place 5.").tryQuery().isPresent()).isTrue();
    }

    @Test
    void classRankAndSaidAloudComeInTheLine(FxRobot robot) {
        robot.interact(desk.queueView::focusAddField);
        robot.write("Zoe Neu, fr, /zo-eh/, point of order 3, (by phone)", 1).push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new AddToQueue(null,
                new PersonDetails("Zoe Neu", "zo-eh", null, null, LanguageTag.FR), SpeechType.POINT_OF_ORDER, 3, null,
                "by phone", null));
        robot.write("Person Nr7 Muster0, priority", 1);
        int before = desk.session.sent().size();
        robot.push(KeyCode.ENTER);
        assertThat(desk.session.sent()).as("who waits is asked nothing more than to wait").hasSize(before + 1);
        robot.write("Noor Neu", 1);
        assertThat(desk.session.sent()).hasSize(before + 1);
        robot.push(KeyCode.ENTER);
        assertThat(last()).as("the class does not stick to the next person")
                .isEqualTo(AddToQueue.unknown(PersonDetails.named("Noor Neu")));
    }

    @Test
    void aRequestWithoutPersonIsNamedLaterAndItsClassIsEdited(FxRobot robot) {
        robot.interact(desk.queueView::focusAddField);
        robot.write("priority", 1).push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new AddToQueue(null, null, SpeechType.INTERVENTION, null, null, null, null));
        assertThat(place(204)).isEqualTo(1);
        select(robot, 1);
        robot.push(KeyCode.ENTER).write("Zoe Neu, en", 1).push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new NameSpeaker(new EntryId("e204"), null,
                new PersonDetails("Zoe Neu", null, null, null, LanguageTag.EN)));
        select(robot, 1);
        robot.push(KeyCode.ENTER).write("late", 1).push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new EditEntry(new EntryId("e204"), LanguageTag.EN, "late"));
    }

    @Test
    void balanceSuggestsWithItsReasonAndEnterMoves(FxRobot robot) {
        robot.interact(desk.queueView::openBalance);
        assertThat(robot.lookup("first from civil society; 3 of the last 3 were from government").tryQuery())
                .isPresent();
        assertThat(robot.lookup("Move to 2").tryQuery()).isPresent();
        assertThat(place(183)).as("nothing moves by itself").isEqualTo(180);
        assertThat(desk.queue.balance().markedProperty().get().place()).isEqualTo(2);
        robot.push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new MoveEntry(new EntryId("e183"), 2));
        robot.interact(desk.queueView::openBalance);
        assertThat(desk.queue.balance().markedProperty().get()).as("closed, nothing is marked").isNull();
    }
}
