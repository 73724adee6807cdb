package org.pupitre.app.window.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import org.pupitre.app.start.Toolkit;
import org.pupitre.live.Settings;
import org.testfx.framework.junit5.ApplicationExtension;

/** How a file is read can be changed in its preview: it is read again at once, and its first lines and rows follow. */
@ExtendWith(ApplicationExtension.class)
class ChangedReadingTest {
    @TempDir Path folder;
    private DeskWindow desk;

    @BeforeEach
    void open() {
        desk = new DeskWindow(folder.resolve("library.pupitre"), true, Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void preview(String name, byte[] content) throws Exception {
        desk.file = Optional.of(Files.write(folder.resolve(name), content));
        desk.press(KeyCode.O, true, true);
        desk.await("the card", () -> desk.there("#import-view") && !desk.text("#import-what").isEmpty());
        desk.fire("#import-view");
        desk.await("the sheet", () -> desk.there("#import-change"));
    }

    @Test
    void anotherEncodingIsReadAtOnceAndTheKeyboardStaysWhereItIs() throws Exception {
        preview("agenda.csv", "title fr,minutes\nCaf\u00e9,15\n".getBytes(Charset.forName("windows-1252")));
        desk.fire("#import-change");
        assertThat(desk.chosen("#import-encoding")).isEqualTo("windows-1252");
        assertThat(desk.seen(desk::all)).contains("Café · 15");
        Toolkit.call(() -> {
            desk.stage().getScene().lookup("#import-encoding").requestFocus();
            return true;
        });
        desk.choose("#import-encoding", "windows-1251");
        desk.await("the first lines in it", () -> desk.all().contains("Cafй · 15"));
        assertThat(desk.chosen("#import-encoding")).isEqualTo("windows-1251");
        assertThat(desk.focused("#import-encoding")).isTrue();
        desk.choose("#import-encoding", "windows-1252");
        desk.await("back again", () -> desk.all().contains("Café · 15"));
    }

    @Test
    void separatorHeaderAndColumnsAreChosenAndColumnsAreRemembered() throws Exception {
        preview("agenda.csv", "Draft\ntitle en,minutes\nCoffee;tea,15\nFoto,5\n".getBytes(StandardCharsets.UTF_8));
        desk.fire("#import-change");
        assertThat(desk.chosen("#import-separator")).isEqualTo("comma");
        assertThat(desk.chosen("#import-header-line")).isEqualTo("line 2");
        desk.choose("#import-header-line", "line 3");
        desk.await("what is a title now", () -> desk.all().contains("No column is known to hold the titles"));
        assertThat(desk.chosen("#import-header-line")).isEqualTo("line 3");
        desk.choose("#import-header-line", "line 2");
        desk.await("it is the header again", () -> desk.text("#import-now").equals("Import 2"));
        desk.choose("#column-1", "Leave out");
        desk.await("it is remembered", () -> Settings.read(folder.resolve("library.pupitre")).columns().byHeader()
                .containsKey("title en|minutes"));
        desk.await("the form again", () -> desk.chosen("#column-1").equals("Leave out"));
        desk.fire("#import-rows");
        desk.await("its rows", () -> desk.there(".import-list .import-row"));
        assertThat(desk.seen(desk::all)).contains("Coffee;tea").contains("no minutes given");
    }

    @Test
    void aChoiceThatCannotBeIsSaidAndTheFileStaysAsItWasRead() throws Exception {
        preview("agenda.csv", ("title en,minutes\nCoffee," + "1".repeat(60) + "\n").getBytes(StandardCharsets.UTF_8));
        desk.fire("#import-change");
        desk.choose("#import-separator", "tab");
        desk.await("it asks for a column, or reads", () -> desk.chosen("#import-separator").equals("tab"));
        desk.choose("#import-separator", "comma");
        desk.await("its rows", () -> desk.chosen("#import-separator").equals("comma"));
        assertThat(desk.seen(() -> desk.there(".import-sheet"))).isTrue();
    }
}
