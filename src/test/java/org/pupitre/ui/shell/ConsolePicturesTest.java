package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.SessionId;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.testfx.framework.junit5.ApplicationExtension;

/** Leaves a picture of each look of the console in target/pictures, to be looked at by whoever changed it. */
@ExtendWith(ApplicationExtension.class)
class ConsolePicturesTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    @Test
    void englishLight() throws Exception {
        picture("console-en-light", Locale.ENGLISH, Theme.Choice.LIGHT, 100, 1440, 900, Scenes.live(), "14:27:05");
    }

    @Test
    void frenchDark() throws Exception {
        picture("console-fr-dark", Locale.FRENCH, Theme.Choice.DARK, 100, 1440, 900, Scenes.live(), "14:27:05");
    }

    @Test
    void overrun() throws Exception {
        picture("console-overrun", Locale.ENGLISH, Theme.Choice.LIGHT, 100, 1440, 900, Scenes.live(), "14:41:17");
    }

    @Test
    void notStarted() throws Exception {
        picture("console-not-started", Locale.ENGLISH, Theme.Choice.LIGHT, 100, 1440, 900, StagedSession.planned(),
                "12:21");
    }

    @Test
    void smallWindow() throws Exception {
        picture("console-1180x720", Locale.FRENCH, Theme.Choice.LIGHT, 100, 1180, 720, Scenes.live(), "14:27:05");
    }

    @Test
    void narrowWindow() throws Exception {
        picture("console-1000-tabs", Locale.ENGLISH, Theme.Choice.DARK, 100, 1000, 760, Scenes.live(), "14:27:05");
    }

    @Test
    void doubleText() throws Exception {
        picture("console-text-200", Locale.ENGLISH, Theme.Choice.LIGHT, 200, 1440, 900, Scenes.live(), "14:27:05");
    }

    private static void picture(String name, Locale locale, Theme.Choice choice, int percent, double width,
            double height, StagedSession session, String time) throws Exception {
        session.setNow(time);
        Path file = FOLDER.resolve(name + ".png");
        onScreen(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(choice);
            theme.textPercentProperty().set(percent);
            Console console = new Console(new Words(locale), theme, session, session::saved, false);
            Scene scene = console.scene(width, height);
            console.show(session.state(), session.now());
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            Pictures.write(scene, file);
        });
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    @Test
    void withoutSession() throws Exception {
        SessionState none = SessionState.empty(new SessionId("none"), People.NOBODY);
        Path file = FOLDER.resolve("console-empty.png");
        onScreen(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(Theme.Choice.LIGHT);
            StagedSession session = new StagedSession();
            Console console = new Console(new Words(Locale.FRENCH), theme, session, () -> new Saved(null, 0, null),
                    false);
            Scene scene = console.scene(1440, 900);
            console.show(none, StagedSession.at("12:20"));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.write(scene, file);
        });
        assertThat(file).exists();
    }

    private static void onScreen(Drawing drawing) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                drawing.draw();
                done.complete(null);
            } catch (IOException | RuntimeException | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        done.get(60, TimeUnit.SECONDS);
    }

    @FunctionalInterface
    private interface Drawing {
        void draw() throws IOException;
    }
}
