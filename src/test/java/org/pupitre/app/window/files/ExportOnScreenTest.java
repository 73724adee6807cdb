package org.pupitre.app.window.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.app.start.Toolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** A file leaves a real library from the screen: by the gate, under the name it is offered, whole, and over no other unasked. */
@ExtendWith(ApplicationExtension.class)
class ExportOnScreenTest {
    @TempDir Path folder;
    private Path out;
    private DeskWindow desk;

    @BeforeEach
    void open() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
        desk = new DeskWindow(folder.resolve("library.pupitre"), true, Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void sheet() throws InterruptedException {
        desk.press(KeyCode.E, true, true);
        desk.await("the sheet with a name", () -> desk.all().contains("2022-05-24 - agenda.csv"));
    }

    private void saved() throws InterruptedException {
        desk.await("it is saved", () -> desk.text(".export-said").startsWith("Saved: "));
    }

    @Test
    void anAgendaIsWrittenUnderTheNameItIsOffered() throws Exception {
        sheet();
        assertThat(desk.seen(() -> desk.text("#export-folder"))).isEqualTo("No folder chosen yet");
        desk.folder = Optional.of(out);
        desk.fire("#export-now");
        saved();
        assertThat(written()).singleElement().asString().endsWith("2022-05-24 - agenda.csv");
        assertThat(Files.readString(out.resolve(written().getFirst()))).contains("Sound check");
        assertThat(desk.focused("#export-open")).isTrue();
        desk.press("#export-open", KeyCode.ESCAPE, false, false);
        assertThat(desk.seen(() -> desk.there(".export-sheet"))).isFalse();
    }

    @Test
    void whereNoFolderIsChosenNothingIsWrittenAndTheSheetStays() throws Exception {
        sheet();
        desk.fire("#export-now");
        assertThat(desk.seen(() -> desk.there("#export-now"))).isTrue();
        assertThat(written()).isEmpty();
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyAfterAYes() throws Exception {
        desk.folder = Optional.of(out);
        sheet();
        desk.fire("#export-choose");
        desk.fire("#export-now");
        saved();
        Path file = out.resolve(written().getFirst());
        Files.writeString(file, "mine");
        desk.fire("#export-leave");
        sheet();
        assertThat(desk.seen(() -> desk.text("#export-folder"))).isEqualTo(out.toString());
        desk.fire("#export-now");
        desk.await("it asks", () -> desk.text(".export-said").contains("already exists"));
        assertThat(file).hasContent("mine");
        assertThat(desk.focused("#export-not")).as("Enter does no harm").isTrue();
        desk.fire("#export-not");
        assertThat(file).hasContent("mine");
        desk.fire("#export-now");
        desk.await("it asks again", () -> desk.there("#export-replace"));
        desk.fire("#export-replace");
        saved();
        assertThat(Files.readString(file)).contains("Sound check");
    }

    @Test
    void aCalendarIsAFileForEachLanguageOrForTheOneThatIsChosen() throws Exception {
        desk.folder = Optional.of(out);
        sheet();
        desk.choose("#export-kind", "calendar");
        desk.await("its name", () -> desk.all().contains("calendar (en).ics"));
        desk.choose("#export-language", "each");
        desk.await("both names", () -> desk.all().contains("calendrier (fr).ics"));
        desk.fire("#export-now");
        saved();
        assertThat(written()).hasSize(2);
    }

    @Test
    void theRecordHasNoContactsAndAWorkingCopySaysWhatItIs() throws Exception {
        sheet();
        desk.choose("#export-kind", "people");
        desk.await("its name", () -> desk.all().contains("people.csv"));
        assertThat(desk.seen(() -> desk.text("#export-means"))).startsWith("Without contact details");
        desk.choose("#export-purpose", "work");
        assertThat(desk.seen(() -> desk.text("#export-means"))).contains("not for publication");
        desk.choose("#export-purpose", "record");
        desk.choose("#export-kind", "seminar");
        desk.await("the seminar", () -> desk.all().contains("seminar.json"));
        assertThat(desk.chosen("#export-purpose")).isEqualTo("work");
        desk.choose("#export-kind", "glossary");
        desk.await("the glossary", () -> desk.all().contains("glossary.csv"));
        assertThat(desk.chosen("#export-purpose")).as("a seminar file does not make the next a working copy")
                .isEqualTo("the record");
    }

    @Test
    void whatIsHeldBackIsNamedAndLeavesOnlyByDecision() throws Exception {
        desk.press(KeyCode.E, true, false);
        Toolkit.call(() -> {
            TextField field = (TextField) desk.node("#plan-add");
            field.requestFocus();
            field.setText("Call call@iom.example");
            return true;
        });
        desk.press("#plan-add", KeyCode.ENTER, false, false);
        desk.await("the item", () -> desk.all().contains("Call call@iom.example"));
        desk.folder = Optional.of(out);
        desk.press(KeyCode.E, true, true);
        desk.await("what is held", () -> desk.text("#export-held-head").startsWith("1 place is held back"));
        assertThat(desk.seen(desk::all)).contains("“call@iom.example”");
        assertThat(desk.disabled("#export-now")).isTrue();
        keep();
        assertThat(desk.disabled("#export-now")).isFalse();
        keep();
        assertThat(desk.disabled("#export-now")).isTrue();
        Toolkit.call(() -> {
            ((TextField) desk.node(".export-instead")).setText("the desk");
            return true;
        });
        desk.fire("#export-now");
        saved();
        assertThat(Files.readString(out.resolve(written().getFirst()))).contains("Call the desk")
                .doesNotContain("call@iom.example");
    }

    private void keep() {
        Toolkit.call(() -> {
            ((CheckBox) desk.node(".export-keep")).fire();
            return true;
        });
    }

    @Test
    void whatLeavesIsRememberedSoThatErasingCanNameIt() throws Exception {
        desk.folder = Optional.of(out);
        sheet();
        desk.fire("#export-now");
        saved();
        String name = written().getFirst();
        desk.close();
        try (Connection library =
                DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.pupitre"));
                ResultSet row = library.createStatement().executeQuery("SELECT place, what FROM exported")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).endsWith(name);
            assertThat(row.getString(2)).isEqualTo("AGENDA");
        }
    }
}
