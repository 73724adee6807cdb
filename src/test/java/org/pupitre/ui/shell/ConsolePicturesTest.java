package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.Resumption;
import org.pupitre.live.SessionSummary;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.library.FaultyFile;
import org.pupitre.ui.library.LibraryModel;
import org.pupitre.ui.library.LibraryView;
import org.pupitre.ui.library.NoChoices;
import org.pupitre.ui.looks.ScreenFaults;
import org.pupitre.ui.notice.NoticeSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** Each look of the console is drawn whole and can be read. Leaves its picture in target/pictures, to be looked at. */
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
            console.showBackups(() -> java.util.Optional.of(session.now().minusSeconds(150)), () -> {
            });
            Scene scene = console.scene(width, height);
            console.show(session.state(), session.now());
            layOut(scene);
            Pictures.write(scene, file);
            assertThat(ScreenFaults.in(scene)).as(file.toString()).isEmpty();
        });
    }

    @Test
    void notices() throws Exception {
        noticed("console-notices-en-light", Locale.ENGLISH, Theme.Choice.LIGHT, 1440, 900);
        noticed("console-notices-fr-dark", Locale.FRENCH, Theme.Choice.DARK, 1180, 720);
    }

    private static void noticed(String name, Locale locale, Theme.Choice choice, double width, double height)
            throws Exception {
        StagedSession session = Scenes.live();
        session.setNow("14:27:05");
        Notices notices = new Notices();
        notices.raise(Notice.Kind.RESUMED, "34");
        notices.raise(Notice.Kind.WITNESS_MISSING);
        notices.raise(Notice.Kind.CLOCK_FORWARD, "40:00", "13:47:05", "14:27:05");
        Path file = FOLDER.resolve(name + ".png");
        onScreen(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(choice);
            List<Notice.Choice> chosen = new java.util.ArrayList<>();
            Console console = new Console(new Words(locale), theme, session, session::saved,
                    new NoticeSource(notices::standing, (notice, answer) -> {
                        chosen.add(answer);
                        notices.lower(notice.kind());
                        return Optional.empty();
                    }), false);
            Scene scene = console.scene(width, height);
            console.show(session.state(), session.now());
            layOut(scene);
            Pictures.write(scene, file);
            assertThat(ScreenFaults.in(scene)).as(file.toString()).isEmpty();
            assertThat(seen(scene.lookup(".ribbon"))).as("under the notices").isFalse();
            Node columns = scene.lookup(".console-columns");
            Bounds beside = columns.localToScene(columns.getLayoutBounds());
            pressesThrough(scene, console, session);
            layOut(scene);
            assertThat(columns.localToScene(columns.getLayoutBounds())).as("what is below the notices")
                    .isEqualTo(beside);
            assertThat(seen(scene.lookup(".ribbon"))).as("the ribbon comes back").isTrue();
            assertThat(chosen).as("the most severe first").containsExactly(Notice.Choice.COUNT_GAP,
                    Notice.Choice.UNDERSTOOD, Notice.Choice.UNDERSTOOD);
        });
    }

    private static boolean seen(Node node) {
        return node == null || (node.isVisible() && seen(node.getParent()));
    }

    /** Answers one notice after the other with the first button of the strip, until it is gone. */
    private static void pressesThrough(Scene scene, Console console, StagedSession session) {
        for (int i = 0; i < 3; i++) {
            Button button = (Button) scene.lookup(".notice-row .button");
            assertThat(button.isFocusTraversable()).isTrue();
            assertThat(button.getAccessibleText()).startsWith(button.getText() + ". ");
            button.fire();
            console.show(session.state(), session.now());
        }
        assertThat(scene.lookup(".notice-strip")).as("no notice is left").isNull();
    }

    @Test
    void leftRunning() throws Exception {
        asked("console-resume-en-light", Locale.ENGLISH, Theme.Choice.LIGHT, 1440, 900);
        asked("console-resume-fr-dark", Locale.FRENCH, Theme.Choice.DARK, 1180, 720);
    }

    private static void asked(String name, Locale locale, Theme.Choice choice, double width, double height)
            throws Exception {
        StagedSession session = Scenes.live();
        session.setNow("14:27:05");
        Path file = FOLDER.resolve(name + ".png");
        onScreen(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(choice);
            Console console = new Console(new Words(locale), theme, session, session::saved, false);
            Scene scene = console.scene(width, height);
            console.show(session.state(), session.now());
            Resumption.Ask ask = (Resumption.Ask) Resumption.of(session.state(), session.now(),
                    session.now().plus(Duration.ofDays(2)));
            List<Resumption.Answer> answers = new java.util.ArrayList<>();
            console.ask(ask, answer -> {
                answers.add(answer);
                return Optional.of("not saved");
            }, () -> answers.add(Resumption.Answer.GO_ON));
            layOut(scene);
            Pictures.write(scene, file);
            assertThat(ScreenFaults.in(scene)).as(file.toString()).isEmpty();
            assertThat(scene.getFocusOwner().getStyleClass()).as("the keyboard is at the first answer")
                    .contains("resume-answer");
            scene.getRoot().lookupAll(".resume-answer").forEach(b -> ((Button) b).fire());
            assertThat(answers).containsExactly(Resumption.Answer.values());
            Event.fireEvent(scene,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            assertThat(answers).as("Escape puts the question off").hasSize(4);
        });
    }

    @Test
    void sheetOfKeys() throws Exception {
        over("console-keys", Locale.FRENCH, Theme.Choice.LIGHT, KeyCode.F1, false);
    }

    @Test
    void search() throws Exception {
        over("console-search", Locale.ENGLISH, Theme.Choice.DARK, KeyCode.F, true);
    }

    private static void over(String name, Locale locale, Theme.Choice choice, KeyCode code, boolean control)
            throws Exception {
        StagedSession session = Scenes.live();
        session.setNow("14:27:05");
        Path file = FOLDER.resolve(name + ".png");
        onScreen(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(choice);
            Console console = new Console(new Words(locale), theme, session, session::saved, false);
            Scene scene = console.scene(1440, 900);
            console.show(session.state(), session.now());
            layOut(scene);
            Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            if (scene.lookup(".search-list .text-field") instanceof TextField field) {
                field.setText("mod");
            }
            layOut(scene);
            Pictures.write(scene, file);
            assertThat(ScreenFaults.in(scene)).as(file.toString()).isEmpty();
        });
    }

    @Test
    void firstScreen() throws Exception {
        LocalText seminar = LocalText.of("Lessons learned from the EU-IOM Actions", "Enseignements des actions UE-OIM");
        List<SessionSummary> sessions = List.of(
                new SessionSummary(new SessionId("s1"), new SeminarId("sample"), seminar,
                        LocalText.of("Session 1 · Partnerships", "Séance 1 · Les partenariats"),
                        StagedSession.at("13:00"), StagedSession.at("15:00"), StagedSession.BRUSSELS, List.of(),
                        LocalText.of("sample agenda", "ordre du jour fictif"), Timeline.Status.RUNNING, null),
                new SessionSummary(new SessionId("s2"), new SeminarId("sample"), seminar,
                        LocalText.of("Session 2 · Protection", "Séance 2 · La protection"), StagedSession.at("13:00"),
                        StagedSession.at("15:00"), StagedSession.BRUSSELS, List.of(), null,
                        Timeline.Status.NOT_STARTED, null));
        Path file = FOLDER.resolve("library.png");
        onScreen(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(Theme.Choice.LIGHT);
            LibraryModel model = new LibraryModel();
            model.show(sessions);
            model.told(new FaultyFile(
                    List.of("line 12, column 9, sessions[0].hardStop: expected an instant after the start")));
            Scene scene = new LibraryView(model, new Words(Locale.ENGLISH), new NoChoices()).scene(theme, 1180, 720);
            layOut(scene);
            Pictures.write(scene, file);
            assertThat(ScreenFaults.in(scene)).as(file.toString()).isEmpty();
        });
    }

    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    @Test
    void withoutSession() throws Exception {
        SessionState none = SessionState.empty(new SessionId("none"), People.NOBODY);
        Path file = FOLDER.resolve("console-empty.png");
        onScreen(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(Theme.Choice.LIGHT);
            StagedSession session = new StagedSession();
            Console console = new Console(new Words(Locale.FRENCH), theme, session, () -> new Saved(null, 0, 0, null),
                    false);
            Scene scene = console.scene(1440, 900);
            console.show(none, StagedSession.at("12:20"));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.write(scene, file);
            assertThat(ScreenFaults.in(scene)).as(file.toString()).isEmpty();
        });
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
