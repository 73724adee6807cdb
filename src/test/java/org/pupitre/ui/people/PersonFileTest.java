package org.pupitre.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.ReadinessCommand.AttachText;
import org.pupitre.domain.act.ReadinessCommand.CheckSound;
import org.pupitre.domain.act.ReadinessCommand.DetachText;
import org.pupitre.domain.act.Sound;
import org.pupitre.domain.act.TextFile;
import org.pupitre.domain.value.ContentId;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.field.TextAsked;
import org.pupitre.ui.kit.field.TextAsked.Wish;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The file of a text on the card of its person: it comes, is asked for, goes, and what was typed beside it stays. */
@ExtendWith(ApplicationExtension.class)
class PersonFileTest {
    private static final TextFile FILE = new TextFile(new ContentId("c1"), "كلمة السيدة – discours.pdf", 245_000);

    private final StagedSession session = CardMoments.everywhere();
    private final List<TextAsked> asked = new ArrayList<>();
    private CardConsole desk;
    private Scene scene;

    @Start
    void start(Stage stage) {
        desk = new CardConsole(session, Locale.ENGLISH, false);
        desk.open(stage, 1440, 900);
        scene = stage.getScene();
        scene.getRoot().addEventHandler(TextAsked.ASKED, asked::add);
    }

    private void open(FxRobot robot) {
        robot.interact(() -> ShownPerson.ask(scene.lookup("#queue-list"), CardMoments.JEAN));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> ((Button) scene.lookup(id)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void attach(FxRobot robot) {
        session.did("13:13", new AttachText(CardMoments.JEAN, FILE));
        robot.interact(desk::show);
    }

    private List<String> sizes() {
        return scene.getRoot().lookupAll("#person-file .label").stream().map(Label.class::cast).map(Label::getText)
                .toList();
    }

    private String text(String id) {
        Node node = scene.lookup(id);
        return node instanceof Label label
                ? label.getText()
                : node instanceof Button button ? button.getText() : "none";
    }

    @Test
    void aFileIsAskedForAndComesIntoTheOpenCardWhileWhatIsTypedStays(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.END).write(" Autre");
        robot.interact(() -> scene.lookup("#person-file-add").requestFocus());
        fire(robot, "#person-file-add");
        assertThat(asked).extracting(TextAsked::wish).containsExactly(new Wish.Add(CardMoments.JEAN, List.of()));
        attach(robot);
        assertThat(text("#person-file-open")).contains("discours.pdf");
        assertThat(scene.getFocusOwner()).as("the button that was pressed is gone")
                .isEqualTo(scene.lookup("#person-file-open"));
        assertThat(sizes()).containsExactly("240\u00a0KB");
        assertThat(((CheckBox) scene.lookup("#person-text")).isSelected()).isTrue();
        assertThat(((javafx.scene.control.TextField) scene.lookup("#person-name")).getText())
                .isEqualTo("Jean Modèle Autre");
        robot.push(KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sizes()).containsExactly("240\u00a0Ko");
    }

    @Test
    void theFileIsOpenedAndSavedByTheWindowAndWhatBecameOfItIsSaidInTheCard(FxRobot robot) {
        attach(robot);
        open(robot);
        fire(robot, "#person-file-open");
        fire(robot, "#person-file-save");
        assertThat(asked).extracting(TextAsked::wish).containsExactly(new Wish.Open(FILE), new Wish.Save(FILE));
        robot.interact(() -> asked.getLast().tell(() -> "Not there."));
        assertThat(text("#person-card .person-refused")).isEqualTo("Not there.");
    }

    @Test
    void whatElseBecomesKnownMeanwhileLeavesTheKeyboardWhereItIs(FxRobot robot) {
        attach(robot);
        open(robot);
        robot.interact(() -> scene.lookup("#person-text").requestFocus());
        session.did("13:14", new CheckSound(CardMoments.JEAN, Sound.GOOD));
        robot.interact(desk::show);
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup("#person-text"));
        session.did("13:15", new DetachText(CardMoments.JEAN));
        robot.interact(desk::show);
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup("#person-text"));
    }

    @Test
    void removedItLeavesTheCardAtOnce(FxRobot robot) {
        attach(robot);
        open(robot);
        fire(robot, "#person-file-remove");
        assertThat(desk.sent()).containsExactly(new DetachText(CardMoments.JEAN));
        assertThat(scene.lookup("#person-file-add")).isNotNull();
        assertThat(scene.lookup("#person-file-open")).isNull();
    }
}
