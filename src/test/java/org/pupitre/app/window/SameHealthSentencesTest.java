package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.cli.Terminal;
import org.pupitre.cli.common.Services;
import org.pupitre.journal.Backups;
import org.pupitre.journal.value.Backup;
import org.pupitre.live.LibraryDesk;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.safety.BackupRow;
import org.pupitre.ui.safety.DamageModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Backup, check, repair, restore and salvage say the same about the same library and the same places, on the command line
 * and on the screen, in both languages.
 */
@ExtendWith(ApplicationExtension.class)
class SameHealthSentencesTest {
    @TempDir private Path folder;
    private Stage stage;
    private Path library;
    private Path place;
    private Terminal terminal;
    private boolean mounted;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @BeforeEach
    void fill() throws IOException {
        library = folder.resolve("library.pupitre");
        place = Files.createDirectory(folder.resolve("stick"));
        terminal = new Terminal(library);
        assertThat(terminal.run("import", "seminar", "assets/seminar/sample-seminar.json")).isZero();
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        robot.interact(stage::hide);
        if (mounted) {
            mount("umount", place.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"en, missing", "fr, missing", "en, taken", "fr, taken", "en, readOnly", "fr, readOnly"})
    void aboutASecondPlaceThatCannotBeChosen(String language, String fault, FxRobot robot) throws Exception {
        switch (fault) {
            case "missing" -> Files.delete(place);
            case "taken" -> Files.writeString(Backups.in(place, library).folder(), "mine");
            default -> mount("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", place.toString());
        }
        assertThat(cli("backup --to " + place, language)).isEqualTo(1);
        String said = error().getLast();
        try (LibraryDesk desk = open()) {
            SafetyPage page = page(desk, language, robot);
            robot.interact(page::chooseSecondPlace);
            assertThat(saidOnScreen(robot)).containsExactly(said);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aboutAFullSecondPlace(String language, FxRobot robot) throws Exception {
        mount("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", place.toString());
        assertThat(cli("backup --to " + place, language)).isEqualTo(1);
        List<String> told = error();
        try (LibraryDesk desk = open()) {
            new KeptChoices(library).secondPlace(place);
            SafetyPage page = page(desk, language, robot);
            robot.interact(page::backUp);
            List<String> seen = saidOnScreen(robot);
            assertThat(nameless(seen.getFirst())).isEqualTo(nameless(told.getLast()));
            assertThat(nameless(seen.get(1))).as("the backup beside the library is made")
                    .isEqualTo(nameless(told.getFirst()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aboutABackup(String language, FxRobot robot) throws Exception {
        assertThat(cli("backup", language)).isZero();
        List<String> told = terminal.out.lines().toList();
        try (LibraryDesk desk = open()) {
            SafetyPage page = page(desk, language, robot);
            robot.interact(page::backUp);
            assertThat(saidOnScreen(robot).stream().map(SameHealthSentencesTest::nameless))
                    .isEqualTo(told.stream().map(SameHealthSentencesTest::nameless).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aboutABackupThatIsSpoiltBesideAnIntactLibrary(String language, FxRobot robot) throws Exception {
        assertThat(cli("backup", language)).isZero();
        assertThat(cli("backup", language)).isZero();
        Files.write(backups().getFirst().file(), new byte[]{1, 2, 3});
        assertThat(cli("check", language)).isZero();
        List<String> told = terminal.out.lines().toList();
        assertThat(error()).hasSize(1);
        try (LibraryDesk desk = open()) {
            SafetyPage page = page(desk, language, robot);
            robot.interact(page::check);
            assertThat(saidOnScreen(robot)).startsWith(told.toArray(String[]::new)).endsWith(error().getFirst())
                    .hasSize(told.size() + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, damaged", "fr, damaged", "en, gone", "fr, gone", "en, helped", "fr, helped"})
    void aboutALibraryThatIsNotIntact(String language, String fault, FxRobot robot) throws Exception {
        if (!fault.equals("damaged")) {
            assertThat(cli("backup", language)).isZero();
        }
        if (fault.equals("gone")) {
            Files.delete(library);
        } else {
            lose("seq IN (20, 22)");
        }
        assertThat(cli("check", language)).isEqualTo(1);
        List<String> told = error().stream().filter(line -> !line.contains("pupitre repair")
                && !line.contains("pupitre salvage") && !line.contains("pupitre restore")).toList();
        assertThat(told).hasSizeGreaterThanOrEqualTo(2);
        damaged(language, robot);
        assertThat(texts(robot)).containsAll(told);
        assertThat(cli(fault.equals("damaged") ? "repair" : "check", language)).as("the same again").isEqualTo(1);
        assertThat(error()).containsAll(told);
    }

    @ParameterizedTest
    @CsvSource({"en, away", "fr, away", "en, spoilt", "fr, spoilt"})
    void aboutABackupThatCannotBeRestored(String language, String fault, FxRobot robot) throws Exception {
        assertThat(cli("backup", language)).isZero();
        lose("seq IN (20, 22)");
        DamageWindow window = damaged(language, robot);
        Backup backup = backups().getFirst();
        if (fault.equals("away")) {
            Files.delete(backup.file());
        } else {
            Files.write(backup.file(), new byte[]{1, 2, 3});
        }
        assertThat(cli("restore " + backup.file(), language)).isEqualTo(1);
        BackupRow row = SafetyPage.rows(List.of(backup), false).getFirst();
        robot.interact(() -> window.restore(row));
        assertThat(saidOnScreen(robot)).containsExactly(error().getLast());
        assertThat(window.stage()).as("another way can be chosen").isEqualTo(DamageModel.Stage.CHOOSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aboutASalvage(String language, FxRobot robot) throws Exception {
        lose("seq IN (20, 22)");
        DamageWindow window = damaged(language, robot);
        Path target =
                folder.resolve("library.pupitre.salvaged-" + Terminal.NOW.toString().replace(':', '-') + ".pupitre");
        Files.writeString(target, "mine");
        assertThat(cli("salvage --to " + target, language)).isEqualTo(1);
        robot.interact(window::salvage);
        assertThat(saidOnScreen(robot)).containsExactly(error().getLast());
        Files.delete(target);
        assertThat(cli("salvage --to " + target, language)).isZero();
        List<String> told = terminal.out.lines().toList();
        assertThat(told).as("what is there, what is lost, what cannot be proven").hasSize(3);
        Files.delete(target);
        robot.interact(window::salvage);
        await(() -> window.stage() == DamageModel.Stage.DONE);
        assertThat(texts(robot)).containsAll(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aboutARepair(String language, FxRobot robot) throws Exception {
        assertThat(cli("backup", language)).isZero();
        lose("seq IN (20, 22)");
        Path copy = Files.copy(library, folder.resolve("damaged.pupitre"));
        assertThat(cli("repair", language)).isZero();
        List<String> told = terminal.out.lines().toList();
        Files.move(copy, library, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        DamageWindow window = damaged(language, robot);
        robot.interact(window::mend);
        await(() -> window.stage() == DamageModel.Stage.DONE);
        List<String> seen = texts(robot).stream().map(SameHealthSentencesTest::nameless).toList();
        assertThat(seen).containsAll(told.stream().map(SameHealthSentencesTest::nameless).toList());
    }

    private void lose(String where) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER journal_never_deleted");
            statement.execute("DELETE FROM journal WHERE " + where);
        }
    }

    private int cli(String command, String language) {
        return terminal.run((command + " --lang " + language).split(" "));
    }

    private List<String> error() {
        return terminal.err.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private List<Backup> backups() {
        return Backups.of(library).list();
    }

    /** A sentence without the names of files that carry the time or a number of their own. */
    private static String nameless(String sentence) {
        return sentence.replaceAll("\\S*\\d{4}-\\d\\d-\\d\\dT\\S*", "FILE");
    }

    private LibraryDesk open() {
        return LibraryDesk.open(library, "test", () -> Terminal.NOW, System::nanoTime);
    }

    private SafetyPage page(LibraryDesk desk, String language, FxRobot robot) {
        SafetyPage[] page = new SafetyPage[1];
        robot.interact(() -> {
            page[0] = new SafetyPage(desk, new KeptChoices(library), new Words(Locale.of(language)), true,
                    new SafetyPage.Around(() -> Terminal.NOW, LongWork.BESIDE, () -> Optional.of(place), restored -> {
                    }, () -> {
                    }));
            stage.setScene(new Scene(new StackPane(page[0].view().root()), 1180, 800));
            stage.show();
        });
        return page[0];
    }

    private DamageWindow damaged(String language, FxRobot robot) throws Exception {
        Services services = new Services((_, _, _) -> 0, (_, _, _, _) -> {
            throw new IllegalStateException();
        }, () -> Terminal.NOW, System::nanoTime, library, "test", List.of());
        DamageWindow[] window = new DamageWindow[1];
        robot.interact(() -> window[0] = DamageWindow.show(stage, services, library, new Words(Locale.of(language))));
        await(() -> window[0].stage() == DamageModel.Stage.CHOOSING);
        return window[0];
    }

    private List<String> saidOnScreen(FxRobot robot) throws Exception {
        await(() -> !robot.lookup(".work-line").query().isVisible()
                && !robot.lookup(".work-said").queryAs(Label.class).getText().isEmpty());
        return robot.lookup(".work-said").queryAs(Label.class).getText().lines().toList();
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof Label).queryAllAs(Label.class).stream().map(Label::getText)
                .toList();
    }

    private static void await(Callable<Boolean> there) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(there).get(10, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void mount(String... command) throws Exception {
        boolean done = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        if (command[0].equals("mount")) {
            mounted = done;
            Assumptions.assumeTrue(done, "not run: no file system can be mounted here");
        }
    }
}
