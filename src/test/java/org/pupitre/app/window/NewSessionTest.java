package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.pupitre.ui.library.draft.SessionMaker;
import org.pupitre.ui.looks.ScreenFaults;
import org.testfx.framework.junit5.ApplicationExtension;

/** A session of the user's own, from the first screen into a real library; leaves pictures of its sheet in target/pictures. */
@ExtendWith(ApplicationExtension.class)
class NewSessionTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2027-01-14T10:20:00Z"));

    @TempDir private Path folder;
    private LibraryDesk library;
    private final List<SessionId> opened = new ArrayList<>();
    private final List<SessionMaker> makers = new ArrayList<>();

    @BeforeEach
    void open() {
        library = LibraryDesk.open(folder.resolve("library.pupitre"), "test", CLOCK, System::nanoTime);
    }

    @AfterEach
    void close() throws Exception {
        onScreen(() -> makers.forEach(maker -> maker.drafts().leave()));
        library.close();
    }

    private final class OnlyNew extends NoChoices {
        private final Words words;

        OnlyNew(Words words) {
            this.words = words;
        }

        @Override
        public SessionMaker making() {
            NewSessions maker = new NewSessions(library, CLOCK, words, opened::add);
            makers.add(maker);
            return maker;
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
                    assertThat(now.getScene()).as("it is on the screen").isEqualTo(scene);
                    assertThat(now.getSelection().getStart()).isEqualTo(Math.min(1, typed.length()));
                    names.add(now.getAccessibleText());
                });
                press(scene);
            }
            assertThat(names).hasSizeGreaterThan(4).anyMatch(name -> name != null && name.contains("français"));
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
                && b.isManaged() && b.getParent().isVisible() && text.equals(b.getText())).map(Button.class::cast)
                .findFirst().orElseThrow();
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
                    .isEqualTo("Saisissez un titre dans au moins une langue."));
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

    /** As people write a day; the keyboard leaves the field, or the button is pressed at once. */
    @ParameterizedTest
    @ValueSource(strings = {"27.11.2026", "27/11/2026", "2026-11-27", "27 November 2026", "27 novembre 2026",
            " 27.11.2026 "})
    void aDayIsUnderstoodAsPeopleWriteIt(String typed) throws Exception {
        for (boolean leaves : List.of(true, false)) {
            onScreen(() -> {
                Scene scene = sheet(Locale.FRENCH, Theme.Choice.LIGHT);
                ((TextField) scene.getFocusOwner()).setText("Un bilan");
                Stage stage = new Stage();
                stage.setScene(scene);
                stage.show();
                stage.requestFocus();
                DatePicker day = (DatePicker) scene.getRoot().lookup(".date-picker");
                day.requestFocus();
                day.getEditor().setText(typed);
                if (leaves) {
                    button(scene, "Annuler").requestFocus();
                    assertThat(day.getEditor().getText()).isEqualTo("27 novembre 2026");
                }
                button(scene, "Créer et ouvrir").fire();
                stage.hide();
            });
            assertThat(
                    library.replay(opened.getLast()).plan().plannedStart().atZone(ZoneId.systemDefault()).toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 11, 27));
        }
        assertThat(opened).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"27.11.26", "31.02.2027", "11/27/2026", "morgen"})
    void aDayThatIsNotUnderstoodIsNeverEmptied(String typed) throws Exception {
        onScreen(() -> {
            Scene scene = sheet(Locale.ENGLISH, Theme.Choice.LIGHT);
            ((TextField) scene.getFocusOwner()).setText("A review");
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            DatePicker day = (DatePicker) scene.getRoot().lookup(".date-picker");
            day.requestFocus();
            day.getEditor().setText(typed);
            button(scene, "Cancel").requestFocus();
            assertThat(day.getEditor().getText()).isEqualTo(typed);
            button(scene, "Create and open").fire();
            assertThat(day.getEditor().getText()).isEqualTo(typed);
            assertThat(said(scene)).startsWith("“" + typed + "” is not a day.");
            stage.hide();
        });
        assertThat(opened).isEmpty();
    }

    private static String said(Scene scene) {
        return scene.getRoot().lookupAll(".new-session > .dngr").stream().map(n -> ((Label) n).getText()).findFirst()
                .orElseThrow();
    }

    /** Each message stays while its cause does, follows the language, and goes with its cause without the button. */
    @Test
    void aMessageGoesWithItsCause() throws Exception {
        onScreen(() -> {
            Scene scene = sheet(Locale.ENGLISH, Theme.Choice.LIGHT);
            TextField title = (TextField) scene.getFocusOwner();
            Button create = button(scene, "Create and open");
            create.fire();
            assertThat(said(scene)).isEqualTo("Type a title in at least one language.");
            TextField start = (TextField) scene.getRoot().lookup(".new-session-time");
            start.setText("soon");
            assertThat(said(scene)).as("another field is no cure").startsWith("Type a title");
            title.setText("A review");
            assertThat(said(scene)).isEmpty();
            create.fire();
            assertThat(said(scene)).startsWith("“soon” is not a time.");
            start.setText("later");
            assertThat(said(scene)).startsWith("“later” is not a time.");
            title.setText("");
            assertThat(said(scene)).as("its cause is there").startsWith("“later”");
            title.setText("A review");
            start.setText("10:00");
            assertThat(said(scene)).isEmpty();
            DatePicker day = (DatePicker) scene.getRoot().lookup(".date-picker");
            day.getEditor().setText("soon");
            create.fire();
            assertThat(said(scene)).startsWith("“soon” is not a day.");
            day.getEditor().setText("27.11.2026");
            assertThat(said(scene)).as("before the keyboard leaves the field").isEmpty();
            create.fire();
        });
        assertThat(opened).hasSize(1);
    }

    /** On the day of the change 02:30 does not exist: it is named, not made 03:30 in silence. */
    @Test
    void anHourThatDoesNotExistIsNamed() throws Exception {
        onScreen(() -> {
            Scene scene = sheet(Locale.ENGLISH, Theme.Choice.LIGHT);
            ((TextField) scene.getFocusOwner()).setText("A review");
            @SuppressWarnings("unchecked") ComboBox<String> zone =
                    (ComboBox<String>) scene.getRoot().lookupAll(".combo-box").stream()
                            .filter(n -> ((ComboBox<?>) n).isEditable()).findFirst().orElseThrow();
            zone.getEditor().setText("Europe/Brussels");
            ((DatePicker) scene.getRoot().lookup(".date-picker")).getEditor().setText("28.03.2027");
            TextField start = (TextField) scene.getRoot().lookup(".new-session-time");
            start.setText("02:30");
            button(scene, "Create and open").fire();
            assertThat(said(scene))
                    .isEqualTo("02:30 does not exist on that day, because the clocks change. Write 03:30, or "
                            + "another time.");
            write(scene, "new-session-no-such-hour");
            start.setText("03:30");
            assertThat(said(scene)).isEmpty();
        });
        assertThat(opened).isEmpty();
    }

    /** The calendar speaks the language of the screen, and its week begins as in the region the computer is set to. */
    @ParameterizedTest
    @CsvSource({"en-US,fr,Dim.,Lun.,Janvier", "fr-BE,en,Mon,Tue,January", "en,fr,Lun.,Mar.,Janvier",
            "en-GB,en,Mon,Tue,January",
            "ar-EG,en,Sat,Sun,January"})
    void theWeekBeginsAsTheLocaleSays(String computer, String screen, String first, String second, String month)
            throws Exception {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            onScreen(() -> {
                Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(computer));
                Scene scene = sheet(Locale.of(screen), Theme.Choice.LIGHT);
                Stage stage = new Stage();
                stage.setScene(scene);
                stage.show();
                DatePicker day = (DatePicker) scene.getRoot().lookup(".date-picker");
                day.show();
                Node content = ((DatePickerSkin) day.getSkin()).getPopupContent();
                content.applyCss();
                List<String> names =
                        content.lookupAll(".day-name-cell").stream().map(n -> ((Labeled) n).getText()).toList();
                assertThat(names.subList(0, 2)).containsExactly(first, second);
                assertThat(content.lookupAll(".spinner-label").stream().map(n -> ((Labeled) n).getText()))
                        .contains(month);
                day.hide();
                assertThat(Locale.getDefault(Locale.Category.FORMAT)).isEqualTo(Locale.forLanguageTag(computer));
                stage.hide();
            });
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @Test
    void englishByDaylight() throws Exception {
        onScreen(() -> write(sheet(Locale.ENGLISH, Theme.Choice.LIGHT), "new-session-en-light"));
    }

    private static void write(Scene scene, String name) {
        try {
            Pictures.write(scene, Path.of("target", "pictures", name + ".png"));
            assertThat(ScreenFaults.in(scene)).as(name).isEmpty();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
