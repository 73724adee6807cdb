package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.app.start.FailureNotes;
import org.pupitre.failure.Failure;
import org.pupitre.failure.LogFile;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.library.LibraryModel;
import org.pupitre.ui.library.LibraryView;
import org.pupitre.ui.library.NoChoices;
import org.pupitre.ui.looks.ScreenFaults;
import org.slf4j.LoggerFactory;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the screen says of failures no one expected, and of a library that cannot be opened; leaves pictures. */
@ExtendWith(ApplicationExtension.class)
class TroubleOnScreenTest {
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir Path folder;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(60, TimeUnit.SECONDS);
    }

    private static void picture(Scene scene, String name) throws IOException {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        Pictures.write(scene, PICTURES.resolve(name + ".png"));
        assertThat(ScreenFaults.in(scene)).as(name).isEmpty();
    }

    private static void press(Scene scene, String text) {
        for (Node node : scene.getRoot().lookupAll(".button")) {
            if (node instanceof Button button && button.getText().equals(text)) {
                button.fire();
                return;
            }
        }
        Assertions.fail("no button " + text);
    }

    private Failure failure() {
        AtomicReference<Failure> told = new AtomicReference<>();
        try (LogFile log = LogFile.open(folder.resolve("log"))) {
            log.listen(told::set);
            LoggerFactory.getLogger("org.pupitre.live.Test").error("a tick failed", new IllegalStateException("Zoé"));
        }
        return told.get();
    }

    @Test
    void aFailureIsTold() throws Exception {
        card(Locale.ENGLISH, Theme.Choice.LIGHT, "failure-en-light", "Copy details", "Continue");
        card(Locale.FRENCH, Theme.Choice.DARK, "failure-fr-dark", "Copier les détails", "Continuer");
    }

    private void card(Locale locale, Theme.Choice choice, String name, String copy, String goOn) throws Exception {
        Failure failure = failure();
        onScreen(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(choice);
            Words words = new Words(locale);
            Scene scene = new LibraryView(new LibraryModel(), words, new NoChoices()).scene(theme, 1180, 720);
            FailureNotes notes = new FailureNotes(words);
            notes.show(scene, failure);
            notes.show(scene, failure);
            picture(scene, name);
            assertThat(scene.getRoot().lookupAll(".failure-card")).hasSize(1);
            press(scene, copy);
            assertThat(Clipboard.getSystemClipboard().getString()).contains(failure.code(), "Java 25",
                    "IllegalStateException at ").doesNotContain("Zoé");
            press(scene, goOn);
            assertThat(scene.getRoot().lookupAll(".failure-card")).isEmpty();
            notes.show(scene, failure);
            assertThat(scene.getRoot().lookupAll(".failure-card")).as("told once").isEmpty();
            return true;
        });
    }

    @Test
    void aLibraryThatCannotBeOpenedIsSaidInAWindow() throws Exception {
        Path cloud = Files.createDirectory(folder.resolve("Nextcloud")).resolve("library.pupitre");
        problem(cloud, Locale.ENGLISH, "problem-en", "Try again", cloud);
        Path other = folder.resolve("other.pupitre");
        problem(cloud, Locale.FRENCH, "problem-fr", "Choisir une autre bibliothèque…", other);
        problem(cloud, Locale.ENGLISH, "problem-quit", "Quit", null);
    }

    private void problem(Path library, Locale locale, String name, String button, Path expected) throws Exception {
        LibraryException refused = Assertions.catchThrowableOfType(LibraryException.class,
                () -> Library.open(library, InstantSource.system()).close());
        ProblemWindow window = onScreen(() -> {
            ProblemWindow shown = ProblemWindow.show(stage, refused, library, new Words(locale),
                    (owner, words) -> Optional.of(folder.resolve("other.pupitre")));
            picture(stage.getScene(), name);
            press(stage.getScene(), button);
            return shown;
        });
        assertThat(window.answer().get(10, TimeUnit.SECONDS)).isEqualTo(Optional.ofNullable(expected));
    }
}
