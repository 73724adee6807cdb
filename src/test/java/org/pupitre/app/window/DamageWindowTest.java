package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.cli.common.Services;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.sample.SampleSession;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.looks.ScreenFaults;
import org.pupitre.ui.safety.DamageModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A damaged library on the screen, from the sentence to the library that is whole again: by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class DamageWindowTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-05-24T12:40:00Z"));
    private static final Path FOLDER = Path.of("target", "pictures");
    private Path file;
    private long entries;
    private Stage stage;

    @Start
    void start(Stage primary) throws Exception {
        stage = primary;
        file = Files.createTempDirectory("damage").resolve("library.pupitre");
        try (LibraryDesk desk = LibraryDesk.open(file, "test", CLOCK, System::nanoTime)) {
            SampleSession.sampleTheDayBefore(desk);
            entries = desk.backUp(Backup.Reason.ASKED, Progress.NONE).entries();
        }
    }

    private void lose(String where) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER journal_never_deleted");
            statement.execute("DELETE FROM journal WHERE " + where);
        }
    }

    private Services services() {
        return new Services((_, _, _) -> 0, (_, _, _, _) -> {
            throw new IllegalStateException();
        }, CLOCK, System::nanoTime, file, "test", List.of());
    }

    private DamageWindow show(FxRobot robot, Words words) throws TimeoutException {
        Services services = services();
        DamageWindow[] window = new DamageWindow[1];
        robot.interact(() -> window[0] = DamageWindow.show(stage, services, file, words));
        await(window[0], DamageModel.Stage.CHOOSING);
        return window[0];
    }

    private static void await(DamageWindow window, DamageModel.Stage stage) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> window.stage() == stage).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whatIsLostIsPutBackWithTwoKeys(FxRobot robot) throws Exception {
        lose("seq BETWEEN 12 AND 15");
        DamageWindow window = show(robot, new Words(Locale.ENGLISH));
        assertThat(robot.lookup("Entries 12 to 15 are missing.").tryQuery()).isPresent();
        assertThat(robot.lookup(".button").queryAllAs(Button.class)).isNotEmpty().allSatisfy(
                button -> assertThat(button.getText()).isNotBlank());
        picture(robot, "damage-en-light", Theme.Choice.LIGHT);
        robot.push(KeyCode.ENTER);
        await(window, DamageModel.Stage.DONE);
        picture(robot, "damage-done-en-light", Theme.Choice.LIGHT);
        robot.push(KeyCode.ENTER);
        assertThat(window.answer().get(10, TimeUnit.SECONDS)).isEqualTo(Optional.of(file));
        try (Library whole = Library.open(file, CLOCK)) {
            assertThat(whole.head()).isEqualTo(entries);
        }
        assertThat(file.getParent().toFile().list()).anyMatch(name -> name.contains(".replaced-"));
    }

    @Test
    void whereNoBackupHelpsOneGoesOnWithWhatIsReadable(FxRobot robot) throws Exception {
        for (java.io.File backup : file.resolveSibling("library.pupitre.backups").toFile().listFiles()) {
            Files.delete(backup.toPath());
        }
        lose("seq = 30");
        DamageWindow window = show(robot, new Words(Locale.FRENCH));
        assertThat(robot.lookup("L’entrée 30 manque.").tryQuery()).isPresent();
        picture(robot, "damage-fr-dark", Theme.Choice.DARK);
        robot.push(KeyCode.ENTER);
        await(window, DamageModel.Stage.DONE);
        robot.interact(window::open);
        try (Library whole = Library.open(file, CLOCK)) {
            assertThat(whole.head()).isEqualTo(29);
        }
    }

    @Test
    void aBackupIsRestoredOnceTheLibraryIsClosed(FxRobot robot) throws Exception {
        Path backup = file.resolveSibling("library.pupitre.backups").toFile().listFiles()[0].toPath();
        try (LibraryDesk desk = LibraryDesk.open(file, "test", CLOCK, System::nanoTime)) {
            desk.open(new org.pupitre.domain.value.SessionId("eu-iom-lessons-2022-1"), CLOCK)
                    .submit(new org.pupitre.domain.act.TimelineCommand.NextItem()).join();
        }
        Words words = new Words(Locale.ENGLISH);
        var next = java.util.concurrent.CompletableFuture
                .supplyAsync(() -> DamageWindow.restore(services(), file, backup, words));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils
                .asyncFx(() -> robot.lookup("Open the library").tryQuery().isPresent()).get());
        robot.interact(() -> robot.lookup("Open the library").query().getScene().getWindow().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(next.get(10, TimeUnit.SECONDS)).contains(file);
        try (Library restored = Library.open(file, CLOCK)) {
            assertThat(restored.head()).isEqualTo(entries);
        }
    }

    @Test
    void whatCanBeReadIsLookedAtAndNothingIsWritten(FxRobot robot) throws Exception {
        lose("seq = 30");
        byte[] damaged = Files.readAllBytes(file);
        show(robot, new Words(Locale.ENGLISH));
        Scene page = stage.getScene();
        robot.interact(() -> robot.lookup(".readable-list").query().requestFocus());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.getScene()).isNotSameAs(page);
        assertThat(robot.lookup("Fostering sustainable reintegration through partnerships").tryQuery()
                .or(() -> robot.lookup((javafx.scene.Node n) -> n instanceof javafx.scene.control.Label label
                        && label.getText().contains("Fostering sustainable")).tryQuery()))
                .isPresent();
        picture(robot, "damage-looking-en-light", Theme.Choice.LIGHT);
        robot.push(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("Go back").queryAs(Button.class).fire());
        assertThat(stage.getScene()).isSameAs(page);
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }

    @Test
    void escapeChangesNothing(FxRobot robot) throws Exception {
        lose("seq = 30");
        byte[] damaged = Files.readAllBytes(file);
        DamageWindow window = show(robot, new Words(Locale.ENGLISH));
        robot.push(KeyCode.ESCAPE);
        assertThat(window.answer().get(10, TimeUnit.SECONDS)).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }

    private void picture(FxRobot robot, String name, Theme.Choice choice) {
        robot.interact(() -> {
            Scene scene = stage.getScene();
            Theme theme = new Theme();
            theme.choiceProperty().set(choice);
            theme.dress(scene);
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            try {
                Pictures.write(scene, FOLDER.resolve(name + ".png"));
                assertThat(ScreenFaults.in(scene)).as(name).isEmpty();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
