package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.desk.Hands;
import org.pupitre.desk.RunningProgram;
import org.pupitre.desk.SavedSession;
import org.pupitre.desk.VirtualScreen;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.LanguageTag;

/**
 * Real keys under other layouts. Keys are pressed by their number, which is their place; letters act where the caps show
 * them, and on a keyboard without Latin letters where QWERTY has them.
 */
@Tag("window")
class KeyboardsWindowTest {
    private static final String N = "57";
    private static final String K = "45";
    private static final String F = "41";
    private static final int ONE_MINUTE = 60;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"fr;shift+21;25;38", "ara;shift+21;52;24", "fr,ara;shift+21;25;38"})
    void keysActWhereTheyAre(String layout, String plus, String z, String q) throws Exception {
        keysAct(layout, plus, z, q);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"us;shift+21;52;24", "de;35;29;24", "gr;shift+21;52;24", "ru;shift+21;52;24"})
    @Tag("nightly")
    void keysActWhereTheyAreOnOtherKeyboards(String layout, String plus, String z, String q) throws Exception {
        keysAct(layout, plus, z, q);
    }

    private void keysAct(String layout, String plus, String z, String q) throws Exception {
        Path library = folder.resolve("library.pupitre");
        try (VirtualScreen screen = VirtualScreen.start("1440x900");
                RunningProgram program = RunningProgram.start(screen, folder.resolve("home"), List.of(), "console",
                        "--sample", "--library", library.toString(), "--lang", "en")) {
            Hands hands = screen.hands().awaitWindow("Pupitre", 30).layout(layout).pause(1500);
            if (layout.contains(",")) {
                hands.press("ISO_Next_Group");
            }
            hands.press(N).pause(500).press(plus, plus).pause(300).press("ctrl+" + z).pause(500);
            hands.press("ctrl+" + K).pause(300).press("38", "39", "40").press("ctrl+" + z, "ctrl+" + z, "ctrl+" + z);
            hands.press("ctrl+" + z, "ctrl+shift+" + z, "ctrl+" + z).pause(300);
            hands.picture(Path.of("target", "pictures", "keyboard-" + layout + ".png"));
            hands.press("Escape", "Escape").pause(200).press("ctrl+" + q);
            assertThat(program.awaitEnd()).isZero();
        }
        SessionState session = SavedSession.read(library);
        assertThat(session.timeline().status()).as("N starts the first item, and no undo from the field takes it back")
                .isEqualTo(Timeline.Status.RUNNING);
        assertThat(session.timeline().currentRun().orElseThrow().added()).as("+ twice, undone once")
                .hasSeconds(ONE_MINUTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = "ara;24")
    void aReplyKeyActsWhereItIs(String layout, String q) throws Exception {
        replyKeyActs(layout, q);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"us;24", "gr;24", "ru;24"})
    @Tag("nightly")
    void aReplyKeyActsWhereItIsOnOtherKeyboards(String layout, String q) throws Exception {
        replyKeyActs(layout, q);
    }

    private void replyKeyActs(String layout, String q) throws Exception {
        Path library = folder.resolve("library.pupitre");
        try (VirtualScreen screen = VirtualScreen.start("1440x900");
                RunningProgram program = RunningProgram.start(screen, folder.resolve("home"), List.of(), "console",
                        "--sample", "--library", library.toString(), "--lang", "en")) {
            Hands hands = screen.hands().awaitWindow("Pupitre", 30).layout(layout).pause(1500);
            hands.press("ctrl+" + K).pause(300).press("10", "19", "11", "19", "Return").pause(500);
            hands.press("alt+" + F).pause(600).press("Escape", "Escape").pause(200).press("ctrl+" + q);
            assertThat(program.awaitEnd()).isZero();
        }
        assertThat(SavedSession.read(library).board().questions().getLast().language()).isEqualTo(LanguageTag.FR);
    }

    @ParameterizedTest
    @CsvSource({"fr", "de"})
    void whatNeedsShiftOrAltGrIsTyped(String layout) throws Exception {
        Path library = folder.resolve("library.pupitre");
        try (VirtualScreen screen = VirtualScreen.start("1440x900");
                RunningProgram program = RunningProgram.start(screen, folder.resolve("home"), List.of(), "console",
                        "--sample", "--library", library.toString(), "--lang", "en")) {
            Hands hands = screen.hands().awaitWindow("Pupitre", 30).layout(layout).pause(1500);
            hands.press("ctrl+j").pause(300).type("#lesson a@b.org 1/2 + 90", 60).press("Return").pause(600);
            hands.press("Escape", "Escape").pause(200).press("ctrl+q");
            assertThat(program.awaitEnd()).isZero();
        }
        SessionState session = SavedSession.read(library);
        assertThat(session.notes().notes().getLast().text()).isEqualTo("a@b.org 1/2 + 90");
        assertThat(session.timeline().status()).isEqualTo(Timeline.Status.NOT_STARTED);
    }

    @ParameterizedTest
    @CsvSource("us")
    void aHeldKeyAndADoubleClickActOnce(String layout) throws Exception {
        Path library = folder.resolve("library.pupitre");
        try (VirtualScreen screen = VirtualScreen.start("1440x900");
                RunningProgram program = RunningProgram.start(screen, folder.resolve("home"), List.of(), "console",
                        "--sample", "--library", library.toString(), "--lang", "en")) {
            Hands hands = screen.hands().awaitWindow("Pupitre", 30).layout(layout).pause(1500);
            hands.hold("n", 1500).pause(500);
            hands.press("space").pause(60).press("space", "space").pause(600);
            hands.press("ctrl+q");
            assertThat(program.awaitEnd()).isZero();
        }
        SessionState session = SavedSession.read(library);
        assertThat(session.timeline().runs()).as("one item, however long the key was held").hasSize(1);
    }
}
