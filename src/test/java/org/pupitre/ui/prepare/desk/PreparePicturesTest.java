package org.pupitre.ui.prepare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.act.ReadinessCommand.PlanSoundCheck;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The panels of people, interpreters and words in each width, language, theme and state. */
@ExtendWith(ApplicationExtension.class)
class PreparePicturesTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private static StagedSession session(String state) {
        return switch (state) {
            case "empty" -> StagedSession.unplanned();
            case "crowded" -> PreparedSessions.crowded();
            case "arabic" -> PreparedSessions.arabic();
            default -> PreparedSessions.half();
        };
    }

    @ParameterizedTest
    @CsvSource({"half, en, LIGHT, 100, 400, 760", "half, fr, DARK, 100, 400, 760", "crowded, en, LIGHT, 100, 404, 580",
            "half, fr, LIGHT, 150, 404, 900", "arabic, en, LIGHT, 100, 520, 760", "empty, fr, LIGHT, 100, 400, 760"})
    void isWhole(String state, String language, Theme.Choice choice, int percent, double column, double height,
            FxRobot robot) {
        PreparePanels desk = new PreparePanels(session(state), Locale.of(language));
        robot.interact(() -> {
            desk.theme.choiceProperty().set(choice);
            desk.open(stage, column, height, percent);
        });
        WaitForAsyncUtils.waitForFxEvents();
        for (String id : new String[]{"#people-add", "#people-count", "#people-lacking", "#booths-add", "#term-search",
                "#term-count"}) {
            assertThat(PreparePanels.inside(desk.find(id))).as(id).isTrue();
        }
        robot.interact(() -> desk.picture("prepare-panels-" + state + "-" + language + "-" + choice + "-" + percent));
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 100, 900", "fr, DARK, 150, 900", "fr, LIGHT, 200, 900", "en, LIGHT, 100, 620"})
    void theCardKeepsItsButtonsInSight(String language, Theme.Choice choice, int percent, double height,
            FxRobot robot) {
        StagedSession session = PreparedSessions.arabic();
        session.did("12:30", new PlanSoundCheck(PreparedSessions.AWA, StagedSession.at("12:40")));
        PreparePanels desk = new PreparePanels(session, Locale.of(language));
        robot.interact(() -> {
            desk.theme.choiceProperty().set(choice);
            desk.open(stage, 590, height, percent);
            ShownPerson.ask(desk.find("#people-list"), PreparedSessions.AWA);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(PreparePanels.inside(desk.find("#person-card"))).isTrue();
        assertThat(PreparePanels.inside(desk.find("#person-save"))).isTrue();
        robot.interact(() -> desk.picture("prepare-card-" + language + "-" + percent + "-" + (int) height));
    }

    @ParameterizedTest
    @CsvSource({"en, 100", "fr, 150"})
    void aTermIsEditedInItsPlace(String language, int percent, FxRobot robot) {
        PreparePanels desk = new PreparePanels(PreparedSessions.half(), Locale.of(language));
        robot.interact(() -> {
            desk.open(stage, 404, 800, percent);
            desk.find("#term-list").requestFocus();
        });
        robot.type(javafx.scene.input.KeyCode.DOWN, javafx.scene.input.KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(PreparePanels.inside(desk.find("#term-editor"))).isTrue();
        robot.interact(() -> desk.picture("prepare-term-" + language + "-" + percent));
    }
}
