package org.pupitre.ui.prepare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.RemoveItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.looks.Frame;
import org.pupitre.ui.notice.NoticeSource;
import org.pupitre.ui.shell.ArabicSession;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.StagedSession;

/** The Prepare desk at the moments that are looked at. */
public final class PrepareScreens {
    private static final String NOW = "12:21:00";

    private PrepareScreens() {}

    private static Scene shown(Frame frame, StagedSession session) {
        return shown(frame, session, _ -> {
        });
    }

    private static Scene shown(Frame frame, StagedSession session, Consumer<Console> made) {
        session.setNow(NOW);
        Console console = new Console(frame.words(), frame.theme(), session, session::saved, NoticeSource.NOTHING,
                false);
        made.accept(console);
        console.showBackups(() -> Optional.of(session.now().minusSeconds(150)), () -> {
        });
        console.showSessions(() -> {
        });
        Scene scene = console.scene(frame.width(), frame.height());
        console.show(session.state(), session.now());
        console.turnPrepare();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    private static EditItem speaks(String item, int minimum, boolean cut, String... people) {
        List<PlannedSpeaker> speakers = Stream.of(people).map(id -> new PlannedSpeaker(new PersonId(id), 300, null))
                .toList();
        return new EditItem(new ItemId(item), new ItemChange(null, null, null, false, null, null, false, null, null,
                null, minimum * 60, null, cut, speakers, null, false, null, false));
    }

    private static StagedSession spoken() {
        return StagedSession.planned().did("12:20", speaks("welcome", 10, false, "ines"),
                speaks("keynote", 15, false, "jean"), speaks("panel", 30, false, "awa", "clara", "jean", "ines"),
                speaks("discussion", 20, true), speaks("qa", 15, false, "ines", "awa"));
    }

    /** All is planned; some of it is missing. */
    public static Scene halfDone(Frame frame) {
        return shown(frame, spoken());
    }

    /** The same; the console is told. */
    static Scene halfDone(Frame frame, Consumer<Console> made) {
        return shown(frame, spoken(), made);
    }

    /** Ten minutes longer than the stop. */
    public static Scene tooLong(Frame frame) {
        return shown(frame, spoken().did("12:21",
                new EditItem(new ItemId("discussion"), ItemChange.lasting(35 * 60))));
    }

    /** Nothing is planned yet. */
    public static Scene empty(Frame frame) {
        StagedSession session = StagedSession.planned();
        session.state().timeline().items().forEach(item -> session.did("12:20", new RemoveItem(item.id())));
        return shown(frame, session);
    }

    /** Titles and names in Arabic. */
    public static Scene arabic(Frame frame) {
        return shown(frame, ArabicSession.planned());
    }

    /** A row is open. */
    public static Scene open(Frame frame) {
        Scene scene = tooLong(frame);
        ListView<?> list = (ListView<?>) scene.lookup(".plan .agenda-list");
        list.getSelectionModel().select(4);
        list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene;
    }
}
