package org.pupitre.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.EditEntry;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.shell.Answers;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The card of a person: Enter saves, Escape leaves all as it was, a refusal is said in it and loses nothing. */
@ExtendWith(ApplicationExtension.class)
class PersonCardTest {
    private static final String ARABIC = "عبد الرحمن بن محمد الأمين ولد عبد الله";

    private CardConsole desk;
    private Scene scene;
    private final Map<String, String> drafts = new java.util.TreeMap<>();

    @Start
    void start(Stage stage) {
        desk = new CardConsole(CardMoments.everywhere(), Locale.ENGLISH, false);
        desk.open(stage, 1440, 900);
        scene = stage.getScene();
        desk.console.openDrafts(Map.of(), drafts::put);
    }

    @Test
    void oneCommandSavesAllFiveAndTheKeyboardGoesBackToTheRow(FxRobot robot) {
        openJean(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("Jean-Luc Modele");
        robot.push(KeyCode.TAB).write("zhan-LUK").push(KeyCode.TAB).push(KeyCode.SHORTCUT, KeyCode.A)
                .write("University");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.sent()).containsExactly(new CorrectPerson(CardMoments.JEAN, new PersonDetails(
                "Jean-Luc Modele", "zhan-LUK", "University", Group.RESEARCH, LanguageTag.FR)));
        assertThat(shown()).isFalse();
        assertThat(scene.getFocusOwner()).isEqualTo(place("#queue-list"));
        assertThat(((ListView<?>) place("#queue-list")).getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void bareLettersAndSpaceStayInTheCard(FxRobot robot) {
        openJean(robot);
        robot.push(KeyCode.END).write(" n q s");
        robot.interact(() -> languageButton("EN").requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(desk.sent()).isEmpty();
        assertThat(languageButton("EN").isSelected()).isTrue();
        assertThat(name().getText()).isEqualTo("Jean Modèle n q s");
    }

    @Test
    void escapeLeavesEverythingAsItWasAndKeepsWhatWasTypedInTheCard(FxRobot robot) {
        openJean(robot);
        robot.push(KeyCode.END).write(" half");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown()).isFalse();
        assertThat(desk.sent()).isEmpty();
        assertThat(CardConsole.texts(place("#queue-list"))).contains("Jean Modèle").doesNotContain("half");
        openJean(robot);
        assertThat(name().getText()).isEqualTo("Jean Modèle half");
        assertThat(texts()).contains("You typed this before and did not save it.");
        robot.interact(() -> robot.lookup("Restore what is saved").queryButton().fire());
        assertThat(name().getText()).isEqualTo("Jean Modèle");
        assertThat(texts()).doesNotContain("You typed this before");
        robot.push(KeyCode.ENTER);
        assertThat(desk.sent()).as("nothing has changed").isEmpty();
        assertThat(shown()).isFalse();
    }

    @Test
    void whatIsBeingTypedIsStoredAsADraft(FxRobot robot) {
        openJean(robot);
        robot.push(KeyCode.END).write(" half");
        robot.interact(desk.console::leaveDrafts);
        assertThat(drafts.values()).anyMatch(text -> text.startsWith("Jean Modèle half"));
        robot.push(KeyCode.ENTER);
        robot.interact(desk.console::leaveDrafts);
        assertThat(drafts.values()).as("forgotten once it is saved").noneMatch(text -> text.contains("half"));
    }

    @Test
    void aNameOfWhichNothingCanBeSeenIsRefusedInBothLanguages(FxRobot robot) {
        openJean(robot);
        robot.interact(() -> name().setText(" \u200b "));
        robot.push(KeyCode.ENTER);
        assertThat(refusal().getText()).contains("contains nothing visible");
        assertThat(desk.sent()).isEmpty();
        assertThat(name().isFocused()).isTrue();
        robot.push(KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(refusal().getText()).contains("ne contient rien de visible");
        assertThat(texts()).contains("Prononciation", "Catégorie", "Enregistrer").doesNotContain("Said aloud");
        robot.interact(() -> name().setText("x".repeat(201)));
        robot.push(KeyCode.ENTER);
        assertThat(refusal().getText()).contains("201");
        assertThat(name().getText()).hasSize(201);
        assertThat(desk.sent()).isEmpty();
    }

    @Test
    void whatIsNotSavedStaysInTheCardWithTheReason(FxRobot robot) {
        for (CompletableFuture<Outcome> answer : List.of(Answers.notSaved("FULL"), Answers.failed())) {
            desk.instead = command -> Optional.of(answer);
            openJean(robot);
            robot.interact(() -> name().setText("Jean Autre"));
            robot.push(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(shown()).isTrue();
            assertThat(name().getText()).isEqualTo("Jean Autre");
            assertThat(refusal().getText())
                    .contains(answer.isCompletedExceptionally() ? Answers.CODE : "the disk is full");
            assertThat(CardConsole.texts(place("#queue-list"))).contains("Jean Modèle").doesNotContain("Jean Autre");
            desk.instead = command -> Optional.empty();
            robot.push(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(shown()).isFalse();
            assertThat(CardConsole.texts(place("#queue-list"))).contains("Jean Autre");
            desk.session.did("13:12", new CorrectPerson(CardMoments.JEAN, PersonDetails.named("Jean Modèle")));
            robot.interact(desk::show);
        }
    }

    @Test
    void nothingIsShownBeforeTheAnswerAndWhatIsTypedMeanwhileStays(FxRobot robot) {
        desk.late = Duration.ofMillis(600);
        openJean(robot);
        robot.push(KeyCode.END).write(" A");
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(desk.sent()).as("a second Enter sends nothing").hasSize(1);
        assertThat(CardConsole.texts(place("#queue-list"))).doesNotContain("Jean Modèle A");
        robot.write("B");
        WaitForAsyncUtils.sleep(900, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(CardConsole.texts(place("#queue-list"))).contains("Jean Modèle A\n");
        assertThat(shown()).isTrue();
        assertThat(name().getText()).isEqualTo("Jean Modèle AB");
    }

    @Test
    void anAnswerThatFailsAfterTheCardWasLeftLosesNothing(FxRobot robot) {
        desk.late = Duration.ofMillis(400);
        desk.instead = command -> Optional.of(Answers.notSaved("FULL"));
        openJean(robot);
        robot.push(KeyCode.END).write(" A").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        WaitForAsyncUtils.sleep(700, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(CardConsole.texts(place(".status-line"))).contains("the disk is full");
        openJean(robot);
        assertThat(name().getText()).isEqualTo("Jean Modèle A");
    }

    @Test
    void namesOfAnyScriptAreTakenAndCleaned(FxRobot robot) {
        openJean(robot);
        robot.interact(() -> {
            name().setText("  " + ARABIC + " ");
            ((TextField) place("#person-said-as")).setText("Zoe\u0308");
        });
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Person person = desk.session.state().people().person(CardMoments.JEAN).orElseThrow();
        assertThat(person.name()).isEqualTo(ARABIC);
        assertThat(person.saidAs()).isEqualTo("Zo\u00eb");
        openJean(robot);
        assertThat(name().getText()).isEqualTo(ARABIC);
    }

    @Test
    void pastedLinesStayApart(FxRobot robot) {
        openJean(robot);
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Jean\nModèle\tneveu");
            Clipboard.getSystemClipboard().setContent(content);
            name().selectAll();
            name().paste();
        });
        assertThat(name().getText()).isEqualTo("Jean Modèle neveu");
    }

    @Test
    void namesakesAreToldAndHinderNothing(FxRobot robot) {
        openJean(robot);
        robot.interact(() -> name().setText("sample CLARA"));
        assertThat(texts()).contains("Another person has this name:", "Clara Sample", "network of NGOs");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.sent()).hasSize(1);
        assertThat(shown()).isFalse();
    }

    @Test
    void whatIsCorrectedElsewhereMeanwhileIsNotPutBack(FxRobot robot) {
        openJean(robot);
        robot.push(KeyCode.END).write(" B");
        desk.session.did("13:12", new CorrectPerson(CardMoments.JEAN,
                new PersonDetails("Jean Modèle", "zhan", "Elsewhere", Group.OTHER, LanguageTag.FR)));
        robot.interact(desk::show);
        assertThat(((TextField) place("#person-said-as")).getText()).isEqualTo("zhan");
        robot.push(KeyCode.ENTER);
        assertThat(desk.sent()).containsExactly(new CorrectPerson(CardMoments.JEAN,
                new PersonDetails("Jean Modèle B", "zhan", "Elsewhere", Group.OTHER, LanguageTag.FR)));
    }

    @Test
    void shiftF2IsTheRequest(FxRobot robot) {
        row(robot, 1);
        robot.push(KeyCode.SHIFT, KeyCode.F2).write("on the phone").push(KeyCode.ENTER);
        assertThat(desk.sent()).hasSize(1).first().isInstanceOf(EditEntry.class);
    }

    @Test
    void theSheetOfKeysAndTheMenuNameIt(FxRobot robot) {
        robot.push(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        List<String> names = new ArrayList<>(List.of(CardConsole.texts(scene.getRoot()).split("\n")));
        assertThat(names).contains("Open card: correct the person", "Open the card of the person who asked",
                "Open the card of the person who spoke", "Edit class, language and remark");
        robot.push(KeyCode.F2);
        assertThat(shown()).as("nothing opens over the sheet").isFalse();
    }

    private void openJean(FxRobot robot) {
        row(robot, 1);
        robot.push(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown()).isTrue();
        assertThat(name().isFocused()).isTrue();
    }

    private void row(FxRobot robot, int index) {
        robot.interact(() -> {
            ListView<?> rows = (ListView<?>) place("#queue-list");
            rows.getSelectionModel().clearAndSelect(index);
            rows.requestFocus();
        });
    }

    private boolean shown() {
        return scene.getRoot().lookup("#person-card") != null;
    }

    private TextField name() {
        return (TextField) place("#person-name");
    }

    private Label refusal() {
        Label label = (Label) place(".person-refused");
        assertThat(label.isVisible()).isTrue();
        return label;
    }

    private ToggleButton languageButton(String letters) {
        return place("#person-language").lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(b -> b.getText().equals(letters)).findFirst().orElseThrow();
    }

    private String texts() {
        return CardConsole.texts(place("#person-card"));
    }

    private Node place(String query) {
        return java.util.Objects.requireNonNull(scene.getRoot().lookup(query), query);
    }
}
