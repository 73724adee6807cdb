package org.pupitre.ui.looks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.MeetingCommand.CompareClocks;
import org.pupitre.domain.act.MeetingCommand.StartRecording;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.Resumption;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.notice.NoticeSource;
import org.pupitre.ui.shell.ArabicSession;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.LowSheets;
import org.pupitre.ui.shell.Saved;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.pupitre.ui.shell.zone.KeptZones;

/** The console at the moments that are looked at. */
final class ConsoleScreens {
    private static final String NOW = "14:27:05";
    private static final String LIBRARY = "/home/mod/library.pupitre";

    private ConsoleScreens() {}

    private record Open(Console console, Scene scene, StagedSession session) {}

    private static Open open(Frame frame, StagedSession session, String time, Notices notices) {
        return open(frame, session, time, notices, false);
    }

    private static Open open(Frame frame, StagedSession session, String time, Notices notices, boolean rehearsal) {
        session.setNow(time);
        Console console = new Console(frame.words(), frame.theme(), session, session::saved,
                new NoticeSource(notices::standing, (_, _) -> Optional.empty()), rehearsal);
        console.showBackups(() -> Optional.of(session.now().minusSeconds(150)), () -> {
        });
        console.showSessions(() -> {
        });
        Scene scene = console.scene(frame.width(), frame.height());
        console.show(session.state(), session.now());
        layOut(scene);
        return new Open(console, scene, session);
    }

    private static Scene shown(Frame frame, StagedSession session, String time) {
        return open(frame, session, time, new Notices()).scene();
    }

    static Scene live(Frame frame) {
        return shown(frame, Scenes.live(), NOW);
    }

    /** A copy of the session is played to practise. */
    static Scene rehearsal(Frame frame) {
        return open(frame, Scenes.speaking(), NOW, new Notices(), true).scene();
    }

    static Scene arabic(Frame frame) {
        return shown(frame, ArabicSession.live(), "14:24:40");
    }

    static Scene speaking(Frame frame) {
        return shown(frame, Scenes.speaking(), NOW);
    }

    static Scene overrun(Frame frame) {
        return shown(frame, Scenes.speaking(), "14:41:17");
    }

    static Scene emergency(Frame frame) {
        return shown(frame, Scenes.emergency(), NOW);
    }

    static Scene crowded(Frame frame) {
        return shown(frame, Scenes.crowded(), NOW);
    }

    static Scene notStarted(Frame frame) {
        return shown(frame, StagedSession.planned(), "12:21");
    }

    /** Two items are left out and fold to one line. */
    static Scene leftOut(Frame frame) {
        return shown(frame, Scenes.leftOut(), NOW);
    }

    /** Most is there: four questions are chosen, two without a checked wording; the booth has not said that it is ready. */
    static Scene before(Frame frame) {
        return shown(frame, Scenes.chosen(), "12:41:10");
    }

    static Scene ended(Frame frame) {
        return shown(frame, Scenes.ended(), "15:02:20");
    }

    /** Three people are planned in the item that runs; one of them speaks. */
    private static StagedSession planned(StagedSession session) {
        return session.did("14:26:30", new EditItem(new ItemId("discussion"), new ItemChange(null, null, null, false,
                null, null, false, null, null, null, null, null, null,
                List.of(new PlannedSpeaker(new PersonId("awa"), 300, null),
                        new PlannedSpeaker(new PersonId("clara"), 600, null),
                        new PlannedSpeaker(new PersonId("jean"), 660, null)),
                null, false, null, false)));
    }

    static Scene shares(Frame frame) {
        Scene scene = shown(frame, planned(Scenes.speaking()), NOW);
        onStage(scene);
        scene.lookup("#floor-name").requestFocus();
        layOut(scene);
        return scene;
    }

    static Scene held(Frame frame) {
        return heldSheet(shown(frame, planned(Scenes.speaking()), NOW));
    }

    static Scene heldEnded(Frame frame) {
        return heldSheet(ended(frame));
    }

    static Scene heldArabic(Frame frame) {
        return heldSheet(arabic(frame));
    }

    private static Scene heldSheet(Scene scene) {
        pressed(scene, KeyCode.T, true);
        layOut(scene);
        return scene;
    }

    /** The meeting records; its clock is 40 s ahead; all lines are shown. */
    static Scene meeting(Frame frame) {
        StagedSession session = Scenes.speaking().did("14:26:30", new StartRecording(),
                new CompareClocks(StagedSession.at("14:27:10")));
        Scene scene = shown(frame, session, NOW);
        Event.fireEvent(scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, true, true, false, false));
        layOut(scene);
        return scene;
    }

    /** A line has a figure that is not there. */
    static Scene meetingEdited(Frame frame) {
        Scene scene = meeting(frame);
        press(scene.lookup("#line-break"), KeyCode.F2, false);
        TextField field = (TextField) scene.lookup("#line-break #line-text-fr");
        field.setText("Nous reprenons à {fin de pause}.");
        field.fireEvent(new ActionEvent());
        return scene;
    }

    static Scene withoutSession(Frame frame) {
        StagedSession session = new StagedSession();
        Console console = new Console(frame.words(), frame.theme(), session, () -> new Saved(null, 0, 0, null), false);
        console.rememberZones(new KeptZones("Europe/Brussels"));
        Scene scene = console.scene(frame.width(), frame.height());
        console.show(SessionState.empty(new SessionId("none"), People.NOBODY), session.now());
        return scene;
    }

    static Scene keys(Frame frame) {
        return pressed(live(frame), KeyCode.F1, false);
    }

    static Scene search(Frame frame) {
        Scene scene = pressed(live(frame), KeyCode.F, true);
        ((TextField) scene.lookup(".search-list .text-field")).setText("mod");
        return scene;
    }

    static Scene searchOfNothing(Frame frame) {
        return pressed(speaking(frame), KeyCode.F, true);
    }

    static Scene searchOfMuch(Frame frame) {
        Scene scene = pressed(crowded(frame), KeyCode.F, true);
        ((TextField) scene.lookup(".search-list .text-field")).setText("services ouverts");
        return scene;
    }

    static Scene leftRunning(Frame frame) {
        Open open = open(frame, Scenes.live(), NOW, new Notices());
        Resumption.Ask ask = (Resumption.Ask) Resumption.of(open.session().state(), open.session().now(),
                open.session().now().plus(Duration.ofDays(2)));
        open.console().ask(ask, _ -> Optional.empty(), () -> {
        });
        return open.scene();
    }

    static Scene diskFull(Frame frame) {
        Notices notices = new Notices();
        notices.raise(Notice.Kind.ASIDE_FULL, "3", "/home/mod/aside.jsonl", LIBRARY);
        notices.raise(Notice.Kind.SPACE_LOW, "40", LIBRARY);
        notices.raise(Notice.Kind.RESUMED, "34");
        Scene scene = open(frame, Scenes.live(), NOW, notices).scene();
        unfold(scene);
        return scene;
    }

    static Scene clockGap(Frame frame) {
        Notices notices = new Notices();
        notices.raise(Notice.Kind.RESUMED, "34");
        notices.raise(Notice.Kind.CLOCK_FORWARD, "40:00", "13:47:05", NOW);
        return open(frame, Scenes.live(), NOW, notices).scene();
    }

    private static void unfold(Scene scene) {
        scene.getRoot().lookupAll(".notice-row .ghost").stream().limit(1).map(Button.class::cast).forEach(Button::fire);
    }

    static Scene wording(Frame frame) {
        Scene scene = live(frame);
        ListView<?> list = (ListView<?>) scene.lookup("#question-list");
        list.getSelectionModel().selectFirst();
        press(list, KeyCode.F2, false);
        return scene;
    }

    static Scene personCard(Frame frame) {
        return personCard(frame, Scenes.speaking());
    }

    /** The person on the floor has a long Arabic name, and someone else has the same. */
    static Scene personCardArabic(Frame frame) {
        String name = "عبد الرحمن بن محمد الأمين ولد عبد الله";
        return personCard(frame, Scenes.speaking().did("14:26",
                new CorrectPerson(new PersonId("awa"), new PersonDetails(name, "Abd-er-RAH-man",
                        "وزارة التعاون الإقليمي (مثال)", Group.GOVERNMENT, new LanguageTag("ar"))),
                new CorrectPerson(new PersonId("jean"), PersonDetails.named(name))));
    }

    private static Scene personCard(Frame frame, StagedSession session) {
        Scene scene = shown(frame, session, NOW);
        ShownPerson.ask(scene.lookup(".floor"), new PersonId("awa"));
        layOut(scene);
        return scene;
    }

    static Scene refused(Frame frame) {
        Scene scene = live(frame);
        Event.fireEvent(scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_TYPED, "p", "", KeyCode.UNDEFINED, false, false, false, false));
        return scene;
    }

    /** A block with its items, an aside that runs, cues, an item that is left out. */
    static Scene kinds(Frame frame) {
        return shown(frame, Scenes.kinds(), "13:27:05");
    }

    /** An item is being pulled into a block. */
    static Scene pulled(Frame frame) {
        Scene scene = kinds(frame);
        ListCell<?> from = row(scene, "closing");
        ListCell<?> onto = row(scene, "panel");
        double y = from.localToScene(0, from.getHeight() / 2).getY();
        mouse(from, MouseEvent.MOUSE_PRESSED, y);
        mouse(from, MouseEvent.MOUSE_DRAGGED, y + 6);
        mouse(from, MouseEvent.MOUSE_DRAGGED, onto.localToScene(0, onto.getHeight() - 2).getY());
        layOut(scene);
        return scene;
    }

    private static void mouse(Node on, EventType<MouseEvent> type, double y) {
        double x = on.localToScene(60, 0).getX();
        Event.fireEvent(on,
                new MouseEvent(null, on, type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false,
                        true, false, false, false, false, false, new PickResult(on, x, y)));
    }

    private static ListCell<?> row(Scene scene, String item) {
        ListView<?> list = (ListView<?>) scene.lookup(".agenda-list");
        return list.lookupAll(".list-cell").stream().map(cell -> (ListCell<?>) cell).filter(Node::isVisible)
                .filter(cell -> String.valueOf(cell.getItem()).contains("[" + item + "]")).findFirst().orElseThrow();
    }

    /** The minutes of the first part of an item are asked for. */
    static Scene split(Frame frame) {
        return asked(frame, "discussion", "timeline.split");
    }

    /** How far the rest is shifted is asked for, and something else was typed. */
    static Scene shift(Frame frame) {
        Scene scene = asked(frame, "closing", "timeline.shift");
        ((TextField) scene.lookup("#asked-form .asked-field")).setText("0");
        ((Button) scene.lookup("#asked-form .primary")).fire();
        layOut(scene);
        return scene;
    }

    /** The hard stop is asked for, in the hour that comes twice. */
    static Scene stop(Frame frame) {
        Scene scene = kinds(frame);
        press(scene.lookup("#stop-figure"), KeyCode.ENTER, false);
        List<TextField> fields =
                scene.lookup("#asked-form").lookupAll(".asked-field").stream().map(TextField.class::cast)
                        .toList();
        fields.getFirst().setText("02:30");
        fields.getLast().setText("30.10.2022");
        layOut(scene);
        return scene;
    }

    private static Scene asked(Frame frame, String item, String act) {
        Scene scene = kinds(frame);
        onStage(scene);
        ListView<?> list = (ListView<?>) scene.lookup(".agenda-list");
        list.requestFocus();
        list.getSelectionModel().select(row(scene, item).getIndex());
        layOut(scene);
        agendaMenu(list).getItems().stream().filter(entry -> frame.words().text(act).equals(entry.getText()))
                .findFirst()
                .orElseThrow().fire();
        layOut(scene);
        return scene;
    }

    private static ContextMenu agendaMenu(ListView<?> list) {
        Event.fireEvent(list, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 99, 99, true, null));
        ContextMenu menu =
                Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                        .findFirst().orElseThrow();
        menu.hide();
        return menu;
    }

    /** What can be done with an item that is to come. */
    static Scene agendaMenu(Frame frame) {
        Scene scene = kinds(frame);
        onStage(scene);
        ListView<?> list = (ListView<?>) scene.lookup(".agenda-list");
        list.getSelectionModel().select(row(scene, "discussion").getIndex());
        Event.fireEvent(list, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 99, 99, true, null));
        return popup();
    }

    static Scene questionMenu(Frame frame) {
        Scene scene = live(frame);
        ListView<?> list = (ListView<?>) scene.lookup("#question-list");
        list.getSelectionModel().selectFirst();
        onStage(scene);
        Event.fireEvent(list, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 99, 99, true, null));
        return popup();
    }

    static Scene channelMenu(Frame frame) {
        Scene scene = emergency(frame);
        onStage(scene);
        LowSheets.interpretation(scene);
        ((MenuButton) scene.lookup(".channel .menu-button")).show();
        return popup();
    }

    private static void onStage(Scene scene) {
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    private static Scene popup() {
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance).map(Window::getScene).findFirst()
                .orElseThrow();
    }

    private static Scene pressed(Scene scene, KeyCode code, boolean control) {
        press(scene.getRoot(), code, control);
        return scene;
    }

    static void press(Node node, KeyCode code, boolean control) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    static void layOut(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }
}
