package org.pupitre.app.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.app.start.ConsoleAlbum;
import org.pupitre.app.window.BundleFiles;
import org.pupitre.app.window.ConsoleWindow;
import org.pupitre.cli.common.Services;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.NoteCommand;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.bundle.Bundle;
import org.pupitre.exchange.bundle.BundleReader;
import org.pupitre.exchange.bundle.BundleReading;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.task.BundleDesk;
import org.pupitre.task.sample.SampleSession;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.looks.ScreenFaults;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A rapporteur's whole path from the bundle to the notes brought back, on real libraries and the real window, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class RapporteurPathTest {
    private static final Instant BEGIN = Instant.parse("2022-05-24T12:40:00Z");
    private static final long NANOS = System.nanoTime();
    /** The day of the seminar, going on as fast as the ticks do. */
    private static final InstantSource CLOCK = () -> BEGIN.plusNanos(System.nanoTime() - NANOS);

    private Stage stage;
    private Path folder;
    private Path bundle;
    private Path back;
    private ConsoleWindow window;
    private SessionId session;

    @Start
    void start(Stage primary) throws Exception {
        stage = primary;
        folder = Files.createTempDirectory("rapporteur");
        bundle = folder.resolve("day.pupitre-bundle");
        back = folder.resolve("back.pupitre-bundle");
        try (LibraryDesk moderator = moderator()) {
            session = SampleSession.sample(moderator, CLOCK.instant());
            try (SessionLoop loop = moderator.open(session, CLOCK)) {
                loop.submit(note("Noted at the console")).join();
            }
            new BundleDesk(moderator).give(session, bundle, "test", CLOCK.instant());
        }
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            window.close();
            stage.hide();
        });
    }

    private static NoteCommand note(String text) {
        return new NoteCommand.AddNote(null, text, java.util.Set.of(), null, null);
    }

    private LibraryDesk moderator() {
        return LibraryDesk.open(folder.resolve("moderator.pupitre"), "console", CLOCK, System::nanoTime);
    }

    private void show(FxRobot robot, String library, Locale locale, Path opened) {
        Services services = new Services((_, _, _) -> 0, ConsoleAlbum::open, CLOCK, System::nanoTime,
                folder.resolve(library), "laptop", List.of());
        BundleFiles files = new BundleFiles() {
            @Override
            public Optional<Path> toRead(Stage owner, Words words) {
                return Optional.of(back);
            }

            @Override
            public Optional<Path> toWrite(Stage owner, Words words, String name, boolean back) {
                assertThat(name).as("not the name of what was given").endsWith("-notes" + BundleReader.ENDING);
                assertThat(back).isTrue();
                return Optional.of(RapporteurPathTest.this.back);
            }
        };
        window = new ConsoleWindow(services, folder.resolve(library), locale, (_, _) -> Optional.empty(), files);
        robot.interact(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
            if (opened != null) {
                window.openFirst(opened);
            }
            window.show(stage, false);
        });
    }

    private void until(String what, Supplier<Boolean> there) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(there::get).get(20, TimeUnit.SECONDS));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError(what + " is not there; texts: " + texts(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String texts() {
        return stage.getScene().getRoot().lookupAll(".label").stream().map(l -> ((Label) l).getText()).toList()
                .toString();
    }

    private static void picture(Scene scene, String name) throws Exception {
        Path file = Path.of("target", "pictures", name + ".png");
        WaitForAsyncUtils.asyncFx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.write(scene, file);
            assertThat(ScreenFaults.in(scene)).as(name).isEmpty();
            return true;
        }).get(30, TimeUnit.SECONDS);
    }

    private void press(FxRobot robot, String text) {
        Button button = stage.getScene().getRoot().lookupAll(".button").stream().filter(Button.class::isInstance)
                .map(Button.class::cast).filter(b -> text.equals(b.getText())).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
        robot.interact(button::requestFocus);
        robot.push(KeyCode.SPACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aBundleOpensTheDeskAndTheNotesComeBack(String language, FxRobot robot) throws Exception {
        Locale locale = Locale.of(language);
        Messages words = Messages.of(locale);
        show(robot, "rapporteur-" + language + ".pupitre", locale, bundle);
        until("the desk", () -> stage.getScene().lookup("#give-back") != null);
        assertThat(texts()).contains(words.text("shell.copy"));
        assertThat(notesShown()).isEqualTo(1);

        if (language.equals("fr")) {
            robot.push(KeyCode.F9);
        }
        assertThat(stage.getScene().getFocusOwner().getId()).as("notes first").isEqualTo("note-field");
        robot.push(KeyCode.CONTROL, KeyCode.L).write("awa").push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.L).write("zoe").push(KeyCode.ENTER);
        assertThat(texts()).as("nobody is taken off in silence").contains(words.text("notes.about.nobody"));
        assertThat(((TextField) stage.getScene().lookup("#about-who")).getText()).isEqualTo("zoe");
        robot.push(KeyCode.CONTROL, KeyCode.J).write("#lesson Written offline").push(KeyCode.ENTER);
        until("the note", () -> notesShown() == 2);
        picture(stage.getScene(), "rapporteur-" + (language.equals("en") ? "en-light" : "fr-dark"));
        press(robot, words.text("shell.giveBack"));
        until("the file", () -> texts().contains(back.toString()));
        Bundle given = ((BundleReading.Sound) BundleReader.read(back)).bundle();
        assertThat(given.manifest().rapporteur()).isTrue();
        assertThat(given.notes()).hasSize(2);
        var mine = given.notes().stream().map(r -> Objects.requireNonNull(r.content()))
                .filter(c -> c.text().equals("Written offline")).findFirst().orElseThrow();
        assertThat(given.proposed()).as("the name typed last, and not Awa who was chosen before").singleElement()
                .satisfies(p -> {
                    assertThat(p.person().name()).isEqualTo("zoe");
                    assertThat(p.by()).isEqualTo("laptop");
                    assertThat(mine.speaker()).isEqualTo(p.person().id());
                });
        assertThat(mine.heard()).isNotEqualTo(Heard.TEXT);
        robot.push(KeyCode.ESCAPE);
    }

    private int notesShown() {
        return stage.getScene().lookup("#note-list") instanceof ListView<?> list ? list.getItems().size() : 0;
    }

    @Test
    void theModeratorSeesThePreviewBeforeAnythingIsWritten(FxRobot robot) throws Exception {
        Path laptop = folder.resolve("laptop.pupitre");
        Path later = folder.resolve("later.pupitre-bundle");
        try (LibraryDesk rapporteur = LibraryDesk.open(laptop, "laptop", CLOCK, System::nanoTime)) {
            BundleDesk desk = new BundleDesk(rapporteur);
            desk.take(((BundleReading.Sound) BundleReader.read(bundle)).bundle(), CLOCK.instant());
            try (SessionLoop loop = rapporteur.open(session, CLOCK)) {
                assertThat(loop.submit(new NextItem()).join()).isInstanceOf(Outcome.Refused.class);
                loop.submit(new NoteCommand.EditNote(loop.state().notes().notes().getFirst().id(), "about 40 %",
                        java.util.Set.of())).join();
                loop.submit(note("Brought back")).join();
            }
            desk.give(session, back, "test", CLOCK.instant());
            try (SessionLoop loop = rapporteur.open(session, CLOCK)) {
                loop.submit(note("Brought later")).join();
            }
            desk.give(session, later, "test", CLOCK.instant());
        }
        try (LibraryDesk moderator = moderator(); SessionLoop loop = moderator.open(session, CLOCK)) {
            loop.submit(new NoteCommand.EditNote(loop.state().notes().notes().getFirst().id(), "about 14 %",
                    java.util.Set.of())).join();
        }
        show(robot, "moderator.pupitre", Locale.ENGLISH, null);
        robot.clickOn("#import").clickOn("Import a bundle…");
        until("the preview", () -> texts().contains("1 new, 0 changed, 1 edited by both"));
        picture(stage.getScene(), "bundle-preview-en");
        robot.push(KeyCode.ENTER);
        until("the result", () -> texts().contains("Notes imported"));
        robot.push(KeyCode.ENTER);
        until("the versions", () -> stage.getScene().getRoot().lookupAll(".note-version").size() == 2);
        picture(stage.getScene(), "note-versions-en");
        robot.interact(() -> {
            ListView<?> list = (ListView<?>) stage.getScene().lookup("#note-list");
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
        });
        robot.push(KeyCode.DIGIT1);
        until("one version", () -> stage.getScene().getRoot().lookupAll(".note-version").isEmpty());

        window.receive(later);
        until("the preview", () -> texts().contains("1 new, 0 changed, 0 edited by both"));
        robot.push(KeyCode.ENTER);
        until("the result", () -> texts().contains("Notes imported"));
        assertThat(texts()).as("a session that is open is not opened again").doesNotContain("Open the session");
        robot.push(KeyCode.ESCAPE);
        window.receive(later);
        until("that there is nothing new", () -> texts().contains("Everything in this bundle is already here"));
        assertThat(texts()).as("nothing is asked").doesNotContain("Import these notes?");
        robot.interact(() -> window.close());
        try (LibraryDesk moderator = moderator()) {
            assertThat(moderator.replay(session).notes().notes()).extracting(Note::text).contains("Brought back")
                    .containsAnyOf("about 40 %", "about 14 %");
            assertThat(moderator.replay(session).notes().notes()).noneMatch(Note::undecided);
        }
    }

    @Test
    void aForeignFileIsRefusedInASentence(FxRobot robot) throws Exception {
        Path thesis = Files.writeString(folder.resolve("thesis.pupitre-bundle"), "mine");
        show(robot, "rapporteur.pupitre", Locale.FRENCH, thesis);
        until("the sentence", () -> texts().contains("n’est pas un fichier d’échange"));
        picture(stage.getScene(), "bundle-refused-fr");
    }
}
