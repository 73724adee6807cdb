package org.pupitre.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.OptionBox;
import org.pupitre.ui.shell.LowSheets;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Wherever a person is shown, a double click on the name and F2 open the one card, and a correction is seen at once. */
@ExtendWith(ApplicationExtension.class)
class PersonCardPlacesTest {
    private CardConsole desk;
    private Scene scene;
    private Stage second;

    @Start
    void start(Stage stage) {
        desk = new CardConsole(CardMoments.everywhere(), Locale.ENGLISH, false);
        desk.open(stage, 1440, 900);
        scene = stage.getScene();
        ((ToggleButton) place("#tab-inbox")).fire();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            if (second != null) {
                second.hide();
            }
        });
    }

    @Test
    void inTheQueue(FxRobot robot) {
        CardConsole.doubleClick(robot, place("#queue-list"), "Jean Modèle");
        closesBack(robot, "Jean Modèle");
        row(robot, "#queue-list", 2);
        robot.push(KeyCode.F2);
        closesBack(robot, "Clara Sample");
        assertThat(scene.getFocusOwner()).as("back in the row").isEqualTo(place("#queue-list"));
        assertThat(desk.sent()).as("the floor and the queue stay as they are").isEmpty();
    }

    @Test
    void inTheQueueWhereAQuestionIsNext(FxRobot robot) {
        row(robot, "#queue-list", 0);
        robot.push(KeyCode.F2);
        closesBack(robot, "Awa Exemple");
    }

    @Test
    void inTheFieldOfSpeakersWhereAPersonIsOffered(FxRobot robot) {
        robot.interact(() -> place("#queue-add").requestFocus());
        robot.write("jean").push(KeyCode.F2);
        fill(robot, "Jeannette Modèle", "", "", null, null);
        assertThat(((TextField) place("#queue-add")).getText()).as("what was typed is still there").isEqualTo("jean");
        assertThat(scene.getFocusOwner()).isEqualTo(place("#queue-add"));
        assertThat(CardConsole.texts(place(".suggestions"))).contains("Jeannette Modèle").doesNotContain("Jean Modèle");
    }

    @Test
    void amongThoseWhoHaveSpokenAndWhoWithdrew(FxRobot robot) {
        robot.interact(() -> ((ToggleButton) place("#queue-spoken")).fire());
        CardConsole.doubleClick(robot, place(".queue-past"), "Clara Sample");
        closesBack(robot, "Clara Sample");
        robot.interact(() -> {
            ((ToggleButton) place("#queue-withdrawn")).fire();
            scene.getRoot().layout();
        });
        CardConsole.doubleClick(robot, place(".queue-past"), "Awa Exemple");
        closesBack(robot, "Awa Exemple");
        robot.interact(() -> place(".queue-past-line .button").requestFocus());
        robot.push(KeyCode.F2);
        closesBack(robot, "Awa Exemple");
    }

    @Test
    void onTheFloor(FxRobot robot) {
        CardConsole.doubleClick(robot, place(".floor"), "Ines Muster");
        closesBack(robot, "Ines Muster");
        robot.interact(() -> scene.getRoot().requestFocus());
        robot.push(KeyCode.F2);
        closesBack(robot, "Ines Muster");
    }

    @Test
    void onTheQuestionBoard(FxRobot robot) {
        ListView<?> list = (ListView<?>) place("#question-list");
        int last = list.getItems().size() - 1;
        row(robot, "#question-list", last);
        CardConsole.doubleClick(robot, list, "Jean Modèle");
        closesBack(robot, "Jean Modèle");
        row(robot, "#question-list", last);
        robot.push(KeyCode.SHIFT, KeyCode.F2);
        closesBack(robot, "Jean Modèle");
        assertThat(desk.sent()).as("the question stays where it is").isEmpty();
    }

    @Test
    void besideTheNameADoubleClickDoesWhatItDid(FxRobot robot) {
        row(robot, "#note-list", 0);
        CardConsole.doubleClick(robot, place("#note-list"), "13:06");
        assertThat(robot.lookup("#person-card").tryQuery()).isEmpty();
        assertThat(((javafx.scene.control.TextInputControl) place("#note-field")).getText()).contains("Focal points");
    }

    @Test
    void amongTheNotes(FxRobot robot) {
        row(robot, "#note-list", 0);
        CardConsole.doubleClick(robot, place("#note-list"), "Clara Sample");
        closesBack(robot, "Clara Sample");
        row(robot, "#note-list", 0);
        robot.push(KeyCode.SHIFT, KeyCode.F2);
        closesBack(robot, "Clara Sample");
        robot.interact(() -> place("#note-field").requestFocus());
        CardConsole.doubleClick(robot, place(".note-line"), "Ines Muster");
        closesBack(robot, "Ines Muster");
    }

    @Test
    void inTheAgenda(FxRobot robot) {
        details(robot);
        CardConsole.doubleClick(robot, place("#item-details"), "Jean Modèle");
        closesBack(robot, "Jean Modèle");
        robot.interact(() -> place(".item-speaker").requestFocus());
        robot.push(KeyCode.F2);
        closesBack(robot, "Jean Modèle");
        assertThat(scene.getFocusOwner()).isEqualTo(place(".item-speaker"));
    }

    @Test
    void inTheInterpretationPanel(FxRobot robot) {
        robot.interact(() -> LowSheets.interpretation(scene));
        CardConsole.doubleClick(robot, place(".booth"), "Interpreter 1");
        closesBack(robot, "Interpreter 1");
        Node channel = robot.lookup(".channel")
                .match((Node card) -> CardConsole.texts(card).contains("Interpreter 1")).query();
        CardConsole.doubleClick(robot, channel, "Interpreter 1");
        closesBack(robot, "Interpreter 1");
        robot.interact(() -> place(".booth .booth-switch").requestFocus());
        robot.push(KeyCode.F2);
        closesBack(robot, "Interpreter 2");
    }

    @Test
    void inTheInterpretersWindow(FxRobot robot) {
        booth(robot);
        for (String name : List.of("Ines Muster", "Jean Modèle")) {
            CardConsole.doubleClick(robot, scene.getRoot(), name);
            closesBack(robot, name);
        }
        robot.interact(() -> ((MenuButton) place("#booth-me")).getItems().get(1).fire());
        CardConsole.doubleClick(robot, onAir(), "Interpreter 1");
        closesBack(robot, "Interpreter 1");
        robot.interact(() -> scene.getRoot().requestFocus());
        robot.push(KeyCode.F2);
        closesBack(robot, "Ines Muster");
        robot.interact(() -> place("#booth-me").requestFocus());
        robot.push(KeyCode.F2);
        closesBack(robot, "Interpreter 2");
    }

    @Test
    void eachCorrectedDetailIsSeenInEveryPlaceAtOnce(FxRobot robot) {
        row(robot, "#question-list", ((ListView<?>) place("#question-list")).getItems().size() - 1);
        details(robot);
        row(robot, "#queue-list", 1);
        robot.push(KeyCode.F2);
        fill(robot, "Jean-Luc Modèle", "zhan-LUK", "Université (fictive)", Group.OTHER, "EN");
        assertThat(person(CardMoments.JEAN)).isEqualTo(new PersonDetails("Jean-Luc Modèle", "zhan-LUK",
                "Université (fictive)", Group.OTHER, LanguageTag.EN));
        assertThat(CardConsole.texts(place("#queue-list"))).contains("Jean-Luc Modèle").doesNotContain("Jean Modèle");
        assertThat(CardConsole.texts(place("#item-details"))).contains("Jean-Luc Modèle").doesNotContain("Jean Modèle");
        assertThat(place(".item-speaker").getAccessibleText()).contains("Jean-Luc Modèle", "Université (fictive)");
        for (String place : List.of("#question-list")) {
            assertThat(CardConsole.texts(place(place))).as(place).contains("Jean-Luc Modèle", "Université (fictive)")
                    .doesNotContain("Jean Modèle", "research institute");
        }
        assertThat(desk.session.state().queue().entry(new EntryId("e4")).orElseThrow().language())
                .isEqualTo(LanguageTag.EN);
        assertThat(CardConsole.texts(cell("Jean-Luc Modèle"))).contains("EN\n");
        robot.interact(() -> scene.getRoot().requestFocus());
        robot.push(KeyCode.F2);
        fill(robot, "Inès Muster", "ee-NESS", "Parlement (fictif)", Group.RESEARCH, "EN");
        assertThat(CardConsole.texts(place(".floor"))).contains("Inès Muster", "ee-NESS", "Parlement (fictif)",
                "research");
        robot.interact(() -> place("#note-field").requestFocus());
        assertThat(CardConsole.texts(place(".note-line"))).contains("Inès Muster");
        booth(robot);
        assertThat(CardConsole.texts(scene.getRoot())).contains("Inès Muster", "ee-NESS", "Parlement (fictif)",
                "Jean-Luc Modèle").doesNotContain("Jean Modèle", "Ines Muster");
        assertThat(scene.getRoot().lookupAll(".cabin-line")).as("what is told beside the pointer")
                .anySatisfy(row -> assertThat(row.getAccessibleText()).contains("Jean-Luc Modèle", "zhan-LUK",
                        "Université (fictive)"));
    }

    @Test
    void theInterpretersWindowAndTheConsoleFollowEachOther(FxRobot robot) {
        Node console = scene.getRoot();
        booth(robot);
        robot.interact(() -> ((MenuButton) place("#booth-me")).getItems().get(1).fire());
        CardConsole.doubleClick(robot, onAir(), "Interpreter 1");
        fill(robot, "Noor Beispiel", "", "", null, null);
        assertThat(CardConsole.texts(scene.getRoot())).contains("Noor Beispiel").doesNotContain("Interpreter 1");
        assertThat(CardConsole.texts(console)).contains("Noor Beispiel").doesNotContain("Interpreter 1");
        assertThat(desk.sent())
                .containsExactly(new CorrectPerson(CardMoments.ONE, PersonDetails.named("Noor Beispiel")));
    }

    @Test
    void aNoteFollowsToo(FxRobot robot) {
        row(robot, "#note-list", 0);
        CardConsole.doubleClick(robot, place("#note-list"), "Clara Sample");
        fill(robot, "Clara Échantillon", "", "", null, null);
        assertThat(CardConsole.texts(place("#note-list"))).contains("Clara Échantillon").doesNotContain("Clara Sample");
        robot.interact(() -> ((ToggleButton) place("#queue-spoken")).fire());
        assertThat(CardConsole.texts(place(".queue-past"))).contains("Clara Échantillon");
        assertThat(person(CardMoments.CLARA)).as("cleared fields hold nothing")
                .isEqualTo(PersonDetails.named("Clara Échantillon"));
    }

    private PersonDetails person(PersonId id) {
        return desk.session.state().people().person(id).map(Person::details).orElseThrow();
    }

    private Node cell(String name) {
        return scene.getRoot().lookupAll("#queue-list .list-cell").stream()
                .filter(cell -> CardConsole.texts(cell).contains(name)).findFirst().orElseThrow();
    }

    /** The sentence that is seen; others keep the room. */
    private Node onAir() {
        return scene.getRoot().lookupAll(".cabin-on-air").stream().filter(Node::isVisible).findFirst().orElseThrow();
    }

    private void booth(FxRobot robot) {
        robot.interact(() -> {
            second = new Stage();
            second.setScene(desk.booth(1280, 800));
            CardConsole.at(second);
            second.show();
            second.toFront();
            desk.show();
        });
        scene = second.getScene();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void details(FxRobot robot) {
        robot.interact(() -> {
            ListView<?> agenda = (ListView<?>) place(".agenda-list");
            agenda.getSelectionModel().select(agenda.getItems().size() - 1);
            agenda.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(CardConsole.texts(place("#item-details"))).contains("Jean Modèle");
    }

    /** Fills the open card and saves it with Enter. */
    @SuppressWarnings("unchecked") // it is the box of groups
    private void fill(FxRobot robot, String name, String saidAs, String affiliation, Group group, String language) {
        robot.interact(() -> {
            ((TextField) place("#person-name")).setText(name);
            ((TextField) place("#person-said-as")).setText(saidAs);
            ((TextField) place("#person-affiliation")).setText(affiliation);
            ((OptionBox<Group>) place("#person-group")).choose(Optional.ofNullable(group));
            robot.from(place("#person-language"))
                    .lookup((ToggleButton b) -> b.getText().equals(language == null ? "?" : language))
                    .<ToggleButton>query().fire();
        });
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.getRoot().lookup("#person-card")).as("closed once it is saved").isNull();
    }

    private void closesBack(FxRobot robot, String name) {
        assertThat(scene.getRoot().lookup("#person-card")).as("the card of " + name).isNotNull();
        TextField field = (TextField) place("#person-name");
        assertThat(field.getText()).isEqualTo(name);
        assertThat(field.isFocused()).as("the keyboard is in the card").isTrue();
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.getRoot().lookup("#person-card")).isNull();
    }

    private void row(FxRobot robot, String list, int index) {
        robot.interact(() -> {
            ListView<?> rows = (ListView<?>) place(list);
            rows.getSelectionModel().clearAndSelect(index);
            rows.scrollTo(index);
            rows.requestFocus();
        });
    }

    private Node place(String query) {
        return java.util.Objects.requireNonNull(scene.getRoot().lookup(query), query);
    }
}
