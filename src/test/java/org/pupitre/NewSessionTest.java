package org.pupitre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.library.LibraryModel;
import org.pupitre.ui.library.LibraryView;
import org.pupitre.ui.library.NoChoices;
import org.pupitre.ui.library.SessionMaker;
import org.testfx.framework.junit5.ApplicationExtension;

/** A session of one's own, from the first screen into a real library; leaves pictures of its sheet in target/pictures. */
@ExtendWith(ApplicationExtension.class)
class NewSessionTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2027-01-14T10:20:00Z"));

    @TempDir private Path folder;
    private LibraryDesk library;
    private final List<SessionId> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        library = LibraryDesk.open(folder.resolve("library.pupitre"), "test", CLOCK, System::nanoTime);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private final class OnlyNew extends NoChoices {
        private final Words words;

        OnlyNew(Words words) {
            this.words = words;
        }

        @Override
        public SessionMaker making() {
            return new NewSessions(library, CLOCK, words, opened::add);
        }
    }

    @Test
    void anotherLanguageLeavesTheKeyboardInItsField() throws Exception {
        onScreen(() -> {
            Scene scene = sheet(Locale.ENGLISH, Theme.Choice.LIGHT);
            List<TextField> fields = scene.getRoot().lookupAll(".new-session .text-field").stream()
                    .map(TextField.class::cast).toList();
            List<String> names = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                TextField field = scene.getRoot().lookupAll(".new-session .text-field").stream()
                        .map(TextField.class::cast).toList().get(i);
                field.requestFocus();
                if (!field.equals(scene.getFocusOwner())) {
                    continue;
                }
                field.selectRange(1, 2);
                String typed = field.getText();
                press(scene);
                assertThat(scene.getFocusOwner()).as("field " + i).isInstanceOfSatisfying(TextField.class, now -> {
                    assertThat(now.getSelection().getStart()).isEqualTo(Math.min(1, typed.length()));
                    names.add(now.getAccessibleText());
                });
                press(scene);
            }
            assertThat(names).hasSizeGreaterThan(15).anyMatch(name -> name != null && name.contains("français"));
        });
    }

    private static void press(Scene scene) {
        javafx.event.Event.fireEvent(scene.getFocusOwner(), new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", javafx.scene.input.KeyCode.F8, false, false, false,
                false));
        javafx.event.Event.fireEvent(scene.getFocusOwner(), new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_RELEASED, "", "", javafx.scene.input.KeyCode.F8, false, false, false,
                false));
    }

    private static void onScreen(Runnable work) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        done.get(60, TimeUnit.SECONDS);
    }

    private Scene sheet(Locale locale, Theme.Choice choice) {
        Theme theme = new Theme();
        theme.choiceProperty().set(choice);
        Words words = new Words(locale);
        Scene scene = new LibraryView(new LibraryModel(), words, new OnlyNew(words)).scene(theme, 1180, 760);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        assertThat(((Button) scene.getFocusOwner()).getText()).isEqualTo(words.text("library.sample"));
        button(scene, words.text("library.new")).fire();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    private static Button button(Scene scene, String text) {
        return scene.getRoot().lookupAll(".button").stream().filter(n -> n instanceof Button b
                && text.equals(b.getText())).map(Button.class::cast).findFirst().orElseThrow();
    }

    @Test
    void aTitleIsEnough() throws Exception {
        onScreen(() -> {
            Scene scene = sheet(Locale.FRENCH, Theme.Choice.DARK);
            TextField title = (TextField) scene.getFocusOwner();
            assertThat(title.getAccessibleText()).contains("français");
            Button create = button(scene, "Créer et ouvrir");
            create.fire();
            assertThat(opened).isEmpty();
            assertThat(scene.getRoot().lookupAll(".label")).anySatisfy(label -> assertThat(((Label) label).getText())
                    .isEqualTo("Saisissez un titre dans une langue au moins."));
            write(scene, "new-session-fr-dark");
            title.setText("A review of partnerships");
            create.fire();
        });
        assertThat(opened).hasSize(1);
        SessionState state = library.replay(opened.getFirst());
        assertThat(state.plan().title().in(org.pupitre.domain.value.LanguageTag.FR))
                .isEqualTo("A review of partnerships");
        assertThat(state.timeline().items()).hasSize(6);
        assertThat(state.interpretation().booths().getFirst().team()).as("somebody can be on air").hasSize(2);
        assertThat(library.verify().ok()).isTrue();
    }

    @Test
    void aDayThatIsNotUnderstoodStaysInItsFieldAndTheFormsAreSaid() throws Exception {
        onScreen(() -> {
            Scene scene = sheet(Locale.ENGLISH, Theme.Choice.LIGHT);
            ((TextField) scene.getFocusOwner()).setText("A review");
            DatePicker day = (DatePicker) scene.getRoot().lookup(".date-picker");
            day.requestFocus();
            day.getEditor().setText("next monday");
            button(scene, "Create and open").requestFocus();
            button(scene, "Create and open").fire();
            assertThat(day.getEditor().getText()).isEqualTo("next monday");
            assertThat(opened).isEmpty();
            assertThat(scene.getRoot().lookupAll(".label")).anySatisfy(label -> assertThat(((Label) label).getText())
                    .startsWith("“next monday” is not a day. Write it as 27.11.2026"));
            write(scene, "new-session-bad-day");
            day.requestFocus();
            day.getEditor().setText("27/11/2027");
            button(scene, "Create and open").requestFocus();
            button(scene, "Create and open").fire();
        });
        assertThat(opened).hasSize(1);
        assertThat(library.replay(opened.getFirst()).plan().plannedStart()).isBetween(
                Instant.parse("2027-11-27T00:00:00Z"), Instant.parse("2027-11-27T23:59:59Z"));
    }

    @Test
    void englishByDaylight() throws Exception {
        onScreen(() -> write(sheet(Locale.ENGLISH, Theme.Choice.LIGHT), "new-session-en-light"));
    }

    private static void write(Scene scene, String name) {
        try {
            Pictures.write(scene, Path.of("target", "pictures", name + ".png"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
