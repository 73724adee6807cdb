package org.pupitre.ui.prepare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.PeopleCommand.AddPeople;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.Sound;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Hands that type fast at the panels of people, interpreters and words; answers may come late. */
@ExtendWith(ApplicationExtension.class)
class PrepareKeysTest {
    private Stage stage;
    private StagedSession session;
    private PreparePanels desk;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(FxRobot robot) {
        session = PreparedSessions.half();
        desk = new PreparePanels(session, Locale.ENGLISH);
        robot.interact(() -> desk.open(stage, 400, 800, 100));
    }

    private void focus(FxRobot robot, String id) {
        robot.interact(() -> desk.find(id).requestFocus());
    }

    private TextField field(String id) {
        return (TextField) desk.find(id);
    }

    private ListView<?> list(String id) {
        return (ListView<?>) desk.find(id);
    }

    /** Types as fast as the toolkit takes it, without waiting for an answer. */
    private void line(FxRobot robot, String id, String text) {
        robot.interact(() -> field(id).replaceText(0, field(id).getLength(), text));
        robot.type(KeyCode.ENTER);
    }

    private List<String> names() {
        return session.state().core().programme().people().stream()
                .flatMap(id -> session.state().people().person(id).stream()).map(Person::name).sorted().toList();
    }

    private void settle(FxRobot robot) {
        robot.sleep(700);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> desk.later("12:45"));
    }

    @Test
    void namesTypedOneBelowTheOtherAllComeThoughAnswersAreLate(FxRobot robot) {
        desk.late = Duration.ofMillis(300);
        focus(robot, "#people-add");
        line(robot, "#people-add", "Ada Eins, network (en)");
        line(robot, "#people-add", "Bea Zwei / fr");
        line(robot, "#people-add", "ada eins");
        assertThat(field("#people-add").isFocused()).isTrue();
        settle(robot);
        assertThat(names()).contains("Ada Eins", "Bea Zwei").doesNotContain("ada eins");
        assertThat(PreparePanels.texts(desk.find("#people-told"))).contains("Ada Eins is in the session already.");
        assertThat(PreparePanels.texts(desk.find("#people-lacking")))
                .contains("5 names not known aloud, 4 without text");
        Person ada = session.state().people().all().stream().filter(p -> p.name().equals("Ada Eins")).findFirst()
                .orElseThrow();
        assertThat(ada.affiliation()).isEqualTo("network");
        assertThat(ada.language()).isEqualTo(LanguageTag.EN);
    }

    @Test
    void pastedNamesAreOneActWithOneUndo(FxRobot robot) {
        focus(robot, "#people-add");
        robot.interact(() -> field("#people-add").insertText(0,
                "Ada Eins\tnetwork\tEN\nAwa Exemple\nBea Zwei (fr), en\n\nCyd Drei"));
        settle(robot);
        assertThat(names()).contains("Ada Eins", "Cyd Drei");
        assertThat(PreparePanels.texts(desk.find("#people-told"))).contains("2 people added.",
                "Awa Exemple is in the session already.");
        assertThat(PreparePanels.texts(desk.find("#people-add").getParent())).as("what is unclear waits").contains(
                "Bea Zwei (fr), en",
                "Two languages are in this line: French and English.");
        assertThat(session.sent().stream().filter(AddPeople.class::isInstance)).hasSize(1);
        session.did("12:46", new Undo());
        assertThat(names()).doesNotContain("Ada Eins", "Cyd Drei");
    }

    @Test
    void rowsTellWhatIsMissingAndTakeTextAndSoundByKeys(FxRobot robot) {
        focus(robot, "#people-list");
        robot.type(KeyCode.DOWN);
        PersonId clara = new PersonId("clara");
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session.state().core().readiness().of(clara).text()).isTrue();
        assertThat(session.state().core().readiness().of(clara).sound()).isEqualTo(Sound.GOOD);
        assertThat(list("#people-list").getSelectionModel().getSelectedIndex()).as("the mark stays").isEqualTo(1);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field("#person-name").getText()).isEqualTo("Clara Sample");
    }

    @Test
    void aPersonWithoutAPartLeavesAndOneWithAPartStaysWithAReason(FxRobot robot) {
        session.did("12:23", org.pupitre.domain.act.QueueCommand.AddToQueue.known(PreparedSessions.JEAN));
        robot.interact(() -> desk.show());
        focus(robot, "#people-list");
        robot.type(KeyCode.END, KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.sender.saidProperty().get()).contains("is in the queue");
        robot.type(KeyCode.HOME, KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(names()).contains("Jean Modèle").doesNotContain("Awa Exemple");
    }

    @Test
    void boothsAndInterpretersComeAndGoByKeys(FxRobot robot) {
        focus(robot, "#booths-add");
        line(robot, "#booths-add", "B, en-es");
        line(robot, "#booths-add", "Léa Cabine, B, fr");
        line(robot, "#booths-add", "Tom, nowhere");
        WaitForAsyncUtils.waitForFxEvents();
        Booth second = session.state().interpretation().booth(new BoothId("b")).orElseThrow();
        assertThat(second.plan().directions()).contains(new Direction(LanguageTag.EN, new LanguageTag("es")));
        PersonId lea = second.team().stream().map(InterpreterPlan::person).findFirst().orElseThrow();
        assertThat(session.state().people().person(lea).orElseThrow().language()).isEqualTo(LanguageTag.FR);
        assertThat(PreparePanels.texts(desk.find("#booths-add").getParent()))
                .contains("“nowhere” is no booth and no language");
        focus(robot, "#booth-list");
        robot.type(KeyCode.END, KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session.state().interpretation().booth(new BoothId("b")).orElseThrow().team()).isEmpty();
        session.did("12:30", new GoOnAir(new BoothId("a"), new PersonId("int1"), null));
        robot.interact(() -> desk.show());
        robot.type(KeyCode.HOME, KeyCode.DOWN, KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.sender.saidProperty().get()).contains("has been on air");
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field("#booths-add").getText()).as("a booth is changed as it is typed").isEqualTo("A, fr-en");
    }

    @Test
    void aThousandTermsShowOnlyTheRowsInSightAndAreSearched(FxRobot robot) {
        session = PreparedSessions.crowded();
        desk = new PreparePanels(session, Locale.ENGLISH);
        robot.interact(() -> desk.open(stage, 400, 800, 100));
        assertThat(desk.find("#term-list").lookupAll(".list-cell")).as("rows that are drawn").hasSizeLessThan(40);
        focus(robot, "#term-search");
        robot.write("ownership 995");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list("#term-list").getItems()).hasSize(1);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field("#term-fr").getText()).isEqualTo("appropriation locale 995");
    }

    @Test
    void aTermIsEditedAddedAndRemovedAndNothingTypedIsLost(FxRobot robot) {
        focus(robot, "#term-list");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> field("#term-en").setText("voluntary return; assisted return"));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session.state().core().glossary().all().getFirst().all(LanguageTag.EN))
                .doesNotContain("assisted return");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field("#term-en").getText()).as("it is there again").isEqualTo("voluntary return; assisted return");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session.state().core().glossary().all().getFirst().all(LanguageTag.EN))
                .containsExactly("voluntary return", "assisted return");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("diaspora");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session.state().core().glossary().all()).hasSize(6);
        Node owner = desk.find("#term-fr");
        assertThat(owner.isFocused()).as("the next term can be typed at once").isTrue();
        robot.type(KeyCode.ENTER);
        focus(robot, "#term-list");
        robot.type(KeyCode.END, KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session.state().core().glossary().all()).hasSize(5);
        Command last = session.sent().getLast();
        assertThat(last).isInstanceOf(org.pupitre.domain.act.GlossaryCommand.RemoveTerm.class);
    }
}
