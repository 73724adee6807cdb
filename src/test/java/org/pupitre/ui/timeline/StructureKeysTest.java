package org.pupitre.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanCommand;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.PlanCommand.MoveItem;
import org.pupitre.domain.act.PlanCommand.RemoveItem;
import org.pupitre.domain.act.PlanCommand.ShiftRest;
import org.pupitre.domain.act.PlanCommand.SplitItem;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.SessionCommand.SetHardStop;
import org.pupitre.domain.act.TimelineCommand.EndAside;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.ReopenItem;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LocalText;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The agenda is put in another order on the console, by keys, by its menu and with the mouse; time goes on meanwhile. */
@ExtendWith(ApplicationExtension.class)
class StructureKeysTest {
    private static final ItemId CHECK = new ItemId("check");
    private static final ItemId PANEL = new ItemId("panel");
    private static final ItemId DISCUSSION = new ItemId("discussion");
    private static final ItemId QA = new ItemId("qa");

    private final Words words = new Words(Locale.ENGLISH);
    private StagedSession session;
    private Console console;
    private Scene scene;

    @Start
    void start(Stage stage) {
        session = StagedSession.planned();
        console = new Console(words, new Theme(), session, session::saved, false);
        scene = console.scene(1440, 900);
        console.show(session.state(), session.now());
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream().filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
    }

    @SuppressWarnings("unchecked")
    private ListView<AgendaRow> list() {
        return (ListView<AgendaRow>) scene.lookup(".agenda-list");
    }

    private List<String> ids() {
        return list().getItems().stream().map(row -> row.folds() ? "-" : row.id().value()).toList();
    }

    private Optional<ItemId> selected() {
        AgendaRow row = list().getSelectionModel().getSelectedItem();
        return row == null || row.folds() ? Optional.empty() : Optional.of(row.id());
    }

    private void tick(FxRobot robot) {
        robot.interact(() -> console.show(session.state(), session.now()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> scene.getRoot().layout());
    }

    private void at(FxRobot robot, String time) {
        session.setNow(time);
        tick(robot);
    }

    private void did(FxRobot robot, String time, org.pupitre.domain.act.Command... these) {
        session.did(time, these);
        tick(robot);
    }

    private void select(FxRobot robot, ItemId item) {
        robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(ids().indexOf(item.value()));
            if (list().getItems().size() > 14) {
                list().scrollTo(ids().indexOf(item.value()));
            }
            scene.getRoot().layout();
        });
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
        tick(robot);
    }

    private String bubble() {
        Node shown = scene.lookup(".bubble");
        return shown instanceof Label label ? label.getText() : "";
    }

    private PlanCommand last() {
        return (PlanCommand) session.sent().getLast();
    }

    @Test
    void ctrlEnterPutsAnItemBelow_selectsItAndOpensIt(FxRobot robot) {
        select(robot, PANEL);
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        InsertItem insert = (InsertItem) last();
        assertThat(insert.after()).isEqualTo(PANEL);
        assertThat(insert.item().kind()).isEqualTo(ItemKind.DISCUSSION);
        assertThat(insert.item().durationSeconds()).isEqualTo(600);
        assertThat(selected()).contains(insert.item().id());
        assertThat(list().getScene().getFocusOwner()).as("its title can be typed at once")
                .isInstanceOf(TextField.class);
        tick(robot);
        assertThat(list().getScene().getFocusOwner()).as("and goes on to be").isInstanceOf(TextField.class);
        assertThat(cell("check").localToScene(0, 0).getY()).as("all rows have room, so none is scrolled away")
                .isEqualTo(list().localToScene(0, 0).getY());
    }

    @Test
    void ctrlShiftEnterPutsAnItemAboveTheFirst(FxRobot robot) {
        select(robot, CHECK);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(((InsertItem) last()).after()).isNull();
        assertThat(ids().getFirst()).isEqualTo(((InsertItem) last()).item().id().value());
        assertThat(selected()).contains(((InsertItem) last()).item().id());
    }

    @Test
    void anEmptyAgendaSaysHowToAddAnItem_andAddsIt(FxRobot robot) {
        robot.interact(() -> ids().forEach(id -> session.did("12:21", new RemoveItem(new ItemId(id)))));
        tick(robot);
        assertThat(((Label) list().lookup(".empty-hint")).getText())
                .isEqualTo("No agenda yet. Ctrl+Enter adds an item.");
        robot.interact(() -> list().requestFocus());
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(list().getItems()).hasSize(1);
        assertThat(selected()).isPresent();
    }

    @Test
    void altArrowsMoveAnItem_whichStaysSelected_andUndoNamesIt(FxRobot robot) {
        select(robot, QA);
        press(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(last()).isEqualTo(new MoveItem(QA, PANEL));
        assertThat(ids()).containsSubsequence("panel", "qa", "discussion");
        assertThat(selected()).contains(QA);
        press(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(ids()).containsSubsequence("keynote", "qa", "panel");
        assertThat(selected()).contains(QA);
        press(robot, KeyCode.ALT, KeyCode.DOWN);
        assertThat(ids()).containsSubsequence("panel", "qa", "discussion");
        assertThat(list().isFocused()).isTrue();
        assertThat(scene.getRoot().lookupAll(".label, .button").stream().map(Node::getAccessibleText)
                .anyMatch(text -> text != null && text.contains("move “Questions and answers” in the agenda"))
                || scene.getRoot().lookupAll(".button").stream().map(b -> ((javafx.scene.control.Labeled) b).getText())
                        .anyMatch(text -> text != null && text.contains("move “Questions and answers”")))
                .isTrue();
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(ids()).containsSubsequence("keynote", "qa", "panel");
        assertThat(selected()).contains(QA);
    }

    @Test
    void whatIsRefusedIsSaidOnceBesideTheRow_inBothLanguages(FxRobot robot) {
        did(robot, "12:31", new NextItem());
        did(robot, "13:00", new NextItem());
        select(robot, new ItemId("welcome"));
        press(robot, KeyCode.ALT, KeyCode.DOWN);
        assertThat(bubble()).startsWith("This item has begun, so it stays in its place.");
        assertThat(scene.getRoot().lookupAll(".bubble")).hasSize(1);
        robot.interact(words::next);
        select(robot, new ItemId("keynote"));
        press(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(bubble()).startsWith("Les points qui précèdent cette place ont commencé.");
        assertThat(selected()).contains(new ItemId("keynote"));
    }

    @Test
    void deleteLeavesOutAndBringsBack(FxRobot robot) {
        select(robot, QA);
        press(robot, KeyCode.DELETE);
        assertThat(session.sent().getLast()).isEqualTo(new SkipItem(QA));
        assertThat(selected()).contains(QA);
        press(robot, KeyCode.DELETE);
        assertThat(session.sent().getLast()).isEqualTo(new ReopenItem(QA));
    }

    private List<MenuItem> menu(FxRobot robot, ItemId item) {
        select(robot, item);
        robot.interact(() -> Event.fireEvent(list(), new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 60,
                200, 60, 200, true, null)));
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .filter(ContextMenu::isShowing).flatMap(menu -> menu.getItems().stream())
                .filter(entry -> entry.getText() != null).toList();
    }

    private void choose(FxRobot robot, ItemId item, String name) {
        MenuItem chosen = menu(robot, item).stream().filter(entry -> name.equals(entry.getText())).findFirst()
                .orElseThrow(() -> new AssertionError(name));
        robot.interact(() -> {
            chosen.getParentPopup().hide();
            chosen.fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
        tick(robot);
    }

    @Test
    void theMenuHoldsWhatTheSessionWouldTake(FxRobot robot) {
        assertThat(menu(robot, QA).stream().map(MenuItem::getText)).containsExactly("Start this item", "Insert below",
                "Insert above", "Move up", "Move down", "Duplicate", "Split…", "Join with the next", "Shift the rest…",
                "Leave this item out", "Remove");
        close(robot);
        did(robot, "12:31", new NextItem());
        did(robot, "13:00", new NextItem());
        assertThat(menu(robot, CHECK).stream().map(MenuItem::getText)).doesNotContain("Split…", "Remove", "Move down",
                "Shift the rest…", "Leave this item out");
        close(robot);
        robot.interact(words::next);
        assertThat(menu(robot, QA).stream().map(MenuItem::getText)).contains("Insérer après", "Scinder…",
                "Réunir avec le suivant", "Décaler la suite…", "Retirer");
    }

    @Test
    void removeDuplicateAndJoinAreOneCommandEach(FxRobot robot) {
        choose(robot, QA, "Duplicate");
        assertThat(ids()).containsSubsequence("qa", "qa-2", "closing");
        assertThat(selected()).contains(QA);
        choose(robot, QA, "Join with the next");
        assertThat(ids()).doesNotContain("qa-2");
        choose(robot, QA, "Remove");
        assertThat(ids()).doesNotContain("qa");
        assertThat(list().isFocused()).isTrue();
        assertThat(selected()).as("the keyboard is on a row").isPresent();
    }

    private TextField field() {
        return (TextField) scene.lookup("#asked-form .asked-field");
    }

    private String said() {
        return ((Label) scene.lookup("#asked-form .asked-said")).getText().replace('\u00a0', ' ');
    }

    @Test
    void aSplitAsksInPlace_keepsWhatIsRefused_andGivesTheKeyboardBack(FxRobot robot) {
        choose(robot, DISCUSSION, "Split…");
        assertThat(field().isFocused()).isTrue();
        assertThat(field().getText()).isEqualTo("12");
        robot.interact(() -> field().setText("40"));
        press(robot, KeyCode.ENTER);
        assertThat(field().getText()).isEqualTo("40");
        assertThat(said()).startsWith("Type less than 25 min");
        robot.interact(() -> field().setText("10"));
        assertThat(said()).isEqualTo("The second part has 15 min.");
        press(robot, KeyCode.ENTER);
        assertThat(last()).isEqualTo(new SplitItem(DISCUSSION, 600));
        assertThat(scene.lookup("#asked-form")).isNull();
        assertThat(list().isFocused()).isTrue();
        assertThat(selected()).contains(DISCUSSION);
    }

    /** The item begins while its form is open: what was typed stays, with the reason. */
    @Test
    void whatTheSessionRefusesMeanwhileStaysInTheForm(FxRobot robot) {
        choose(robot, DISCUSSION, "Split…");
        did(robot, "13:00", new StartItem(DISCUSSION, false));
        robot.interact(() -> field().setText("7"));
        press(robot, KeyCode.ENTER);
        assertThat(field().getText()).isEqualTo("7");
        assertThat(said()).startsWith("This item has begun, so it stays in its place.");
        robot.interact(words::next);
        assertThat(((Label) scene.lookup("#asked-form .label")).getText().replace('\u00a0', ' '))
                .isEqualTo("Scinder « Discussion »");
        assertThat(field().getText()).isEqualTo("7");
        press(robot, KeyCode.ESCAPE);
        assertThat(scene.lookup("#asked-form")).isNull();
        assertThat(list().isFocused()).isTrue();
    }

    @Test
    void theRestIsShiftedByThePresentOffset(FxRobot robot) {
        did(robot, "12:31", new NextItem());
        did(robot, "13:06", new NextItem());
        choose(robot, PANEL, "Shift the rest…");
        assertThat(field().getText()).isEqualTo("6");
        assertThat(said()).isEqualTo("It starts at 13:31 instead of 13:25.");
        press(robot, KeyCode.ENTER);
        assertThat(last()).isEqualTo(new ShiftRest(PANEL, 360));
        assertThat(selected()).contains(PANEL);
    }

    private static MouseEvent mouse(Node on, javafx.event.EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(null, on, type, x, y,
                on.localToScreen(on.sceneToLocal(x, y)).getX(), on.localToScreen(on.sceneToLocal(x, y)).getY(),
                MouseButton.PRIMARY, 1, false, false, false, false, type != MouseEvent.MOUSE_RELEASED, false, false,
                false, false, false, new javafx.scene.input.PickResult(on, x, y));
    }

    private ListCell<?> cell(String id) {
        return list().lookupAll(".list-cell").stream().map(c -> (ListCell<?>) c).filter(ListCell::isVisible)
                .filter(c -> c.getItem() instanceof AgendaRow row && !row.folds() && row.id().value().equals(id))
                .findFirst().orElseThrow();
    }

    private void fire(FxRobot robot, Node on, javafx.event.EventType<MouseEvent> type, double x, double y) {
        robot.interact(() -> Event.fireEvent(on, mouse(on, type, x, y)));
    }

    private void pull(FxRobot robot, String id, String onto, boolean below) {
        tick(robot);
        ListCell<?> from = cell(id);
        ListCell<?> to = cell(onto);
        double x = from.localToScene(100, 0).getX();
        double y = from.localToScene(0, from.getHeight() / 2).getY();
        fire(robot, from, MouseEvent.MOUSE_PRESSED, x, y);
        fire(robot, from, MouseEvent.MOUSE_DRAGGED, x, y + 6);
        fire(robot, from, MouseEvent.MOUSE_DRAGGED, x, to.localToScene(0, to.getHeight() * (below ? 0.8 : 0.2)).getY());
        robot.interact(() -> scene.getRoot().layout());
    }

    private void drop(FxRobot robot, String id) {
        fire(robot, cell(id), MouseEvent.MOUSE_RELEASED, 0, 0);
        WaitForAsyncUtils.waitForFxEvents();
        tick(robot);
    }

    @Test
    void aRowThatIsPulledShowsWhereItWouldGo_andGoesThere(FxRobot robot) {
        robot.interact(() -> list().requestFocus());
        pull(robot, "qa", "keynote", true);
        Node line = scene.lookup("#drop-line");
        assertThat(line.isVisible()).isTrue();
        ListCell<?> above = cell("keynote");
        assertThat(line.localToScene(0, 1).getY()).isEqualTo(above.localToScene(0, above.getHeight()).getY());
        drop(robot, "qa");
        assertThat(last()).isEqualTo(new MoveItem(QA, new ItemId("keynote")));
        assertThat(scene.lookup("#drop-line")).isNull();
        at(robot, "12:22");
        assertThat(ids()).containsSubsequence("keynote", "qa", "panel");
    }

    @Test
    void escapePutsARowBackThatIsPulled(FxRobot robot) {
        robot.interact(() -> list().requestFocus());
        pull(robot, "qa", "keynote", true);
        press(robot, KeyCode.ESCAPE);
        assertThat(scene.lookup("#drop-line")).isNull();
        drop(robot, "qa");
        assertThat(session.sent()).noneMatch(MoveItem.class::isInstance);
    }

    @Test
    void aPlaceThatIsPastIsNotOffered(FxRobot robot) {
        did(robot, "12:31", new NextItem());
        did(robot, "13:00", new NextItem());
        pull(robot, "qa", "check", true);
        assertThat(scene.lookup("#drop-line")).isNull();
        drop(robot, "qa");
        pull(robot, "welcome", "qa", true);
        assertThat(scene.lookup("#drop-line")).as("what has begun stays").isNull();
        drop(robot, "welcome");
        assertThat(session.sent()).isEmpty();
    }

    private static ItemPlan item(String id, String title, ItemKind kind, int minutes) {
        return ItemPlan.linked(new ItemId(id), LocalText.of(title, title), kind, minutes * 60);
    }

    @Test
    void anItemIsMovedIntoABlockAndOutOfIt(FxRobot robot) {
        did(robot, "12:21", new InsertItem(item("part", "Part two", ItemKind.BLOCK, 0), PANEL));
        select(robot, DISCUSSION);
        press(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(cell("discussion").getPseudoClassStates().toString()).contains("in-block");
        press(robot, KeyCode.ALT, KeyCode.DOWN);
        assertThat(cell("discussion").getPseudoClassStates().toString()).doesNotContain("in-block");
        pull(robot, "qa", "part", true);
        assertThat(scene.lookup("#drop-line").getPseudoClassStates().toString()).contains("inside");
        drop(robot, "qa");
        assertThat(cell("qa").getPseudoClassStates().toString()).contains("in-block");
        assertThat(selected()).as("what was pulled is selected").contains(QA);
        select(robot, new ItemId("part"));
        press(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(ids()).containsSubsequence("keynote", "part", "qa", "panel");
        press(robot, KeyCode.DELETE);
        assertThat(session.state().timeline().item(QA).orElseThrow().skipped()).isTrue();
    }

    /** The lower half of its last row is the block's; below all rows is no block any more. */
    @Test
    void anItemFromOutsideIsDroppedAtTheEndOfABlock_orBelowIt(FxRobot robot) {
        did(robot, "12:21", new InsertItem(item("part", "Part two", ItemKind.BLOCK, 0), QA),
                new MoveItem(new ItemId("closing"), new ItemId("part"), new ItemId("part")));
        pull(robot, "discussion", "closing", true);
        assertThat(scene.lookup("#drop-line").getPseudoClassStates().toString()).contains("inside");
        drop(robot, "discussion");
        assertThat(ids()).endsWith("closing", "discussion");
        assertThat(cell("discussion").getPseudoClassStates().toString()).contains("in-block");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        pull(robot, "discussion", "closing", true);
        double under = list().localToScene(0, list().getHeight()).getY() + 12;
        fire(robot, cell("discussion"), MouseEvent.MOUSE_DRAGGED, list().localToScene(100, 0).getX(), under);
        assertThat(scene.lookup("#drop-line").getPseudoClassStates().toString()).doesNotContain("inside");
        drop(robot, "discussion");
        assertThat(ids()).endsWith("closing", "discussion");
        assertThat(cell("discussion").getPseudoClassStates().toString()).doesNotContain("in-block");
    }

    @Test
    void anAsideIsStartedAndEndedInItsRow_andItsClockTicks(FxRobot robot) {
        did(robot, "12:21", new InsertItem(item("side", "Booth briefing", ItemKind.ASIDE, 15), PANEL));
        did(robot, "12:31", new NextItem());
        choose(robot, new ItemId("side"), "Start this item");
        at(robot, "12:31:10");
        robot.interact(() -> list().getSelectionModel().clearAndSelect(0));
        assertThat(((Label) cell("side").lookup(".agenda-minutes")).getText()).isEqualTo("14:50");
        at(robot, "12:31:11");
        assertThat(((Label) cell("side").lookup(".agenda-minutes")).getText()).isEqualTo("14:49");
        assertThat(session.state().timeline().current().orElseThrow().id()).isEqualTo(CHECK);
        choose(robot, new ItemId("side"), "End this aside");
        assertThat(session.sent().getLast()).isEqualTo(new EndAside(new ItemId("side")));
    }

    @Test
    void aCueIsGivenOnce_andAskedAboutTheSecondTime(FxRobot robot) {
        did(robot, "12:21", new InsertItem(item("cue", "Recording on", ItemKind.MARKER, 0), PANEL));
        at(robot, "12:25");
        choose(robot, new ItemId("cue"), "Give the cue");
        robot.interact(() -> list().getSelectionModel().clearAndSelect(0));
        assertThat(((Label) cell("cue").lookup(".agenda-minutes")).getText()).isEqualTo("12:25");
        at(robot, "12:30");
        choose(robot, new ItemId("cue"), "Give the cue");
        assertThat(scene.lookup(".bubble").lookupAll(".label").stream().map(l -> ((Label) l).getText()))
                .contains("This cue has already been given.");
        assertThat(session.state().timeline().status())
                .isEqualTo(org.pupitre.domain.agenda.Timeline.Status.NOT_STARTED);
    }

    @Test
    void theHardStopIsSetFromItsFigure(FxRobot robot) {
        Node figure = scene.lookup("#stop-figure");
        robot.interact(figure::requestFocus);
        press(robot, KeyCode.ENTER);
        assertThat(field().getText()).isEqualTo("15:00");
        robot.interact(() -> field().setText("12:00"));
        assertThat(said()).as("the next day").contains("Wed 25 May");
        robot.interact(() -> field().setText("15:10"));
        press(robot, KeyCode.ENTER);
        assertThat(session.sent().getLast()).isEqualTo(new SetHardStop(StagedSession.at("15:10")));
        assertThat(figure.isFocused()).isTrue();
    }

    @Test
    void theWholeSessionIsMovedFromTheMenuOfTheAgenda_whileItRunsToo(FxRobot robot) {
        did(robot, "12:31", new NextItem());
        javafx.scene.control.MenuButton more = (javafx.scene.control.MenuButton) scene.lookup(".agenda .menu-button");
        robot.interact(() -> more.getItems().stream().filter(i -> "Move the session…".equals(i.getText())).findFirst()
                .orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> field().setText("13:15"));
        press(robot, KeyCode.ENTER);
        assertThat(session.sent().getLast()).isEqualTo(new MoveSession(StagedSession.at("13:15")));
        assertThat(scene.lookup("#asked-form")).isNull();
    }

    /** Sixty items over twelve hours: the list scrolls to the one that was put in, and only what is seen has cells. */
    @Test
    void sixtyItemsScroll(FxRobot robot) {
        for (int i = 0; i < 53; i++) {
            session.did("12:21", new InsertItem(item("i" + i, "Item " + i, ItemKind.DISCUSSION, 10), QA));
        }
        tick(robot);
        assertThat(ids()).hasSize(60);
        select(robot, new ItemId("closing"));
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(selected()).contains(((InsertItem) last()).item().id());
        assertThat(cell(((InsertItem) last()).item().id().value()).isVisible()).isTrue();
        // The row that opened for its title closes again.
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(ids().indexOf(((InsertItem) session.sent().get(session.sent().size() - 2)).item().id().value()))
                .isEqualTo(59);
        assertThat(list().lookupAll(".list-cell").size()).isLessThan(40);
    }
}
