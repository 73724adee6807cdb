package org.pupitre.ui.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.AcceptHandover;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.InterpretationCommand.SwitchInterpreter;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.HeldCaps;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The form of the interpreters' window: sizes of letters and buttons, columns, what is there and what is absent. */
@ExtendWith(ApplicationExtension.class)
class CabinFormTest {
    private static final List<ChannelId> CHANNELS = List.of(new ChannelId("fr"), new ChannelId("en"));
    private static final Offset<Double> NEAR = Offset.offset(1.0);

    private StagedSession session = Cabins.live();
    private BoothModel model;
    private Scene scene;
    private int percent;

    private void open(String language, int text, double width, double height) {
        Words words = new Words(Locale.of(language));
        Theme theme = new Theme();
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        theme.textPercentProperty().set(text);
        percent = text;
        model = new BoothModel(words);
        scene = new BoothView(model, words, new Sender(words, session), theme, new BoothView.Around() {
            @Override
            public void toConsole() {
                // There is no console here.
            }

            @Override
            public void close() {
                // Nor a window.
            }
        }).scene(width, height);
        at("14:01");
    }

    private void at(String time, Command... commands) {
        if (commands.length > 0) {
            session.did(time, commands);
        }
        model.show(session.state(), StagedSession.at(time));
        for (int pass = 0; pass < 4; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void each(Node node, Consumer<Node> act) {
        if (node.isVisible()) {
            act.accept(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> each(child, act));
            }
        }
    }

    private List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        each(scene.getRoot(), node -> {
            if (node instanceof Text text && !(node instanceof FontIcon) && !text.getText().isBlank()) {
                texts.add(text);
            }
        });
        return texts;
    }

    private String text(String selector) {
        return ((Labeled) scene.lookup(selector)).getText();
    }

    private Bounds place(String selector) {
        Node node = scene.lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean seen(Node node) {
        return node == null || (node.isVisible() && seen(node.getParent()));
    }

    private boolean seen(String selector) {
        Node node = scene.lookup(selector);
        return node != null && seen(node);
    }

    @ParameterizedTest
    @CsvSource({"en, 100, 1180, 820", "fr, 80, 1180, 680", "fr, 100, 760, 600", "en, 100, 390, 844",
            "fr, 200, 1440, 900"})
    void lettersHaveSixSizesAndTwoWeightsAndAFingerFindsEachButton(String language, int text, double width,
            double height, FxRobot robot) {
        robot.interact(() -> {
            open(language, text, width, height);
            for (boolean stopped : List.of(false, true)) {
                if (stopped) {
                    at("14:02", new OpenIncident(IncidentKind.SOUND, true, CHANNELS, null));
                }
                for (Text shown : texts()) {
                    assertThat(Math.round(shown.getFont().getSize() * 100 / percent)).as(shown.getText())
                            .isIn(14L, 16L, 20L, 32L, 44L);
                    assertThat(shown.getFont().getStyle()).as(shown.getText()).isIn("Regular", "Bold");
                }
                each(scene.getRoot(), node -> {
                    if (node instanceof ButtonBase button) {
                        assertThat(button.getHeight() * 100 / percent).as(button.getText() + button.getId())
                                .isGreaterThanOrEqualTo(43.9);
                    }
                });
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"1100, 820, 100, 3, 96", "1099, 820, 100, 2, 96", "1180, 820, 100, 3, 96", "760, 600, 100, 2, 56",
            "759, 600, 100, 1, 56", "390, 844, 100, 1, 56", "1440, 900, 150, 2, 56", "1440, 900, 200, 1, 56"})
    void columnsFollowTheWidthAtTheUsualSizeOfText(double width, double height, int text, int columns, double stop,
            FxRobot robot) {
        robot.interact(() -> {
            open("en", text, width, height);
            Set<Long> lefts = new TreeSet<>();
            for (String part : List.of(".cabin-next", ".cabin-turn", ".cabin-tell")) {
                lefts.add(Math.round(place(part).getMinX()));
            }
            assertThat(lefts).as("next, handover and signals").hasSize(columns);
            Bounds button = place("#booth-trouble");
            assertThat(button.getHeight() * 100 / text).isCloseTo(stop, NEAR);
            Bounds small = place("#booth-slow-down");
            assertThat(button.getMaxY()).as("first of the signals").isLessThan(small.getMinY());
            assertThat(button.getMinX()).as("full width").isCloseTo(small.getMinX(), NEAR);
            assertThat(button.getMaxX()).isCloseTo(place("#booth-other-trouble").getMaxX(), NEAR);
        });
    }

    @ParameterizedTest
    @CsvSource({"1180, 820", "760, 600", "390, 844"})
    void whatHasStoppedIsABandWhereItsButtonWas(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            open("en", 100, width, height);
            Bounds button = place("#booth-trouble");
            Bounds slow = place("#booth-slow-down");
            assertThat(seen(".cabin-stopped")).isFalse();
            assertThat(seen("#booth-back")).isFalse();

            at("14:02", new OpenIncident(IncidentKind.CONNECTION, true, CHANNELS, null));
            at("14:02:17");
            assertThat(place(".cabin-stopped")).isEqualTo(button);
            assertThat(seen("#booth-trouble") || seen("#booth-slow-down") || seen("#booth-other-trouble")).isFalse();
            assertThat(text(".cabin-stop-since")).isEqualTo("0:17");
            assertThat(place("#booth-back").getMinX()).isCloseTo(slow.getMinX(), NEAR);
            assertThat(place("#booth-back").getMinY()).as("where the signals were").isCloseTo(slow.getMinY(), NEAR);
            assertThat(text(".cabin-on-air")).isEqualTo("You have stopped, into");
            assertThat(scene.lookup(".cabin-alert")).as("told once").isNull();
            at("14:03:05");
            assertThat(text(".cabin-stop-since")).as("it runs").isEqualTo("1:05");

            at("14:03:10", new CloseIncident(new IncidentId("i1")));
            assertThat(seen(".cabin-stopped") || seen("#booth-back")).isFalse();
            assertThat(place("#booth-trouble")).isEqualTo(button);
            assertThat(text(".cabin-on-air")).isEqualTo("You are on air, into");
        });
    }

    @Test
    void theKeyboardStaysWithWhatTakesThePlace(FxRobot robot) {
        robot.interact(() -> {
            open("en", 100, 1180, 820);
            scene.lookup("#booth-trouble").requestFocus();
            at("14:02", new OpenIncident(IncidentKind.SOUND, true, CHANNELS, null));
            assertThat(scene.getFocusOwner().getId()).isEqualTo("booth-back");
            at("14:03", new CloseIncident(new IncidentId("i1")));
            assertThat(scene.getFocusOwner().getId()).isEqualTo("booth-trouble");
        });
    }

    @Test
    void clocksRunDownAndUp(FxRobot robot) {
        robot.interact(() -> {
            open("en", 100, 1180, 820);
            assertThat(clocks()).containsExactly("2:00", "left of 3:00", "17:00", "handover in 3\u00a0min");
            at("14:01:01");
            assertThat(clocks()).containsExactly("1:59", "left of 3:00", "17:01", "handover in 3\u00a0min");
            at("14:03:59");
            assertThat(clocks()).containsExactly("+0:59", "over", "19:59", "handover in 1\u00a0min");
            at("14:04");
            assertThat(clocks()).endsWith("20:00", "handover due");
            at("14:06:10");
            assertThat(clocks()).endsWith("22:10", "handover +2\u00a0min");
        });
    }

    private List<String> clocks() {
        return List.of(text(".cabin-left"), text(".cabin-turn-note"), text(".cabin-on-air-for"),
                text(".cabin-handover-in"));
    }

    @Test
    void theNextThreeSayIntoWhichLanguageAndWhenAndOnlyTheChangeIsAccented(FxRobot robot) {
        robot.interact(() -> {
            open("fr", 100, 390, 844);
            assertThat(into(false)).containsExactly("en anglais dans 2\u00a0min", "vous en français dans 5\u00a0min",
                    "en anglais dans 8\u00a0min");
            assertThat(into(true)).containsExactly("vous en français dans 5\u00a0min");
            at("14:02");
            assertThat(into(true)).containsExactly("vous en français dans 4\u00a0min");
            model.chooseNext();
            at("14:02:01");
            assertThat(into(true)).as("another is on air").containsExactly("en français dans 4\u00a0min");
            at("14:02:10", new EndTurn());
            assertThat(into(true)).as("no one speaks: the time is not known").containsExactly("en français");
        });
    }

    private List<String> into(boolean accented) {
        List<String> all = new ArrayList<>();
        each(scene.getRoot(), node -> {
            if (node.getStyleClass().contains("cabin-into")
                    && (!accented || node.getStyleClass().contains(Styles.ACCENT))) {
                all.add(((Labeled) node).getText());
            }
        });
        return all;
    }

    @Test
    void anActOfTheHandoverIsThereOnlyWhileItCanBeDone(FxRobot robot) {
        robot.interact(() -> {
            open("en", 100, 1180, 820);
            assertThat(acts()).containsExactlyInAnyOrder(BoothAct.ON_AIR, BoothAct.ASK);
            at("14:05", new AskHandover(Cabins.A, Cabins.TWO));
            assertThat(acts()).containsExactlyInAnyOrder(BoothAct.ACCEPT, BoothAct.DECLINE);
            assertThat(text("#booth-decline")).isEqualTo("Not yet");
            model.chooseNext();
            at("14:05:01");
            assertThat(acts()).containsExactlyInAnyOrder(BoothAct.SWITCH, BoothAct.DECLINE);
            assertThat(text("#booth-decline")).isEqualTo("Withdraw");
            at("14:05:10", new AcceptHandover(Cabins.A));
            assertThat(acts()).containsExactlyInAnyOrder(BoothAct.SWITCH, BoothAct.DECLINE);
            at("14:05:20", new SwitchInterpreter(Cabins.A, null));
            assertThat(acts()).containsExactlyInAnyOrder(BoothAct.ON_AIR, BoothAct.ASK);
            assertThat(text("#booth-on-air")).isEqualTo("Go off air");
            at("14:05:30", new GoOffAir(Cabins.A));
            assertThat(acts()).containsExactly(BoothAct.ON_AIR);
            assertThat(text("#booth-on-air")).isEqualTo("Go on air");
        });
    }

    /** Those that are seen; each is one that the rules allow at this moment. */
    private Set<BoothAct> acts() {
        Set<BoothAct> acts = EnumSet.noneOf(BoothAct.class);
        for (BoothAct act : List.of(BoothAct.ON_AIR, BoothAct.ASK, BoothAct.ACCEPT, BoothAct.DECLINE,
                BoothAct.SWITCH)) {
            if (seen("#" + act.id())) {
                acts.add(act);
                assertThat(scene.lookup("#" + act.id()).isDisabled()).as(act + " is grey").isFalse();
            }
        }
        return acts;
    }

    @Test
    void aNewTargetIsShownStronglyForFiveSeconds(FxRobot robot) {
        robot.interact(() -> {
            open("en", 100, 1180, 820);
            assertThat(text(".cabin-target")).isEqualTo("EN");
            at("14:02", new SetFloorLanguage(LanguageTag.EN));
            assertThat(text(".cabin-target")).isEqualTo("FR");
            assertThat(scene.lookup(".cabin-target").getPseudoClassStates()).anyMatch(
                    state -> state.getPseudoClassName().equals("flipped"));
            at("14:02:06");
            assertThat(scene.lookup(".cabin-target").getPseudoClassStates()).noneMatch(
                    state -> state.getPseudoClassName().equals("flipped"));
        });
    }

    @Test
    void keysAreShownOnlyWhileCtrlIsHeld(FxRobot robot) {
        robot.interact(() -> {
            open("en", 100, 1180, 820);
            assertThat(scene.getRoot().lookupAll("." + Styles.KEYCAP)).isEmpty();
            HeldCaps caps = scene.getRoot().getChildrenUnmodifiable().stream().filter(HeldCaps.class::isInstance)
                    .map(HeldCaps.class::cast).findFirst().orElseThrow();
            caps.show();
            assertThat(caps.getChildren()).extracting(cap -> ((Labeled) cap).getText())
                    .contains("S", "U", "G", "T", "F1", "F7").doesNotContain("O", "D", "W");
            caps.hide();
            assertThat(scene.getRoot().lookupAll("." + Styles.KEYCAP)).isEmpty();
        });
    }

    @Test
    void whatWasToldStaysUntilItIsAnswered(FxRobot robot) {
        robot.interact(() -> {
            open("en", 100, 1180, 820);
            assertThat(told()).containsExactly("Text missing", "shown · 0:02");
            at("14:01:30");
            assertThat(told()).containsExactly("Text missing", "shown · 0:32");
        });
    }

    private List<String> told() {
        return scene.lookup(".cabin-told-line").lookupAll(".label").stream().map(l -> ((Labeled) l).getText())
                .toList();
    }
}
