package org.pupitre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.notes.Note;

/** The desk works: the program opens on it, its clock lives, real keys write a note, and Ctrl+Q ends it. */
@Tag("window")
class DeskWindowTest {
    @TempDir Path folder;

    @Test
    void aNoteIsTypedAndTheProgramEnds() throws Exception {
        Path library = folder.resolve("library.pupitre");
        try (VirtualScreen screen = VirtualScreen.start("1440x900");
                RunningProgram program = RunningProgram.start(screen, folder.resolve("home"), List.of(), "console",
                        "--sample", "--library", library.toString(), "--lang", "en")) {
            Hands hands = screen.hands().awaitWindow("Pupitre", 30).pause(1500);
            hands.press("ctrl+j").type("#lesson desks differ").press("Return").pause(400);
            assertThat(hands.changed(0, 0, 1440, 120, 1500, folder)).as("pixels that change in the header")
                    .isPositive();
            hands.picture(Path.of("target", "pictures", "desk.png"));
            hands.press("Escape", "ctrl+q");
            assertThat(program.awaitEnd()).isZero();
        }
        assertThat(Files.exists(library)).isTrue();
        assertThat(SavedSession.read(library).notes().notes()).extracting(Note::text)
                .contains("desks differ");
    }

    @Test
    void aSentenceIsKeptThroughANarrowerWindowAndAKill() throws Exception {
        Path library = folder.resolve("library.pupitre");
        try (VirtualScreen screen = VirtualScreen.start("1440x900");
                RunningProgram program = RunningProgram.start(screen, folder.resolve("home"), List.of(), "console",
                        "--sample", "--library", library.toString(), "--lang", "en")) {
            Hands hands = screen.hands().awaitWindow("Pupitre", 60).pause(2500);
            // On its title: the window is no longer maximised.
            hands.press("n").click(700, 10, 2).pause(800);
            hands.press("ctrl+j").type("nothing q").resizeWindow(960, 760).pause(700);
            hands.type("aN+ acts here").pause(2500);
            hands.picture(Path.of("target", "pictures", "narrower.png"));
            program.kill();
        }
        SessionState session = SavedSession.read(library);
        assertThat(SavedSession.drafts(library)).contains("nothing qaN+ acts here");
        assertThat(session.timeline().runs()).as("N began one item, and no second one").hasSize(1);
        assertThat(session.timeline().status()).isEqualTo(Timeline.Status.RUNNING);
        assertThat(session.notes().notes()).isEmpty();
        assertThat(session.board().now()).isEmpty();
    }
}
