package org.pupitre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SignalKind;

/**
 * The strip beside another window, by a real pointer and real keys: its button acts while the other window keeps the
 * keyboard, its clock lives, a press on its foot brings the keys to it, and F12 leads back.
 */
@Tag("window")
class StripOnDeskWindowTest {
    /** The strip is 12 from the edges of the screen and clear of the meeting's bar; its buttons are at its right end. */
    private static final int NEXT_ITEM_X = 1383;
    private static final int NEXT_ITEM_Y = 720;
    private static final int FOOT_X = 700;
    private static final int FOOT_Y = 798;

    @TempDir Path folder;

    @Test
    void aButtonActsWhileAnotherWindowKeepsTheKeyboard() throws Exception {
        Path library = folder.resolve("library.pupitre");
        try (VirtualScreen screen = VirtualScreen.start("1440x900");
                RunningProgram program = RunningProgram.start(screen, folder.resolve("home"), List.of(), "console",
                        "--sample", "--library", library.toString(), "--lang", "en")) {
            Hands hands = screen.hands().awaitWindow("Pupitre", 30).pause(1500);
            hands.press("n").pause(500).press("F7").awaitWindow("Interpreters", 20).pause(500);
            hands.press("F7").pause(1000).press("F12").awaitWindow("Strip", 20).pause(500);
            // The interpreters' window is the other window: in it S says "slow down".
            hands.click(300, 300, 1).awaitWindow("Interpreters", 10);
            hands.click(NEXT_ITEM_X, NEXT_ITEM_Y, 1).pause(800).awaitWindow("Interpreters", 2);
            hands.press("s").pause(800);
            hands.picture(Path.of("target", "pictures", "strip-on-desk.png"));
            assertThat(hands.changed(20, 690, 160, 90, 1500, folder)).as("pixels of the item's clock that change")
                    .isPositive();
            hands.click(FOOT_X, FOOT_Y, 1).awaitWindow("Strip", 10).press("n").pause(800);
            hands.press("F12").awaitWindow("Pupitre", 10).pause(800).press("ctrl+q");
            assertThat(program.awaitEnd()).as(program.output()).isZero();
        }
        SessionState session = SavedSession.read(library);
        assertThat(session.interpretation().signals()).as("the key went to the other window").singleElement()
                .satisfies(signal -> assertThat(signal.kind()).isEqualTo(SignalKind.SLOW_DOWN));
        assertThat(session.timeline().runs()).as("the key of the console, the pointer and the key of the strip")
                .hasSize(3);
    }
}
