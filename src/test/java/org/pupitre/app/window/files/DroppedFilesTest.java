package org.pupitre.app.window.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Files that are dropped, or asked for at a panel: where they go, and that nothing changes before a person agrees. */
@ExtendWith(ApplicationExtension.class)
class DroppedFilesTest {
    @TempDir Path folder;
    private DeskWindow desk;
    private Path agenda;

    @BeforeEach
    void open() throws Exception {
        desk = new DeskWindow(folder.resolve("library.pupitre"), true, Locale.ENGLISH);
        agenda = Files.writeString(folder.resolve("agenda.csv"), "title en,minutes\nFarewell coffee,15\n");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void beforeTheSessionADropOnTheConsoleLeadsToTheCardAtTheDesk() throws Exception {
        assertThat(desk.seen(() -> desk.there("#to-console"))).isFalse();
        assertThat(desk.drop(agenda)).isTrue();
        desk.await("the card", () -> desk.there("#to-console") && desk.text("#import-what").equals("1 new"));
    }

    @Test
    void whileTheSessionIsLiveTheConsoleStaysAndASentenceSaysWhereTheFileWaits() throws Exception {
        desk.goLive();
        assertThat(desk.drop(agenda)).isTrue();
        desk.await("the sentence",
                () -> desk.all().contains("“agenda.csv” waits on the Prepare desk. Nothing has changed."));
        assertThat(desk.seen(() -> desk.there("#to-console"))).isFalse();
        desk.press(KeyCode.E, true, false);
        desk.await("the card", () -> desk.text("#import-what").equals("1 new"));
    }

    @Test
    void aDropUnderAnOpenSheetIsNotTaken() throws Exception {
        desk.press(KeyCode.F1, false, false);
        desk.await("the sheet of keys", () -> desk.there(".cover-sheet"));
        assertThat(desk.drop(agenda)).isFalse();
    }

    @Test
    void theButtonsOfPeopleAndGlossaryReadAFileAsTheirs() throws Exception {
        desk.press(KeyCode.E, true, false);
        desk.file = Optional.of(Files.writeString(folder.resolve("list.csv"), "Name\nZo\u00e9 Nouvelle\n"));
        desk.await("the panel of people", () -> desk.there("#import-people"));
        desk.fire("#import-people");
        desk.await("the card", () -> desk.text("#import-what").equals("1 new"));
        desk.fire("#import-view");
        desk.await("the sheet", () -> desk.there("#import-as"));
        assertThat(desk.chosen("#import-as")).isEqualTo("people");
    }

    @Test
    void theCardSaysTheSameAsTimePassesAndIsWhole() throws Exception {
        desk.drop(agenda);
        desk.await("the card", () -> desk.text("#import-what").equals("1 new"));
        for (int minute = 0; minute < 3; minute++) {
            desk.now = desk.now.plusSeconds(60);
            Thread.sleep(1_100);
            assertThat(desk.seen(() -> desk.text("#import-what"))).isEqualTo("1 new");
            assertThat(desk.disabled("#import-bring")).isFalse();
        }
    }
}
