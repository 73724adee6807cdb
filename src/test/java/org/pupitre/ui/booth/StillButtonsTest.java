package org.pupitre.ui.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.AcceptHandover;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.HandleSignal;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.InterpretationCommand.SwitchInterpreter;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SignalId;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Whatever is said in the interpreters' window, each button stays where the hand has learnt it to be. */
@ExtendWith(ApplicationExtension.class)
class StillButtonsTest {
    private static final Offset<Double> NEAR = Offset.offset(1.0);
    private static final String INCIDENT = "end of the first incident";
    /** What can be done about the handover, and what ends an incident, is there while it can be done. */
    private static final Set<String> COME_AND_GO = Set.of("booth-ask", "booth-accept", "booth-decline", "booth-switch",
            "booth-on-air", "booth-back", "booth-false-alarm", INCIDENT);
    private static final List<ChannelId> CHANNELS = List.of(new ChannelId("fr"), new ChannelId("en"));

    private final StagedSession session = Cabins.live();
    private Words words;
    private BoothModel model;
    private Scene scene;

    private void open(Locale locale, int percent, int width, int height) {
        words = new Words(locale);
        Theme theme = new Theme();
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        theme.textPercentProperty().set(percent);
        model = new BoothModel(words);
        scene = new BoothView(model, words, new Sender(words, session), theme, new BoothView.Around() {
            @Override
            public void toConsole() {
                // There is no console here.
            }

            @Override
            public void close() {
                // Nor does anybody close it.
            }
        }).scene(width, height);
    }

    @ParameterizedTest(name = "{0}, text {1} %, {2} × {3}, scrolled {4}")
    @CsvSource({"en, 100, 1180, 820, 0", "fr, 100, 1180, 820, 0", "en, 80, 1440, 900, 0", "fr, 100, 1440, 900, 0",
            "fr, 100, 760, 600, 0", "fr, 100, 760, 600, 0.5", "en, 100, 760, 600, 1", "en, 100, 390, 844, 0",
            "fr, 100, 390, 844, 1", "en, 200, 1440, 900, 0.7", "fr, 200, 1180, 820, 1", "fr, 200, 760, 600, 0.8",
            "fr, 100, 1920, 1080, 0", "en, 100, 3840, 2160, 0"})
    void noLineThatAppearsMovesAButton(Locale locale, int percent, int width, int height, double scrolled,
            FxRobot robot) {
        robot.interact(() -> {
            open(locale, percent, width, height);
            layOut("14:01");
            scrolling().setVvalue(scrolled);
            layOut("14:01");
        });
        Map<String, Bounds> before = new LinkedHashMap<>();
        say(robot, before, "14:01:01");
        assertThat(before).hasSizeGreaterThan(4);

        say(robot, before, "14:01:02", signals());
        say(robot, before, "14:01:40", new HandleSignal(new SignalId("s2")), new HandleSignal(new SignalId("s3")));
        say(robot, before, "14:03", new OpenIncident(IncidentKind.CONNECTION, true, CHANNELS, null));
        say(robot, before, "14:04", new AskHandover(Cabins.A, Cabins.TWO));
        say(robot, before, "14:04:10", new AcceptHandover(Cabins.A));
        say(robot, before, "14:04:20", new OpenIncident(IncidentKind.TEXT, false, CHANNELS, null));
        say(robot, before, "14:04:30", new SwitchInterpreter(Cabins.A, null));
        say(robot, before, "14:05", new SetFloorLanguage(LanguageTag.EN));
        say(robot, before, "14:05:10", new GoOffAir(Cabins.A));
        say(robot, before, "14:05:20", new CloseIncident(new IncidentId("i2")));
        say(robot, before, "14:05:25", new CloseIncident(new IncidentId("i1")));
        say(robot, before, "14:06", new GoOnAir(Cabins.A, Cabins.ONE, null));
        say(robot, before, "14:07", new AskHandover(Cabins.A, Cabins.ONE));
        say(robot, before, "14:09:30");
        say(robot, before, "14:40");
    }

    private static Command[] signals() {
        return Arrays.stream(SignalKind.values()).filter(kind -> kind != SignalKind.TEXT_MISSING)
                .map(kind -> new RaiseSignal(Cabins.A, kind)).toArray(Command[]::new);
    }

    /** Does the commands and compares where the buttons are with where they were. */
    private void say(FxRobot robot, Map<String, Bounds> before, String time, Command... commands) {
        session.did(time, commands);
        Map<String, Bounds> after = new LinkedHashMap<>();
        robot.interact(() -> {
            layOut(time);
            after.putAll(places());
        });
        boolean stopped = after.containsKey("booth-back");
        SoftAssertions.assertSoftly(softly -> before.forEach((id, place) -> {
            if (after.containsKey(id)) {
                Bounds now = after.get(id);
                softly.assertThat(now.getMinY()).as("top of %s at %s", id, time).isCloseTo(place.getMinY(), NEAR);
                softly.assertThat(now.getMaxY()).as("foot of %s at %s", id, time).isCloseTo(place.getMaxY(), NEAR);
                softly.assertThat(now.getMinX()).as("side of %s at %s", id, time).isCloseTo(place.getMinX(), NEAR);
            } else {
                softly.assertThat(stopped || COME_AND_GO.contains(id)).as("%s is gone at %s", id, time).isTrue();
            }
        }));
        // What is gone must come again in its place.
        after.forEach(before::putIfAbsent);
        before.remove(after.containsKey(INCIDENT) ? "" : INCIDENT);
    }

    /** The buttons of the acts, and of the first incident the one that ends it. */
    private Map<String, Bounds> places() {
        Map<String, Bounds> places = new TreeMap<>();
        for (Node button : scene.getRoot().lookupAll(".button")) {
            if (button.isVisible() && button.getId() != null && button.getId().startsWith("booth-")) {
                places.put(button.getId(), inScene(button));
            }
        }
        Node other = scene.lookup("#booth-other-trouble");
        if (other.isVisible()) {
            places.put(other.getId(), inScene(other));
        }
        places.keySet().removeAll(List.of("booth-to-console", "booth-keys"));
        for (Node row : scene.getRoot().lookupAll(".cabin-alert")) {
            Set<Node> ends = row.lookupAll(".button");
            if (!ends.isEmpty() && row.lookupAll(".label").stream().anyMatch(
                    l -> ((Labeled) l).getText().equals(words.word("booth.incident", IncidentKind.TEXT)))) {
                places.put(INCIDENT, inScene(ends.iterator().next()));
            }
        }
        return places;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private ScrollPane scrolling() {
        Node node = scene.lookup(".cabin-turn");
        while (!(node instanceof ScrollPane)) {
            node = node.getParent();
        }
        return (ScrollPane) node;
    }

    private void layOut(String time) {
        model.show(session.state(), StagedSession.at(time));
        for (int pass = 0; pass < 4; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }
}
