package org.pupitre.app.window.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.app.start.Toolkit;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.ActFile;
import org.pupitre.journal.Backups;
import org.pupitre.journal.FoundActs;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Settings;
import org.pupitre.task.elsewhere.ContinueHere;
import org.pupitre.task.elsewhere.HandOver;
import org.pupitre.task.elsewhere.LookElsewhere;
import org.pupitre.ui.kit.layer.FileDrop;
import org.testfx.framework.junit5.ApplicationExtension;

/** Another computer goes on with the session while it is open here; and the acts it hands over come in from the list. */
@ExtendWith(ApplicationExtension.class)
class ContinuedElsewhereTest {
    private static final SessionId FIRST = new SessionId("eu-iom-lessons-2022-1");

    @TempDir Path folder;
    private Path stick;
    private DeskWindow desk;
    private LibraryDesk other;

    @BeforeEach
    void open() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        Path library = folder.resolve("library.pupitre");
        // A backup makes it, which may take a minute.
        Files.createDirectories(Backups.in(stick, library).folder());
        Settings.read(library).withSecondPlace(stick).write(library);
        desk = new DeskWindow(library, true, Locale.ENGLISH);
        other = LibraryDesk.open(folder.resolve("other.pupitre"), "other", () -> Instant.parse("2022-05-24T09:05:00Z"),
                System::nanoTime);
    }

    @AfterEach
    void close() {
        other.close();
        desk.close();
    }

    private boolean onTheStick() {
        try (Stream<Path> files = Files.walk(stick)) {
            return files.anyMatch(file -> file.toString().endsWith(ActFile.ENDING));
        } catch (IOException e) {
            return false;
        }
    }

    private void continueThere() throws InterruptedException {
        desk.await("its acts are on the stick", this::onTheStick);
        Thread.sleep(300);
        LookElsewhere.Found found = (LookElsewhere.Found) new LookElsewhere(stick, null).run(Progress.NONE);
        FoundActs first =
                found.sessions().stream().filter(one -> one.session().equals(FIRST)).findFirst().orElseThrow();
        assertThat(new ContinueHere(other, first, stick, Instant.parse("2022-05-24T09:05:00Z"))
                .run(Progress.NONE).done()).isTrue();
    }

    @Test
    void whoComesBackToTheWindowIsToldAndNoActIsTakenAnyMore() throws Exception {
        desk.goLive();
        continueThere();
        assertThat(desk.seen(desk::all)).doesNotContain("Continued on another computer");
        desk.window().comeForward();
        desk.await("it is told", () -> desk.all().contains("Continued on another computer"));
        desk.now = desk.now.plusSeconds(5);
        desk.type("N");
        desk.await("the refusal", () -> desk.all().contains("This session was continued on another computer"));
    }

    @Test
    void actsThatWereHandedOverComeInFromTheListAndThoseToDecideAboutAreShown() throws Exception {
        continueThere();
        desk.now = desk.now.plusSeconds(600);
        desk.type("N");
        desk.await("an act that the other computer lacks", () -> !desk.all().contains("until the start"));
        desk.close();
        Path handed = folder.resolve("handed" + ActFile.ENDING);
        try (LibraryDesk here = LibraryDesk.open(folder.resolve("library.pupitre"), "test", () -> desk.now,
                System::nanoTime)) {
            assertThat(new HandOver(here, FIRST, handed, desk.now).run(Progress.NONE).done()).isTrue();
        }
        other.close();
        desk = new DeskWindow(folder.resolve("other.pupitre"), false, Locale.ENGLISH);
        desk.await("the list", () -> desk.there("#open-session"));
        assertThat(Toolkit.call(() -> FileDrop.drop(desk.stage().getScene().getRoot(), List.of(handed.toFile()))))
                .isTrue();
        desk.await("what is to be decided about", () -> desk.there(".erase-sheet"));
    }
}
