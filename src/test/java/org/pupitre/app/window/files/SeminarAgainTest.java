package org.pupitre.app.window.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.testfx.framework.junit5.ApplicationExtension;

/** A seminar file comes in again: at the desk the session that is open, on the list all its sessions, each as an act. */
@ExtendWith(ApplicationExtension.class)
class SeminarAgainTest {
    private static final Path SAMPLE = Path.of("assets/seminar/sample-seminar.json");

    @TempDir Path folder;
    private DeskWindow desk;

    @AfterEach
    void close() {
        desk.close();
    }

    @BeforeEach
    void open() {
        desk = new DeskWindow(folder.resolve("library.pupitre"), true, Locale.ENGLISH);
    }

    /** The sample with another title in its first session, and without the last item of it. */
    private Path changed() throws IOException {
        String text = Files.readString(SAMPLE).replaceFirst("\"Sound check\"", "\"Sound check, all\"");
        return Files.writeString(folder.resolve("seminar.json"), text);
    }

    private SessionState session(String id) {
        desk.close();
        try (LibraryDesk library = LibraryDesk.open(folder.resolve("library.pupitre"), "test",
                () -> Instant.parse("2022-05-24T10:00:00Z"), System::nanoTime)) {
            return library.replay(new SessionId(id));
        }
    }

    private static List<String> titles(SessionState state) {
        return state.timeline().items().stream().map(item -> item.title().in(LanguageTag.EN)).toList();
    }

    @Test
    void atTheDeskTheSessionThatIsOpenIsJoinedById() throws Exception {
        desk.file = Optional.of(changed());
        desk.press(KeyCode.O, true, true);
        desk.await("the card", () -> desk.text("#import-what").contains("changed"));
        desk.fire("#import-view");
        desk.await("the sheet", () -> desk.there("#import-now"));
        assertThat(desk.chosen("#import-as")).isEqualTo("seminar file");
        assertThat(desk.seen(desk::all)).contains("1 more session is in this file. Only this one is imported here");
        desk.fire("#import-now");
        desk.await("it is imported", () -> !desk.there(".import-sheet"));
        assertThat(titles(session("eu-iom-lessons-2022-1"))).contains("Sound check, all");
    }

    @Test
    void aSeminarFileOfAnotherSessionIsRefusedInASentence() throws Exception {
        String text = Files.readString(SAMPLE).replace("eu-iom-lessons-2022", "another-2022");
        desk.file = Optional.of(Files.writeString(folder.resolve("other.json"), text));
        desk.press(KeyCode.O, true, true);
        desk.await("why not", () -> desk.text("#import-said").contains("has another session"));
    }

    @Test
    void onTheListAllSessionsAreInOnePreviewAndEachIsAnAct() throws Exception {
        Path file = changed();
        Files.writeString(file, Files.readString(file).replace("\"Sound check\"", "\"Sound check, day two\""));
        desk.press(KeyCode.O, true, false);
        desk.await("the list", () -> desk.there("#open-session"));
        assertThat(desk.drop(file)).isTrue();
        desk.await("the preview", () -> desk.there(".import-sheet"));
        assertThat(desk.seen(desk::all)).contains("2 sessions. Each is imported as an act of its own");
        desk.fire("#import-now");
        desk.await("what became of each", () -> desk.there(".bundle-sheet"));
        assertThat(desk.seen(desk::all)).contains("One undo takes it back.");
        assertThat(titles(session("eu-iom-lessons-2022-1"))).contains("Sound check, all");
    }
}
