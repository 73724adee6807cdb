package org.pupitre.app.window.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.app.window.second.SampleConsole.await;
import static org.pupitre.app.window.second.SampleConsole.labeled;
import static org.pupitre.app.window.second.SampleConsole.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.app.window.Consoles;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.InterpretationEvent.SignalRaised;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.Handover;
import org.pupitre.domain.interpretation.OnAir;
import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.value.Entry;
import org.pupitre.live.SessionLoop;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.LowSheets;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The interpreters' window beside a running console, on the real loop and the real library. */
@ExtendWith(ApplicationExtension.class)
class BoothWindowTest {
    private final Words words = new Words(Locale.ENGLISH);
    private SampleConsole sample;
    private SessionLoop loop;
    private Stage stage;

    @Start
    void start(Stage primary) throws Exception {
        stage = primary;
        sample = new SampleConsole(primary, new Consoles(words, new Theme()));
        loop = sample.loop();
    }

    @AfterEach
    void close() {
        sample.close();
        assertThat(booths()).as("closes with the console").isEmpty();
    }

    @Test
    void opensByKeyAndByButtonOnceAndClosesWithTheConsole(FxRobot robot) throws TimeoutException {
        assertThat(Window.getWindows()).as("nothing is made before it is asked for").hasSize(1);
        Scene first = open(robot);
        robot.interact(() -> press(stage.getScene(), KeyCode.F7, ""));
        robot.interact(() -> LowSheets.interpretation(stage.getScene()));
        robot.interact(() -> ((Button) stage.getScene().lookup("#open-booth")).fire());
        assertThat(booths()).as("brought forward").hasSize(1);
        assertThat(((Stage) first.getWindow()).getTitle()).isEqualTo("Pupitre · Interpreters");
        await(() -> !((Stage) first.getWindow()).getIcons().isEmpty());

        robot.interact(() -> press(first, KeyCode.M, "m"));
        String chosen = labeled(first, "#booth-me");
        robot.interact(() -> first.getWindow().hide());
        assertThat(open(robot)).as("kept").isSameAs(first);
        assertThat(labeled(first, "#booth-me")).isEqualTo(chosen).contains("Tom Booth");

        robot.interact(stage::hide);
        assertThat(first.getWindow().isShowing()).isFalse();
        robot.interact(stage::show);
    }

    @Test
    void showsTheNextThreeAndFollows(FxRobot robot) throws TimeoutException {
        Scene scene = open(robot);
        assertThat(texts(scene, ".cabin-lines")).containsExactly("The queue is empty.");
        for (String name : List.of("clara-sample", "awa-exemple", "jean-modele")) {
            loop.submit(AddToQueue.known(new PersonId(name))).join();
        }
        await(() -> texts(scene, ".cabin-next-name").equals(List.of("Clara Sample", "Awa Exemple", "Jean Modèle")));
        loop.submit(new Advance()).join();
        await(() -> texts(scene, ".cabin-next-name").equals(List.of("Awa Exemple", "Jean Modèle"))
                && labeled(scene, ".cabin-name").equals("Clara Sample"));

        robot.interact(() -> press(scene, KeyCode.F8, ""));
        assertThat(words.locale()).as("the console keeps its own").isEqualTo(Locale.ENGLISH);
        await(() -> texts(scene, ".heading").contains("La parole est à"));
        assertThat(((Stage) scene.getWindow()).getTitle()).isEqualTo("Pupitre · Interprètes");
    }

    @Test
    void aSignalAppearsOnTheConsoleAndItsAnswerHere(FxRobot robot) throws TimeoutException {
        Scene scene = open(robot);
        robot.interact(() -> press(stage.getScene(), KeyCode.N, "n"));
        awaitState(s -> s.timeline().currentRun().isPresent());
        Entry ofTheConsole = sample.library().entries(sample.id()).getLast();
        robot.interact(() -> {
            press(scene, KeyCode.S, "s");
            press(scene, KeyCode.C, "c");
        });
        awaitState(s -> s.interpretation().signals().size() == 2);
        await(() -> texts(stage.getScene(), ".slot").contains("· and 1 more"));
        robot.interact(() -> LowSheets.interpretation(stage.getScene()));
        await(() -> texts(stage.getScene(), ".banners").containsAll(List.of("Slow down", "Closer to the mic")));
        Entry last = sample.library().entries(sample.id()).getLast();
        assertThat(last.event()).isInstanceOf(SignalRaised.class);
        assertThat(last.actor() + last.device()).as("actor and device are the console's")
                .isEqualTo(ofTheConsole.actor() + ofTheConsole.device());

        Node banner = stage.getScene().getRoot().lookupAll(".banner").stream()
                .filter(b -> String.valueOf(b.getAccessibleText()).startsWith("Closer to the mic")).findFirst()
                .orElseThrow();
        robot.interact(() -> ((Button) banner).fire());
        await(() -> texts(scene, ".cabin-told").containsAll(List.of("Closer to the mic", "handled")));
        assertThat(loop.state().interpretation().signals().getFirst().kind()).isEqualTo(SignalKind.SLOW_DOWN);
    }

    @Test
    void handsOverByKeys(FxRobot robot) throws TimeoutException {
        Scene scene = open(robot);
        robot.interact(() -> press(scene, KeyCode.G, "g"));
        awaitState(s -> booth(s).active().isPresent());
        PersonId first = booth(loop.state()).active().orElseThrow();
        await(() -> texts(scene, ".cabin-on-air").getFirst().startsWith("You are on air"));

        robot.interact(() -> {
            press(scene, KeyCode.M, "m");
            press(scene, KeyCode.T, "t");
        });
        awaitState(s -> booth(s).handover() instanceof Handover.Asked);
        robot.interact(() -> {
            press(scene, KeyCode.M, "m");
            press(scene, KeyCode.O, "o");
        });
        awaitState(s -> booth(s).handover() instanceof Handover.Agreed);
        robot.interact(() -> {
            press(scene, KeyCode.M, "m");
            press(scene, KeyCode.W, "w");
        });
        awaitState(s -> booth(s).active().filter(p -> !p.equals(first)).isPresent());
        OnAir past = loop.state().interpretation().past().getLast();
        assertThat(past.interpreter()).isEqualTo(first);
        assertThat(past.end()).as("one turn ends as the next begins")
                .isEqualTo(Optional.ofNullable(booth(loop.state()).onAir()).orElseThrow().since());
        robot.interact(() -> LowSheets.interpretation(stage.getScene()));
        await(() -> texts(stage.getScene(), ".booth-who").contains("Tom Booth"));
    }

    private Scene open(FxRobot robot) throws TimeoutException {
        robot.interact(() -> press(stage.getScene(), KeyCode.F7, ""));
        await(() -> booths().size() == 1);
        return booths().getFirst().getScene();
    }

    private List<Window> booths() {
        return Window.getWindows().stream().filter(w -> !w.equals(stage) && w instanceof Stage && w.isShowing())
                .toList();
    }

    private static Booth booth(SessionState state) {
        return state.interpretation().booths().getFirst();
    }

    private void awaitState(Predicate<SessionState> reached) throws TimeoutException {
        await(() -> reached.test(loop.state()));
    }

    private static List<String> texts(Scene scene, String selector) {
        List<String> texts = new ArrayList<>();
        scene.getRoot().lookupAll(selector).forEach(node -> texts(node, texts));
        return texts;
    }

    /** What is seen; the window also keeps room for sentences that are not. */
    private static void texts(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
            texts.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts(child, texts));
        }
    }
}
