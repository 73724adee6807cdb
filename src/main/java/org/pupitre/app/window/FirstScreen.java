package org.pupitre.app.window;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.pupitre.app.start.Toolkit;
import org.pupitre.app.window.intake.SeminarFiles;
import org.pupitre.app.window.listing.ListedSessions;
import org.pupitre.app.window.out.Exports;
import org.pupitre.app.window.out.SystemFolder;
import org.pupitre.app.window.removal.DeleteCounter;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;
import org.pupitre.task.ImportSeminar;
import org.pupitre.task.RehearseSession;
import org.pupitre.task.Result;
import org.pupitre.task.intake.SeminarFound;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.library.Choices;
import org.pupitre.ui.library.EraseDoor;
import org.pupitre.ui.library.LibraryModel;
import org.pupitre.ui.library.LibraryView;
import org.pupitre.ui.library.acts.ListDoor;
import org.pupitre.ui.library.deletion.DeleteModel;
import org.pupitre.ui.library.deletion.DeleteSheet;
import org.pupitre.ui.library.draft.SessionMaker;
import org.pupitre.ui.library.elsewhere.ElsewhereDoor;
import org.pupitre.ui.prepare.intake.IntakeSheet;
import org.pupitre.ui.safety.SafetyView;

/** The list of sessions in the program's window, and what can be chosen there. On the screen's thread. */
public final class FirstScreen implements Choices {
    /** What has more entries is opened beside the screen's thread. That many take less than a tenth of a second. */
    private static final long QUICKLY_READ = 2_000;
    /** In milliseconds. */
    private static final long A_SECOND = 1_000;

    private final LibraryDesk library;
    private final InstantSource wall;
    private final LongSupplier nanos;
    private final WindowBasics ground;
    private final Words words;
    private final ProgramStage stage;
    private final OpenSession session;
    private final Around around;
    private final IncomingFiles intake;
    private final Exports exports;
    private final LibraryModel list = new LibraryModel();
    private final PauseTransition second = new PauseTransition();
    private final LongWork importing;
    private final LongWork opening;
    private @Nullable LibraryView view;
    private @Nullable NewSessions making;
    private Optional<OpenSession.Place> from = Optional.empty();

    /**
     * How it asks for files.
     *
     * @param seminar a seminar to take in
     * @param bundles a bundle to take in or to write
     * @param tables  a table to import into a session
     * @param folder  a folder into which files are exported
     */
    public record Files(FileQuestion seminar, BundleFiles bundles, FileQuestion tables, FileQuestion folder) {
        /** The folder is asked for with the chooser of the system. */
        public Files(FileQuestion seminar, BundleFiles bundles, FileQuestion tables) {
            this(seminar, bundles, tables, TableFiles::folder);
        }

        /** Tables are asked for with the chooser of the system. */
        public Files(FileQuestion seminar, BundleFiles bundles) {
            this(seminar, bundles, TableFiles::ask);
        }
    }

    /** Asks for a file; put behind this small door since a chooser needs a window system. */
    @FunctionalInterface
    public interface FileQuestion {
        Optional<Path> ask(Stage owner, Words words);
    }

    /** What is around it. */
    interface Around {
        /** The sheet of backups. */
        SafetyView safety(Runnable leave);

        Files files();
    }

    FirstScreen(LibraryDesk library, InstantSource wall, LongSupplier nanos, WindowBasics ground, ProgramStage stage,
            OpenSession session,
            Around around) {
        this.library = library;
        this.wall = wall;
        this.nanos = nanos;
        this.ground = ground;
        this.stage = stage;
        this.session = session;
        this.around = around;
        words = ground.words();
        importing = new LongWork(list.work(), words);
        opening = new LongWork(list.opening(), words);
        intake = new IncomingFiles(library, wall, words, new IncomingFiles.Around(stage::layers, this::open,
                () -> !session.isOpen(), () -> list.show(library.sessions()), this::openSeminar,
                file -> others().receive(file)));
        exports = new Exports(library, wall, words, new Exports.Around(stage::layers,
                () -> stage.stage().flatMap(window -> around.files().folder().ask(window, words)),
                SystemFolder::show, LongWork.BESIDE));
    }

    /** What comes in from outside. */
    IncomingFiles intake() {
        return intake;
    }

    boolean wasShown() {
        return view != null;
    }

    /** Shows the sessions. */
    void show(List<SessionSummary> sessions) {
        list.at(wall.instant());
        // What was changed before can be undone at the desk.
        list.foot().changedProperty().set(null);
        list.show(sessions);
        LibraryView made = new LibraryView(list, words, this);
        view = made;
        tick();
        stage.scene(made.scene(ground.theme(), Consoles.WIDTH, Consoles.HEIGHT));
    }

    /** Says what time it is, each second while the list is in the window. */
    private void tick() {
        Instant now = wall.instant();
        list.at(now);
        LibraryView shown = view;
        if (shown != null) {
            shown.at(now);
        }
        second.setDuration(Duration.millis(
                (double) (A_SECOND - Math.floorMod(now.toEpochMilli(), A_SECOND))));
        second.setOnFinished(_ -> {
            if (!session.isOpen() && stage.stage().filter(Stage::isShowing).isPresent()) {
                tick();
            }
        });
        second.playFromStart();
    }

    /** Says what became of something, on the list of sessions unless a session is open. */
    void told(Result became) {
        if (!session.isOpen() && view == null) {
            show(library.sessions());
        }
        list.told(became);
    }

    /** The desk is left, not the session: what runs in it goes on, and the list shows it live. */
    void leaveDesk() {
        boolean rehearsed = session.rehearses();
        from = session.place().or(() -> from);
        session.close();
        show(library.sessions());
        if (rehearsed) {
            list.told(new RehearseSession.ThrownAway());
        }
    }

    /** Keeps what was typed for a new session. */
    void leaveDrafts() {
        NewSessions typed = making;
        if (typed != null) {
            Toolkit.call(() -> {
                typed.drafts().leave();
                return true;
            });
        }
    }

    /** Its problems are told on the first screen, so that has to be there; a session that is open stays. */
    private void openSeminar(Path file) {
        if (!session.isOpen() && view == null) {
            show(library.sessions());
        }
        take(file);
    }

    @Override
    public void openSample() {
        if (!list.opening().busy()) {
            session.prepareSample().run();
        }
    }

    /** Opens a session; one that was left running goes on at once, or is asked about. */
    @Override
    public void open(SessionId id) {
        open(id, () -> {
        });
    }

    @Override
    public void prepare(SessionId id) {
        open(id, session::toPrepare);
    }

    @Override
    public void rehearse(SessionId id) {
        opening.quietly(new RehearseSession(library, id, wall, nanos)::run, became -> {
            if (became instanceof RehearseSession.Ready ready) {
                session.rehearse(ready.room());
            } else {
                list.told(became);
            }
        });
    }

    @Override
    public void delete(SessionSummary chosen) {
        LibraryView shown = view;
        if (shown != null) {
            shown.cover(new DeleteSheet(new DeleteModel(new DeleteCounter(library, chosen.id(), wall, words,
                    LongWork.BESIDE, () -> list.show(library.sessions())), chosen), words, shown::uncover));
        }
    }

    @Override
    public void planNextDay(SessionId id) {
        if (!list.opening().busy()) {
            newSessions().nextDay(id).ifPresent(list::told);
        }
    }

    /**
     * Opens no session while another one is being opened, which would come over it.
     *
     * @param then follows once it is on the screen
     */
    private void open(SessionId id, Runnable then) {
        if (list.opening().busy()) {
            return;
        }
        if (list.entriesOf(id) <= QUICKLY_READ) {
            session.prepare(id).run();
            then.run();
        } else {
            opening.quietly(_ -> session.prepare(id), prepared -> {
                prepared.run();
                then.run();
            });
        }
    }

    @Override
    public Optional<SessionId> cameFrom() {
        return from.map(OpenSession.Place::session);
    }

    @Override
    public void back() {
        from.ifPresent(place -> {
            open(place.session(), () -> session.focus(place));
        });
    }

    @Override
    public void giveBundle(SessionId id) {
        stage.stage().ifPresent(window -> {
            boolean back = intake.copy(id);
            around.files().bundles().toWrite(window, words, IncomingFiles.name(id, back), back)
                    .ifPresent(file -> intake.give(id, file));
        });
    }

    @Override
    public void export(SessionId id) {
        exports.open(id);
    }

    @Override
    public void receive(List<File> files) {
        files.forEach(file -> ChosenFile.of(file, name -> intake.tell(List.of(words.text("cli.unreadableName", name))))
                .ifPresent(intake::receive));
    }

    /** What another computer wrote came in. */
    void refresh() {
        if (!session.isOpen() && view != null) {
            list.show(library.sessions());
        }
    }

    @Override
    public void takeBundle() {
        stage.stage().flatMap(window -> around.files().bundles().toRead(window, words)).ifPresent(intake::take);
    }

    @Override
    public ElsewhereDoor elsewhere() {
        return others();
    }

    private OtherComputers others() {
        return new OtherComputers(library, wall, words, new OtherComputers.Around(stage::stage, stage::layers,
                this::open, () -> list.show(library.sessions())));
    }

    @Override
    public void safety() {
        LibraryView shown = view;
        if (shown != null) {
            shown.cover(around.safety(shown::uncover).root());
        }
    }

    @Override
    public void about() {
        LibraryView shown = view;
        if (shown != null) {
            shown.cover(AboutPage.sheet(library.file(), words, shown::uncover));
        }
    }

    @Override
    public SessionMaker making() {
        return newSessions();
    }

    private NewSessions newSessions() {
        NewSessions made = making == null ? new NewSessions(library, wall, words, this::prepare) : making;
        making = made;
        return made;
    }

    @Override
    public ListDoor changing() {
        return new ListedSessions(library, wall, words, list, (id, start) -> newSessions().copy(id, start));
    }

    @Override
    public EraseDoor erasing() {
        return new EraseCounter(library, wall, words);
    }

    /** Asks for a table to import into the session that is open. */
    Optional<Path> askForTable() {
        return stage.stage().flatMap(window -> around.files().tables().ask(window, words));
    }

    @Override
    public void importSeminar() {
        stage.stage().flatMap(window -> around.files().seminar().ask(window, words)).ifPresent(this::take);
    }

    /** Takes a seminar into the library beside the screen's thread; where sessions of it are there, after a preview. */
    private void take(Path file) {
        importing.quietly(_ -> again(file), found -> found.ifPresentOrElse(this::preview, () -> plan(file)));
    }

    private Optional<SeminarFound> again(Path file) {
        try {
            return SeminarFound.in(library, file, null, wall.instant());
        } catch (IOException e) {
            // What plans it says why it cannot be read.
            return Optional.empty();
        }
    }

    private void preview(SeminarFound found) {
        stage.layers().ifPresent(layers -> layers.cover(new IntakeSheet(new SeminarFiles(library, wall, words, found,
                became -> {
                    list.show(library.sessions());
                    intake.tell(became);
                }, LongWork.BESIDE).model(), words, layers)));
    }

    /** Plans a seminar, or says everything that is wrong with its file. */
    private void plan(Path file) {
        importing.quietly(new ImportSeminar(() -> library, file, wall.instant())::run, became -> {
            list.told(became);
            list.show(library.sessions());
        });
    }

    @Override
    public void stopImport() {
        importing.cancel();
    }
}
