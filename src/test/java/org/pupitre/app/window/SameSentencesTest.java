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
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.app.start.ConsoleAlbum;
import org.pupitre.cli.Terminal;
import org.pupitre.cli.common.Services;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.task.sample.SampleSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A task says the same about the same faulty input, on the command line and on the screen, in both languages. */
@ExtendWith(ApplicationExtension.class)
class SameSentencesTest {
    private static final Instant START = Instant.parse("2022-05-24T11:00:00Z");

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

        show(robot, Locale.of(language), folder.resolve("screen.pupitre"), Terminal.NOW);
        window.receive(file);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> texts().containsAll(said)).get(10, TimeUnit.SECONDS));
        assertThat(Files.exists(folder.resolve("terminal.pupitre"))).as("nothing is made for a faulty file").isFalse();
    }

    /** It should have been over long ago, and no time has passed since: there is no absence that could be counted. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aboutADecisionThatIsRefused(String language, FxRobot robot) throws Exception {
        Path library = folder.resolve("terminal.pupitre");
        Terminal terminal = new Terminal(library);
        SessionId id = leftRunning(library, START, START.plus(Duration.ofHours(9)));
        terminal.now = START.plus(Duration.ofHours(9));
        String command = "drive --session " + id + " --resume go-on --lang " + language;
        assertThat(terminal.run(command.split(" "))).isEqualTo(1);
        String said = terminal.err.lines().toList().getLast();

        Path other = folder.resolve("screen.pupitre");
        leftRunning(other, START, terminal.now);
        show(robot, Locale.of(language), other, terminal.now);
        robot.interact(() -> ((Button) stage.getScene().lookup(".resume-answer")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts()).contains(said);
    }

    private static SessionId leftRunning(Path library, Instant begun, Instant left) {
        try (LibraryDesk desk = LibraryDesk.open(library, "test", () -> begun, System::nanoTime)) {
            SessionId id = SampleSession.sample(desk, begun);
            SessionLoop loop = desk.open(id, () -> begun);
            loop.submit(new NextItem(), begun).join();
            loop.submit(new AddNote(null, "Still here.", Set.of(), null, null), left).join();
            return id;
        }
    }

    private void show(FxRobot robot, Locale language, Path library, Instant now) {
        Services services = new Services((_, _, _) -> 0, ConsoleAlbum::open, () -> now, System::nanoTime,
                library, "test", List.of());
        window = new ConsoleWindow(services, library, language, (_, _) -> Optional.empty());
        robot.interact(() -> window.show(stage, false));
    }

    private List<String> texts() {
        return stage.getScene().getRoot().lookupAll(".label").stream().map(l -> ((Label) l).getText()).toList();
    }
}
