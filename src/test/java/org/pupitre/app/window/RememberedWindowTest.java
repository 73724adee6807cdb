package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.desk.Hands;
import org.pupitre.desk.RunningProgram;
import org.pupitre.desk.VirtualScreen;
import org.pupitre.live.Settings;
import org.pupitre.live.WindowPlacement;

/** A real window that was moved is there again at the next start, and does not wander from start to start. */
@Tag("window")
class RememberedWindowTest {
    @TempDir Path folder;

    @Test
    void stays() throws Exception {
        Path library = folder.resolve("library.pupitre");
        WindowPlacement moved;
        try (VirtualScreen screen = VirtualScreen.start("1920x1200")) {
            run(screen, library, true);
            moved = Settings.read(library).console().placed().orElseThrow();
            assertThat(moved.x()).isCloseTo(200, Offset.offset(40));
            assertThat(moved.width()).isCloseTo(1000, Offset.offset(40));
            assertThat(moved.maximised()).isFalse();
            run(screen, library, false);
            run(screen, library, false);
            assertThat(Settings.read(library).console().placed()).contains(moved);
        }
        try (VirtualScreen smaller = VirtualScreen.start("1024x768")) {
            run(smaller, library, false);
            WindowPlacement now = Settings.read(library).console().placed().orElseThrow();
            assertThat(now.x() + now.width()).isLessThanOrEqualTo(1024);
            assertThat(now.y() + now.height()).isLessThanOrEqualTo(768);
        }
    }

    @Test
    void theFullScreenComesBackAndIsLeftForThePlaceFromBefore() throws Exception {
        Path library = folder.resolve("library.pupitre");
        try (VirtualScreen screen = VirtualScreen.start("1920x1200")) {
            run(screen, library, true);
            WindowPlacement moved = Settings.read(library).console().placed().orElseThrow();
            run(screen, library, false, "F11");
            WindowPlacement full = Settings.read(library).console().placed().orElseThrow();
            assertThat(full).isEqualTo(new WindowPlacement(moved.x(), moved.y(), moved.width(), moved.height(), false,
                    true));
            run(screen, library, false);
            assertThat(Settings.read(library).console().placed()).contains(full);
            run(screen, library, false, "F11");
            assertThat(Settings.read(library).console().placed()).contains(moved);
        }
    }

    private void run(VirtualScreen screen, Path library, boolean move, String... keys) throws Exception {
        try (RunningProgram program = RunningProgram.start(screen, folder.resolve("home"), List.of(), "console",
                "--sample", "--library", library.toString(), "--lang", "en")) {
            Hands hands = screen.hands().awaitWindow("Pupitre", 30).pause(2000);
            if (move) {
                hands.moveWindow(200, 150).resizeWindow(1000, 700);
            }
            hands.press(keys).pause(1500).press("ctrl+q");
            assertThat(program.awaitEnd()).isZero();
        }
    }
}
