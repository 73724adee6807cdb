package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.app.start.Toolkit;
import org.pupitre.cli.common.Services;
import org.pupitre.live.Settings;
import org.pupitre.live.WindowPlacement;
import org.pupitre.live.WindowSettings;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The program is closed and started again: each window is where it was, and looks and speaks as was chosen in it. */
@ExtendWith(ApplicationExtension.class)
class WindowsRememberedTest {
    @TempDir Path folder;
    private final Services services = new Services((_, _, _) -> 0, null, () -> Instant.parse("2022-05-24T11:00:00Z"),
            () -> Duration.ofHours(11).toNanos(), Path.of("none"), "test", List.of());
    private ConsoleWindow program;
    private Stage console;

    private Path library() {
        return folder.resolve("library.pupitre");
    }

    private Path settings() {
        return folder.resolve("library.pupitre.settings.json");
    }

    private void start() {
        WindowBasics ground = new WindowBasics(library(), Locale.ENGLISH).begin(Locale.ENGLISH, false);
        program = new ConsoleWindow(services, library(), ground,
                new FirstScreen.Files((_, _) -> Optional.empty(), BundleFiles.CHOOSERS));
        ground.await();
        console = Toolkit.call(() -> program.show(new Stage(), true));
    }

    private void end() {
        Toolkit.call(() -> {
            console.hide();
            return true;
        });
        program.close();
    }

    @AfterEach
    void closeAll() {
        Toolkit.call(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
    }

    private Stage booth() throws Exception {
        press(console.getScene(), KeyCode.F7, false);
        WaitForAsyncUtils.waitForFxEvents();
        return Toolkit.call(() -> Window.getWindows().stream().filter(w -> !w.equals(console) && w instanceof Stage)
                .map(Stage.class::cast).findFirst().orElseThrow());
    }

    private static void press(Scene scene, KeyCode code, boolean control) {
        Toolkit.call(() -> {
            Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void put(Stage window, int x, int y, int width, int height) throws Exception {
        Toolkit.call(() -> {
            window.setX(x);
            window.setY(y);
            window.setWidth(width);
            window.setHeight(height);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<Double> at(Stage window) {
        return Toolkit.call(() -> List.of(window.getX(), window.getY(), window.getWidth(), window.getHeight()));
    }

    private static Set<String> looks(Stage window) {
        return Toolkit.call(() -> window.getScene().getRoot().getStyleClass().stream()
                .filter(c -> c.startsWith("text-")).collect(Collectors.toSet()));
    }

    private static boolean dark(Stage window) {
        return Toolkit.call(() -> window.getScene().getStylesheets().stream().anyMatch(s -> s.contains("tokens-dark")));
    }

    private static void await(BooleanSupplier reached) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                (Callable<Boolean>) () -> WaitForAsyncUtils.asyncFx(reached::getAsBoolean).get());
    }

    @Test
    void bothWindowsComeBackToTheirPlaces() throws Exception {
        start();
        put(console, 40, 30, 820, 640);
        put(booth(), 120, 90, 700, 500);
        end();
        start();
        assertThat(at(console)).containsExactly(40.0, 30.0, 820.0, 640.0);
        assertThat(at(booth())).containsExactly(120.0, 90.0, 700.0, 500.0);
        end();
    }

    @Test
    void aPlaceIsWrittenWhileTheProgramRuns() throws Exception {
        start();
        put(console, 40, 30, 820, 640);
        await(() -> Settings.read(library()).console().placed()
                .equals(Optional.of(new WindowPlacement(40, 30, 820, 640, false, false))));
        end();
    }

    @Test
    void fullScreenComesBackAndUnderItThePlaceFromBefore() throws Exception {
        start();
        put(console, 40, 30, 820, 640);
        await(() -> Settings.read(library()).console().placed().isPresent());
        press(console.getScene(), KeyCode.F11, false);
        end();
        assertThat(Settings.read(library()).console().placed())
                .contains(new WindowPlacement(40, 30, 820, 640, false, true));
        start();
        assertThat(console.isFullScreen()).isTrue();
        end();
        assertThat(Settings.read(library()).console().placed())
                .contains(new WindowPlacement(40, 30, 820, 640, false, true));
    }

    @Test
    void aPlaceOnAScreenThatIsGoneLeadsOntoTheNearest() throws Exception {
        Settings.NONE.withConsole(WindowSettings.NONE.withPlacement(
                new WindowPlacement(4000, 200, 820, 640, false, false))).write(library());
        start();
        assertThat(at(console)).containsExactly(180.0, 200.0, 820.0, 640.0);
        end();
    }

    @Test
    void eachWindowKeepsItsOwnLanguageThemeAndSize() throws Exception {
        start();
        Stage booth = booth();
        boolean before = dark(console);
        press(booth.getScene(), KeyCode.F8, false);
        press(booth.getScene(), KeyCode.F9, false);
        press(booth.getScene(), KeyCode.PLUS, true);
        press(console.getScene(), KeyCode.MINUS, true);
        assertThat(dark(booth)).isEqualTo(!before);
        assertThat(dark(console)).as("the console keeps its own").isEqualTo(before);
        assertThat(looks(booth)).containsExactly("text-110");
        assertThat(looks(console)).containsExactly("text-90");
        end();
        start();
        Stage again = booth();
        assertThat(again.getTitle()).isEqualTo("Pupitre · Interprètes");
        assertThat(((Labeled) again.getScene().lookup("#booth-trouble")).getText())
                .isEqualTo("Nous n’interprétons plus");
        assertThat(dark(again)).isEqualTo(!before);
        assertThat(dark(console)).isEqualTo(before);
        assertThat(looks(again)).containsExactly("text-110");
        assertThat(looks(console)).containsExactly("text-90");
        press(console.getScene(), KeyCode.F8, false);
        end();
        start();
        assertThat(Settings.read(library()).console().language()).isEqualTo("fr");
        assertThat(Settings.read(library()).booth().language()).isEqualTo("fr");
        end();
    }

    @Test
    void untilSomethingIsChosenInItTheInterpretersWindowBeginsAsTheConsoleIs() throws Exception {
        start();
        press(console.getScene(), KeyCode.F8, false);
        press(console.getScene(), KeyCode.PLUS, true);
        Stage booth = booth();
        assertThat(booth.getTitle()).isEqualTo("Pupitre · Interprètes");
        assertThat(looks(booth)).containsExactly("text-110");
        press(console.getScene(), KeyCode.F8, false);
        assertThat(booth.getTitle()).as("once open it stays").isEqualTo("Pupitre · Interprètes");
        end();
    }

    @Test
    void damagedSettingsCostNothingElseAndAreKeptAndTold() throws Exception {
        String damaged = "{\"language\": \"fr\", \"placement\": {\"x\": ";
        Files.writeString(settings(), damaged);
        start();
        put(console, 40, 30, 820, 640);
        await(() -> Settings.read(library()).console().placed().isPresent());
        assertThat(folder.resolve("library.pupitre.settings.json.kept")).hasContent(damaged);
        assertThat(program.notices()).anyMatch(said -> said.contains("settings.json.kept"));
        end();
    }

    @Test
    void whatIsNoPlaceCountsAsNotChosenAndTheRestIsRead() throws Exception {
        for (String place : List.of("7", "{}", "{\"x\":1,\"y\":2,\"width\":0,\"height\":5}",
                "{\"x\":1e300,\"y\":2,\"width\":10,\"height\":5}", "{\"x\":\"1\",\"y\":2,\"width\":10,\"height\":5}")) {
            Files.writeString(settings(), "{\"language\": \"fr\", \"placement\": " + place + ", \"booth\": [1]}");
            assertThat(Settings.read(library()))
                    .isEqualTo(Settings.NONE.withConsole(new WindowSettings("fr", null, null, null)));
        }
    }
}
