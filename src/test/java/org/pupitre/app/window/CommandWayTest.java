package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.SessionClock;
import org.pupitre.task.sample.SampleSession;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The classes that one command passes, from the key to the label that shows what it did, are those that the page of the house
 * lists in this order. They are recorded by Java itself while the key is pressed in a console on a real library.
 */
@ExtendWith(ApplicationExtension.class)
class CommandWayTest {
    private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
    private static final Pattern STEP = Pattern.compile("^\\d+\\. `([A-Za-z.]+)`", Pattern.MULTILINE);
    private static final int MOST = 12;
    private static final String HOUSE = "org.pupitre.";
    private static final String NAME = "Clara Example";

    @TempDir Path folder;
    private LibraryDesk library;
    private SessionLoop loop;
    private LiveConsole console;
    private Scene scene;

    @Start
    void start(Stage stage) {
        InstantSource wall = InstantSource.system();
        library = LibraryDesk.open(folder.resolve("library.pupitre"), "test", wall, System::nanoTime);
        SessionClock clock = new SessionClock(wall, System::nanoTime);
        loop = library.open(SampleSession.sample(library, wall.instant()), clock);
        // After the sound check the floor is on the screen.
        loop.submit(new NextItem()).join();
        loop.submit(new NextItem()).join();
        loop.submit(AddToQueue.unknown(PersonDetails.named(NAME))).join();
        console = new LiveConsole(loop, clock, System::nanoTime, library.notices(),
                new Consoles(new Words(Locale.ENGLISH), new Theme()), false);
        scene = Consoles.scene(console.console());
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        console.close();
        library.close();
    }

    @Test
    void aCommandPassesTheClassesOfThePage() throws Exception {
        Set<String> way = new LinkedHashSet<>();
        CompletableFuture<List<String>> label = new CompletableFuture<>();
        Path file = folder.resolve("way.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.MethodTrace").withStackTrace().with("filter", String.join(";",
                    HOUSE + "live.SessionLoop::submit", HOUSE + "domain.Decider::decide",
                    HOUSE + "domain.Evolver::evolve", HOUSE + "journal.Library::append",
                    HOUSE + "live.feed.StateFeed::publish"));
            recording.start();
            WaitForAsyncUtils.asyncFx(() -> press(label)).get();
            label.get(20, TimeUnit.SECONDS);
            recording.stop();
            recording.dump(file);
        }
        RecordingFile.readAllEvents(file).stream().sorted(Comparator.comparing(RecordedEvent::getStartTime))
                .forEach(event -> way.addAll(house(called(event))));
        way.addAll(house(label.join()));

        assertThat(way.stream().map(name -> name.substring(HOUSE.length()))).containsExactlyElementsOf(page());
    }

    /** Names of the classes that called each other, with the one that was called at last; it is the first. */
    private static List<String> called(RecordedEvent event) {
        RecordedMethod last = event.getValue("method");
        return Stream.concat(Stream.of(last), event.getStackTrace().getFrames().stream().map(RecordedFrame::getMethod))
                .map(method -> method.getType().getName()).toList();
    }

    /** The space bar gives the floor; what changes a label to the name of the speaker is recorded. */
    private void press(CompletableFuture<List<String>> label) {
        scene.getRoot().lookupAll("#floor-name").stream().map(Labeled.class::cast)
                .forEach(shown -> shown.textProperty().addListener((_, _, text) -> {
                    if (text.contains(NAME)) {
                        label.complete(Stream.of(new Throwable().getStackTrace())
                                .map(StackTraceElement::getClassName).toList());
                    }
                }));
        Event.fireEvent(scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false,
                false));
    }

    /** The classes of the house among these, which are the innermost first, without this test and the glue of lambdas. */
    private static Collection<String> house(List<String> frames) {
        List<String> found = new ArrayList<>();
        for (String frame : frames.reversed()) {
            String name = frame.replace('/', '.').replaceFirst("\\$.*", "");
            boolean glue = frame.contains("$$Lambda");
            if (!glue && name.startsWith(HOUSE) && !name.equals(CommandWayTest.class.getName())) {
                found.add(name);
            }
        }
        return found;
    }

    private static List<String> page() throws IOException {
        String section = Files.readString(PAGE).replaceFirst("(?s).*\n## The way of one command\n", "")
                .replaceFirst("(?s)\n## .*", "");
        return STEP.matcher(section).results().map(MatchResult::group).map(step -> step.replaceAll(".*`(.*)`.*", "$1"))
                .toList();
    }

    @Test
    void theWayIsShortAndEntersNoPackageTwice() throws IOException {
        List<String> entered = new ArrayList<>();
        for (String step : page()) {
            String room = step.substring(0, step.lastIndexOf('.'));
            if (entered.isEmpty() || !entered.getLast().equals(room)) {
                entered.add(room);
            }
        }
        assertThat(page()).hasSizeBetween(1, MOST);
        assertThat(entered).doesNotHaveDuplicates();
    }
}
