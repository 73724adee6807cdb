package org.pupitre.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The first screen by key and by mouse: the keys of the console that mean something here, and the sessions. */
@ExtendWith(ApplicationExtension.class)
class FirstScreenTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final Theme theme = new Theme();
    private final LibraryModel model = new LibraryModel();
    private final List<SessionId> opened = new ArrayList<>();
    private int samples;
    private LibraryView view;
    private Stage stage;
    private Scene scene;

    @Start
    void start(Stage primary) {
        model.show(List.of(session("own", false), session("brought", true)));
        stage = primary;
        view = new LibraryView(model, words, new NoChoices() {
            @Override
            public void open(SessionId session) {
                opened.add(session);
            }

            @Override
            public void openSample() {
                samples++;
            }
        });
        scene = view.scene(theme, 1180, 760);
        stage.setScene(scene);
        stage.show();
    }

    private static SessionSummary session(String id, boolean copy) {
        LocalText title = LocalText.of(id, id);
        return new SessionSummary(new SessionId(id), new SeminarId("s"), title, title,
                Instant.parse("2027-01-14T13:00:00Z"),
                Instant.parse("2027-01-14T15:00:00Z"), ZoneId.of("Europe/Brussels"), List.of(), null,
                Timeline.Status.NOT_STARTED,
                false, null, false, copy, 0);
    }

    @Test
    void theDayOfASessionIsThatOfItsZone(FxRobot robot) {
        robot.interact(() -> model.show(List.of(inZone("Pacific/Kiritimati"), inZone("Pacific/Pago_Pago"))));
        assertThat(panel()).contains("15 January 2027", "00:30\u00a0–\u00a002:30 Kiritimati");
        robot.push(KeyCode.DOWN);
        assertThat(panel()).contains("13 January 2027", "23:30\u00a0–\u00a001:30 Pago Pago");
    }

    /** What the panel of the selected session says. */
    private List<String> panel() {
        WaitForAsyncUtils.waitForFxEvents();
        return scene.getRoot().lookup(".session-panel").lookupAll(".label").stream()
                .filter(n -> n.isVisible() && n.getParent().isVisible()).map(n -> ((Labeled) n).getText()).toList();
    }

    private static SessionSummary inZone(String zone) {
        LocalText title = LocalText.of(zone, zone);
        return new SessionSummary(new SessionId(zone.replace('/', '.')), new SeminarId("s"), title, title,
                Instant.parse("2027-01-14T10:30:00Z"), Instant.parse("2027-01-14T12:30:00Z"), ZoneId.of(zone),
                List.of(),
                null, Timeline.Status.NOT_STARTED, null);
    }

    private List<String> texts() {
        WaitForAsyncUtils.waitForFxEvents();
        return scene.getRoot().lookupAll(".label").stream().map(n -> ((Labeled) n).getText()).toList();
    }

    private List<String> buttons() {
        WaitForAsyncUtils.waitForFxEvents();
        return scene.getRoot().lookupAll(".button").stream().map(n -> ((Button) n).getText()).toList();
    }

    @Test
    void theKeysThatDoNotNeedASessionDoWhatTheyDoOnTheConsole(FxRobot robot) {
        robot.push(KeyCode.F8);
        assertThat(words.locale()).isEqualTo(Locale.FRENCH);
        robot.push(KeyCode.F8);
        Theme.Choice before = theme.choiceProperty().get();
        robot.push(KeyCode.F9);
        assertThat(theme.choiceProperty().get()).isNotEqualTo(before);
        robot.push(KeyCode.F1);
        assertThat(texts()).contains("Keys", "English or French");
        robot.push(KeyCode.ESCAPE);
        assertThat(texts()).doesNotContain("Keys");
        robot.push(KeyCode.F11);
        assertThat(stage.isFullScreen()).isTrue();
        robot.push(KeyCode.F11);
        assertThat(stage.isFullScreen()).isFalse();
    }

    @Test
    void theChosenSessionKeepsTheKeyboardWhateverIsReadAgain(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.F8);
        robot.interact(() -> model.show(List.of(session("own", false), session("brought", true),
                session("third", false))));
        robot.push(KeyCode.ENTER);
        assertThat(opened).containsExactly(new SessionId("brought"));
    }

    @Test
    void aListThatCannotBeDrawnLeavesTheRestOfTheScreen(FxRobot robot) {
        robot.interact(() -> ((Pane) scene.getRoot().lookup(".library-sessions")).getChildren().add(new Pane() {
            @Override
            protected void layoutChildren() {
                throw new ArrayIndexOutOfBoundsException("as the toolkit throws where a line turns direction");
            }
        }));
        robot.sleep(300);
        assertThat(texts()).anyMatch(text -> text.startsWith("Cannot be shown: part of this page"));
        assertThat(buttons()).contains(words.text("library.new"));
        robot.push(KeyCode.F1);
        assertThat(texts()).contains("Keys");
    }

    @Test
    void theTextGrowsAndShrinksByKey(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        int larger = theme.textPercentProperty().get();
        assertThat(larger).isGreaterThan(100);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(theme.textPercentProperty().get()).isEqualTo(100);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(theme.textPercentProperty().get()).isLessThan(100);
        robot.push(KeyCode.CONTROL, KeyCode.ADD).push(KeyCode.CONTROL, KeyCode.ADD);
        assertThat(theme.textPercentProperty().get()).isEqualTo(larger);
        robot.push(KeyCode.CONTROL, KeyCode.SUBTRACT).push(KeyCode.CONTROL, KeyCode.NUMPAD0);
        assertThat(theme.textPercentProperty().get()).isEqualTo(100);
    }

    @Test
    void manyProblemsOfAFileScrollAndLeaveTheScreenInItsPlace(FxRobot robot) {
        Node name = scene.getRoot().lookup(".library-name");
        double before = name.localToScene(0, 0).getY();
        List<String> many = IntStream.rangeClosed(0, 40)
                .mapToObj(i -> "line " + i + ", column 9, sessions[0].items[" + i + "].minutes: minutes expected")
                .toList();
        robot.interact(() -> model.told(new FaultyFile(many)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(name.localToScene(0, 0).getY()).isEqualTo(before);
        ScrollPane scroll = (ScrollPane) scene.getRoot().lookup("#import-problems");
        assertThat(scroll.getHeight()).isBetween(100.0, 300.0);
        assertThat(scroll.getContent().getBoundsInLocal().getHeight()).isGreaterThan(600);
        assertThat(scene.getRoot().lookupAll(".session-row")).as("sessions stay in sight").isNotEmpty();

        robot.interact(scroll::requestFocus);
        robot.push(KeyCode.END);
        assertThat(scroll.getVvalue()).isEqualTo(scroll.getVmax());

        robot.clickOn(robot.lookup(".library-problems .icon-button").<Node>query());
        assertThat(scroll.getParent().isVisible()).isFalse();
    }

    @Test
    void controlQAsksTheWindowToCloseAsItsOwnSignDoes(FxRobot robot) {
        List<WindowEvent> asked = new ArrayList<>();
        robot.interact(() -> stage.setOnCloseRequest(e -> {
            asked.add(e);
            e.consume();
        }));
        robot.push(KeyCode.Q);
        assertThat(asked).as("not the bare letter").isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        assertThat(asked).hasSize(1);
        assertThat(stage.isShowing()).as("whoever is asked may say no").isTrue();
        // The stage is the one of all tests, which must be able to close theirs.
        robot.interact(() -> stage.setOnCloseRequest(null));
    }

    private Node row(int line) {
        return scene.getRoot().lookupAll(".session-row").stream()
                .sorted(Comparator.comparingDouble(n -> n.localToScene(0, 0).getY())).skip(line).findFirst()
                .orElseThrow();
    }

    @Test
    void aClickSelectsAndADoubleClickOpens(FxRobot robot) {
        robot.clickOn(row(1));
        assertThat(panel()).contains("brought");
        assertThat(opened).as("a click does not open").isEmpty();
        robot.doubleClickOn(row(0));
        assertThat(opened).containsExactly(new SessionId("own"));
    }

    @Test
    void thePanelFollowsTheSelectionAndTheLanguage(FxRobot robot) {
        LocalText title = LocalText.of("Data", "Les données");
        robot.interact(() -> model.show(List.of(titled("data", title, Timeline.Status.NOT_STARTED),
                titled("end", LocalText.of("End", "La fin"), Timeline.Status.FINISHED))));
        assertThat(panel()).contains("Data", "Les données", "Not started", "14 January 2027", "Languages",
                "English, French");
        robot.push(KeyCode.F8);
        assertThat(panel()).contains("Les données", "Data", "Pas commencée", "14 janvier 2027", "anglais, français");
        robot.push(KeyCode.DOWN);
        assertThat(panel()).contains("La fin", "Terminée").doesNotContain("Data");
        robot.clickOn("#open-session");
        assertThat(opened).containsExactly(new SessionId("end"));
    }

    private static SessionSummary titled(String id, LocalText title, Timeline.Status status) {
        return new SessionSummary(new SessionId(id), new SeminarId("s"), title, title,
                Instant.parse("2027-01-14T13:00:00Z"), Instant.parse("2027-01-14T15:00:00Z"),
                ZoneId.of("Europe/Brussels"), List.of(LanguageTag.EN, LanguageTag.FR), null, status, null);
    }

    @Test
    void theTimeUntilTheStartIsCountedWhereItIsLessThanADay(FxRobot robot) {
        robot.interact(() -> view.at(Instant.parse("2027-01-14T12:37:40Z")));
        assertThat(panel()).contains("23", "min").doesNotContain("14 January 2027")
                .anyMatch(text -> text.startsWith("until the start"));
        robot.interact(() -> view.at(Instant.parse("2027-01-14T12:38:00Z")));
        assertThat(panel()).contains("22", "min");
        robot.interact(() -> view.at(Instant.parse("2027-01-12T12:38:00Z")));
        assertThat(panel()).contains("14 January 2027").noneMatch(text -> text.startsWith("until the start"));
    }

    @Test
    void aRowHasTheYearOfItsDayOnlyWhereThatIsAnother(FxRobot robot) {
        robot.interact(() -> {
            view.at(Instant.parse("2027-01-02T12:00:00Z"));
            model.show(List.of(session("own", false)));
        });
        assertThat(texts()).contains("14 Jan").doesNotContain("14 Jan 2027");
        robot.interact(() -> {
            view.at(Instant.parse("2026-12-30T12:00:00Z"));
            model.show(List.of(session("own", false)));
        });
        assertThat(texts()).contains("14 Jan 2027");
    }

    @Test
    void theMenuOfARowOpensItAndGivesItToTheRapporteur(FxRobot robot) {
        robot.rightClickOn(row(1));
        assertThat(menu()).containsExactly("Open", "Archive", "Return the notes…", "Delete…");
        robot.push(KeyCode.ESCAPE);
        robot.rightClickOn(row(0));
        assertThat(menu()).containsExactly("Open", "Prepare", "Rehearse", "Copy to a day…", "Plan the next day",
                "Export…", "Rename…", "Move…", "Archive", "Give to the rapporteur…", "Delete…");
        robot.clickOn(".context-menu .label");
        assertThat(opened).containsExactly(new SessionId("own"));
    }

    private static List<String> menu() {
        WaitForAsyncUtils.waitForFxEvents();
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).map(MenuItem::getText).toList();
    }

    @Test
    void anEmptyLibrarySaysTheNextSteps(FxRobot robot) {
        robot.interact(() -> model.show(List.of()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts()).contains("No session yet. Enter opens the sample seminar.");
        assertThat(scene.getRoot().lookupAll(".library-buttons .button").stream().map(n -> ((Button) n).getText()))
                .containsExactly("Open the sample seminar", "New session…", "Import a seminar…", "Import a bundle…",
                        "Go on with a session here…");
        assertThat(scene.getRoot().lookup(".library-right").isVisible()).as("no panel of nothing").isFalse();
        robot.push(KeyCode.ENTER);
        assertThat(samples).isEqualTo(1);

        robot.interact(() -> model.show(List.of(session("first", false))));
        robot.push(KeyCode.ENTER);
        assertThat(opened).as("the first session has the keyboard").containsExactly(new SessionId("first"));
        assertThat(texts()).doesNotContain("No session yet. Enter opens the sample seminar.");
    }

    @Test
    void aCopyIsGivenBackAndNotGivenOn(FxRobot robot) {
        assertThat(buttons()).contains("Give to the rapporteur…");
        robot.push(KeyCode.DOWN);
        assertThat(buttons()).contains("Return the notes…").doesNotContain("Give to the rapporteur…");
    }
}
