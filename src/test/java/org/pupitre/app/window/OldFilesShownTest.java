package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.app.start.ConsoleAlbum;
import org.pupitre.app.start.Toolkit;
import org.pupitre.cli.common.Services;
import org.pupitre.domain.value.SessionId;
import org.pupitre.proof.OldFiles;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.looks.ScreenFaults;
import org.testfx.framework.junit5.ApplicationExtension;

/** Files of earlier programs are shown: the console of a library, the desk of a rapporteur's copy. */
@ExtendWith(ApplicationExtension.class)
class OldFilesShownTest {
    private static final Instant NOW = Instant.parse("2022-05-24T11:47:00Z");

    @TempDir private Path folder;

    static List<String> commits() {
        return OldFiles.commits();
    }

    @ParameterizedTest
    @MethodSource("commits")
    void theConsoleShowsTheLibrary(String commit) throws Exception {
        OldFiles old = OldFiles.of(commit, folder);
        String shown = shown(old.library(), old, "old-library-" + commit);
        assertThat(shown).contains("The house keeps the list of partners.", "About 14 % came back to the same desk.");
    }

    @ParameterizedTest
    @MethodSource("commits")
    void theDeskShowsTheCopy(String commit) throws Exception {
        OldFiles old = OldFiles.of(commit, folder);
        assertThat(shown(old.copy(), old, "old-copy-" + commit)).contains("40 % came back to the same desk.",
                "“No town can do this alone.”");
    }

    /** All texts of the window that shows the session. */
    private String shown(Path library, OldFiles old, String picture) throws Exception {
        Services services = new Services((_, _, _) -> 0, ConsoleAlbum::open, InstantSource.fixed(NOW), System::nanoTime,
                library, "test", List.of());
        ConsoleWindow window =
                new ConsoleWindow(services, library, Locale.ENGLISH, (_, _) -> java.util.Optional.empty());
        try {
            return Toolkit.call(() -> {
                Stage stage = window.show(new Stage(), false);
                stage.setWidth(1600);
                stage.setHeight(1000);
                window.firstScreen().open(new SessionId(old.fact("session")));
                Scene scene = stage.getScene();
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                Path file = Path.of("target", "pictures", picture + ".png");
                Pictures.write(scene, file);
                assertThat(ScreenFaults.in(scene)).as(picture).isEmpty();
                ListView<?> notes = (ListView<?>) scene.lookup("#note-list");
                List<String> texts = new ArrayList<>();
                collect(scene.getRoot(), texts);
                assertThat(texts).as("what is drawn").hasSizeGreaterThan(50);
                texts.add(notes.getItems().toString());
                stage.hide();
                return String.join("\n", texts);
            });
        } finally {
            window.close();
        }
    }

    private static void collect(Node node, List<String> texts) {
        if (node instanceof Text text) {
            texts.add(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
