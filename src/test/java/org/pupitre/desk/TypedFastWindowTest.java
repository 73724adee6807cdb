package org.pupitre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.queue.QueueEntry;

/** Real keys at 25 ms: no letter is lost or joined, a narrower window takes no keyboard away, a killed program no half text. */
@Tag("window")
class TypedFastWindowTest {
    private static final List<String> QUESTIONS =
            List.of("What will the ministry do next?", "Who pays for the schools?",
                    "When will the report be published?", "How are the families heard?");
    private static final List<String> PEOPLE = List.of("Zoe Beispiel", "Ola Vzor", "Per Test");

    @TempDir Path folder;

    @Test
    void everyLetterIsWhereItBelongs() throws Exception {
        Path library = folder.resolve("library.pupitre");
        try (VirtualScreen screen = VirtualScreen.start("1440x900");
                RunningProgram program = start(screen, library)) {
            Hands hands = screen.hands().awaitWindow("Pupitre", 30).pause(1500);
            hands.press("ctrl+k");
            QUESTIONS.forEach(line -> hands.type(line).press("Return"));
            hands.press("ctrl+l");
            PEOPLE.forEach(line -> hands.type(line).press("Return"));
            hands.press("ctrl+j").type("before the window ");
            hands.resizeWindow(900, 800).press("ctrl+equal", "ctrl+equal", "ctrl+equal", "ctrl+equal").pause(600);
            hands.picture(Path.of("target", "pictures", "typed-in-tabs.png"));
            hands.type("and n p after it").press("Return");
            hands.type("half a no").pause(800).picture(Path.of("target", "pictures", "typed-fast.png"));
            hands.press("Escape", "ctrl+q");
            assertThat(program.awaitEnd()).isZero();
        }
        SessionState saved = SavedSession.read(library);
        assertThat(saved.board().questions()).extracting(Question::text).containsAll(QUESTIONS);
        assertThat(saved.queue().waiting()).extracting(QueueEntry::person)
                .extracting(id -> saved.people().person(id).orElseThrow().name()).containsAll(PEOPLE);
        assertThat(saved.notes().notes()).extracting(Note::text).contains("before the window and n p after it");
        assertThat(saved.timeline().runs()).as("no letter began an item").isEmpty();

        try (VirtualScreen screen = VirtualScreen.start("1440x900");
                RunningProgram program = start(screen, library)) {
            Hands hands = screen.hands().awaitWindow("Pupitre", 30).pause(1500);
            hands.press("ctrl+j").type("te").press("Return").pause(300).press("Escape", "ctrl+q");
            assertThat(program.awaitEnd()).isZero();
        }
        assertThat(SavedSession.read(library).notes().notes()).extracting(Note::text).as("the half text came back")
                .contains("half a note");
    }

    private RunningProgram start(VirtualScreen screen, Path library) throws java.io.IOException {
        return RunningProgram.start(screen, folder.resolve("home"), List.of(), "console", "--sample", "--library",
                library.toString(), "--lang", "en");
    }
}
