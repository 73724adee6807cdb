package org.pupitre.ui.looks;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.CopiedQuestion;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.RunningSession;
import org.pupitre.domain.act.SessionCommand.TakeCopy;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.RevisionId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.text.Messages;
import org.pupitre.ui.booth.BoothModel;
import org.pupitre.ui.booth.BoothView;
import org.pupitre.ui.booth.Cabins;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.library.AboutSheet;
import org.pupitre.ui.library.BundleModel;
import org.pupitre.ui.library.BundleSheet;
import org.pupitre.ui.library.LicencedPart;
import org.pupitre.ui.library.elsewhere.ContinueModel;
import org.pupitre.ui.library.elsewhere.ContinueSheet;
import org.pupitre.ui.library.elsewhere.ElsewhereDoor;
import org.pupitre.ui.library.elsewhere.LeftActsModel;
import org.pupitre.ui.library.elsewhere.LeftActsSheet;
import org.pupitre.ui.notice.NoticeSource;
import org.pupitre.ui.shell.ArabicSession;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.pupitre.ui.shell.strip.StripModel;
import org.pupitre.ui.shell.strip.StripView;

/** The desks of rapporteur and interpreters, and the sheets that are over any screen. */
final class OtherScreens {
    private static final String BACK = "/media/stick/session-1.pupitre-bundle";

    private OtherScreens() {}

    /** A copy of a session that ran when its bundle was written; Awa Exemple speaks French, the writer listens to English. */
    static Scene rapporteur(Frame frame) {
        SessionState home = StagedSession.planned().state();
        List<AgendaItem> items = home.timeline().items();
        StagedSession session = StagedSession.unplanned().did("14:20", new TakeCopy(
                new CopyMark(new CopyId("r1"), "laptop"), home.plan(), items.stream().map(AgendaItem::plan).toList(),
                List.of(), List.of(), List.of(), List.of(),
                home.board().questions().stream()
                        .map(q -> new CopiedQuestion(q.id(), q.number(), q.text(), q.language(), q.asker(),
                                StagedSession.at("14:10"), List.of()))
                        .toList(),
                home.people().all(), List.of(), List.of(),
                new RunningSession(StagedSession.at("14:20"), items.stream().map(i -> new RunningSession.ExpectedItem(
                        i.id(), i.plannedStart(), i.plannedEnd())).toList(), new PersonId("awa"), LanguageTag.FR,
                        StagedSession.at("14:29"))));
        note(session, "14:21", "clara", "One desk for returnees in each town hall, kept after the project.",
                NoteTag.PRACTICE);
        note(session, "14:21:40", "clara", "Municipal focal points kept services going after hand-over.",
                NoteTag.LESSON);
        note(session, "14:22", "jean", "Funding cycles are shorter than reintegration plans.", NoteTag.CHALLENGE);
        note(session, "14:22:30", "jean", "“A partnership lasts when the mayor signs it.”", NoteTag.QUOTE);
        note(session, "14:23", "awa", "Ministry to share the list of focal points with the network of cities.",
                NoteTag.FOLLOW_UP);
        note(session, "14:23:30", "awa", "“We forgot the shopkeepers.”", NoteTag.QUOTE);
        session.setNow("14:24:40");
        return console(frame, session, true);
    }

    private static void note(StagedSession session, String time, String speaker, String text, NoteTag tag) {
        session.did(time, new AddNote(null, text, Set.of(tag), LanguageTag.EN, LanguageTag.EN,
                new NoteAbout(null, new PersonId(speaker), session.state().people().person(new PersonId(speaker))
                        .orElseThrow().language(), null)));
    }

    static Scene rapporteurKeys(Frame frame) {
        Scene scene = rapporteur(frame);
        ConsoleScreens.press(scene.getRoot(), KeyCode.F1, false);
        return scene;
    }

    /** Two people changed a note, and no one has decided yet. */
    static Scene versions(Frame frame) {
        NoteRevision first = revision("r1", "About a third of all returnees were reached.", null, "14:20");
        StagedSession session = Scenes.live().did("14:26", new TakeInNotes(List.of(first,
                revision("r2", "About 14 % of all returnees were reached in the first year.", null, "14:22", first),
                revision("r3", "About 40 % of all returnees were reached.", "laptop", "14:24", first))));
        session.setNow("14:27:05");
        Scene scene = console(frame, session, false);
        ListView<?> list = (ListView<?>) scene.lookup("#note-list");
        list.scrollTo(list.getItems().size() - 1);
        return scene;
    }

    private static NoteRevision revision(String id, String text, @Nullable String by, String time,
            NoteRevision... parents) {
        return new NoteRevision(new NoteId("note-9"), new RevisionId(id),
                List.of(parents).stream().map(NoteRevision::id).toList(),
                new NoteContent(text, Set.of(NoteTag.LESSON), LanguageTag.EN, new ItemId("discussion"), null,
                        new PersonId("awa"), LanguageTag.FR, null, StagedSession.at("14:20")),
                by, StagedSession.at(time));
    }

    private static Scene console(Frame frame, StagedSession session, boolean copy) {
        Console console = new Console(frame.words(), frame.theme(), session, session::saved,
                NoticeSource.NOTHING, false, copy);
        console.showSessions(() -> {
        });
        Scene scene = console.scene(frame.width(), frame.height());
        console.show(session.state(), session.now());
        ConsoleScreens.layOut(scene);
        return scene;
    }

    static Scene booth(Frame frame) {
        return booth(frame, Cabins.live(), "14:01");
    }

    static Scene boothArabic(Frame frame) {
        return booth(frame, ArabicSession.live(), "14:24:40");
    }

    static Scene boothHandover(Frame frame) {
        return booth(frame, Cabins.handover(), "14:05:20");
    }

    static Scene boothEmergency(Frame frame) {
        return booth(frame, Cabins.trouble(), "13:32");
    }

    static Scene boothNone(Frame frame) {
        return booth(frame, Cabins.noBooth(), "12:51");
    }

    private static Scene booth(Frame frame, StagedSession session, String time) {
        session.setNow(time);
        BoothModel model = new BoothModel(frame.words());
        Scene scene = new BoothView(model, frame.words(), new Sender(frame.words(), session), frame.theme(),
                new NoWay()).scene(frame.width(), frame.height());
        model.show(session.state(), session.now());
        ConsoleScreens.layOut(scene);
        return scene;
    }

    static Scene about(Frame frame) {
        Layers layers = over(frame);
        layers.cover(new AboutSheet(new AboutSheet.Facts("0.4.0 (1234567)", "25.0.1, Eclipse Adoptium", "26.0.1",
                "/home/mod/.local/share/pupitre/library.pupitre"),
                List.of(new LicencedPart("OpenJFX", "26.0.1", "GPL-2.0 WITH Classpath-exception-2.0",
                        "https://openjfx.io", "The GNU General Public License (GPL)\n\nVersion 2, June 1991"),
                        new LicencedPart("SQLite", "3.50", "blessing", "https://sqlite.org",
                                "May you do good and not evil."),
                        new LicencedPart("Inter", "", "OFL-1.1", "https://rsms.me/inter",
                                "SIL Open Font License, version 1.1")),
                frame.words(), layers::uncover));
        return layers.getScene();
    }

    static Scene bundlePreview(Frame frame) {
        BundleModel model = new BundleModel();
        Messages messages = Messages.of(frame.words().locale());
        model.ask(List.of(
                messages.text("exchange.bundle.about",
                        "Session 1 · Fostering sustainable reintegration through partnerships",
                        "Lessons learned from the EU-IOM Actions", "laptop", "24 May 2022",
                        "15:20"),
                messages.text("exchange.bundle.counts", 12, 3, 1, 0, 0, 5)), () -> {
                });
        return bundle(frame, model);
    }

    static Scene bundleTaken(Frame frame) {
        BundleModel model = new BundleModel();
        model.done(List.of(frame.words().text("library.bundle.takenIn")), () -> {
        });
        return bundle(frame, model);
    }

    static Scene bundleRefused(Frame frame) {
        BundleModel model = new BundleModel();
        model.refused(List.of(frame.words().text("cli.cannotRead", BACK)));
        return bundle(frame, model);
    }

    private static Scene bundle(Frame frame, BundleModel model) {
        Layers layers = (Layers) PageScreens.sessions(frame).getRoot();
        layers.cover(new BundleSheet(model, frame.words(), layers));
        return layers.getScene();
    }

    static Scene continueWhere(Frame frame) {
        return continuing(frame, new ContinueModel());
    }

    static Scene continueFound(Frame frame) {
        ContinueModel model = new ContinueModel();
        Messages messages = Messages.of(frame.words().locale());
        String title = "Fostering sustainable reintegration through partnerships";
        model.found(List.of(new ContinueModel.Offer(
                messages.text("elsewhere.found", title, "24 May 2022", "14:39:12", 812),
                List.of(messages.text("elsewhere.from", "/media/stick/library.pupitre-1a2b3c4d.backups/"
                        + "session-0f1e2d3c4b5a6978.pupitre-acts"),
                        messages.text("elsewhere.damaged", "/media/stick/library.pupitre-1a2b3c4d.backups/"
                                + "2022-05-24T12-35-00.000Z_AUTOMATIC_790_12ab34cd.pupitre")),
                () -> {
                })));
        return continuing(frame, model);
    }

    static Scene continueDone(Frame frame) {
        ContinueModel model = new ContinueModel();
        Messages messages = Messages.of(frame.words().locale());
        model.done(List.of(
                messages.text("elsewhere.goesOn", "Fostering sustainable reintegration through partnerships",
                        "14:39:12", "14:41"),
                messages.text("elsewhere.running"),
                messages.text("elsewhere.marked", "/media/stick/session-0f1e2d3c4b5a6978.pupitre-acts")), () -> {
                });
        return continuing(frame, model);
    }

    private static Scene continuing(Frame frame, ContinueModel model) {
        Layers layers = over(frame);
        layers.cover(new ContinueSheet(model, new NoComputers(), frame.words(), layers));
        return layers.getScene();
    }

    static Scene leftActs(Frame frame) {
        Layers layers = over(frame);
        Messages messages = Messages.of(frame.words().locale());
        LeftActsModel model = new LeftActsModel(new SessionId("s1"), List.of(
                act("a", messages, "14:40", messages.text("act.QuestionAdded", "q12", 12)),
                act("b", messages, "14:41", messages.text("act.TurnStarted", "Awa Exemple")),
                act("c", messages, "14:42", messages.text("act.ItemStarted",
                        "Fostering sustainable reintegration through partnerships"))));
        layers.cover(new LeftActsSheet(model, new NoComputers(), frame.words(), layers));
        return layers.getScene();
    }

    private static LeftActsModel.Act act(String id, Messages messages, String hour, String name) {
        return new LeftActsModel.Act(new CommandId(id), messages.text("elsewhere.act", hour, name));
    }

    /** No other computer is asked. */
    private record NoComputers() implements ElsewhereDoor {
        @Override
        public void receive() {
            throw new AssertionError("not asked for");
        }

        @Override
        public void begin() {}

        @Override
        public void look(boolean folder, ContinueModel model) {}

        @Override
        public void handOver(SessionId session) {}

        @Override
        public void decide(SessionId session) {}

        @Override
        public void settle(LeftActsModel model, LeftActsModel.Act act, boolean take, Consumer<String> refused) {}
    }

    private static Layers over(Frame frame) {
        return (Layers) PageScreens.firstScreen(frame).getRoot();
    }

    /** There is no console beside it. */
    private record NoWay() implements BoothView.Around {
        @Override
        public void toConsole() {}

        @Override
        public void close() {}
    }

    /** A horizontal strip, while the session is late, interpretation has stopped and the meeting has the keyboard. */
    static Scene stripLate(Frame frame) {
        return strip(frame, Scenes.emergency(), "14:27:05", false, false);
    }

    /** A horizontal strip, in a session without trouble, with the keyboard. */
    static Scene stripCalm(Frame frame) {
        return strip(frame, Scenes.speaking(), "14:27:05", false, true);
    }

    /** A vertical strip, with a signal and the keyboard. */
    static Scene stripVertical(Frame frame) {
        return strip(frame, Scenes.live(), "14:27:05", true, true);
    }

    private static Scene strip(Frame frame, StagedSession session, String time, boolean vertical, boolean keyboard) {
        session.setNow(time);
        StripModel model = new StripModel(frame.words());
        StripView strip = new StripView(model, frame.words(), new Sender(frame.words(), session), new Still());
        strip.verticalProperty().set(vertical);
        strip.keyboardProperty().set(keyboard);
        model.show(session.state(), session.now());
        StackPane room = new StackPane(strip.root());
        room.setAlignment(Pos.TOP_LEFT);
        Scene scene = new Scene(room, frame.width(), frame.height());
        frame.words().direct(scene);
        frame.theme().dress(scene);
        ConsoleScreens.layOut(scene);
        return scene;
    }

    /** Nothing is done on a picture. */
    private static final class Still implements StripView.Around {
        @Override
        public void act(Command command) {
            throw new AssertionError(command);
        }

        @Override
        public void toConsole() {
            throw new AssertionError("left");
        }

        @Override
        public void toInterpretation() {
            throw new AssertionError("left");
        }

        @Override
        public void takeKeyboard() {
            throw new AssertionError("taken");
        }
    }
}
