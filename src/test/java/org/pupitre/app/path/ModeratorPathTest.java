package org.pupitre.app.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.PlainClicks;
import org.pupitre.app.window.Consoles;
import org.pupitre.app.window.LiveConsole;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.SessionClock;
import org.pupitre.task.sample.MoveToToday;
import org.pupitre.task.sample.SampleSession;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A moderator's whole path on the sample seminar, on the real library and the real console: by keyboard, by mouse. */
@ExtendWith(ApplicationExtension.class)
class ModeratorPathTest {
    private Path file;
    private LibraryDesk library;
    private SessionLoop loop;
    private SessionId id;
    private Words words;
    private LiveConsole console;
    private Stage stage;

    @Start
    void start(Stage primary) throws Exception {
        SessionClock clock = new SessionClock(InstantSource.system(), System::nanoTime);
        file = Files.createTempDirectory("path").resolve("library.pupitre");
        library = LibraryDesk.open(file, "test", InstantSource.system(), System::nanoTime);
        id = SampleSession.sample(library, clock.instant());
        loop = library.open(id, clock);
        MoveToToday.bring(loop, clock);
        words = new Words(Locale.ENGLISH);
        Theme theme = new Theme();
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        console = new LiveConsole(loop, clock, System::nanoTime, library.notices(), new Consoles(words, theme),
                false);
        Scene scene = console.console().scene(1440, 900);
        PlainClicks.in(scene);
        stage = primary;
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
    }

    @AfterEach
    void close() {
        console.close();
        library.close();
    }

    @Test
    void byKeyboardAlone(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.N);
        await(s -> s.timeline().status() == Timeline.Status.RUNNING);
        for (String name : List.of("Clara", "Awa", "Jean")) {
            robot.push(KeyCode.CONTROL, KeyCode.L).write(name).push(KeyCode.ENTER);
        }
        await(s -> s.queue().waiting().size() == 3);
        leaveField(robot);
        for (String name : List.of("Clara Sample", "Awa Exemple", "Jean Modèle")) {
            robot.push(KeyCode.SPACE);
            await(s -> s.queue().onFloor().filter(e -> name.equals(nameOf(s, e))).isPresent());
            // Sooner the same act would be the same press.
            WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        }
        assertThat(state().interpretation().floorLanguage()).isEqualTo(LanguageTag.FR);
        robot.push(KeyCode.E);
        await(s -> LanguageTag.EN.equals(s.interpretation().floorLanguage()));

        int before = state().board().questions().size();
        robot.push(KeyCode.CONTROL, KeyCode.K).write("Who pays for it?").push(KeyCode.ENTER);
        await(s -> s.board().questions().size() == before + 1);
        leaveField(robot);
        robot.push(KeyCode.CONTROL, KeyCode.J).write("#lesson Start with the town halls").push(KeyCode.ENTER);
        await(s -> s.notes().notes().size() == 1);
        assertThat(state().notes().notes().getFirst().tags()).containsExactly(NoteTag.LESSON);
        tabTo(robot, stage, "question-list");
        robot.push(KeyCode.HOME).push(KeyCode.SHIFT, KeyCode.ENTER);
        await(s -> !s.board().in(Question.State.SHORTLISTED).isEmpty() || s.board().next().isPresent());
        robot.push(KeyCode.Q);
        await(s -> s.board().next().isPresent() && s.queue().onFloor().isPresent());
        robot.push(KeyCode.SPACE);
        await(s -> s.board().now().isPresent());
        Question asked = state().board().now().orElseThrow();
        robot.push(KeyCode.A);
        await(s -> s.board().question(asked.id()).orElseThrow().state() == Question.State.ANSWERED);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(s -> s.board().now().filter(q -> q.id().equals(asked.id())).isPresent());
        robot.push(KeyCode.F8);
        await(s -> words.locale().equals(Locale.FRENCH));
        closeAndReopen(() -> robot.push(KeyCode.CONTROL, KeyCode.Q));
        // The keys were let go after the window was gone; the next test must not find them held down.
        robot.interact(stage::show);
        robot.push(KeyCode.Q).push(KeyCode.CONTROL);
    }

    @Test
    void byMouseAlone(FxRobot robot) throws TimeoutException {
        for (String name : List.of("clara-sample", "awa-exemple", "jean-modele")) {
            loop.submit(AddToQueue.known(new PersonId(name))).join();
        }
        await(s -> s.queue().waiting().size() == 3);
        ListView<?> agenda = robot.lookup(".agenda .list-view").queryListView();
        doubleClick(robot, cell(robot, agenda, 1));
        robot.clickOn(button(robot, "#item-details", "Start this item"));
        robot.clickOn(button(robot, "#item-details", "Close"));
        await(s -> s.timeline().status() == Timeline.Status.RUNNING);

        for (String name : List.of("Clara Sample", "Awa Exemple", "Jean Modèle")) {
            robot.clickOn(button(robot, "#queue-list", "Give the floor"));
            await(s -> s.queue().onFloor().filter(e -> name.equals(nameOf(s, e))).isPresent());
            // Sooner the same act would be the same press.
            WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        }
        robot.clickOn("#floor-language").clickOn("English");
        await(s -> LanguageTag.EN.equals(s.interpretation().floorLanguage()));

        int before = state().board().questions().size();
        robot.clickOn("#question-field").write("Who pays for it?").push(KeyCode.ENTER);
        await(s -> s.board().questions().size() == before + 1);
        WaitForAsyncUtils.waitForFxEvents();
        // The new question is in sight.
        robot.clickOn("Who pays for it?");
        robot.clickOn(button(robot, "#question-list", "Shortlist"));
        await(s -> !s.board().in(Question.State.SHORTLISTED).isEmpty());
        robot.clickOn("#tab-shortlist");
        robot.clickOn(cell(robot, robot.lookup("#question-list").queryListView(), 0));
        robot.clickOn(button(robot, "#question-list", "Call next"));
        await(s -> s.board().next().isPresent());
        robot.clickOn(button(robot, "#queue-list", "Read out"));
        await(s -> s.board().now().isPresent());
        Question asked = state().board().now().orElseThrow();
        robot.clickOn(button(robot, "#question-now", "Mark answered"));
        await(s -> s.board().question(asked.id()).orElseThrow().state() == Question.State.ANSWERED);
        robot.clickOn("#note-field").write("#lesson Start with the town halls").push(KeyCode.ENTER);
        await(s -> s.notes().notes().size() == 1);

        robot.clickOn(button(robot, ".status-line", "Undo"));
        await(s -> s.notes().notes().isEmpty());
        robot.clickOn(button(robot, ".status-line", "FR"));
        await(s -> words.locale().equals(Locale.FRENCH));
        closeAndReopen(() -> robot.interact(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST))));
    }

    /** A click elsewhere comes between, or two double clicks at one place would count as four clicks. */
    private static void doubleClick(FxRobot robot, Node node) {
        robot.clickOn(200, 30).doubleClickOn(node);
    }

    private String typed() {
        return stage.getScene().getFocusOwner() instanceof TextInputControl field ? " with " + field.getText() : "";
    }

    private static Node button(FxRobot robot, String place, String text) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.from(robot.lookup(place).<Node>query()).lookup(
                (Node n) -> n instanceof ButtonBase b && b.isVisible() && b.getText() != null
                        && b.getText().startsWith(text))
                .<Node>query();
    }

    private static Node cell(FxRobot robot, ListView<?> list, int index) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.from(list).lookup(".list-cell").<ListCell<?>>queryAll().stream()
                .filter(c -> c.getIndex() == index && !c.isEmpty()).findFirst().orElseThrow();
    }

    /** As a moderator does: Escape leaves the field, so that the bare keys act again. */
    private static void leaveField(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void tabTo(FxRobot robot, Stage stage, String id) {
        for (int presses = 0; presses < 80; presses++) {
            Node owner = stage.getScene().getFocusOwner();
            if (owner != null && id.equals(owner.getId())) {
                return;
            }
            robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        throw new AssertionError("Tab never reaches " + id);
    }

    private void closeAndReopen(Runnable closing) throws TimeoutException {
        SessionState last = state();
        closing.run();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !stage.isShowing());
        console.close();
        library.close();
        library = LibraryDesk.open(file, "test", InstantSource.system(), System::nanoTime);
        assertThat(library.replay(id)).isEqualTo(last);
    }

    private SessionState state() {
        return loop.state();
    }

    private static String nameOf(SessionState state, QueueEntry entry) {
        return state.people().person(entry.person()).map(Person::name).orElse("");
    }

    private void await(Predicate<SessionState> reached) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> reached.test(loop.state()));
        } catch (TimeoutException e) {
            throw new AssertionError("not reached; focus on "
                    + Objects.toString(stage.getScene().getFocusOwner()) + typed(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
