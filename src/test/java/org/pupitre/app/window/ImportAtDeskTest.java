package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.app.start.Toolkit;
import org.pupitre.cli.common.Services;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Settings;
import org.pupitre.task.sample.SampleSession;
import org.testfx.framework.junit5.ApplicationExtension;

/** A real file comes into a real library at the Prepare desk: by key, as pasted rows; nothing changes before it is imported. */
@ExtendWith(ApplicationExtension.class)
class ImportAtDeskTest {
    private static final int PATIENCE = 400;

    @TempDir Path folder;
    private Instant now = Instant.parse("2022-05-24T09:00:00Z");
    private Optional<Path> chosen = Optional.empty();
    private ConsoleWindow window;
    private Stage stage;

    @BeforeEach
    void open() {
        Path library = folder.resolve("library.pupitre");
        Services services = new Services((_, _, _) -> 0, null, () -> now,
                () -> Duration.between(Instant.EPOCH, now).toNanos(), Path.of("none"), "test", List.of());
        window = new ConsoleWindow(services, library, new WindowBasics(library, Locale.ENGLISH),
                new FirstScreen.Files((_, _) -> Optional.empty(), BundleFiles.CHOOSERS, (_, _) -> chosen));
        stage = Toolkit.call(() -> window.show(new Stage(), true));
    }

    @AfterEach
    void close() {
        Toolkit.call(() -> {
            stage.hide();
            return true;
        });
        window.close();
    }

    private void press(String selector, KeyCode code, boolean control, boolean shift) {
        Toolkit.call(() -> {
            Node target = selector.isEmpty() ? null : stage.getScene().lookup(selector);
            List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)
                    .forEach(type -> Event.fireEvent(target == null ? stage.getScene() : target,
                            new KeyEvent(type, "", "", code, shift, control, false, false)));
            return true;
        });
    }

    private <T> T seen(Supplier<T> question) {
        return Toolkit.call(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return question.get();
        });
    }

    private void await(String what, BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < PATIENCE; i++) {
            if (seen(holds::getAsBoolean)) {
                return;
            }
            Thread.sleep(25);
        }
        assertThat(seen(holds::getAsBoolean))
                .as(what + ": " + seen(() -> text("#import-what") + "/" + text("#import-said"))).isTrue();
    }

    private String text(String selector) {
        return stage.getScene().lookup(selector) instanceof Label label
                ? label.getText().replace('\u00a0', ' ')
                : "none";
    }

    private void fire(String selector) {
        Toolkit.call(() -> {
            ((Button) stage.getScene().lookup(selector)).fire();
            return true;
        });
    }

    private SessionState session() {
        window.close();
        try (LibraryDesk library =
                LibraryDesk.open(folder.resolve("library.pupitre"), "test", () -> now, System::nanoTime)) {
            return library.replay(SampleSession.sample(library, now));
        }
    }

    private static List<String> titles(SessionState state) {
        return state.timeline().items().stream().map(item -> item.title().in(LanguageTag.EN)).toList();
    }

    private String importing(String name, String content) throws IOException, InterruptedException {
        String before = seen(this::settled);
        chosen = Optional.of(Files.writeString(folder.resolve(name), content));
        press("", KeyCode.O, true, true);
        await("the card", () -> !settled().isEmpty() && !settled().equals(before));
        return seen(this::settled);
    }

    /** What the card says of a file that was read; empty while it is read. */
    private String settled() {
        String what = text("#import-what");
        return what.startsWith("Reading") ? "" : what + text("#import-said");
    }

    @Test
    void aFileIsImportedByKeysAndTheDeskShowsItAtOnce() throws Exception {
        importing("agenda.csv", "title en,minutes\nFarewell coffee,15\nGroup picture,5\n,7\n");
        assertThat(seen(() -> text("#import-what"))).isEqualTo("2 new, 1 rejected");
        int before = seen(() -> ((ListView<?>) stage.getScene().lookup(".plan .agenda-list")).getItems().size());
        fire("#import-view");
        await("the rows", () -> stage.getScene().lookup(".import-list .list-cell .import-row") != null);
        assertThat(seen(() -> stage.getScene().getFocusOwner())).isInstanceOf(ListView.class);
        assertThat(seen(() -> ((Button) stage.getScene().lookup("#import-now")).getText())).isEqualTo("Import 2");
        press(".import-list", KeyCode.DELETE, false, false);
        assertThat(seen(() -> ((Button) stage.getScene().lookup("#import-now")).getText())).isEqualTo("Import 1");
        assertThat(seen(() -> ((ListView<?>) stage.getScene().lookup(".plan .agenda-list")).getItems()))
                .hasSize(before);
        press(".import-list", KeyCode.ENTER, true, false);
        await("the item", () -> ((ListView<?>) stage.getScene().lookup(".plan .agenda-list")).getItems()
                .size() == before + 1);
        await("the sheet is closed", () -> stage.getScene().lookup(".import-sheet") == null);
        assertThat(seen(() -> stage.getScene().lookup(".import-place").getParent().isVisible())).isFalse();
        press("", KeyCode.Z, true, false);
        await("one undo takes it back", () -> ((ListView<?>) stage.getScene().lookup(".plan .agenda-list")).getItems()
                .size() == before);
        press("", KeyCode.Y, true, false);
        await("it is back", () -> ((ListView<?>) stage.getScene().lookup(".plan .agenda-list")).getItems()
                .size() == before + 1);
        assertThat(titles(session())).contains("Group picture").doesNotContain("Farewell coffee");
    }

    @Test
    void aRefusalIsASentenceAndTheNextFileTakesItsPlace() throws Exception {
        importing("broken.csv", "title en,minutes\n\"Farewell coffee,15\nGroup picture,5\n");
        assertThat(seen(() -> text("#import-said"))).contains("line 2").contains("Close it");
        importing("people.csv", "name,country,languages\nZoé Nouvelle,BE,fr\n");
        assertThat(seen(() -> text("#import-what"))).isEqualTo("1 new");
        assertThat(seen(() -> text("#import-said"))).isEmpty();
        fire("#import-bring");
        await("the card goes", () -> !stage.getScene().lookup(".import-place").getParent().isVisible());
        assertThat(session().people().all()).anyMatch(person -> person.name().equals("Zoé Nouvelle"));
    }

    @Test
    void columnsThatAreNotKnownAreAskedForOnceAndRemembered() throws Exception {
        String file = "Programmpunkt;Dauer\nKaffee;15\nFoto;5\n";
        importing("german.csv", file);
        assertThat(seen(() -> text("#import-what"))).contains("No column");
        fire("#import-view");
        await("the form", () -> stage.getScene().lookup(".import-choice") != null);
        Toolkit.call(() -> {
            List<Node> boxes = List.copyOf(stage.getScene().getRoot().lookupAll(".import-choice"));
            choose((ChoiceBox<?>) boxes.get(0), "en");
            choose((ChoiceBox<?>) boxes.get(1), "inutes");
            return true;
        });
        fire("#import-read");
        await("its rows", () -> text("#import-what").equals("2 new"));
        assertThat(Settings.read(folder.resolve("library.pupitre")).columns().byHeader())
                .containsKey("programmpunkt|dauer");
        press(".import-list", KeyCode.ESCAPE, false, false);
        fire("#import-leave");
        importing("german.csv", file);
        assertThat(seen(() -> text("#import-what"))).as("the next file of this header").isEqualTo("2 new");
    }

    private static <T> void choose(ChoiceBox<T> box, String named) {
        box.getItems().stream().filter(choice -> box.getConverter().toString(choice).contains(named)).findFirst()
                .ifPresent(box::setValue);
    }

    @Test
    void whatIsChangedByHandMeanwhileIsNotOverwrittenUnseen() throws Exception {
        int before = titlesShown();
        assertThat(importing("agenda.csv", "title en,minutes\nFarewell coffee,15\n")).isEqualTo("1 new");
        addItem("Farewell coffee 5");
        await("the item", () -> stage.getScene().lookup(".plan .agenda-list") instanceof ListView<?> list
                && list.getItems().size() == before + 1);
        fire("#import-bring");
        await("the rows again", () -> text("#import-said").contains("has changed"));
        assertThat(seen(() -> text("#import-what"))).isEqualTo("1 unchanged");
        assertThat(seen(() -> ((ListView<?>) stage.getScene().lookup(".plan .agenda-list")).getItems()))
                .hasSize(before + 1);
    }

    private int titlesShown() {
        press("", KeyCode.E, true, false);
        return seen(() -> ((ListView<?>) stage.getScene().lookup(".plan .agenda-list")).getItems().size());
    }

    private void addItem(String typed) {
        Toolkit.call(() -> {
            TextField field = (TextField) stage.getScene().lookup("#plan-add");
            field.requestFocus();
            field.setText(typed);
            Event.fireEvent(field,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return true;
        });
    }

    @Test
    void pastedTablesWaitAsACardAndPastedLinesAreItems() throws Exception {
        press("", KeyCode.E, true, false);
        Toolkit.call(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Title\tMinutes\nFarewell coffee\t15\nGroup picture\t5\n");
            Clipboard.getSystemClipboard().setContent(content);
            TextField field = (TextField) stage.getScene().lookup("#plan-add");
            field.requestFocus();
            field.paste();
            return true;
        });
        await("the card", () -> text("#import-what").equals("2 new"));
        assertThat(seen(() -> ((TextField) stage.getScene().lookup("#plan-add")).getText())).isEmpty();
        fire("#import-bring");
        await("the card goes", () -> !stage.getScene().lookup(".import-place").getParent().isVisible());
        assertThat(titles(session())).contains("Farewell coffee", "Group picture");
    }
}
