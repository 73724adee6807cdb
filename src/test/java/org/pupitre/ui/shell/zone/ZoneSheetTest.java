package org.pupitre.ui.shell.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.looks.Frame;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The time zones at the console: in the header, and chosen by keys alone. */
@ExtendWith(ApplicationExtension.class)
class ZoneSheetTest {
    private final Words words = new Words(Locale.ENGLISH);
    private KeptZones memory;
    private StagedSession session;
    private Console console;
    private Scene scene;

    @Start
    void start(Stage stage) {
        session = Scenes.speaking();
        console = new Console(words, new Theme(), session, session::saved, false);
        scene = console.scene(1440, 900);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void twoAreKnown(FxRobot robot) {
        memory = new KeptZones("Asia/Amman");
        robot.interact(() -> {
            console.rememberZones(memory);
            tick("14:27:05");
            scene.getRoot().requestFocus();
        });
    }

    private void tick(String time) {
        session.setNow(time);
        console.show(session.state(), session.now());
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private void press(FxRobot robot, KeyCode code, boolean control, boolean shift) {
        robot.interact(() -> {
            Node at = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            Event.fireEvent(scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, false, false));
            tick(session.now().atZone(StagedSession.BRUSSELS).toLocalTime().toString());
        });
    }

    private void press(FxRobot robot, KeyCode code) {
        press(robot, code, false, false);
    }

    private void open(FxRobot robot) {
        press(robot, KeyCode.T, true, true);
    }

    private TextField field() {
        return (TextField) Objects.requireNonNull(scene.lookup("#zone-field"), "the sheet is closed");
    }

    private void type(FxRobot robot, String text) {
        robot.interact(() -> {
            field().setText(text);
            tick("14:27:05");
        });
    }

    private String said() {
        return ((Label) scene.lookup("#zone-said")).getText();
    }

    private List<String> rows() {
        return scene.lookup(".zone-rows").lookupAll(".zone-row").stream()
                .map(row -> String.join(" ", row.lookupAll(".label").stream().map(l -> ((Labeled) l).getText())
                        .filter(text -> text != null && !text.isEmpty()).toList()))
                .toList();
    }

    private List<String> header() {
        return scene.getRoot().lookupAll(".zone-time").stream().filter(Node::isVisible)
                .map(label -> ((Label) label).getText()).toList();
    }

    @Test
    void aCityIsAddedByKeysAloneAndRemovedAsEasily(FxRobot robot) {
        assertThat(header()).containsExactly("15:27 Amman (you)", "12:27 Dakar");
        open(robot);
        assertThat(field().isFocused()).isTrue();
        assertThat(rows()).containsExactly("14:27 Brussels session", "15:27 Amman you", "12:27 Dakar seminar");
        type(robot, "tokyo");
        press(robot, KeyCode.ENTER);
        assertThat(memory.chosen()).containsExactly(ZoneId.of("Asia/Tokyo"));
        assertThat(field().getText()).isEmpty();
        assertThat(rows()).first().isEqualTo("21:27 Tokyo chosen");
        assertThat(header()).containsExactly("15:27 Amman (you)", "12:27 Dakar", "21:27 Tokyo");

        robot.interact(() -> scene.lookup(".zone-remove").requestFocus());
        press(robot, KeyCode.DELETE);
        assertThat(memory.chosen()).isEmpty();
        assertThat(header()).containsExactly("15:27 Amman (you)", "12:27 Dakar");
        assertThat(field().isFocused()).as("the keyboard stays in the sheet").isTrue();
        press(robot, KeyCode.ESCAPE);
        assertThat(scene.lookup("#zone-field")).isNull();
    }

    @Test
    void inFrenchItIsTheSame(FxRobot robot) {
        robot.interact(() -> words.localeProperty().set(Locale.FRENCH));
        open(robot);
        assertThat(rows()).containsExactly("14:27 Bruxelles séance", "15:27 Amman vous", "12:27 Dakar séminaire");
        type(robot, "le caire");
        press(robot, KeyCode.ENTER);
        assertThat(memory.chosen()).containsExactly(ZoneId.of("Africa/Cairo"));
        assertThat(rows()).first().isEqualTo("14:27 Le Caire même heure que Bruxelles · choisi");
        type(robot, "atlantide");
        assertThat(said()).startsWith("Aucun fuseau trouvé pour «\u00a0atlantide\u00a0».");
        robot.interact(() -> words.localeProperty().set(Locale.ENGLISH));
        assertThat(said()).startsWith("No time zone is found for “atlantide”.");
    }

    @Test
    void arrowsMarkAnother(FxRobot robot) {
        open(robot);
        type(robot, "san");
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.UP);
        ZoneModel model = new ZoneModel(words);
        ZoneId second = model.find("san").get(1).zone();
        press(robot, KeyCode.ENTER);
        assertThat(memory.chosen()).containsExactly(second);
    }

    @Test
    void aThirdIsRefusedAndWhatWasTypedStays(FxRobot robot) {
        memory.keep(List.of(ZoneId.of("Asia/Tokyo"), ZoneId.of("UTC+03:00")));
        open(robot);
        type(robot, "Suva");
        type(robot, "fiji");
        press(robot, KeyCode.ENTER);
        assertThat(said()).isEqualTo(
                "Two zones are chosen already. Remove Tokyo or the other, then press Enter here again.");
        assertThat(field().getText()).isEqualTo("fiji");
        open(robot);
        assertThat(scene.lookup("#zone-field")).as("the same key closes it").isNull();
        open(robot);
        assertThat(field().getText()).as("opened again").isEqualTo("fiji");
        robot.interact(() -> scene.lookup(".zone-remove").requestFocus());
        press(robot, KeyCode.DELETE);
        assertThat(scene.getFocusOwner().getStyleClass()).as("the next one").contains("zone-remove");
        robot.interact(() -> field().requestFocus());
        press(robot, KeyCode.ENTER);
        assertThat(memory.chosen()).containsExactly(ZoneId.of("UTC+03:00"), ZoneId.of("Pacific/Fiji"));
    }

    @Test
    void timePassesWhileItIsOpen(FxRobot robot) {
        memory.keep(List.of(ZoneId.of("Asia/Tokyo")));
        open(robot);
        type(robot, "san");
        press(robot, KeyCode.DOWN);
        robot.interact(() -> scene.lookup(".zone-remove").requestFocus());
        Node focused = scene.getFocusOwner();
        robot.interact(() -> tick("14:28:00"));
        assertThat(rows()).containsExactly("21:28 Tokyo chosen", "14:28 Brussels session", "15:28 Amman you",
                "12:28 Dakar seminar");
        assertThat(header()).containsExactly("15:28 Amman (you)", "12:28 Dakar", "21:28 Tokyo");
        assertThat(scene.getFocusOwner()).as("a minute moves no keyboard").isSameAs(focused);
        robot.interact(() -> field().requestFocus());
        press(robot, KeyCode.ENTER);
        assertThat(memory.chosen()).as("nor the mark").endsWith(new ZoneModel(words).find("san").get(1).zone());
    }

    @Test
    void aDiskThatRefusesIsSaidUntilItTakesThem(FxRobot robot) {
        memory.refuse(true);
        open(robot);
        type(robot, "tokyo");
        press(robot, KeyCode.ENTER);
        assertThat(header()).as("it holds").contains("21:27 Tokyo");
        assertThat(said()).startsWith("The disk refused");
        memory.refuse(false);
        type(robot, "utc");
        press(robot, KeyCode.ENTER);
        assertThat(said()).startsWith("Up to two more zones.");
    }

    @Test
    void theCityOpensItAndNamesAllZones(FxRobot robot) {
        Button city = (Button) scene.lookup("#city");
        assertThat(city.getText()).isEqualTo("Brussels");
        assertThat(city.getAccessibleText()).startsWith("14:27 Brussels (session) · 15:27 Amman (you)");
        robot.interact(city::requestFocus);
        press(robot, KeyCode.ENTER);
        assertThat(field().isFocused()).isTrue();
        press(robot, KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).as("the keyboard is given back").isSameAs(city);
    }

    /** In a narrow header whole times go, the last first; no title is cut for them, and they are named still. */
    @ParameterizedTest
    @ValueSource(ints = {1180, 1439, 1440, 1520, 1600, 1920})
    void whatHasNoRoomIsNotCutShort(int width, FxRobot robot) {
        robot.interact(() -> {
            StagedSession other = Scenes.speaking();
            Console narrow = new Console(words, new Theme(), other, other::saved, false);
            narrow.rememberZones(new KeptZones("Asia/Amman", "Asia/Tokyo", "America/New_York"));
            Scene window = narrow.scene(width, 900);
            other.setNow("14:27:05");
            for (int i = 0; i < 3; i++) {
                narrow.show(other.state(), other.now());
                window.getRoot().applyCss();
                window.getRoot().layout();
            }
            List<Label> zones = window.getRoot().lookupAll(".zone-time").stream().map(Label.class::cast).toList();
            List<Label> seen = zones.stream().filter(Node::isVisible).toList();
            assertThat(seen).isEqualTo(zones.subList(0, seen.size()));
            assertThat(seen).hasSizeBetween(width < 1440 ? 0 : 1, width < 1440 ? 0 : 4);
            assertThat(seen).allSatisfy(zone -> {
                assertThat(zone.getWidth()).isGreaterThanOrEqualTo(zone.prefWidth(-1) - 0.5);
                assertThat(bounds(zone).getMaxX()).isLessThanOrEqualTo(width - 19);
            });
            Node last = seen.isEmpty() ? window.lookup("#city") : seen.getLast();
            assertThat(bounds(last).getMaxX()).as("the row ends at the margin").isBetween(width - 21.0, width - 19.0);
            Label title = (Label) window.lookup(".header .titles > .title");
            if (!seen.isEmpty()) {
                assertThat(title.getWidth()).isGreaterThanOrEqualTo(title.prefWidth(-1) - 0.5);
            }
            assertThat(window.lookup("#city").getAccessibleText()).contains("Tokyo", "New York");
        });
    }

    @ParameterizedTest
    @CsvSource({"1180, 720", "1440, 900", "1920, 1080"})
    void theSheetCoversNoRunningFigureAndNotWhoIsNext(int width, int height, FxRobot robot) {
        robot.interact(() -> {
            Scene window = ZoneScreens.refused(Frame.of(Locale.FRENCH, Theme.Choice.LIGHT, 100, width, height));
            for (int i = 0; i < 3; i++) {
                window.getRoot().applyCss();
                window.getRoot().layout();
            }
            Bounds sheet = bounds(window.lookup(".zone-sheet"));
            assertThat(List.of("#item-left", "#stop-minutes", "#turn-left", "#wall-clock", ".queue-row.next"))
                    .allSatisfy(figure -> assertThat(bounds(window.lookup(figure)).intersects(sheet)).isFalse());
            assertThat(bounds(window.lookup(".zone-remove")).getMaxY()).as("a zone can be removed at once")
                    .isLessThanOrEqualTo(bounds(window.lookup(".zone-scroll")).getMaxY());
        });
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
