package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.cli.common.Services;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.task.sample.SampleSession;
import org.pupitre.ui.kit.FxThread;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What is typed and not sent comes back in its field: after Escape, after the list of sessions, after the window. */
@ExtendWith(ApplicationExtension.class)
class DraftsKeptTest {
    private static final Instant NOW = Instant.parse("2022-05-24T11:00:00Z");
    private static final Map<String, String> TYPED = Map.of("#question-field", "Why is the", "#queue-add", "Zoe Beis",
            "#note-field", "#lesson half a no");

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("library.pupitre");
    }

    private ConsoleWindow window() {
        Services services = new Services((_, _, _) -> 0, null, () -> NOW, System::nanoTime, file(), "test", List.of());
        return new ConsoleWindow(services, file(), Locale.ENGLISH, (_, _) -> Optional.empty());
    }

    @Test
    void halfTextsComeBackAfterTheListAndAfterTheWindow() {
        try (ConsoleWindow window = window()) {
            Stage stage = onScreen(() -> window.show(new Stage(), true));
            onScreen(() -> {
                TYPED.forEach((field, text) -> type(stage, field, text));
                press(stage, field(stage, "#note-field"), KeyCode.ESCAPE, false);
                assertThat(field(stage, "#note-field").isFocused()).as("Escape leaves the field").isFalse();
                assertThat(typed(stage)).as("and its text").isEqualTo(TYPED);
                press(stage, null, KeyCode.O, true);
                press(stage, stage.getScene().lookup(".list-view"), KeyCode.ENTER, false);
                assertThat(typed(stage)).as("back from the list").isEqualTo(TYPED);
                stage.hide();
                return true;
            });
        }
        try (ConsoleWindow window = window()) {
            Stage stage = onScreen(() -> window.show(new Stage(), true));
            assertThat(onScreen(() -> typed(stage))).as("in a new window").isEqualTo(TYPED);
            onScreen(() -> {
                field(stage, "#note-field").deleteText(0, field(stage, "#note-field").getLength());
                field(stage, "#note-field").undo();
                assertThat(field(stage, "#note-field").getText()).as("emptying can be undone")
                        .isEqualTo("#lesson half a no");
                stage.hide();
                return true;
            });
        }
    }

    @Test
    void escapeLeavesTheListForTheFieldOneCameFrom() {
        try (ConsoleWindow window = window()) {
            Stage stage = onScreen(() -> window.show(new Stage(), true));
            onScreen(() -> {
                openLast(stage);
                type(stage, "#note-field", "half");
                press(stage, null, KeyCode.O, true);
                ListView<?> list = (ListView<?>) stage.getScene().lookup(".list-view");
                assertThat(list.getSelectionModel().getSelectedIndex()).as("where one came from").isPositive()
                        .isEqualTo(list.getItems().size() - 1);
                press(stage, list, KeyCode.ESCAPE, false);
                assertThat(field(stage, "#note-field").getText()).isEqualTo("half");
                assertThat(stage.getScene().getFocusOwner()).isEqualTo(field(stage, "#note-field"));
                stage.hide();
                return true;
            });
        }
    }

    /** Opens a session of the library that is not the first. */
    private static void openLast(Stage stage) {
        press(stage, null, KeyCode.O, true);
        ListView<?> list = (ListView<?>) stage.getScene().lookup(".list-view");
        list.getSelectionModel().selectLast();
        press(stage, list, KeyCode.ENTER, false);
    }

    @Test
    void aPauseOfTypingIsEnough() throws IOException {
        ConsoleWindow window = window();
        Stage stage = onScreen(() -> window.show(new Stage(), true));
        try {
            onScreen(() -> {
                type(stage, "#question-field", "Why is the");
                return true;
            });
            boolean there = false;
            for (int i = 0; i < 100 && !there; i++) {
                WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
                there = bytes("library.pupitre").contains("Why is the")
                        || bytes("library.pupitre-wal").contains("Why is the");
            }
            assertThat(there).as("on disk, with nothing closed").isTrue();
        } finally {
            onScreen(() -> {
                stage.hide();
                return true;
            });
            window.close();
        }
    }

    @Test
    void aRefusedTextStillWaitsAfterTheWindow() {
        SessionId id;
        try (LibraryDesk library = LibraryDesk.open(file(), "test", () -> NOW, System::nanoTime)) {
            id = SampleSession.sample(library, NOW);
            SessionLoop loop = library.open(id, () -> NOW);
            loop.saveDraft("question.waiting", "first\u001esecond").join();
        }
        try (ConsoleWindow window = window()) {
            Stage stage = onScreen(() -> window.show(new Stage(), true));
            onScreen(() -> {
                assertThat(stage.getScene().getRoot().lookupAll(".waiting-text .strong"))
                        .extracting(n -> ((Label) n).getText())
                        .containsExactly("first", "second");
                TextInputControl field = field(stage, "#question-field");
                field.requestFocus();
                press(stage, field, KeyCode.UP, false);
                assertThat(field.getText()).isEqualTo("first");
                stage.hide();
                return true;
            });
        }
    }

    @Test
    void aSessionThatIsBeingPlannedComesBack() {
        try (ConsoleWindow window = window()) {
            Stage stage = onScreen(() -> window.show(new Stage(), false));
            onScreen(() -> {
                plan(stage);
                title(stage).setText("Half a title");
                press(stage, title(stage), KeyCode.ESCAPE, false);
                assertThat(stage.getScene().lookup(".new-session")).isNull();
                plan(stage);
                assertThat(title(stage).getText()).as("after Escape").isEqualTo("Half a title");
                stage.hide();
                return true;
            });
        }
        try (ConsoleWindow window = window()) {
            Stage stage = onScreen(() -> window.show(new Stage(), false));
            onScreen(() -> {
                plan(stage);
                assertThat(title(stage).getText()).as("after the window").isEqualTo("Half a title");
                Button again = (Button) stage.getScene().lookup(".new-session-buttons .button");
                again.fire();
                assertThat(title(stage).getText()).isEmpty();
                again.fire();
                assertThat(title(stage).getText()).as("emptying can be undone").isEqualTo("Half a title");
                stage.hide();
                return true;
            });
        }
    }

    @Test
    void aDayThatIsNotUnderstoodComesBack() {
        for (boolean left : List.of(false, true)) {
            try (ConsoleWindow window = window()) {
                Stage stage = onScreen(() -> window.show(new Stage(), false));
                onScreen(() -> {
                    plan(stage);
                    TextField day = day(stage);
                    if (left) {
                        assertThat(day.getText()).as("half typed").isEqualTo("next Tues");
                    }
                    day.setText("next Tues");
                    press(stage, title(stage), KeyCode.ESCAPE, false);
                    plan(stage);
                    assertThat(day(stage).getText()).as("after Escape").isEqualTo("next Tues");
                    Button again = (Button) stage.getScene().lookup(".new-session-buttons .button");
                    again.fire();
                    assertThat(day(stage).getText()).as("begun again").startsWith("24 May");
                    again.fire();
                    assertThat(day(stage).getText()).isEqualTo("next Tues");
                    stage.hide();
                    return true;
                });
            }
        }
    }

    private static TextField day(Stage stage) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        return ((DatePicker) stage.getScene().lookup(".new-session .date-picker")).getEditor();
    }

    private String bytes(String name) throws IOException {
        Path read = folder.resolve(name);
        return Files.exists(read) ? Files.readString(read, StandardCharsets.ISO_8859_1) : "";
    }

    private static void plan(Stage stage) {
        stage.getScene().getRoot().lookupAll(".library-ways .button").stream().map(Button.class::cast)
                .findFirst().orElseThrow().fire();
    }

    private static TextField title(Stage stage) {
        return (TextField) stage.getScene().lookup(".new-session .text-field");
    }

    private static void type(Stage stage, String field, String text) {
        field(stage, field).requestFocus();
        field(stage, field).appendText(text);
    }

    private static TextInputControl field(Stage stage, String id) {
        return (TextInputControl) stage.getScene().getRoot().lookup(id);
    }

    private static Map<String, String> typed(Stage stage) {
        return Map.of("#question-field", field(stage, "#question-field").getText(), "#queue-add",
                field(stage, "#queue-add").getText(), "#note-field", field(stage, "#note-field").getText());
    }

    private static void press(Stage stage, Node target, KeyCode code, boolean control) {
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
        Event.fireEvent(target == null ? stage.getScene() : target, event);
    }

    /** As the program does it, but a failed expectation comes back as well. */
    private static <T> T onScreen(Callable<T> act) {
        CompletableFuture<T> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                done.complete(act.call());
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        return done.orTimeout(30, TimeUnit.SECONDS).join();
    }
}
