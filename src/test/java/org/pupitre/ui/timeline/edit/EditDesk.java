package org.pupitre.ui.timeline.edit;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.notice.NoticeSource;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.LateActs;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A console on a session without a disk, whose agenda items are edited. */
final class EditDesk extends LateActs {
    static final ItemId WELCOME = new ItemId("welcome");
    static final ItemId KEYNOTE = new ItemId("keynote");
    static final ItemId PANEL = new ItemId("panel");
    static final ItemId DISCUSSION = new ItemId("discussion");
    static final PersonId JEAN = new PersonId("jean");
    static final PersonId AWA = new PersonId("awa");

    final Words words;
    final Theme theme = new Theme();
    final Console console;
    Scene scene;

    EditDesk(StagedSession session, Locale locale) {
        super(session);
        words = new Words(locale);
        console = new Console(words, theme, this, session::saved, NoticeSource.NOTHING, false);
    }

    /** 13:01, the welcome runs; four speak in the panel, and two in the welcome. */
    static StagedSession morning() {
        return StagedSession.planned()
                .did("12:25", new EditItem(PANEL, ItemChange.spokenBy(List.of(speaker("jean", 600, LanguageTag.FR),
                        speaker("clara", 600, LanguageTag.EN), speaker("awa", 480, LanguageTag.FR),
                        speaker("ines", 450, null)))),
                        new EditItem(WELCOME, ItemChange.spokenBy(List.of(speaker("ines", 180, LanguageTag.FR)))),
                        new EditItem(PANEL, ItemChange.ifLate(1800, 1, null)))
                .did("12:30", new NextItem()).did("13:00:40", new NextItem()).did("13:01");
    }

    static PlannedSpeaker speaker(String person, int seconds, LanguageTag language) {
        return new PlannedSpeaker(new PersonId(person), seconds, language);
    }

    void open(Stage stage, double width, double height) {
        scene = console.scene(width, height);
        show();
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Override
    public void show() {
        console.show(session.state(), session.now());
    }

    /** Time passes: the session is shown again. */
    void tick(FxRobot robot, String time) {
        robot.interact(() -> {
            session.setNow(time);
            show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    ItemPlan plan(ItemId item) {
        return session.state().timeline().item(item).orElseThrow().plan();
    }

    @SuppressWarnings("unchecked")
    ListView<Object> list() {
        return (ListView<Object>) scene.lookup(".agenda-list");
    }

    /** Opens the row of an item, from 0, by this key. */
    void openRow(FxRobot robot, int row, KeyCode key) {
        robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(row);
        });
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    TextInputControl field(String id) {
        return (TextInputControl) scene.lookup("#edit-" + id);
    }

    /** Puts the caret into a field. */
    void enter(FxRobot robot, String id) {
        robot.interact(() -> {
            field(id).requestFocus();
            field(id).selectAll();
        });
    }

    /** What is said below a field; empty for nothing. */
    String said(String id) {
        return field(id).getParent().getParent().lookupAll(".edit-said").stream()
                .filter(Node::isVisible).map(node -> ((Labeled) node).getText()).findFirst().orElse("");
    }

    boolean shown(String id) {
        Node node = scene.lookup("#edit-" + id);
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    boolean open() {
        return scene.lookup("#item-details") != null;
    }
}
