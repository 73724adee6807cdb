package org.pupitre.ui.timeline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.RemoveItem;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.LanguageTag;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An item is edited in its row of the agenda, by the keyboard; time passes, and nothing that was typed is lost. */
@ExtendWith(ApplicationExtension.class)
class OpenRowTest {
    private EditDesk desk;
    private Stage stage;
    private final Map<String, String> drafts = new TreeMap<>();

    @Start
    void start(Stage shown) {
        stage = shown;
        desk = new EditDesk(EditDesk.morning(), Locale.ENGLISH);
        desk.open(stage, 1440, 900);
        desk.console.openDrafts(Map.of(), drafts::put);
    }

    private List<Command> sent() {
        return desk.session.sent();
    }

    private void type(FxRobot robot, String id, String text) {
        desk.enter(robot, id);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write(text);
    }

    private String undo() {
        return desk.scene.getRoot().lookupAll(".button").stream().filter(n -> n instanceof Labeled)
                .map(n -> String.valueOf(((Labeled) n).getText()))
                .filter(t -> t.startsWith("Undo:") || t.startsWith("Annuler")).findFirst().orElse("");
    }

    @Test
    void enterOpens_f2PutsTheCaretIntoTheTitle_andNothingIsSent(FxRobot robot) {
        desk.openRow(robot, 3, KeyCode.ENTER);
        assertThat(desk.open()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(desk.open()).as("a second Enter closes it").isFalse();
        desk.openRow(robot, 3, KeyCode.F2);
        assertThat(desk.scene.getFocusOwner()).isEqualTo(desk.field("title-en"));
        assertThat(desk.field("title-en").getCaretPosition()).isEqualTo("Panel · partnerships in practice".length());
        assertThat(desk.field("title-en").getSelectedText()).isEmpty();
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.ESCAPE);
        assertThat(desk.open()).isFalse();
        assertThat(desk.list().isFocused()).isTrue();
        assertThat(sent()).isEmpty();
    }

    @Test
    void tabLeadsFromTheTitleInTheLanguageOfTheScreenToTheOther(FxRobot robot) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            robot.interact(() -> desk.words.localeProperty().set(locale));
            desk.openRow(robot, 3, KeyCode.F2);
            assertThat(desk.scene.getFocusOwner()).isEqualTo(desk.field("title-" + locale.getLanguage()));
            robot.push(KeyCode.TAB);
            assertThat(desk.scene.getFocusOwner())
                    .isEqualTo(desk.field(locale.equals(Locale.FRENCH) ? "title-en" : "title-fr"));
            robot.push(KeyCode.ESCAPE);
            assertThat(desk.open()).isFalse();
        }
    }

    @Test
    void eachFieldIsOneCommandOnEnterAndWhereFocusLeaves(FxRobot robot) {
        desk.openRow(robot, 3, KeyCode.F2);
        robot.write(" 2").push(KeyCode.TAB);
        type(robot, "minutes", "42:30");
        robot.push(KeyCode.ENTER);
        desk.tick(robot, "13:01:05");
        assertThat(sent()).containsExactly(
                new EditItem(EditDesk.PANEL, ItemChange.title(LanguageTag.EN, "Panel · partnerships in practice 2")),
                new EditItem(EditDesk.PANEL, ItemChange.lasting(2550)));
        assertThat(undo()).isEqualTo("Undo: change the minutes of “Panel · partnerships in practice 2”");
        robot.interact(() -> desk.words.localeProperty().set(Locale.FRENCH));
        desk.tick(robot, "13:01:07");
        assertThat(undo())
                .isEqualTo(
                        "Annuler\u00a0: changer la durée de «\u00a0Table ronde · les partenariats en pratique\u00a0»");
        assertThat(desk.field("minutes").getText()).isEqualTo("42:30");
        robot.push(KeyCode.ENTER).push(KeyCode.TAB);
        assertThat(sent()).as("what was not typed to is not sent again").hasSize(2);
    }

    @Test
    void aRefusedTextStaysWithItsSentence_escapeRestores_theSecondCloses(FxRobot robot) {
        desk.openRow(robot, 3, KeyCode.F2);
        type(robot, "minutes", "-5");
        robot.push(KeyCode.ENTER);
        desk.tick(robot, "13:01:30");
        assertThat(desk.field("minutes").getText()).isEqualTo("-5");
        assertThat(desk.said("minutes")).isEqualTo("“-5” is below zero. Type minutes such as 12, 12:30 or 12.5.");
        robot.interact(() -> desk.words.localeProperty().set(Locale.FRENCH));
        desk.tick(robot, "13:01:31");
        assertThat(desk.said("minutes")).startsWith("«\u00a0-5\u00a0» est négatif.");
        robot.push(KeyCode.TAB);
        assertThat(desk.field("minutes").getText()).as("also where the caret leaves").isEqualTo("-5");
        robot.interact(() -> robot.lookup("Fermer").queryButton().fire());
        assertThat(desk.open()).as("it does not close over a refused text").isTrue();
        assertThat(desk.scene.getFocusOwner()).isEqualTo(desk.field("minutes"));
        robot.push(KeyCode.ESCAPE);
        assertThat(desk.field("minutes").getText()).isEqualTo("40");
        assertThat(desk.said("minutes")).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(desk.open()).isFalse();
        assertThat(sent()).isEmpty();
    }

    @Test
    void whatIsTypedIsNeverOverwritten_andItIsSaidThatItChangedElsewhere(FxRobot robot) {
        desk.openRow(robot, 3, KeyCode.F2);
        type(robot, "minutes", "4");
        robot.interact(() -> desk.session.did("13:01:10", new EditItem(EditDesk.PANEL, ItemChange.lasting(2100)),
                new EditItem(EditDesk.PANEL, ItemChange.title(LanguageTag.FR, "Table"))));
        desk.tick(robot, "13:01:11");
        robot.write("5");
        desk.tick(robot, "13:01:12");
        assertThat(desk.field("minutes").getText()).isEqualTo("45");
        assertThat(desk.said("minutes"))
                .isEqualTo("Changed elsewhere to “35”. Enter saves yours, Esc takes the other.");
        assertThat(desk.field("title-fr").getText()).as("what is not typed to follows").isEqualTo("Table");
        robot.push(KeyCode.ENTER);
        desk.tick(robot, "13:01:13");
        assertThat(desk.plan(EditDesk.PANEL).durationSeconds()).isEqualTo(2700);
        assertThat(desk.plan(EditDesk.PANEL).title().exactly(LanguageTag.FR)).contains("Table");
        assertThat(desk.said("minutes")).isEmpty();
    }

    @Test
    void fastTypingWithLateAnswersLosesNothing(FxRobot robot) {
        desk.late = Duration.ofMillis(400);
        desk.openRow(robot, 3, KeyCode.F2);
        robot.write("!").push(KeyCode.ENTER).write("?").push(KeyCode.ENTER).write(" x").push(KeyCode.TAB)
                .push(KeyCode.TAB);
        type(robot, "minutes", "41");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.sleep(1500, java.util.concurrent.TimeUnit.MILLISECONDS);
        desk.tick(robot, "13:01:20");
        assertThat(desk.plan(EditDesk.PANEL).title().exactly(LanguageTag.EN))
                .contains("Panel · partnerships in practice!? x");
        assertThat(desk.plan(EditDesk.PANEL).durationSeconds()).isEqualTo(2460);
        assertThat(desk.field("title-en").getText()).isEqualTo("Panel · partnerships in practice!? x");
        assertThat(desk.field("minutes").getText()).isEqualTo("41");
    }

    @Test
    void anItemThatStartsWhileItIsTyped(FxRobot robot) {
        desk.openRow(robot, 2, KeyCode.F2);
        robot.write(" now");
        robot.interact(() -> desk.session.did("13:02", new NextItem()));
        desk.tick(robot, "13:02:01");
        assertThat(desk.scene.getFocusOwner()).isEqualTo(desk.field("title-en"));
        robot.write("!").push(KeyCode.ENTER);
        desk.tick(robot, "13:02:02");
        assertThat(desk.plan(EditDesk.KEYNOTE).title().exactly(LanguageTag.EN)).contains("Keynote now!");
        assertThat(desk.shown("speaker")).as("what runs is renamed and lengthened, no more").isFalse();
        type(robot, "minutes", "12");
        robot.push(KeyCode.ENTER);
        desk.tick(robot, "13:02:03");
        assertThat(desk.field("minutes").getText()).isEqualTo("12");
        assertThat(desk.said("minutes"))
                .isEqualTo("This item is running, so its plan can only get longer. Press − to take a minute from it.");
        type(robot, "minutes", "20");
        robot.push(KeyCode.ENTER);
        assertThat(desk.plan(EditDesk.KEYNOTE).durationSeconds()).isEqualTo(1200);
    }

    /** What is typed into a field that the start takes away stays there, with why. */
    @Test
    void aStartTypedForAnItemThatStartsAtThatInstant(FxRobot robot) {
        desk.openRow(robot, 2, KeyCode.F2);
        robot.interact(() -> ((Button) desk.scene.lookup("#edit-more")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, "start", "13:20");
        robot.interact(() -> desk.session.did("13:02", new NextItem()));
        desk.tick(robot, "13:02:01");
        assertThat(desk.shown("start")).isTrue();
        robot.push(KeyCode.ENTER);
        desk.tick(robot, "13:02:02");
        assertThat(desk.field("start").getText()).isEqualTo("13:20");
        assertThat(desk.said("start")).startsWith("This item has begun, so its planned start, end and kind stay.");
    }

    @Test
    void anItemThatIsRemovedWhileItIsTyped(FxRobot robot) {
        desk.openRow(robot, 3, KeyCode.F2);
        robot.write(" for keeps");
        robot.interact(() -> desk.session.did("13:02", new RemoveItem(EditDesk.PANEL)));
        desk.tick(robot, "13:02:01");
        robot.write("!").push(KeyCode.ENTER);
        desk.tick(robot, "13:02:02");
        assertThat(desk.field("title-en").getText()).isEqualTo("Panel · partnerships in practice for keeps!");
        assertThat(desk.said("title-en")).startsWith("This item is no longer in the agenda.");
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertThat(desk.open()).isFalse();
    }

    @Test
    void halfATextIsThereAgainWhenTheItemIsOpenedAgain(FxRobot robot) {
        desk.instead = command -> command instanceof EditItem
                ? java.util.Optional.of(new java.util.concurrent.CompletableFuture<>())
                : java.util.Optional.empty();
        desk.openRow(robot, 3, KeyCode.F2);
        robot.write(" again");
        robot.interact(() -> robot.lookup("Close").queryButton().fire());
        assertThat(desk.open()).isFalse();
        desk.openRow(robot, 3, KeyCode.F2);
        assertThat(desk.field("title-en").getText()).isEqualTo("Panel · partnerships in practice again");
        assertThat(desk.said("title-en")).startsWith("Typed before and not saved.");
    }

    @Test
    void speakersAreAddedByName_changedAndRemoved(FxRobot robot) {
        desk.openRow(robot, 4, KeyCode.F2);
        desk.enter(robot, "speaker");
        robot.write("awa, 4").push(KeyCode.ENTER);
        robot.write("i").push(KeyCode.DOWN).push(KeyCode.ENTER);
        desk.tick(robot, "13:01:20");
        assertThat(desk.plan(EditDesk.DISCUSSION).speakers()).hasSize(2).first()
                .isEqualTo(EditDesk.speaker("awa", 240, LanguageTag.FR));
        assertThat(desk.plan(EditDesk.DISCUSSION).speakers().get(1).person())
                .as("↓ marked the second of those who fit").isNotEqualTo(EditDesk.AWA);
        assertThat(((TextField) desk.field("speaker")).getText()).isEmpty();
        assertThat(desk.scene.getFocusOwner()).isEqualTo(desk.field("speaker"));
        robot.write("zoe").push(KeyCode.ENTER);
        assertThat(desk.said("speaker")).startsWith("“zoe” is not among the people of this session.");
        robot.push(KeyCode.ESCAPE);
        Node line = desk.scene.getRoot().lookupAll(".item-speaker").iterator().next().getParent();
        robot.interact(() -> line.lookupAll(".icon-button").stream().map(Button.class::cast).findFirst().orElseThrow()
                .fire());
        desk.tick(robot, "13:01:22");
        assertThat(desk.plan(EditDesk.DISCUSSION).speakers()).hasSize(1);
        assertThat(undo()).isEqualTo("Undo: change the speakers of “Discussion”");
    }

    @Test
    void whoSpeaksIsReadInTheAgenda(FxRobot robot) {
        assertThat(speakersInRows()).contains("Ines Muster", "Jean Modèle and 3 more");
        robot.interact(() -> desk.words.localeProperty().set(Locale.FRENCH));
        desk.tick(robot, "13:01:01");
        assertThat(speakersInRows()).contains("Ines Muster", "Jean Modèle et 3 de plus");
    }

    private List<String> speakersInRows() {
        return desk.list().lookupAll(".agenda-speakers").stream().map(n -> ((Labeled) n).getText()).toList();
    }

    @Test
    @SuppressWarnings("unchecked")
    void ifLate_keepsAtLeastOrLeftOut(FxRobot robot) {
        desk.openRow(robot, 3, KeyCode.ENTER);
        ChoiceBox<IfLate> late = (ChoiceBox<IfLate>) desk.scene.lookup(".item-edit .choice-box");
        assertThat(late.getValue()).isEqualTo(IfLate.AT_LEAST);
        robot.interact(() -> late.setValue(IfLate.KEEPS));
        assertThat(desk.plan(EditDesk.PANEL).minimumSeconds()).isEqualTo(2400);
        assertThat(desk.shown("minimum")).isFalse();
        robot.interact(() -> late.setValue(IfLate.AT_LEAST));
        assertThat(desk.scene.getFocusOwner()).as("the minutes are typed next").isEqualTo(desk.field("minimum"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("25").push(KeyCode.ENTER);
        assertThat(desk.plan(EditDesk.PANEL).minimumSeconds()).isEqualTo(1500);
        robot.interact(() -> late.setValue(IfLate.MAY_BE_LEFT_OUT));
        desk.tick(robot, "13:01:30");
        assertThat(desk.plan(EditDesk.PANEL).mayBeLeftOut()).isTrue();
        assertThat(late.getValue()).isEqualTo(IfLate.MAY_BE_LEFT_OUT);
        assertThat(undo()).isEqualTo("Undo: change what “Panel · partnerships in practice” gives if late");
    }

    @Test
    void anEditIsUndoneAfterTheItemRan(FxRobot robot) {
        desk.openRow(robot, 2, KeyCode.F2);
        type(robot, "minutes", "16");
        robot.push(KeyCode.ENTER);
        robot.interact(() -> desk.session.did("13:02", new NextItem()).did("13:20", new NextItem())
                .did("13:20:30", new Undo(), new Undo(), new Undo()));
        desk.tick(robot, "13:20:31");
        assertThat(desk.plan(EditDesk.KEYNOTE).durationSeconds()).isEqualTo(900);
        assertThat(desk.field("minutes").getText()).isEqualTo("15");
    }

    @Test
    void aRunIsPutRight(FxRobot robot) {
        desk.openRow(robot, 0, KeyCode.F2);
        robot.interact(() -> ((Button) desk.scene.lookup("#edit-correct")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, "run-1-start", "12:31:10");
        robot.push(KeyCode.ENTER);
        desk.tick(robot, "13:01:10");
        assertThat(desk.session.state().timeline().runs().getFirst().start())
                .isEqualTo(org.pupitre.ui.shell.StagedSession.at("12:31:10"));
        assertThat(undo()).isEqualTo("Undo: correct when “Sound check” ran");
        type(robot, "run-1-end", "14:00");
        robot.push(KeyCode.ENTER);
        assertThat(desk.said("run-1-end")).startsWith("The end would be before the start, or in the future.");
        assertThat(desk.field("run-1-end").getText()).isEqualTo("14:00");
    }

    @Test
    void aSecondChangesNothingOnTheOpenRow(FxRobot robot) {
        desk.openRow(robot, 3, KeyCode.F2);
        int before = desk.scene.getRoot().lookupAll("#item-details *").size();
        desk.tick(robot, "13:01:01");
        robot.write("x");
        desk.tick(robot, "13:01:02");
        assertThat(desk.scene.getRoot().lookupAll("#item-details *")).hasSize(before);
        assertThat(desk.scene.getFocusOwner()).isEqualTo(desk.field("title-en"));
        assertThat(desk.field("title-en").getText()).endsWith("x");
    }
}
