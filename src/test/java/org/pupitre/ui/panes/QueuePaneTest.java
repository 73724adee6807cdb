package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The floor and the queue by keyboard and by mouse. */
@ExtendWith(ApplicationExtension.class)
class QueuePaneTest {
    private Desk desk;
    private Scene scene;

    @Start
    void start(Stage stage) {
        desk = new Desk(Moments.live(), Locale.ENGLISH, Theme.Choice.LIGHT);
        scene = desk.scene(desk.floorAndQueue(), 684, 560);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void addsAKnownPersonInThreeKeyStrokes(FxRobot robot) {
        robot.interact(desk.queueView::focusAddField);
        robot.write("i").push(KeyCode.ENTER);

        assertThat(last()).isEqualTo(AddToQueue.known(new PersonId("ines")));
        assertThat(robot.lookup("#queue-add").queryTextInputControl().getText()).isEmpty();
    }

    @Test
    void addsAnUnknownPersonWithAffiliationAndLanguageBetweenCommas(FxRobot robot) throws Exception {
        robot.interact(desk.queueView::focusAddField);
        robot.write("Awa Diop, Ministry of X, en");
        picture("queue-adding-new");
        robot.push(KeyCode.ENTER);

        assertThat(last()).isEqualTo(AddToQueue.unknown(
                new PersonDetails("Awa Diop", null, "Ministry of X", null, LanguageTag.EN)));
    }

    @Test
    void theButtonsPressWhatTheLineSaysUntilAnotherIsPressed(FxRobot robot) {
        robot.interact(desk.queueView::focusAddField);
        robot.write("Awa Diop");
        assertThat(pressed(robot)).isEqualTo("?");
        robot.write(", fr");
        assertThat(pressed(robot)).isEqualTo("FR");
        robot.push(KeyCode.BACK_SPACE);
        assertThat(pressed(robot)).as("the line says it no longer").isEqualTo("?");
        robot.write("r, research");
        assertThat(pressed(robot)).isEqualTo("FR");
        assertThat(robot.lookup(".suggestions .choice-box .label").queryLabeled().getText())
                .isEqualTo(desk.words.word("queue.group", Group.RESEARCH));

        robot.interact(() -> languages(robot).stream().filter(b -> b.getText().equals("EN")).findFirst().orElseThrow()
                .fire());
        assertThat(pressed(robot)).as("whoever presses it means it").isEqualTo("EN");
        robot.interact(desk.queueView::focusAddField);
        robot.push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(AddToQueue.unknown(
                new PersonDetails("Awa Diop", null, null, Group.RESEARCH, LanguageTag.EN)));
        robot.write("Noor Beispiel");
        assertThat(pressed(robot)).as("the next one begins anew").isEqualTo("?");
    }

    @Test
    void whatWasPressedForAPersonGoesWithTheName(FxRobot robot) {
        robot.interact(desk.queueView::focusAddField);
        robot.write("Awa Diop");
        robot.interact(() -> languages(robot).stream().filter(b -> b.getText().equals("EN")).findFirst().orElseThrow()
                .fire());
        robot.interact(desk.queueView::focusAddField);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.BACK_SPACE);
        robot.write("Noor Beispiel Neu");
        assertThat(pressed(robot)).as("of another person").isEqualTo("?");
        robot.push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(AddToQueue.unknown(PersonDetails.named("Noor Beispiel Neu")));
    }

    @Test
    void languageAndGroupPickedForOneNewPersonDoNotStickToTheNext(FxRobot robot) {
        robot.interact(desk.queueView::focusAddField);
        robot.write("Awa Diop");
        robot.interact(() -> {
            languages(robot).stream().filter(b -> b.getText().equals("EN")).findFirst().orElseThrow().fire();
            ChoiceBox<Object> groups = group(robot);
            groups.setValue(groups.getItems().stream()
                    .filter(offer -> groups.getConverter().toString(offer)
                            .equals(desk.words.word("queue.group", Group.RESEARCH)))
                    .findFirst().orElseThrow());
        });
        robot.interact(desk.queueView::focusAddField);
        robot.push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(AddToQueue.unknown(
                new PersonDetails("Awa Diop", null, null, Group.RESEARCH, LanguageTag.EN)));

        robot.write("Ola Vzor").push(KeyCode.ENTER);
        assertThat(last()).isEqualTo(AddToQueue.unknown(PersonDetails.named("Ola Vzor")));
    }

    @SuppressWarnings("unchecked")
    private static ChoiceBox<Object> group(FxRobot robot) {
        return robot.lookup(".suggestions .choice-box").queryAs(ChoiceBox.class);
    }

    private static Set<ToggleButton> languages(FxRobot robot) {
        return robot.lookup(".suggestions .language-picker .toggle-button").queryAllAs(ToggleButton.class);
    }

    private static String pressed(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return languages(robot).stream().filter(ToggleButton::isSelected).map(ToggleButton::getText)
                .collect(Collectors.joining());
    }

    @Test
    void choosesAmongPeopleWhoFitByArrowOrMouse(FxRobot robot) throws Exception {
        robot.interact(desk.queueView::focusAddField);
        robot.write("in");
        picture("queue-adding-known");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(last()).as("int1 comes second").isEqualTo(AddToQueue.known(new PersonId("int1")));

        robot.write("Ines");
        robot.clickOn(robot.lookup(".suggestion").nth(0).<javafx.scene.Node>query());
        assertThat(last()).isEqualTo(AddToQueue.known(new PersonId("ines")));
    }

    @Test
    void saysARefusalBesideTheField(FxRobot robot) {
        robot.interact(desk.queueView::focusAddField);
        robot.write("clara").push(KeyCode.ENTER);

        assertThat(desk.sender.saidProperty().get()).isEqualTo("Already in the queue, at place 1.");
        assertThat(robot.lookup(".waiting-text .warn").queryAs(Label.class).getText())
                .isEqualTo("Already in the queue, at place 1.");
        robot.push(KeyCode.UP);
        assertThat(robot.lookup("#queue-add").queryTextInputControl().getText()).as("to be corrected")
                .isEqualTo("clara");
    }

    @Test
    void asksWhetherANewPersonOfAKnownNameIsTheSame(FxRobot robot) {
        robot.interact(desk.queueView::focusAddField);
        int before = desk.session.sent().size();
        robot.write("Clara Sample, Other Office").push(KeyCode.DOWN).push(KeyCode.ENTER).write("Zoe");
        assertThat(desk.session.sent()).as("asked first").hasSize(before);
        assertThat(robot.lookup(".waiting-text .warn").queryAs(Label.class).getText())
                .isEqualTo("A person of this name is waiting at place 1. The same person?");
        robot.push(KeyCode.ALT, KeyCode.S);
        assertThat(desk.session.sent()).as("the same one waits already").hasSize(before);
        assertThat(robot.lookup("#queue-add").queryTextInputControl().getText()).isEqualTo("Zoe");

        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("Clara Sample, Other Office").push(KeyCode.DOWN)
                .push(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.A);
        assertThat(last()).isEqualTo(AddToQueue.unknown(
                new PersonDetails("Clara Sample", null, "Other Office", null, null)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#queue-list").lookup(".queue-about").queryAllAs(Label.class)).extracting(
                Label::getText).anyMatch(t -> t.contains("Other Office")).anyMatch(t -> t.contains("network of NGOs"));
    }

    @Test
    void tellsPeopleOfOneNameApart(FxRobot robot) {
        robot.interact(() -> {
            desk.session.did("14:10", AddToQueue.unknown(new PersonDetails("Ola Vzor", "O-la", null, null, null)),
                    AddToQueue.unknown(new PersonDetails("Ola Vzor", null, null, Group.RESEARCH, null)));
            desk.session.did("14:11", AddToQueue.unknown(new PersonDetails("Per Test", null, null, null, null)),
                    AddToQueue.unknown(new PersonDetails("Per Test", null, null, null, null)));
            desk.show();
            desk.queueView.focusAddField();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#queue-list").lookup(".queue-about").queryAllAs(Label.class)).extracting(
                Label::getText).anyMatch(t -> t.contains("O-la")).anyMatch(t -> t.contains("research"))
                .anyMatch(t -> t.contains("1 of 2 of this name"));
        robot.write("Per");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".suggestion .muted").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(t -> t.contains("2 of 2 of this name"));
    }

    @Test
    void theArrowsLeadIntoTheQueueAndBack(FxRobot robot) {
        robot.interact(desk.queueView::focusAddField);
        robot.push(KeyCode.DOWN);
        assertThat(list(robot).isFocused()).isTrue();
        robot.push(KeyCode.UP);
        assertThat(robot.lookup("#queue-add").query().isFocused()).isTrue();
    }

    @Test
    void movesCallsGivesTheFloorAndWithdrawsByKeyboard(FxRobot robot) {
        select(robot, 1);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(last()).isEqualTo(new QueueCommand.MoveEntry(Moments.entry(3), 2));
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).as("the line moved goes along").isEqualTo(2);

        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(last()).isEqualTo(new QueueCommand.MoveEntry(Moments.entry(3), 1));
        int sent = desk.session.sent().size();
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(desk.session.sent()).as("the first stays first").hasSize(sent);

        robot.push(KeyCode.ENTER);
        assertThat(desk.session.sent()).as("Enter opens a row, and calls no one").hasSize(sent);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(last()).isEqualTo(new QueueCommand.CallSpeaker(Moments.entry(3)));
        select(robot, 0);
        int before = desk.session.sent().size();
        robot.push(KeyCode.ENTER);
        assertThat(desk.session.sent()).as("Enter on who is called gives nobody the floor").hasSize(before);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(desk.session.sent()).as("who is next stays next").hasSize(before);
        select(robot, 2);
        robot.push(KeyCode.DELETE);
        assertThat(last()).isEqualTo(new QueueCommand.Withdraw(Moments.entry(5)));
        select(robot, 1);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(last()).isEqualTo(new QueueCommand.StartTurn(Moments.entry(4)));
    }

    @Test
    void aDoubleClickGivesNobodyTheFloor(FxRobot robot) {
        robot.doubleClickOn("Clara Sample");

        assertThat(desk.session.sent()).as("it asks for the card of the person").isEmpty();
    }

    @Test
    void changesLanguageAndRemarkOfARequest(FxRobot robot) throws Exception {
        select(robot, 1);
        robot.push(KeyCode.SHIFT, KeyCode.F2);
        robot.write("on the phone");
        picture("queue-editing");
        robot.push(KeyCode.ENTER);

        assertThat(last()).isEqualTo(new QueueCommand.EditEntry(Moments.entry(3), LanguageTag.EN, "on the phone"));
        assertThat(list(robot).isFocused()).isTrue();
    }

    @Test
    void opensTheMenuOfTheSelectedRequestFromTheKeyboard(FxRobot robot) {
        select(robot, 2);
        robot.interact(() -> list(robot).fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10,
                100, 200, true, null)));
        robot.clickOn("Move to the first place");

        assertThat(last()).isEqualTo(new QueueCommand.MoveEntry(Moments.entry(4), 1));
    }

    @Test
    void restoresWhoWithdrew(FxRobot robot) {
        select(robot, 1);
        robot.push(KeyCode.DELETE);
        robot.clickOn("#queue-withdrawn").clickOn("Restore");

        assertThat(last()).isEqualTo(new QueueCommand.Restore(Moments.entry(3)));
    }

    @Test
    void showsHowLongOneHasSpokenAndTakesTheLastBack(FxRobot robot) {
        robot.clickOn("#queue-spoken");

        assertThat(robot.lookup(".queue-past-line").lookup(".digits").queryAs(Label.class).getText()).isEqualTo("4:00");
        robot.clickOn("Give the floor back");
        assertThat(last()).isEqualTo(new QueueCommand.TakeBackLast());
    }

    @Test
    void onlyTheTurnThatEndedLastCanBeTakenBack(FxRobot robot) {
        robot.interact(() -> desk.sender.send(new QueueCommand.EndTurn(), null));
        robot.clickOn("#queue-spoken");
        assertThat(robot.lookup(".queue-past-line").queryAllAs(javafx.scene.layout.HBox.class)).extracting(
                line -> !line.lookupAll(".button").isEmpty()).containsExactly(false, true);
    }

    @Test
    void theLastOneMovesNoFurtherDown(FxRobot robot) {
        int before = desk.session.sent().size();
        select(robot, list(robot).getItems().size() - 1);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(desk.session.sent()).hasSize(before);
    }

    @Test
    void worksTheSpeakingClockByButtons(FxRobot robot) {
        robot.moveTo("#floor-name");
        robot.clickOn("#turn-more");
        assertThat(last()).isEqualTo(new QueueCommand.GiveTime(60));
        robot.clickOn("#turn-less");
        assertThat(last()).isEqualTo(new QueueCommand.GiveTime(-60));
        robot.clickOn("#turn-pause");
        assertThat(last()).isEqualTo(new QueueCommand.PauseTurn());
        assertThat(robot.lookup("#turn-pause").queryButton().getText()).isEqualTo("Resume");
        robot.clickOn("#turn-pause");
        assertThat(last()).isEqualTo(new QueueCommand.ResumeTurn());
        robot.clickOn("#turn-end");
        assertThat(last()).isEqualTo(new QueueCommand.EndTurn());
        assertThat(robot.lookup("#turn-end").queryButton().getParent().isVisible()).as("no turn is left to end")
                .isFalse();
        robot.clickOn("#give-floor");
        assertThat(last()).as("the question is next").isEqualTo(new QueueCommand.Advance());
    }

    @Test
    void followsTheLanguageWhileRunning(FxRobot robot) {
        robot.interact(() -> desk.words.localeProperty().set(Locale.FRENCH));
        WaitForAsyncUtils.waitForFxEvents();

        robot.moveTo("#floor-name");
        assertThat(robot.lookup("#turn-end").queryButton().getText()).isEqualTo("Terminer");
        assertThat(robot.lookup("#give-floor").queryButton().getText()).isEqualTo("Donner lecture");
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
            list(robot).requestFocus();
            list(robot).getSelectionModel().clearAndSelect(index);
        });
    }

    @SuppressWarnings("unchecked")
    private static ListView<Object> list(FxRobot robot) {
        return robot.lookup("#queue-list").queryAs(ListView.class);
    }

    private Command last() {
        return desk.session.sent().getLast();
    }
}
