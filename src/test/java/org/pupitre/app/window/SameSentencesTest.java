package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.app.start.ConsoleAlbum;
import org.pupitre.cli.Terminal;
import org.pupitre.cli.common.Services;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A task says the same about the same faulty input, on the command line and on the screen, in both languages. */
@ExtendWith(ApplicationExtension.class)
class SameSentencesTest {
    @TempDir private Path folder;
    private Stage stage;
    private ConsoleWindow window;

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

    @ParameterizedTest
    @CsvSource({"en, broken.json, import seminar", "fr, broken.json, import seminar",
            "en, thesis.pupitre-bundle, import bundle", "fr, thesis.pupitre-bundle, import bundle"})
    void aboutAFaultyFile(String language, String name, String command, FxRobot robot) throws Exception {
        String sample = Files.readString(Path.of("assets/seminar/sample-seminar.json"));
        Path file = Files.writeString(folder.resolve(name), name.endsWith(".json")
                ? sample.replaceFirst("\"minutes\": *[0-9]+", "\"minutes\": -3").replaceFirst("\"en\": *\"",
                        "\"xx\": \"")
                : "mine");
        Terminal terminal = new Terminal(folder.resolve("terminal.pupitre"));
        assertThat(terminal.run((command + " " + file + " --lang " + language).split(" "))).isEqualTo(1);
        List<String> said = terminal.err.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        assertThat(said).as("a sentence for each fault").hasSizeGreaterThanOrEqualTo(name.endsWith(".json") ? 2 : 1);

        show(robot, Locale.of(language));
        window.receive(file);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> texts().containsAll(said)).get(10, TimeUnit.SECONDS));
        assertThat(Files.exists(folder.resolve("terminal.pupitre"))).as("nothing is made for a faulty file").isFalse();
    }

    private void show(FxRobot robot, Locale language) {
        Services services = new Services((_, _, _) -> 0, ConsoleAlbum::open, () -> Terminal.NOW, System::nanoTime,
                folder.resolve("screen.pupitre"), "test", List.of());
        window = new ConsoleWindow(services, folder.resolve("screen.pupitre"), language,
                (_, _) -> Optional.empty());
        robot.interact(() -> window.show(stage, false));
    }

    private List<String> texts() {
        return stage.getScene().getRoot().lookupAll(".label").stream().map(l -> ((Label) l).getText()).toList();
    }
}
