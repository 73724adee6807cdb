package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the panel says of how the floor language is known, as speakers follow each other. */
@ExtendWith(ApplicationExtension.class)
class FloorLanguageShownTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(Moments.empty(), Locale.ENGLISH, Theme.Choice.LIGHT);
        stage.setScene(desk.scene(desk.interpretationView.build(), 684, 420));
        stage.show();
    }

    private String said(FxRobot robot, String time, Command... commands) {
        robot.interact(() -> {
            desk.session.did(time, commands);
            desk.show();
        });
        return robot.lookup("#floor-since").queryAs(Label.class).getText();
    }

    @Test
    void theLanguageOfASpeakerIsNotSaidToBeThatOfTheNextOne(FxRobot robot) {
        assertThat(said(robot, "13:00")).isEqualTo("floor language unknown");
        assertThat(said(robot, "13:01", new SetFloorLanguage(LanguageTag.EN))).isEqualTo("set by hand, 0:00");
        assertThat(said(robot, "13:02", Moments.known("awa"), new StartTurn(Moments.entry(1))))
                .isEqualTo("from the speaker, 0:00");
        assertThat(said(robot, "13:03", AddToQueue.unknown(PersonDetails.named("Noor Beispiel")),
                new StartTurn(Moments.entry(2)))).isEqualTo("not known, kept from before, 1:00");
        robot.interact(() -> desk.words.localeProperty().set(Locale.FRENCH));
        assertThat(said(robot, "13:04")).startsWith("inconnue, langue précédente, ");
        assertThat(said(robot, "13:05", new EndTurn())).isEqualTo("parlée en dernier, 3:00");
    }

    /** The channels have nothing to carry yet, and say what is missing: someone has the floor. */
    @Test
    void aSpeakerOfUnknownLanguageIsNotNobody(FxRobot robot) {
        said(robot, "13:00");
        assertThat(channels(robot)).contains("no one has the floor");
        said(robot, "13:01", AddToQueue.unknown(PersonDetails.named("Noor Beispiel")),
                new StartTurn(Moments.entry(1)));
        assertThat(channels(robot)).contains("choose the language of the floor above")
                .doesNotContain("no one has the floor");
        said(robot, "13:02", new EndTurn());
        assertThat(channels(robot)).contains("no one has the floor");
    }

    private static List<String> channels(FxRobot robot) {
        return robot.lookup(".channel .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
