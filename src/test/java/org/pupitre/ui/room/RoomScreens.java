package org.pupitre.ui.room;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.NextQuestion;
import org.pupitre.domain.act.BoardCommand.QuestionToNext;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.LevelCommand.SetPersonLevel;
import org.pupitre.domain.act.MeetingCommand.TellRoom;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.CallSpeaker;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.looks.Frame;
import org.pupitre.ui.shell.ArabicSession;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;

/** The room window in moments of a session. */
public final class RoomScreens {
    static final String SECRET = "Zephyrine Quillfeather";
    static final String INSTITUTE = "Institute of Quillfeather";
    private static final LocalText MESSAGE = LocalText.of("We end at 15:00.", "Nous finissons à 15\u00a0h\u00a000.");

    private RoomScreens() {}

    /** A view that follows a session. */
    static RoomModel model(StagedSession session) {
        RoomModel model = new RoomModel();
        model.show(session.state(), session.now());
        return model;
    }

    static Scene scene(Frame frame, RoomModel model) {
        Scene scene = new Scene(new RoomView(model).root(), frame.width(), frame.height());
        frame.theme().dress(scene);
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene;
    }

    private static Scene at(Frame frame, StagedSession session, String time) {
        session.setNow(time);
        return scene(frame, model(session));
    }

    /** A question in Now that someone answers, the next speaker, and a message. */
    static StagedSession full() {
        StagedSession session = Scenes.live();
        return session.did("14:27:20", new StartTurn(entry(session, "clara")), new CallSpeaker(entry(session, "jean")),
                new TellRoom(MESSAGE));
    }

    private static EntryId entry(StagedSession session, String person) {
        return session.state().queue().waitingOf(new PersonId(person)).orElseThrow().id();
    }

    public static Scene full(Frame frame) {
        return at(frame, full(), "14:29:05");
    }

    /** No question, no message; the turn is over. */
    public static Scene over(Frame frame) {
        return at(frame, Scenes.speaking(), "14:45:32");
    }

    /** No one has the floor: the item's clock. */
    public static Scene itemOnly(Frame frame) {
        return at(frame, Scenes.speaking().did("14:27:10", new EndTurn()), "14:27:30");
    }

    /** A person who is named nowhere outside has the floor, asked the question that is read out, and is in a message. */
    static StagedSession hidden() {
        StagedSession session = Scenes.speaking().did("14:27:10", new EndTurn(),
                AddToQueue.unknown(new PersonDetails(SECRET, "ze-FI-rin", INSTITUTE, null, LanguageTag.EN)));
        PersonId person = session.state().people().all().stream().filter(p -> p.name().equals(SECRET)).findFirst()
                .orElseThrow().id();
        session.did("14:27:12", new SetPersonLevel(person, Level.ANONYMOUS, false),
                new AddQuestion("What does " + SECRET + " think? Write to zephyrine@quill.example", LanguageTag.EN,
                        person));
        QuestionId asked = session.state().board().questions().getLast().id();
        session.did("14:27:14", new QuestionToNext(asked), new NextQuestion());
        session.did("14:27:16", new StartTurn(session.state().queue().waitingOf(person).orElseThrow().id()));
        return session.did("14:27:18", new CallSpeaker(entry(session, "ines")),
                new TellRoom(LocalText.of("Thank you, " + SECRET + ".", "Merci, " + SECRET + ".")));
    }

    public static Scene hidden(Frame frame) {
        return at(frame, hidden(), "14:28:05");
    }

    public static Scene arabic(Frame frame) {
        StagedSession session = ArabicSession.live();
        return scene(frame, model(session));
    }

    /** A question of many words, in two languages. */
    public static Scene longQuestion(Frame frame) {
        StagedSession session = Scenes.speaking().did("14:27:10", new EndTurn(), new AddQuestion(
                "How can the local authorities that were involved from the start go on once the programme has ended, and "
                        .repeat(4) + "who pays for it?",
                LanguageTag.EN, null));
        QuestionId last = session.state().board().questions().getLast().id();
        session.did("14:27:20", new WriteRendition(last, LanguageTag.FR,
                "Comment les autorités locales associées dès le départ peuvent-elles continuer après le programme, et "
                        .repeat(4) + "qui paie ?",
                RenditionState.CHECKED), new QuestionToNext(last),
                new NextQuestion());
        return at(frame, session, "14:28:05");
    }

    /** The sheet on which a message is written, over the console. */
    public static Scene message(Frame frame) {
        StagedSession session = full();
        session.setNow("14:27:35");
        Console console = new Console(frame.words(), frame.theme(), session, session::saved, false);
        Scene scene = console.scene(frame.width(), frame.height());
        for (int pass = 0; pass < 3; pass++) {
            console.show(session.state(), session.now());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        Event.fireEvent(scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.M, false, true, false, false));
        ((TextField) scene.lookup("#room-message-en")).setText("Five minutes left for questions.");
        return scene;
    }
}
