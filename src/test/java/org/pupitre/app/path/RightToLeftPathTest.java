package org.pupitre.app.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.app.start.ConsoleAlbum;
import org.pupitre.app.window.ConsoleWindow;
import org.pupitre.cli.common.Services;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.QuestionToNext;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.task.BundleDesk;
import org.pupitre.task.sample.SampleSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What ended the console before: right-to-left notes and questions kept in a library, pasted, and brought in a bundle. */
@ExtendWith(ApplicationExtension.class)
class RightToLeftPathTest {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final Instant BEGIN = Instant.parse("2022-05-24T12:40:00Z");
    private static final long NANOS = System.nanoTime();
    private static final InstantSource CLOCK = () -> BEGIN.plusNanos(System.nanoTime() - NANOS);

    @TempDir Path folder;
    private Stage stage;
    private ConsoleWindow window;
    private SessionId session;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            window.close();
            stage.hide();
        });
    }

    private LibraryDesk library(String name) {
        return LibraryDesk.open(folder.resolve(name), "test", CLOCK, System::nanoTime);
    }

    /** The lines of the case files, as commands of a session that runs. */
    private void fill(String name, Path bundle) throws Exception {
        try (LibraryDesk library = library(name)) {
            session = SampleSession.sample(library, CLOCK.instant());
            try (SessionLoop loop = library.open(session, CLOCK)) {
                loop.submit(new NextItem()).join();
                for (String file : List.of("rtl-note.jsonl", "rtl-long-question.jsonl")) {
                    for (String line : Files.readAllLines(CASES.resolve(file))) {
                        JsonNode node = JsonMapper.builder().build().readTree(line);
                        loop.submit(switch (node.get("command").asString()) {
                            case "AddNote" ->
                                    new AddNote(null, node.get("text").asString(), Set.of(), null, null, null);
                            case "AddQuestion" -> new AddQuestion(node.get("text").asString(), null, null);
                            default -> new ShortlistQuestion(new QuestionId(node.get("question").asString()));
                        }).join();
                    }
                }
                QuestionId asked = loop.state().board().questions().stream()
                        .filter(question -> question.text().startsWith("ما")).findFirst().orElseThrow().id();
                loop.submit(new QuestionToNext(asked)).join();
            }
            new BundleDesk(library).give(session, bundle, "test", CLOCK.instant());
        }
    }

    private void show(FxRobot robot, String library, Optional<Path> opened) {
        Services services = new Services((_, _, _) -> 0, ConsoleAlbum::open, CLOCK, System::nanoTime,
                folder.resolve(library), "test", List.of());
        window = new ConsoleWindow(services, folder.resolve(library), Locale.ENGLISH, (_, _) -> Optional.empty());
        robot.interact(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
            opened.ifPresent(window::openFirst);
            window.show(stage, false);
        });
    }

    private void until(String what, Supplier<Boolean> there) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(there::get).get(20, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            throw new AssertionError(what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> drawn(String selector) {
        List<String> texts = new ArrayList<>();
        stage.getScene().getRoot().lookupAll(selector).forEach(node -> ((Label) node).getChildrenUnmodifiable().stream()
                .filter(javafx.scene.text.Text.class::isInstance)
                .map(text -> ((javafx.scene.text.Text) text).getText()).forEach(texts::add));
        return texts;
    }

    private void allRuns() {
        clockRuns("#wall-clock");
        assertThat(stage.getScene().getRoot().lookupAll(".failed-part")).isEmpty();
    }

    /** Looked at twice: what is drawn, not what a model says. */
    private void clockRuns(String digits) {
        List<String> before = drawn(digits);
        assertThat(before).isNotEmpty();
        until("the clock stands still at " + before, () -> !drawn(digits).equals(before));
        List<String> then = drawn(digits);
        until("the clock stands still at " + then, () -> !drawn(digits).equals(then));
    }

    private boolean holds(String selector, String text) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains(text));
    }

    @Test
    void aConsoleOpensAgainWithThemAndTakesAPastedOne(FxRobot robot) throws Exception {
        fill("console.pupitre", folder.resolve("day.pupitre-bundle"));
        show(robot, "console.pupitre", Optional.empty());
        until("the note", () -> holds(".note .label", "שלום"));
        until("the question", () -> holds(".queue-row .label", "الخطوة") || holds(".now-card .label", "الخطوة")
                || holds(".board-question .label", "الخطوة"));
        allRuns();

        String pasted = Files.readString(CASES.resolve("rtl-question-to-paste.txt")).strip();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        TextField field = (TextField) stage.getScene().getFocusOwner();
        robot.interact(() -> field.replaceSelection(pasted));
        allRuns();
        robot.push(KeyCode.ENTER);
        until("the pasted question", () -> stage.getScene().getRoot().lookupAll(".board-question .label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().strip().equals(pasted))
                || field.getText().isEmpty());
        allRuns();
    }

    @Test
    void aBundleOpensAtTheRapporteursDesk(FxRobot robot) throws Exception {
        Path bundle = folder.resolve("day.pupitre-bundle");
        fill("moderator.pupitre", bundle);
        show(robot, "rapporteur.pupitre", Optional.of(bundle));
        until("the desk", () -> stage.getScene().lookup("#give-back") != null);
        until("the note", () -> holds(".note .label", "שלום"));
        clockRuns(".rapporteur-header .digits");
        assertThat(stage.getScene().getRoot().lookupAll(".failed-part")).isEmpty();
    }

    private Optional<ListView<?>> listOf(String row) {
        for (Node node = stage.getScene().getRoot().lookup(row); node != null; node = node.getParent()) {
            if (node instanceof ListView<?> list) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    private void ask(FxRobot robot, String question) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> ((TextField) stage.getScene().getFocusOwner()).replaceSelection(question));
        robot.push(KeyCode.ENTER);
    }

    private void isNamed(String part) {
        until("the sentence that names " + part, () -> holds(".failed-part", "Cannot be shown: " + part + " (code "));
        clockRuns("#wall-clock");
        assertThat(stage.getScene().getRoot().lookupAll(".failed-part")).hasSize(1);
    }

    @Test
    void aPartThatThrowsIsNamedTheClockRunsAndItComesBack(FxRobot robot) throws Exception {
        fill("console.pupitre", folder.resolve("day.pupitre-bundle"));
        show(robot, "console.pupitre", Optional.empty());
        until("the note", () -> holds(".note .label", "שלום"));

        robot.interact(() -> listOf(".note").orElseThrow().setCellFactory(_ -> {
            throw new IllegalStateException("a view that throws while it is laid out");
        }));
        isNamed("notes");
        ask(robot, "What is the next step?");
        until("the notes are back", () -> holds(".note .label", "שלום"));
        allRuns();

        AtomicBoolean threw = new AtomicBoolean();
        robot.interact(() -> listOf(".note").orElseThrow().getItems().addListener((InvalidationListener) _ -> {
            if (!threw.getAndSet(true)) {
                throw new IllegalStateException("a model that throws while it shows a session");
            }
        }));
        robot.push(KeyCode.CONTROL, KeyCode.J);
        robot.interact(() -> ((TextInputControl) stage.getScene().getFocusOwner()).replaceSelection("A note (1)"));
        robot.push(KeyCode.ENTER);
        isNamed("notes");
        ask(robot, "And then?");
        until("the new note is shown", () -> holds(".note .label", "A note (1)"));
        allRuns();
    }
}
