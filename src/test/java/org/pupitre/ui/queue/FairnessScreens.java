package org.pupitre.ui.queue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pupitre.domain.act.DebateCommand.CloseQueue;
import org.pupitre.domain.act.DebateCommand.SetBudgets;
import org.pupitre.domain.act.DebateCommand.WriteQueueNote;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.GroupBudget;
import org.pupitre.domain.act.NoteVisibility;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PersonFacts;
import org.pupitre.domain.act.QueueCommand.AddSeveral;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.MoveEntry;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.looks.Frame;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.StagedSession;

/** Hundreds who wait, and the balance beside them. */
public final class FairnessScreens {
    private static final List<String> NAMES = List.of("Clara Sample", "Lucía Muestra", "Paul Essai", "Jean Modèle",
            "Ines Muster", "آوا مثال", "Omar Namuna", "Maximiliane-Geneviève Exemple-Beispielsdottir");

    private FairnessScreens() {}

    private record Open(Console console, Scene scene, StagedSession session) {
        Open again() {
            console.show(session.state(), session.now());
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            return this;
        }

        Open key(KeyCode code, boolean shift, boolean control) {
            Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            return again();
        }
    }

    private static Open open(Frame frame, StagedSession session) {
        session.setNow("14:24:40");
        Console console = new Console(frame.words(), frame.theme(), session, session::saved, false);
        Scene scene = console.scene(frame.width(), frame.height());
        return new Open(console, scene, session).again().again();
    }

    private static AddToQueue request(int i, boolean known) {
        Group group = i % 7 == 6 ? Group.CIVIL_SOCIETY : i % 3 == 0 ? Group.RESEARCH : Group.GOVERNMENT;
        SpeechType type = i == 1 ? SpeechType.INTERVENTION : i == 2 ? SpeechType.POINT_OF_ORDER : null;
        return new AddToQueue(null, new PersonDetails(NAMES.get(i % NAMES.size()) + (i < 8 ? "" : " " + i), null, null,
                known ? group : null, !known ? null : i % 2 == 0 ? LanguageTag.EN : LanguageTag.FR,
                known ? new PersonFacts(i % 2 == 0 ? "Sénégal" : "Niger", List.of(), null, null) : null), type, null,
                null, null, null);
    }

    private static StagedSession waiting(int many, boolean known) {
        StagedSession session = StagedSession.planned().did("13:30", new NextItem(), new NextItem(), new NextItem(),
                new NextItem());
        for (int i = 0; i < 4; i++) {
            session.did("13:4" + (2 * i), AddToQueue.unknown(new PersonDetails("Before " + i, null, null,
                    !known ? null : i == 0 ? Group.RESEARCH : Group.GOVERNMENT, known ? LanguageTag.FR : null)),
                    new Advance());
            session.did("13:4" + (2 * i + 1), new EndTurn());
        }
        session.did("14:10", new AddSeveral(IntStream.range(0, many).mapToObj(i -> request(i, known)).toList()));
        EntryId first = session.state().queue().waiting().stream()
                .filter(e -> e.type() == SpeechType.NORMAL).findFirst().orElseThrow().id();
        return session.did("14:11", new MoveEntry(first, 1));
    }

    /** 200 wait. */
    public static Scene many(Frame frame) {
        return open(frame, waiting(200, true)).scene();
    }

    /** Of 200 a few letters show some, with their true places. */
    public static Scene filtered(Frame frame) {
        Open open = open(frame, waiting(200, true)).key(KeyCode.F, true, true);
        ((javafx.scene.control.TextField) open.scene().lookup("#queue-filter")).setText("ess 1");
        return open.again().scene();
    }

    /** The balance with 40 waiting; the first suggestion is marked. */
    public static Scene balance(Frame frame) {
        return open(frame, waiting(40, true)).key(KeyCode.G, false, true).again().scene();
    }

    /** Of no one anything is known. */
    public static Scene unknown(Frame frame) {
        return open(frame, waiting(40, false)).key(KeyCode.G, false, true).again().scene();
    }

    /** The balance by country. */
    public static Scene countries(Frame frame) {
        Open open = open(frame, waiting(40, true)).key(KeyCode.G, false, true);
        open.scene().getRoot().lookupAll(".balance-tabs .toggle-button").stream().skip(2).findFirst()
                .ifPresent(tab -> ((ToggleButton) tab).fire());
        return open.again().scene();
    }

    /** Closed, with a note and budgets, and the place asked to which someone moves. */
    public static Scene closed(Frame frame) {
        Open open = open(frame, waiting(40, true).did("14:12", new CloseQueue(false),
                new WriteQueueNote("Two from each side", NoteVisibility.TEAM),
                new SetBudgets(List.of(new GroupBudget(Group.GOVERNMENT, 780), new GroupBudget(Group.RESEARCH, 540)))));
        ListView<?> list = (ListView<?>) open.scene().lookup("#queue-list");
        list.requestFocus();
        list.getSelectionModel().clearAndSelect(5);
        return open.key(KeyCode.F4, false, false).scene();
    }
}
