package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.QueueCommand.CallSpeaker;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.live.notice.Notices;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.notice.NoticeSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The disk refuses, something fails, or the answer is late: every acting control of the console says so and changes
 * nothing, and no field loses what was typed.
 */
@ExtendWith(ApplicationExtension.class)
class EveryActFailsTest {
    private static final List<String> PANES = List.of("agenda", "floor", "queue", "interpretation", "board", "notes");

    /** What becomes of a command, and a part of the sentence that tells it. */
    enum Trouble {
        NOT_SAVED("Not saved, nothing has changed"),
        FAILED(Answers.CODE),
        NOT_SAVED_AND_LATE("Not saved, nothing has changed");

        private final String said;

        Trouble(String said) {
            this.said = said;
        }

        CompletableFuture<Outcome> answer() {
            return this == FAILED ? Answers.failed() : Answers.notSaved("FULL");
        }

        boolean late() {
            return this == NOT_SAVED_AND_LATE;
        }
    }

    private StagedSession session;
    private TroubledActs acts;
    private Console console;
    private Scene scene;

    @Start
    void start(Stage stage) {
        session = Scenes.emergency().did("14:26:58", new CallSpeaker(new EntryId("e3")),
                new RaiseSignal(new BoothId("a"), SignalKind.SOUND_POOR));
        session.setNow("14:27:05");
        acts = new TroubledActs(session);
        console = new Console(new Words(Locale.ENGLISH), new Theme(), acts, session::saved,
                new NoticeSource(new Notices()::standing, (_, _) -> Optional.empty()), false);
        scene = console.scene(1440, 900);
        console.show(session.state(), session.now());
        stage.setScene(scene);
        stage.show();
    }

    private void trouble(Trouble trouble) {
        acts.answer(trouble.answer());
        if (trouble.late()) {
            acts.hold();
        }
    }

    /** What can be pressed in the panes; rows that show their buttons only where selected are selected. */
    private Map<String, Runnable> controls(FxRobot robot) {
        robot.interact(() -> {
            if (scene.lookup(".interpretation") == null) {
                LowSheets.interpretation(scene);
            }
        });
        robot.interact(() -> robot.lookup("#question-list").queryAs(ListView.class).getSelectionModel().select(0));
        WaitForAsyncUtils.waitForFxEvents();
        return ActingControls.in(scene.getRoot(), PANES);
    }

    private String texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyActingControlSaysThatItWasNotSavedHoweverLate(FxRobot robot) {
        everyActingControlSaysIt(Trouble.NOT_SAVED_AND_LATE, robot);
    }

    @ParameterizedTest
    @EnumSource(value = Trouble.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_SAVED_AND_LATE")
    @Tag("nightly")
    void everyActingControlSaysWhatBecameOfIt(Trouble trouble, FxRobot robot) {
        everyActingControlSaysIt(trouble, robot);
    }

    @Test
    void anActThatFailedSaysTheCodeOfItsFailure(FxRobot robot) {
        trouble(Trouble.FAILED);
        robot.interact(((Button) scene.lookup("#next-item"))::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(acts.tried()).hasSize(1);
        assertThat(texts(robot)).contains(Trouble.FAILED.said);
    }

    private void everyActingControlSaysIt(Trouble trouble, FxRobot robot) {
        SessionState before = session.state();
        List<String> silent = new ArrayList<>();
        TreeSet<String> acted = new TreeSet<>();
        for (Map.Entry<String, Runnable> control : controls(robot).entrySet()) {
            trouble(trouble);
            robot.interact(control.getValue());
            robot.interact(() -> scene.getRoot().lookupAll(".question .primary").stream().findFirst()
                    .ifPresent(yes -> ((Button) yes).fire()));
            if (!acts.tried().isEmpty()) {
                acted.add(control.getKey());
                if (trouble.late() && texts(robot).contains(trouble.said)) {
                    silent.add(control.getKey() + " spoke before the answer");
                }
                robot.interact(acts::letGo);
                WaitForAsyncUtils.waitForFxEvents();
                if (!texts(robot).contains(trouble.said)) {
                    silent.add(control.getKey());
                }
            }
            robot.interact(acts::letGo);
            robot.push(KeyCode.ESCAPE);
            robot.interact(() -> scene.getRoot().requestFocus());
            acts.answer(null);
            acts.tried();
        }
        assertThat(silent).as("controls that did not say what became of their act").isEmpty();
        assertThat(acted).as("acting controls").hasSizeGreaterThan(25);
        assertThat(session.state()).as("nothing has changed").isSameAs(before);
    }

    @ParameterizedTest
    @EnumSource(value = Trouble.class, mode = EnumSource.Mode.EXCLUDE, names = "FAILED")
    void everyFieldKeepsWhatWasTyped(Trouble trouble, FxRobot robot) {
        everyFieldKeeps(trouble, robot);
    }

    @Test
    @Tag("nightly")
    void everyFieldKeepsWhatWasTypedWhereSomethingFailed(FxRobot robot) {
        everyFieldKeeps(Trouble.FAILED, robot);
    }

    private void everyFieldKeeps(Trouble trouble, FxRobot robot) {
        Map<String, String> fields = Map.of("#queue-add", "Zoe Beispiel, Office X, en", "#question-field",
                "fr: Quelle suite ?", "#note-field", "#lesson Keep the focal points.");
        SessionState before = session.state();
        fields.forEach((id, typed) -> {
            TextInputControl field = robot.lookup(id).queryAs(TextInputControl.class);
            trouble(trouble);
            robot.interact(() -> {
                field.requestFocus();
                field.setText(typed);
            });
            robot.push(KeyCode.ENTER);
            assertThat(acts.tried()).as(id).hasSize(1);
            robot.interact(acts::letGo);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(texts(robot)).as(id + " says why").contains(trouble.said);
            robot.interact(field::requestFocus);
            robot.push(KeyCode.UP);
            assertThat(field.getText()).as(id + " has its text back").isEqualTo(typed);

            acts.answer(null);
            acts.tried();
            robot.interact(field::clear);
        });
        assertThat(session.state()).as("nothing has changed").isSameAs(before);
    }

    @Test
    void onceTheDiskTakesItTheSameTextIsSavedOnce(FxRobot robot) {
        TextInputControl field = robot.lookup("#note-field").queryAs(TextInputControl.class);
        int notes = session.state().notes().notes().size();
        trouble(Trouble.NOT_SAVED);
        robot.interact(() -> {
            field.requestFocus();
            field.setText("Keep the focal points.");
        });
        robot.push(KeyCode.ENTER);
        acts.answer(null);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        assertThat(session.state().notes().notes()).hasSize(notes + 1);
        assertThat(field.getText()).isEmpty();
    }
}
