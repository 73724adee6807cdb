package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.cli.Terminal;
import org.pupitre.cli.common.Services;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.sample.SampleSession;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.safety.DamageModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Long work is shown from its beginning until its end, however long it takes: here it begins and ends when the test says so.
 */
@ExtendWith(ApplicationExtension.class)
class WorkShownTest {
    private final Words words = new Words(Locale.ENGLISH);
    /** What is to be done beside the screen's thread, and has not begun. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    @TempDir private Path folder;
    private Path library;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @BeforeEach
    void fill() {
        library = folder.resolve("library.pupitre");
        try (LibraryDesk desk = open()) {
            SampleSession.sampleTheDayBefore(desk);
            desk.backUp(Backup.Reason.ASKED, Progress.NONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"backUp", "check", "restore", "chooseSecondPlace"})
    void onTheSheetOfBackups(String act, FxRobot robot) throws Exception {
        try (LibraryDesk desk = open()) {
            SafetyPage page = page(desk, robot);
            assertThat(robot.lookup(words.text("safety.looking")).tryQuery()).as("the list is being read").isPresent();
            carryOut();
            assertThat(robot.lookup(words.text("safety.looking")).tryQuery()).isEmpty();
            Backup backup = desk.backups().getFirst();
            shownWhile(robot, () -> acts(act, backup).accept(page));
        }
    }

    private static Consumer<SafetyPage> acts(String act, Backup backup) {
        return switch (act) {
            case "backUp" -> SafetyPage::backUp;
            case "check" -> SafetyPage::check;
            case "restore" -> page -> page.restore(SafetyPage.rows(List.of(backup), false).getFirst());
            default -> SafetyPage::chooseSecondPlace;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"backUp", "check"})
    void whatIsBrokenOffSaysThatNothingChanged(String act, FxRobot robot) throws Exception {
        try (LibraryDesk desk = open()) {
            SafetyPage page = page(desk, robot);
            carryOut();
            Backup backup = desk.backups().getFirst();
            robot.interact(() -> acts(act, backup).accept(page));
            robot.interact(page::cancel);
            carryOut();
            assertThat(said(robot)).isEqualTo(words.text("safety.cancelled"));
            assertThat(desk.backups()).containsExactly(backup);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"goOn", "salvage", "restore"})
    void onThePageOfADamagedLibrary(String act, FxRobot robot) throws Exception {
        Backup backup;
        try (LibraryDesk desk = open()) {
            backup = desk.backups().getFirst();
        }
        lose();
        DamageWindow[] window = new DamageWindow[1];
        shownWhile(robot,
                () -> window[0] = DamageWindow.show(stage, services(), library, words, waiting::add));
        assertThat(window[0].stage()).isEqualTo(DamageModel.Stage.CHOOSING);
        shownWhile(robot, () -> {
            switch (act) {
                case "goOn" -> window[0].goOn();
                case "salvage" -> window[0].salvage();
                default -> window[0].restore(SafetyPage.rows(List.of(backup), false).getFirst());
            }
        });
        assertThat(window[0].stage()).isEqualTo(DamageModel.Stage.DONE);
    }

    @Test
    void oneTaskAtATime(FxRobot robot) {
        try (LibraryDesk desk = open()) {
            SafetyPage page = page(desk, robot);
            waiting.clear();
            robot.interact(page::check);
            robot.interact(page::check);
            assertThat(waiting).hasSize(1);
        }
    }

    /** Begins something; looks before it does anything and again later, then lets it end and looks again. */
    private void shownWhile(FxRobot robot, Runnable begin) throws Exception {
        robot.interact(begin);
        assertThat(waiting).isNotEmpty();
        while (!waiting.isEmpty()) {
            for (int look = 0; look < 3; look++) {
                WaitForAsyncUtils.waitForFxEvents();
                assertThat(working(robot)).as("at work from the first moment on").isTrue();
            }
            carryOutOne();
            if (!working(robot)) {
                // What is left is the list of backups, which is read again.
                carryOut();
            }
        }
        assertThat(working(robot)).as("at work no more").isFalse();
    }

    private void carryOut() throws Exception {
        while (!waiting.isEmpty()) {
            carryOutOne();
        }
    }

    private void carryOutOne() throws Exception {
        Thread beside = new Thread(waiting.remove());
        beside.start();
        beside.join();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean working(FxRobot robot) {
        return robot.lookup(".work-line").query().isVisible();
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".work-said").queryAs(Label.class).getText();
    }

    private SafetyPage page(LibraryDesk desk, FxRobot robot) {
        SafetyPage[] page = new SafetyPage[1];
        robot.interact(() -> {
            page[0] = new SafetyPage(desk, new KeptChoices(library), words, true,
                    new SafetyPage.Around(() -> Terminal.NOW, waiting::add, () -> Optional.of(folder), restored -> {
                    }, () -> {
                    }));
            stage.setScene(new Scene(new StackPane(page[0].view().root()), 1180, 800));
            stage.show();
        });
        return page[0];
    }

    private LibraryDesk open() {
        return LibraryDesk.open(library, "test", () -> Terminal.NOW, System::nanoTime);
    }

    private Services services() {
        return new Services((_, _, _) -> 0, (_, _, _, _) -> {
            throw new IllegalStateException();
        }, () -> Terminal.NOW, System::nanoTime, library, "test", List.of());
    }

    private void lose() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER journal_never_deleted");
            statement.execute("DELETE FROM journal WHERE seq IN (20, 22)");
        }
    }
}
