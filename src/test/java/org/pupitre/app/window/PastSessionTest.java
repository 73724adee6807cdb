package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.app.start.Toolkit;
import org.pupitre.cli.common.Services;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.ui.kit.Pictures;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A session of another day on the screen: its date is said, it can be moved to today, and no figure counts the days. */
@ExtendWith(ApplicationExtension.class)
class PastSessionTest {
    private static final Path CASE = Path.of("src/test/resources/cases/past-session.json");
    private static final SessionId ID = new SessionId("p-1");
    /** 25 hours or more, or 1,000 minutes or more. */
    private static final Pattern OVER_A_DAY =
            Pattern.compile(
                    "\\b(2[5-9]|[3-9]\\d|\\d{3,}):\\d\\d:\\d\\d|\\b\\d{4,}:\\d\\d|[\\d\\p{Zs},.]{5,}\\p{Zs}min");

    @TempDir Path folder;
    /** 13:05 in Brussels, summer time, while the session was planned for 13:00 in winter. */
    private Instant now = Instant.parse("2027-07-14T11:05:00Z");

    private Path file() {
        return folder.resolve("library.pupitre");
    }

    private interface Act {
        void with(Stage stage);
    }

    private void inWindow(Locale locale, Act act) {
        Services services = new Services((_, _, _) -> 0, null, () -> now,
                () -> Duration.between(Instant.EPOCH, now).toNanos(), file(), "test", List.of());
        ConsoleWindow window = new ConsoleWindow(services, file(), locale, (_, _) -> Optional.of(CASE));
        try {
            Stage stage = Toolkit.call(() -> window.show(new Stage(), false));
            Toolkit.call(() -> {
                window.firstScreen().importSeminar();
                return true;
            });
            awaitRemark(stage);
            Toolkit.call(() -> {
                window.firstScreen().open(ID);
                return true;
            });
            act.with(stage);
            Toolkit.call(() -> {
                stage.hide();
                return true;
            });
        } finally {
            window.close();
        }
    }

    private static List<String> texts(Stage stage) {
        WaitForAsyncUtils.waitForFxEvents();
        return call(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return stage.getScene().getRoot().lookupAll("*").stream().map(node -> switch (node) {
                case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
                case Text text -> text.getText();
                default -> node.getAccessibleText() == null ? "" : node.getAccessibleText();
            }).filter(text -> !text.isEmpty()).toList();
        });
    }

    /** Waits for what is remarked of the file, since files are read beside the screen. */
    private static void awaitRemark(Stage stage) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        List<String> seen = texts(stage);
        while (seen.stream().noneMatch(text -> text.contains("1999")) && System.nanoTime() < end) {
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
            seen = texts(stage);
        }
        assertThat(seen).as("remark at import").anyMatch(text -> text.contains("1999"));
    }

    private static <T> T call(Callable<T> action) {
        return Toolkit.call(action);
    }

    private static void next(Stage stage) {
        call(() -> {
            Event.fireEvent(stage.getScene(),
                    new KeyEvent(KeyEvent.KEY_TYPED, "n", "", KeyCode.UNDEFINED, false, false, false, false));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(Stage stage, String button) {
        call(() -> {
            // What is asked is over the console, which may have a button of the same words.
            Stream.of(".bubble .button", ".button").flatMap(all -> stage.getScene().getRoot().lookupAll(all).stream())
                    .map(Button.class::cast).filter(b -> button.equals(b.getText())).findFirst().orElseThrow().fire();
            return true;
        });
        for (int i = 0; i < 20; i++) {
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void picture(Stage stage, String name) {
        call(() -> {
            Pictures.write(stage.getScene(), Path.of("target", "pictures", name + ".png"));
            return true;
        });
    }

    private SessionState replay() {
        try (LibraryDesk library = LibraryDesk.open(file(), "test", () -> now, System::nanoTime)) {
            return library.replay(ID);
        }
    }

    @Test
    void itIsMovedToTheSameHourToday() {
        inWindow(Locale.ENGLISH, stage -> {
            assertThat(texts(stage)).contains("planned for Thu 14 Jan 1999");
            next(stage);
            assertThat(texts(stage)).contains("This session is planned for Thu 14 Jan 1999. Start it now?");
            picture(stage, "past-session-asked");
            press(stage, "Move to today");
            assertThat(texts(stage)).contains("Undo: move the session to another time")
                    .noneMatch(text -> text.startsWith("planned for"));
            picture(stage, "past-session-moved");
        });
        SessionState moved = replay();
        assertThat(moved.plan().plannedStart()).isEqualTo("2027-07-14T11:00:00Z");
        assertThat(moved.plan().hardStop()).isEqualTo("2027-07-14T13:00:00Z");
        assertThat(moved.timeline().items().getFirst().plannedStart()).isEqualTo("2027-07-14T11:00:00Z");
        assertThat(moved.timeline().status()).as("it is not started by that").isEqualTo(Timeline.Status.NOT_STARTED);
    }

    @Test
    void theMoveCanBeUndone() {
        inWindow(Locale.FRENCH, stage -> {
            next(stage);
            picture(stage, "past-session-asked-fr");
            press(stage, "Déplacer à aujourd’hui");
            call(() -> {
                Event.fireEvent(stage.getScene(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false));
                return true;
            });
            WaitForAsyncUtils.sleep(1, java.util.concurrent.TimeUnit.SECONDS);
            assertThat(texts(stage)).contains("prévue le jeu. 14 janv. 1999");
        });
        assertThat(replay().plan().plannedStart()).isEqualTo("1999-01-14T12:00:00Z");
    }

    /** It is started all the same, and runs for a while: no figure counts the days since its plan. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void runAsPlannedNoFigureCountsDays(String language) {
        inWindow(Locale.of(language), stage -> {
            assertThat(texts(stage)).noneMatch(OVER_A_DAY.asPredicate());
            next(stage);
            press(stage, language.equals("en") ? "Start now" : "Commencer maintenant");
            for (int minutes : List.of(0, 5, 30)) {
                now = now.plus(Duration.ofMinutes(minutes));
                WaitForAsyncUtils.sleep(600, java.util.concurrent.TimeUnit.MILLISECONDS);
                assertThat(texts(stage)).noneMatch(OVER_A_DAY.asPredicate()).anyMatch(text -> text.contains("1999"));
                assertThat(call(() -> stage.getScene().getRoot().lookupAll(".band-stop:past-stop"))).as("late by years")
                        .isEmpty();
            }
            picture(stage, "past-session-running-" + language);
        });
        assertThat(replay().timeline().status()).isEqualTo(Timeline.Status.RUNNING);
    }
}
