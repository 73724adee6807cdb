package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.booth.Cabins;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Booth A with two interpreters and booth B with one, as the moderator sees them while time passes. */
@ExtendWith(ApplicationExtension.class)
class TwoBoothsPaneTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        StagedSession session =
                Cabins.threeLanguages().did("13:00", new NextItem(), new SetFloorLanguage(LanguageTag.FR));
        desk = new Desk(session, Locale.ENGLISH, Theme.Choice.LIGHT);
        stage.setScene(desk.scene(desk.interpretationView.build(), 684, 620));
        stage.show();
    }

    @Test
    void handlesTheUppermostSignalAloneAndKeepsThatOfTheOtherBooth(FxRobot robot) {
        passes(robot, "13:01", new RaiseSignal(Cabins.A, SignalKind.SOUND_POOR),
                new RaiseSignal(Cabins.B, SignalKind.SOUND_POOR));
        assertThat(banners(robot)).contains("Booth A", "Booth B");
        robot.interact(desk.slotView::handleFirstSignal);
        assertThat(banners(robot)).contains("Booth B", "Poor sound").doesNotContain("Booth A");
    }

    @Test
    void showsSlowDownOfBothAndNamesOnlyTheBoothOfTwo(FxRobot robot) {
        passes(robot, "13:01", new RaiseSignal(Cabins.A, SignalKind.SLOW_DOWN));
        passes(robot, "13:01:02", new RaiseSignal(Cabins.B, SignalKind.SLOW_DOWN));
        assertThat(banners(robot)).containsSubsequence("Booth A", "6\u00a0s", "A booth", "8\u00a0s")
                .doesNotContain("Booth B");
        passes(robot, "13:01:08");
        assertThat(banners(robot)).contains("A booth", "2\u00a0s").doesNotContain("Booth A");
        passes(robot, "13:01:10");
        assertThat(banners(robot)).isEmpty();
    }

    @Test
    void countsTheSecondsOfSignalsAndIncidents(FxRobot robot) {
        passes(robot, "13:01", new RaiseSignal(Cabins.A, SignalKind.CANNOT_HEAR));
        passes(robot, "13:01:05", new OpenIncident(IncidentKind.SOUND, true, List.of(new ChannelId("en")), null));
        for (int second = 10; second < 20; second++) {
            passes(robot, "13:01:" + second);
            assertThat(banners(robot)).contains("0:" + second, String.format("0:%02d", second - 5));
        }
        passes(robot, "13:01:30", new RaiseSignal(Cabins.A, SignalKind.CANNOT_HEAR));
        assertThat(banners(robot)).as("sent again, it counts again, and no second one stands").contains("0:00", "0:25")
                .doesNotContain("0:30").containsOnlyOnce("Cannot hear");
    }

    @Test
    void isGreyUntilItWasToldWhoInterprets(FxRobot robot) {
        passes(robot, "13:01");
        assertThat(texts(robot, ".channel")).contains("not known", "no one has said who interprets");
        assertThat(texts(robot, ".booth")).contains("Not known who interprets").doesNotContain("No interpreter on air");
        assertThat(looks(robot)).doesNotContain("silent", "trouble", Styles.DANGER);
        passes(robot, "13:02", new GoOnAir(Cabins.A, Cabins.ONE, null));
        passes(robot, "13:03", new GoOffAir(Cabins.A));
        assertThat(texts(robot, ".channel")).contains("no interpreter on air", "not known");
        assertThat(texts(robot, ".booth")).contains("No interpreter on air", "Not known who interprets");
        assertThat(looks(robot)).contains("silent", Styles.DANGER);
        robot.interact(() -> desk.words.localeProperty().set(Locale.FRENCH));
        assertThat(texts(robot, ".channel")).contains("non précisé", "personne n’a indiqué qui interprète");
    }

    @Test
    void saysThatNobodyAnsweredAnAskForAMinute(FxRobot robot) {
        passes(robot, "13:02", new GoOnAir(Cabins.A, Cabins.ONE, null), new AskHandover(Cabins.A, Cabins.TWO));
        passes(robot, "13:02:59");
        assertThat(texts(robot, ".booth")).contains("Interpreter 2 is ready to take over · 0:59", "Accept", "Decline");
        passes(robot, "13:03");
        assertThat(texts(robot, ".booth")).contains("Interpreter 2 asked for the handover at 13:02 and got no answer",
                "Dismiss");
        assertThat(robot.lookup("Accept").tryQuery().filter(Node::isVisible)).isEmpty();
        robot.clickOn("Dismiss");
        assertThat(robot.lookup(".booth-asked").tryQuery()).isEmpty();
    }

    private void passes(FxRobot robot, String time, Command... commands) {
        robot.interact(() -> {
            desk.session.did(time, commands);
            desk.show();
        });
    }

    private static List<String> banners(FxRobot robot) {
        return texts(robot, ".banners");
    }

    private static List<String> texts(FxRobot robot, String within) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(within).lookup((Node n) -> n instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText).filter(text -> text != null && !text.isEmpty()).toList();
    }

    /** Style classes and states of the channels. */
    private static Set<String> looks(FxRobot robot) {
        Set<String> looks = new java.util.TreeSet<>();
        robot.lookup(".channel").queryAll().forEach(card -> {
            card.getPseudoClassStates().stream().map(PseudoClass::getPseudoClassName).forEach(looks::add);
            card.lookupAll("*").forEach(node -> looks.addAll(node.getStyleClass()));
        });
        return looks;
    }
}
