package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.QueueCommand.CallSpeaker;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineEvent.ItemEnded;
import org.pupitre.domain.act.TimelineEvent.SessionFinished;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.live.notice.Notices;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.notice.NoticeSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The console after the end: what is left is said, and an hour later no figure has moved but the time of day. */
@ExtendWith(ApplicationExtension.class)
class FinishedShownTest {
    private StagedSession session;
    private Console console;
    private Words words;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private void open(Locale locale) {
        session = Scenes.speaking().did("14:26", new RaiseSignal(new BoothId("a"), SignalKind.SOUND_POOR),
                new OpenIncident(IncidentKind.SOUND, false, List.of(new ChannelId("en")), null),
                new CallSpeaker(new EntryId("e3")));
        session.setNow("14:27:05");
        words = new Words(locale);
        console = new Console(words, new Theme(), session, session::saved,
                new NoticeSource(new Notices()::standing, (_, _) -> Optional.empty()), false);
        Scene scene = console.scene(1440, 900);
        stage.setScene(scene);
        stage.show();
        show(session.state());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::close);
    }

    private void show(SessionState state) {
        console.show(state, session.now());
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        collect(stage.getScene().getRoot(), texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            texts.add(labeled.getText());
        } else if (node instanceof Text text && !text.getText().isBlank()) {
            texts.add(text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private void finish(FxRobot robot) {
        robot.interact(() -> {
            session.did("14:30", new FinishSession());
            show(session.state());
        });
    }

    /** The texts an hour later that were not there at the end, and that are no time of day. */
    private List<String> moved(FxRobot robot, SessionState state) {
        robot.interact(() -> show(state));
        WaitForAsyncUtils.waitForFxEvents();
        List<String> before = texts();
        assertThat(before).hasSizeGreaterThan(40);
        robot.interact(() -> {
            session.setNow("15:30:07");
            show(state);
        });
        WaitForAsyncUtils.waitForFxEvents();
        List<String> after = new ArrayList<>(texts());
        before.forEach(after::remove);
        Predicate<String> timeOfDay = text -> text.contains("15:30") || text.contains("13:30") // Dakar
                || text.startsWith("0:59:") || text.contains("saved") || text.contains("s ago");
        after.removeIf(timeOfDay);
        return after;
    }

    @Test
    void nothingRunsAnHourLater(FxRobot robot) {
        robot.interact(() -> open(Locale.ENGLISH));
        finish(robot);
        assertThat(moved(robot, session.state())).isEmpty();
        assertThat(texts()).contains("Before you leave").doesNotContain("No interpreter on air")
                .anyMatch(text -> text.contains("still waiting to speak"))
                .noneMatch(text -> text.contains("Poor sound") || text.contains("next in"));
    }

    @Test
    void nothingRunsInASessionThatAnOlderProgramFinished(FxRobot robot) {
        robot.interact(() -> open(Locale.ENGLISH));
        session.setNow("14:30");
        SessionState old = Evolver.evolve(session.state(), new CommandId("old"),
                List.of(new ItemEnded(session.state().timeline().currentRun().orElseThrow().item(), session.now()),
                        new SessionFinished(session.now())));
        assertThat(moved(robot, old)).isEmpty();
        assertThat(texts()).contains("Before you leave", "14:30");
    }

    @Test
    void theEndIsAskedAboutWhileQuestionsAreOpenAndPeopleWait(FxRobot robot) throws Exception {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            robot.interact(() -> open(locale));
            robot.interact(() -> robot.lookup(".agenda .menu-button").queryAs(MenuButton.class).getItems().stream()
                    .filter(item -> item.getText().equals(words.text("timeline.finish"))).findFirst().orElseThrow()
                    .fire());
            WaitForAsyncUtils.waitForFxEvents();
            picture(robot, "finish-asked-" + locale.getLanguage());
            assertThat(session.state().timeline().finishedAt()).as("nothing has ended yet").isNull();
            String sentence = robot.lookup(".question .label").queryLabeled().getText();
            assertThat(sentence).isEqualTo(locale.equals(Locale.ENGLISH)
                    ? "3 open questions are to be answered in writing. 3 people are still waiting and do not get the"
                            + " floor. 1 incident is still open and ends now."
                    : "3 questions ouvertes seront traitées par écrit. 3 personnes attendent encore et n’auront pas la"
                            + " parole. 1 incident encore ouvert prend fin maintenant.");
            Button yes = robot.lookup(".question .button").nth(0).queryButton();
            robot.interact(yes::fire);
            robot.interact(() -> show(session.state()));
            assertThat(session.state().timeline().finishedAt()).isNotNull();
            picture(robot, "finished-" + locale.getLanguage());
        }
    }

    private void picture(FxRobot robot, String name) throws Exception {
        CompletableFuture<Void> written = new CompletableFuture<>();
        robot.interact(() -> {
            Pictures.write(stage.getScene(), Path.of("target", "pictures", name + ".png"));
            return written.complete(null);
        });
        written.get(10, TimeUnit.SECONDS);
    }
}
