package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.app.window.place.WindowLook;
import org.pupitre.journal.Backups;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Settings;
import org.pupitre.task.sample.SampleSession;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.looks.ScreenFaults;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The sheet of backups on a real library: back up, check, second place, restore. */
@ExtendWith(ApplicationExtension.class)
class SafetyPageTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-05-24T12:40:00Z"));
    private final Words words = new Words(Locale.ENGLISH);
    private final Theme theme = new Theme();
    private final AtomicReference<Path> restored = new AtomicReference<>();
    private final AtomicReference<Boolean> left = new AtomicReference<>(false);
    private Path stick;
    private LibraryDesk desk;
    private KeptChoices remembered;
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("safety");
        stick = Files.createDirectory(folder.resolve("stick"));
        desk = LibraryDesk.open(folder.resolve("library.pupitre"), "test", CLOCK, System::nanoTime);
        SampleSession.sampleTheDayBefore(desk);
        remembered = new KeptChoices(desk.file());
        WindowLook.follow(remembered.console(), words, theme, false);
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        desk.keepBackups(remembered::secondPlace);
        desk.backUp(Backup.Reason.BEFORE_IMPORT, Progress.NONE);
        Layers layers =
                new Layers(new org.pupitre.ui.kit.Words(java.util.Locale.ENGLISH), new javafx.scene.layout.StackPane());
        layers.cover(new SafetyPage(desk, remembered, words, true,
                new SafetyPage.Around(CLOCK, LongWork.BESIDE, () -> Optional.of(stick), restored::set,
                        () -> left.set(true)))
                .view().root());
        scene = new Scene(layers, 1180, 800);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void press(FxRobot robot, String key) {
        Button button = robot.lookup(".button").lookup((Button b) -> words.text(key).equals(b.getText()))
                .queryButton();
        robot.interact(button::requestFocus);
        robot.push(KeyCode.SPACE);
    }

    private void said(FxRobot robot, String part) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils
                .asyncFx(() -> robot.lookup(".work-said").queryAs(Label.class).getText().contains(part)).get());
    }

    @Test
    void backsUpChecksAndRestoresByKeyboard(FxRobot robot) throws Exception {
        int before = desk.backups().size();
        press(robot, "safety.backUp");
        said(robot, "and checked");
        assertThat(desk.backups()).hasSize(before + 1);
        press(robot, "safety.check");
        said(robot, "is intact: ");
        press(robot, "safety.chooseSecond");
        Backups there = Backups.in(stick, desk.file());
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !there.list().isEmpty() && WaitForAsyncUtils
                .asyncFx(() -> !robot.lookup(".work-line").query().isVisible()).get());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Settings.read(desk.file()).second()).contains(stick);
        picture(robot, "safety-en-light");
        robot.interact(() -> {
            words.localeProperty().set(Locale.FRENCH);
            theme.choiceProperty().set(Theme.Choice.DARK);
        });
        press(robot, "safety.check");
        said(robot, "est intacte");
        picture(robot, "safety-fr-dark");
        assertThat(Settings.read(desk.file()).console().language()).isEqualTo("fr");
        assertThat(Settings.read(desk.file()).console().theme()).isEqualTo("DARK");
        press(robot, "safety.restore");
        press(robot, "safety.restoreYes");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> restored.get() != null);
        assertThat(desk.backups().stream().map(Backup::reason)).contains(Backup.Reason.BEFORE_RESTORE);
        robot.push(KeyCode.ESCAPE);
        assertThat(left.get()).isTrue();
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> {
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            try {
                Pictures.write(scene, Path.of("target", "pictures").resolve(name + ".png"));
                assertThat(ScreenFaults.in(scene)).as(name).isEmpty();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
