package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.app.start.Toolkit;
import org.pupitre.cli.common.Services;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.testfx.framework.junit5.ApplicationExtension;

/** From the list of sessions: a session is rehearsed and stays clean, or deleted. */
@ExtendWith(ApplicationExtension.class)
class RehearseFromListTest {
    private static final Instant NOW = Sample.START.minus(Duration.ofDays(2));

    @TempDir Path folder;
    private Path file;
    private String code = "";

    private final Services services = new Services((_, _, _) -> 0, null, () -> NOW,
            () -> Duration.between(Instant.EPOCH, NOW).toNanos(), Path.of("none"), "test", List.of());

    @BeforeEach
    void plan() {
        file = folder.resolve("library.pupitre");
        try (LibraryDesk library = library()) {
            assertThat(library.plan(Map.of(Sample.SESSION, Sample.plan()), NOW)).isInstanceOf(Outcome.Done.class);
            code = library.library().code();
        }
    }

    private LibraryDesk library() {
        return LibraryDesk.open(file, "test", () -> NOW, System::nanoTime);
    }

    private ConsoleWindow window() {
        return new ConsoleWindow(services, file, Locale.ENGLISH, (_, _) -> Optional.empty());
    }

    private Path place() {
        return folder.resolve("library.pupitre.rehearsal");
    }

    private static void await(BooleanSupplier there) {
        for (int i = 0; i < 400 && !Toolkit.call(there::getAsBoolean); i++) {
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        assertThat(Toolkit.call(there::getAsBoolean)).isTrue();
    }

    private static String live(Stage stage) {
        return stage.getScene().lookup("#live-word") instanceof Label word ? word.getText() : "";
    }

    private static List<String> texts(Stage stage) {
        return stage.getScene().getRoot().lookupAll(".label").stream().map(l -> ((Label) l).getText()).toList();
    }

    /** Presses the button of the list, and waits for the console of the copy. */
    private Stage rehearsing(ConsoleWindow window) {
        Stage stage = Toolkit.call(() -> window.show(new Stage(), false));
        Toolkit.call(() -> {
            ((Button) Objects.requireNonNull(stage.getScene().lookup("#rehearse-session"))).fire();
            return true;
        });
        await(() -> live(stage).startsWith("Rehearsal"));
        return stage;
    }

    @Test
    void theCopyIsPlayedWithRealKeysAndTheSessionStaysClean() {
        ConsoleWindow window = window();
        try {
            Stage stage = rehearsing(window);
            assertThat(place()).isDirectory();
            Toolkit.call(() -> {
                assertThat(stage.getTitle()).isEqualTo("Rehearsal · Pupitre");
                assertThat(stage.getScene().lookup(".console-header.rehearsal")).isNotNull();
                Event.fireEvent(stage.getScene(),
                        new KeyEvent(KeyEvent.KEY_TYPED, "n", "", KeyCode.UNDEFINED, false, false, false, false));
                return true;
            });
            await(() -> live(stage).equals("Rehearsal · Live"));
            Toolkit.call(() -> {
                Event.fireEvent(stage.getScene(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.O, false, true, false, false));
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                assertThat(texts(stage)).contains("The rehearsal is thrown away. The session is as it was.")
                        .doesNotContain("Live");
                assertThat(stage.getTitle()).isEqualTo("Pupitre");
                assertThat(place()).doesNotExist();
                stage.hide();
                return true;
            });
        } finally {
            window.close();
        }
        isClean();
    }

    @Test
    void theWindowIsClosedInTheMiddleAndTheSessionStaysClean() {
        ConsoleWindow window = window();
        Stage stage = rehearsing(window);
        Toolkit.call(() -> {
            stage.hide();
            return true;
        });
        window.close();
        assertThat(place()).doesNotExist();
        isClean();
    }

    private void isClean() {
        try (LibraryDesk library = library()) {
            assertThat(library.library().code()).isEqualTo(code);
            assertThat(library.replay(Sample.SESSION).timeline().status()).isEqualTo(Timeline.Status.NOT_STARTED);
            assertThat(library.library().exported()).isEmpty();
        }
    }

    @Test
    void aSessionIsDeletedFromItsMenuAndTheListIsWithoutIt() throws Exception {
        ConsoleWindow window = window();
        try {
            Stage stage = Toolkit.call(() -> window.show(new Stage(), false));
            Toolkit.call(() -> {
                MenuButton more = (MenuButton) Objects.requireNonNull(stage.getScene().lookup("#session-more"));
                more.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
                more.getItems().stream().filter(item -> "session-act-DELETE".equals(item.getId())).findFirst()
                        .orElseThrow().fire();
                return true;
            });
            await(() -> stage.getScene().lookup(".erase-sheet .text-field") != null);
            Toolkit.call(() -> {
                TextField field = (TextField) Objects.requireNonNull(
                        stage.getScene().lookup(".erase-sheet .text-field"));
                field.setText("Séance 1");
                field.fireEvent(new ActionEvent());
                return true;
            });
            await(() -> texts(stage).stream().anyMatch(text -> text.startsWith("Deleted: ")));
            await(() -> stage.getScene().lookup(".erase-sheet") != null
                    && texts(stage).stream().noneMatch(text -> text.equals("Session 1")));
            Toolkit.call(() -> {
                stage.hide();
                return true;
            });
        } finally {
            window.close();
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Ndiaye");
        try (LibraryDesk library = library()) {
            assertThat(library.sessions()).isEmpty();
        }
    }
}
