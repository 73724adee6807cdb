package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.Decider;
import org.pupitre.domain.act.BoardCommand.ReopenQuestion;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.InterpretationCommand.SetTarget;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.Withdraw;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.ReopenSession;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.live.notice.Notices;
import org.pupitre.ui.booth.BoothModel;
import org.pupitre.ui.booth.BoothView;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.notice.NoticeSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Once the session has ended, no control offers what is refused, and nothing is told of a floor that is empty. */
@ExtendWith(ApplicationExtension.class)
class AfterTheEndTest {
    private static final List<String> PANES = List.of("agenda", "queue", "interpretation", "board", "notes", "closing");
    private static final List<String> BOOTH = List.of("cabin-turn", "cabin-tell");

    private final StagedSession session = Scenes.emergency();
    private final TroubledActs acts = new TroubledActs(session);
    private final Words words = new Words(Locale.ENGLISH);
    private final BoothModel booth = new BoothModel(words);
    private Console console;
    private Scene scene;
    private Scene cabin;

    @Start
    void start(Stage stage) {
        session.did("14:27", new SetTarget(new BoothId("a"), LanguageTag.EN), new Advance(),
                new Withdraw(new EntryId("e3")));
        session.setNow("14:27:05");
        console = new Console(words, new Theme(), acts, session::saved,
                new NoticeSource(new Notices()::standing, (_, _) -> Optional.empty()), false);
        scene = console.scene(1440, 900);
        stage.setScene(scene);
        stage.show();
        Stage second = new Stage();
        cabin = new BoothView(booth, words, new Sender(words, acts), new Theme(), new BoothView.Around() {
            @Override
            public void toConsole() {}

            @Override
            public void close() {}
        }).scene(1280, 800);
        second.setScene(cabin);
        second.show();
        show();
        LowSheets.interpretation(scene);
    }

    private void show() {
        console.show(session.state(), session.now());
        booth.show(session.state(), session.now());
    }

    private void at(FxRobot robot, String time, Command... commands) {
        robot.interact(() -> {
            session.did(time, commands);
            show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void finish(FxRobot robot) {
        at(robot, "14:30", new FinishSession());
        // Some are taken up again after the end, and are in the lists from which they could be read out.
        at(robot, "14:31", new ReopenQuestion(new QuestionId("q1")), new ReopenQuestion(new QuestionId("q3")));
    }

    /** Names of the controls whose command the end of the session forbids. */
    private List<String> refused(FxRobot robot, Map<String, Runnable> controls) {
        List<String> refused = new ArrayList<>();
        acts.answer(Answers.failed());
        robot.interact(() -> controls.forEach((name, press) -> {
            acts.tried();
            press.run();
            for (Command command : acts.tried()) {
                if (Decider.decide(session.state(), command, session.now()) instanceof Decision.Refused no
                        && no.reason() instanceof Rejection.SessionIsFinished) {
                    refused.add(name);
                }
            }
        }));
        acts.answer(null);
        return refused;
    }

    @Test
    void noControlOfTheConsoleOffersWhatTheEndForbids(FxRobot robot) {
        finish(robot);
        for (String list : List.of("queue-spoken", "queue-withdrawn")) {
            robot.interact(() -> ((ToggleButton) scene.lookup("#" + list)).setSelected(true));
            for (String tab : List.of("tab-inbox", "tab-shortlist", "tab-answered", "tab-follow_up")) {
                robot.interact(() -> {
                    if (scene.lookup("#" + tab) instanceof ToggleButton chosen) {
                        chosen.fire();
                    }
                    ((ListView<?>) scene.lookup("#question-list")).getSelectionModel().select(0);
                });
                WaitForAsyncUtils.waitForFxEvents();
                TabPane tabs = (TabPane) scene.lookup(".tab-pane");
                for (Tab shown : tabs.getTabs()) {
                    robot.interact(() -> tabs.getSelectionModel().select(shown));
                    assertThat(refused(robot, ActingControls.visible(scene.getRoot(), PANES)))
                            .as(list + ", " + tab + ", " + shown.getText()).isEmpty();
                }
            }
        }
    }

    @Test
    void noMenuOfARowOffersWhatTheEndForbids(FxRobot robot) {
        finish(robot);
        for (String list : List.of(".agenda-list", "#queue-list", "#question-list")) {
            Map<String, Runnable> offered = new LinkedHashMap<>();
            robot.interact(() -> scene.lookup(list).lookupAll(".list-cell").stream().map(n -> (ListCell<?>) n)
                    .filter(cell -> !cell.isEmpty()).forEach(cell -> {
                        List<MenuItem> items = menu(cell).stream().filter(MenuItem::isVisible).toList();
                        assertThat(items).as("it says at least why").isNotEmpty();
                        items.stream().filter(item -> !item.isDisable() && item.getOnAction() != null)
                                .forEach(item -> offered.put(list + cell.getIndex() + item.getText(), item::fire));
                    }));
            assertThat(refused(robot, offered)).isEmpty();
        }
    }

    private static List<MenuItem> menu(ListCell<?> cell) {
        cell.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 50, 50, false, null));
        ContextMenu menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).findFirst().orElseThrow();
        List<MenuItem> items = List.copyOf(menu.getItems());
        menu.hide();
        return items;
    }

    @Test
    void noControlOfTheInterpretersWindowOffersWhatTheEndForbids(FxRobot robot) {
        assertThat(ActingControls.visible(cabin.getRoot(), BOOTH)).as("while it runs")
                .containsKeys("cabin-tell We are back", "cabin-tell Cancel: false alarm").hasSizeGreaterThan(2);
        finish(robot);
        assertThat(refused(robot, ActingControls.visible(cabin.getRoot(), BOOTH))).isEmpty();
        assertThat(cabin.getRoot().lookup("#booth-other-trouble").isDisabled()).isTrue();
        assertThat(ActingControls.visible(cabin.getRoot(), BOOTH)).as("absent, not grey").isEmpty();
    }

    @Test
    void anHourLaterNothingIsToldOfTheFloor(FxRobot robot) {
        robot.interact(() -> scene.lookup("#note-field").requestFocus());
        assertThat(shown(scene.lookup(".note-preview"))).anyMatch(text -> text.contains("original: FR"));
        finish(robot);
        at(robot, "15:30");
        robot.interact(() -> scene.lookup("#note-field").requestFocus());
        assertThat(shown(scene.lookup(".note-preview"))).containsExactly("Fills in the time; nothing is running.");
        assertThat(shown(scene.getRoot())).contains("The session has ended.")
                .noneMatch(text -> text.equals("floor language") || text.contains("spoken last"));
        assertThat(((Labeled) scene.lookup("#floor-since")).getText()).isEqualTo("The session has ended.");
        assertThat(scene.lookup("#floor-language-picker").lookupAll(".toggle-button")).isNotEmpty()
                .noneMatch(button -> ((ToggleButton) button).isSelected());
        assertThat(scene.lookup("#floor-language")).as("nothing is spoken").isNull();
        assertThat(shown(cabin.getRoot())).contains("The session has ended", "session ended")
                .noneMatch(text -> text.contains("appears here as soon") || text.contains("queue is empty")
                        || text.contains("the moderator sets it") || text.startsWith("Now into")
                        || text.contains("Clara Sample"));
    }

    @Test
    void whoReopensTheSessionHasItAllAgain(FxRobot robot) {
        int before = ActingControls.visible(scene.getRoot(), List.of("queue", "interpretation")).size();
        finish(robot);
        at(robot, "14:40", new ReopenSession());
        assertThat(ActingControls.visible(scene.getRoot(), List.of("queue", "interpretation"))).as("of %s", before)
                .containsKeys("queue Give the floor", "interpretation Put Interpreter 1 on air");
        assertThat(session.state().interpretation().floorLanguage()).isEqualTo(LanguageTag.FR);
        assertThat(cabin.getRoot().lookup("#booth-other-trouble").isDisabled()).isFalse();
    }

    private static List<String> shown(Node of) {
        List<String> texts = new ArrayList<>();
        collect(of, texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
