package org.pupitre.app.window;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.pupitre.app.start.FrameCounter;
import org.pupitre.app.start.StartReport;
import org.pupitre.app.start.Toolkit;
import org.pupitre.app.window.elsewhere.MarkWatch;
import org.pupitre.app.window.intake.IntakeFiles;
import org.pupitre.app.window.texts.Opener;
import org.pupitre.app.window.texts.TextsOfPeople;
import org.pupitre.cli.common.Services;
import org.pupitre.disk.OthersFiles;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.SessionId;
import org.pupitre.failure.Failure;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.PowerWatch;
import org.pupitre.live.SessionSummary;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.power.Battery;
import org.pupitre.live.power.StayAwake;
import org.pupitre.task.Result;
import org.pupitre.text.Messages;
import org.pupitre.ui.before.Computer;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.safety.SafetyView;

/** The program's window on one library: the list of sessions, and the console on the one that is open. */
public final class ConsoleWindow implements AutoCloseable {
    private static final int FRAMES_BEFORE_BACKUP = 2;

    private final LibraryDesk library;
    private final InstantSource wall;
    private final WindowBasics ground;
    private final ProgramStage stage;
    private final OpenSession session;
    private final FirstScreen first;
    private final MarkWatch marks;
    private Optional<Path> toRestore = Optional.empty();
    private Optional<Path> toOpen = Optional.empty();
    private boolean keeping;
    private volatile @Nullable PowerWatch power;

    public ConsoleWindow(Services services, Path file, Locale language, FirstScreen.FileQuestion question) {
        this(services, file, language, question, BundleFiles.CHOOSERS);
    }

    public ConsoleWindow(Services services, Path file, Locale language, FirstScreen.FileQuestion question,
            BundleFiles bundleFiles) {
        this(services, file, new WindowBasics(file, language), new FirstScreen.Files(question, bundleFiles));
    }

    public ConsoleWindow(Services services, Path file, WindowBasics ground, FirstScreen.Files files) {
        this.ground = ground;
        wall = services.clock();
        library = LibraryDesk.open(file, services.device(), services.clock(), services.nanos(),
                services.secondPlaces());
        stage = new ProgramStage(ground.words(), ground.remembered().console());
        session = new OpenSession(library, services.clock(), services.nanos(), ground.consoles(), new SessionWays());
        first = new FirstScreen(library, services.clock(), services.nanos(), ground, stage, session,
                new FirstWays(files));
        marks = new MarkWatch(library.continuing(), ground.remembered()::secondPlace, services.clock(),
                () -> FxThread.run(first::refresh));
        ground.remembered().whenRenamed(this::tellRenamed);
    }

    private void tellRenamed(OthersFiles.Kept kept) {
        library.notices().raise(Notice.Kind.FILE_RENAMED, kept.named().toString(), kept.now().toString());
    }

    FirstScreen firstScreen() {
        return first;
    }

    /** Takes up a file as soon as the window is there. */
    public void openFirst(Path file) {
        toOpen = Optional.of(file);
    }

    /** Takes up a file that someone opened, such as a bundle; from any thread. */
    public void receive(Path file) {
        FxThread.run(() -> first.intake().receive(file));
    }

    /**
     * Shows the window and waits until it is closed.
     *
     * @return a backup to restore now that the library is closed
     */
    public Optional<Path> run(boolean sample) {
        Runnable content = prepare(sample);
        Toolkit.start();
        ground.await();
        Toolkit.call(() -> show(new Stage(), content));
        stage.awaitClosed();
        return toRestore;
    }

    /** On the screen's thread. A session that was running when the program ended is opened again. */
    public Stage show(Stage window, boolean sample) {
        return show(window, prepare(sample));
    }

    private Stage show(Stage window, Runnable content) {
        stage.show(window, content);
        StartReport.shown(first.wasShown() ? "sessions" : "console");
        // What is there is backed up when it can be worked with, not before.
        FrameCounter.after(FRAMES_BEFORE_BACKUP, this::keepBackups);
        toOpen.ifPresent(first.intake()::receive);
        // Who comes back to this window may have been at the other computer.
        Follow.each(window.focusedProperty(), marks::ask);
        return window;
    }

    private synchronized void keepBackups() {
        if (!keeping) {
            keeping = true;
            library.keepBackups(ground.remembered()::secondPlace);
            marks.start();
        }
    }

    /** Does what needs no screen; what it answers is to be done on the screen's thread. */
    private Runnable prepare(boolean sample) {
        List<SessionSummary> sessions = library.sessions();
        Optional<SessionId> running = sessions.stream()
                .filter(s -> s.status() == Timeline.Status.RUNNING || s.status() == Timeline.Status.BETWEEN)
                .map(SessionSummary::id).findFirst();
        if (running.isEmpty() && !sample) {
            ground.enough();
        }
        Runnable content = running.isPresent()
                ? session.prepare(running.get())
                : sample ? session.prepareSample() : () -> first.show(sessions);
        StartReport.reached(StartReport.Step.LIBRARY);
        return content;
    }

    /** From now on the computer is kept awake while a session is live, and a low battery is told. */
    public void watchPower(StayAwake awake, Supplier<Optional<Battery>> battery) {
        power = PowerWatch.of(library, awake, battery);
    }

    /** Brings the window to the front; from any thread. */
    public void comeForward() {
        stage.comeForward();
        marks.ask();
    }

    /** Shows an unexpected failure; from any thread. */
    public void tell(Failure failure) {
        stage.tell(failure);
    }

    private SafetyView safety(boolean restorable, Runnable leave) {
        return new SafetyPage(library, ground.remembered(), ground.words(), restorable,
                new SafetyPage.Around(wall, LongWork.BESIDE, stage::askForFolder, this::restore, leave)).view();
    }

    /** The library has to be closed for it: what opened this window restores the backup and opens it again. */
    private void restore(Path backup) {
        toRestore = Optional.of(backup);
        stage.hide();
    }

    /** What is still to be known when the window is closed, such as entries that are not in the library. */
    public List<String> notices() {
        Messages messages = Messages.of(ground.words().locale());
        return library.notices().standing().stream()
                .map(notice -> messages.text("notice." + notice.kind(), notice.arguments().toArray())).toList();
    }

    /** Closes the session, then the library. */
    @Override
    public void close() {
        session.close();
        first.leaveDrafts();
        keepBackups();
        marks.close();
        PowerWatch watch = power;
        if (watch != null) {
            watch.close();
        }
        library.close();
    }

    /** What is around the list of sessions. */
    private final class FirstWays implements FirstScreen.Around {
        private final FirstScreen.Files files;

        FirstWays(FirstScreen.Files files) {
            this.files = files;
        }

        @Override
        public SafetyView safety(Runnable leave) {
            return ConsoleWindow.this.safety(true, leave);
        }

        @Override
        public FirstScreen.Files files() {
            return files;
        }
    }

    /** Where the session in the window leads to. */
    private final class SessionWays implements OpenSession.Around {
        @Override
        public void show(Scene scene) {
            stage.scene(scene);
        }

        @Override
        public void toList() {
            first.leaveDesk();
        }

        @Override
        public Region safety(Runnable leave) {
            return ConsoleWindow.this.safety(false, leave).root();
        }

        @Override
        public void rehearsing(boolean on) {
            stage.rehearsing(on);
        }

        @Override
        public void giveBundle(SessionId id) {
            first.giveBundle(id);
        }

        @Override
        public void export(SessionId id) {
            first.export(id);
        }

        @Override
        public void told(Result became) {
            first.told(became);
        }

        @Override
        public Computer computer() {
            PowerWatch watch = power;
            Integer battery = watch == null ? null : watch.onBattery().orElse(null);
            return new Computer(battery, library.littleSpace().orElse(null),
                    ground.remembered().secondPlace().isPresent());
        }

        @Override
        public IntakeFiles.Around intake(Consumer<String> tell) {
            KeptChoices kept = ground.remembered();
            return new IntakeFiles.Around(first::askForTable,
                    file -> ChosenFile.of(file,
                            name -> tell.accept(ground.words().text("cli.unreadableName", name))),
                    kept::columns, kept::columns, tell, LongWork.BESIDE);
        }

        @Override
        public TextsOfPeople.Around texts(Consumer<String> tell) {
            return new TextsOfPeople.Around(
                    () -> stage.stage().flatMap(window -> TableFiles.text(window, ground.words())),
                    name -> stage.stage().flatMap(window -> TableFiles.saveText(window, ground.words(), name)),
                    file -> ChosenFile.of(file,
                            name -> tell.accept(ground.words().text("cli.unreadableName", name))),
                    Opener.ofSystem(), LongWork.BESIDE);
        }

        @Override
        public StayAwake.Held held() {
            PowerWatch watch = power;
            return watch == null ? StayAwake.Held.AWAKE : watch.held();
        }
    }
}
