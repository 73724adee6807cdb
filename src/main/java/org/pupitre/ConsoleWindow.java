package org.pupitre;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongSupplier;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.pupitre.cli.Services;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.seminar.Reading;
import org.pupitre.exchange.seminar.SeminarDesk;
import org.pupitre.exchange.seminar.SeminarFile;
import org.pupitre.exchange.seminar.Today;
import org.pupitre.failure.Failure;
import org.pupitre.journal.Backup;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Notice;
import org.pupitre.live.Outcome;
import org.pupitre.live.Resumption;
import org.pupitre.live.SessionClock;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.SessionSummary;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Layers;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.library.Choices;
import org.pupitre.ui.library.EraseDoor;
import org.pupitre.ui.library.LibraryModel;
import org.pupitre.ui.library.LibraryView;
import org.pupitre.ui.library.SafetyView;
import org.pupitre.ui.library.SessionMaker;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Saved;

/** The program's window on one library: the list of sessions, and the console on the one that is open. */
final class ConsoleWindow implements AutoCloseable, Choices {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int TITLE_HEIGHT = 40;
    private static final int LEAST_WIDTH = 760;
    private static final int LEAST_HEIGHT = 560;
    private static final int FRAMES_BEFORE_BACKUP = 2;

    private final LibraryDesk library;
    private final InstantSource wall;
    private final LongSupplier nanos;
    private final Words words;
    private final Theme theme = new Theme();
    private final LibraryModel list = new LibraryModel();
    private final FileQuestion question;
    private final BundleFiles bundleFiles;
    private final Intake intake;
    private final FailureNotes failures;
    private final Remembered remembered;
    private Optional<Path> toRestore = Optional.empty();
    private Optional<Path> toOpen = Optional.empty();
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Stage stage;
    private @Nullable LiveConsole open;
    private @Nullable LibraryView first;
    private boolean keeping;

    /** Asks for a file; put behind this small door since a chooser needs a window system. */
    @FunctionalInterface
    interface FileQuestion {
        Optional<Path> ask(Stage owner, Words words);
    }

    ConsoleWindow(Services services, Path file, Locale language, FileQuestion question) {
        this(services, file, language, question, BundleFiles.CHOOSERS);
    }

    ConsoleWindow(Services services, Path file, Locale language, FileQuestion question, BundleFiles bundleFiles) {
        this.bundleFiles = bundleFiles;
        wall = services.clock();
        nanos = services.nanos();
        library = LibraryDesk.open(file, services.device(), services.clock(), services.nanos(),
                services.secondPlaces());
        words = new Words(language);
        failures = new FailureNotes(words);
        remembered = new Remembered(library.file());
        this.question = question;
        intake = new Intake(library, wall, words, new Intake.Around(this::layers, this::open,
                () -> list.show(library.sessions()), this::openSeminar));
    }

    private Optional<Layers> layers() {
        Stage window = stage;
        return window != null && window.getScene() != null && window.getScene().getRoot() instanceof Layers layers
                ? Optional.of(layers)
                : Optional.empty();
    }

    /** Takes up a file as soon as the window is there. */
    void openFirst(Path file) {
        toOpen = Optional.of(file);
    }

    /** Takes up a file that somebody opened, such as a bundle; from any thread. */
    void receive(Path file) {
        FxThread.run(() -> intake.receive(file));
    }

    /** Its problems are told on the first screen, so that has to be there; a session that is open stays. */
    private void openSeminar(Path file) {
        if (open == null && first == null) {
            list(library.sessions());
        }
        take(file);
    }

    @Override
    public void giveBundle(SessionId session) {
        Stage window = stage;
        if (window != null) {
            boolean back = intake.copy(session);
            bundleFiles.toWrite(window, words, Intake.name(session, back), back)
                    .ifPresent(file -> intake.give(session, file));
        }
    }

    @Override
    public void takeBundle() {
        Stage window = stage;
        if (window != null) {
            bundleFiles.toRead(window, words).ifPresent(intake::take);
        }
    }

    /**
     * Shows the window and waits until it is closed.
     *
     * @param asked whether the language was asked for at this start
     * @return a backup to restore now that the library is closed
     */
    Optional<Path> run(boolean sample, boolean asked) {
        CompletableFuture<Boolean> ground = CompletableFuture.supplyAsync(() -> {
            Toolkit.start();
            return Toolkit.call(() -> {
                remembered.follow(words, theme, asked);
                theme.layGround();
                return true;
            });
        });
        Runnable first = prepare(sample);
        Toolkit.start();
        ground.join();
        Toolkit.call(() -> show(new Stage(), first));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return toRestore;
    }

    /** On the screen's thread. A session that was running when the program ended is opened again. */
    Stage show(Stage window, boolean sample) {
        return show(window, prepare(sample));
    }

    private Stage show(Stage window, Runnable content) {
        stage = window;
        window.titleProperty().bind(words.bind("common.product"));
        window.setMinWidth(LEAST_WIDTH);
        window.setMinHeight(LEAST_HEIGHT);
        WindowIcon.set(window);
        window.setOnHidden(event -> closed.countDown());
        content.run();
        window.setMaximized(tooSmallAScreen());
        window.show();
        StartReport.shown(first == null ? "console" : "sessions");
        // What is there is backed up when it can be worked with, not before.
        Frames.after(FRAMES_BEFORE_BACKUP, this::keepBackups);
        toOpen.ifPresent(intake::receive);
        return window;
    }

    /** Whether the window with its title would hang over the screen; what is drawn into memory is as large as wanted. */
    private static boolean tooSmallAScreen() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return !"Headless".equals(System.getProperty("glass.platform"))
                && (screen.getWidth() < WIDTH || screen.getHeight() < HEIGHT + TITLE_HEIGHT);
    }

    private synchronized void keepBackups() {
        if (!keeping) {
            keeping = true;
            library.keepBackups(remembered::secondPlace);
        }
    }

    /** Does what needs no screen; what it answers is to be done on the screen's thread. */
    private Runnable prepare(boolean sample) {
        List<SessionSummary> sessions = library.sessions();
        Optional<SessionId> running = sessions.stream()
                .filter(s -> s.status() == Timeline.Status.RUNNING || s.status() == Timeline.Status.BETWEEN)
                .map(SessionSummary::id).findFirst();
        Runnable first = running.isPresent()
                ? prepare(running.get())
                : sample ? prepareSample() : () -> list(sessions);
        StartReport.reached(StartReport.Step.LIBRARY);
        return first;
    }

    /** Brings the window to the front; from any thread. */
    void comeForward() {
        FxThread.run(() -> {
            Stage window = stage;
            if (window != null) {
                window.setIconified(false);
                window.toFront();
                window.requestFocus();
            }
        });
    }

    /** Shows a failure that nobody expected; from any thread. */
    void tell(Failure failure) {
        FxThread.run(() -> {
            Stage window = stage;
            if (window != null && window.isShowing()) {
                failures.show(window.getScene(), failure);
            }
        });
    }

    @Override
    public void openSample() {
        prepareSample().run();
    }

    private Runnable prepareSample() {
        SessionId id = SeminarDesk.sample(library, wall.instant());
        SessionClock clock = library.clockFor(id, wall);
        SessionLoop loop = library.open(id, clock);
        Today.bring(loop, clock);
        return () -> run(loop, clock);
    }

    /** Opens a session; one that was left running goes on at once, or is asked about. */
    @Override
    public void open(SessionId id) {
        prepare(id).run();
    }

    private Runnable prepare(SessionId id) {
        return switch (library.resumption(id, wall.instant())) {
            case Resumption.Nothing _ -> going(id);
            case Resumption.AtOnce now -> {
                library.notices().raise(Notice.Kind.RESUMED, String.valueOf(now.away().toSeconds()));
                yield going(id);
            }
            case Resumption.Ask ask -> {
                LibraryDesk.Still still = library.still(id);
                yield () -> ask(id, ask, still);
            }
        };
    }

    private Runnable going(SessionId id) {
        SessionClock clock = library.clockFor(id, wall);
        SessionLoop loop = library.open(id, clock);
        return () -> run(loop, clock);
    }

    private void run(SessionLoop loop, SessionClock clock) {
        LiveConsole console = new LiveConsole(loop, clock, nanos, library.notices(), words, theme, false);
        Console desks = console.console();
        desks.showBackups(() -> library.newestBackup().map(Backup::at),
                () -> desks.cover(safety(false, desks::uncover).root()));
        desks.showSessions(this::backToList);
        desks.showAbout(() -> desks.cover(AboutPage.sheet(library.file(), words, desks::uncover)));
        desks.onGive(() -> giveBundle(loop.id()));
        LiveConsole before = open;
        if (before != null) {
            before.close();
        }
        open = console;
        scene(console.console().scene(WIDTH, HEIGHT));
    }

    /** Shows the session standing still as it was last known; nothing is written, since no loop is open. */
    private void ask(SessionId id, Resumption.Ask ask, LibraryDesk.Still left) {
        Console still = new Console(words, theme, (_, _) -> {
        }, () -> new Saved(ask.lastKnown(), left.entries(), 0, null), false);
        Scene scene = still.scene(WIDTH, HEIGHT);
        still.show(left.state(), ask.lastKnown());
        scene(scene);
        still.ask(ask, answer -> resume(id, ask.answeredAt(wall.instant()), answer), () -> list(library.sessions()));
    }

    private Optional<String> resume(SessionId id, Resumption.Ask ask, Resumption.Answer answer) {
        SessionClock clock = library.clockFor(id, wall);
        SessionLoop loop = library.open(id, clock);
        Messages messages = Messages.of(words.locale());
        return switch (loop.submit(ask.command(answer), ask.at(answer)).join()) {
            case Outcome.Done _,Outcome.SetAside _ -> {
                if (answer != Resumption.Answer.END && ask.gap().forward()) {
                    clock.noticed(ask.gap());
                }
                run(loop, clock);
                yield Optional.empty();
            }
            case Outcome.Refused refused -> {
                loop.close();
                yield Optional.of(messages.sentence("rejection", (Record) refused.reason()));
            }
            case Outcome.NotSaved unsaved -> {
                loop.close();
                yield Optional.of(words.text("common.notSaved", words.cause(unsaved.cause())));
            }
        };
    }

    /** The session on the screen is closed, not ended: its clocks are instants and go on without it. */
    private void backToList() {
        LiveConsole console = open;
        open = null;
        if (console != null) {
            console.close();
        }
        list(library.sessions());
    }

    private void list(List<SessionSummary> sessions) {
        list.show(sessions);
        LibraryView view = new LibraryView(list, words, this);
        first = view;
        scene(view.scene(theme, WIDTH, HEIGHT));
    }

    @Override
    public void safety() {
        LibraryView view = first;
        if (view != null) {
            view.cover(safety(true, view::uncover).root());
        }
    }

    @Override
    public void about() {
        LibraryView view = first;
        if (view != null) {
            view.cover(AboutPage.sheet(library.file(), words, view::uncover));
        }
    }

    private SafetyView safety(boolean restorable, Runnable leave) {
        return new SafetyPage(library, remembered, words, restorable,
                new SafetyPage.Around(this::askForFolder, this::restore, leave)).view();
    }

    private Optional<Path> askForFolder() {
        Stage window = stage;
        if (window == null) {
            return Optional.empty();
        }
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("safety.chooseSecond"));
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    /** The library has to be closed for it: whoever opened this window restores the backup and opens it again. */
    private void restore(Path backup) {
        toRestore = Optional.of(backup);
        Stage window = stage;
        if (window != null) {
            window.hide();
        }
    }

    private void scene(Scene scene) {
        Stage window = stage;
        if (window != null) {
            window.setScene(scene);
        }
    }

    @Override
    public SessionMaker making() {
        return new NewSessions(library, wall, words, this::open);
    }

    @Override
    public EraseDoor erasing() {
        return new EraseCounter(library, wall, words);
    }

    @Override
    public void importSeminar() {
        Stage window = stage;
        if (window != null) {
            question.ask(window, words).ifPresent(this::take);
        }
    }

    /** Takes a seminar into the library, or says everything that is wrong with its file. */
    private void take(Path file) {
        Messages messages = Messages.of(words.locale());
        try {
            switch (SeminarFile.read(file)) {
                case Reading.Faulty faulty ->
                        list.problems(faulty.problems().stream().map(p -> p.sentence(messages)).toList());
                case Reading.Sound sound -> {
                    Optional<Rejection> refused = SeminarDesk.take(sound.seminar(), library, wall.instant());
                    list.problems(refused.map(r -> List.of(messages.sentence("rejection", (Record) r)))
                            .orElse(List.of()));
                    list.show(library.sessions());
                }
            }
        } catch (IOException e) {
            list.problems(List.of(messages.text("cli.cannotRead", file)));
        }
    }

    /** What is still to be known when the window is closed, such as entries that are not in the library. */
    List<String> notices() {
        Messages messages = Messages.of(words.locale());
        return library.notices().standing().stream()
                .map(notice -> messages.text("notice." + notice.kind(), notice.arguments().toArray())).toList();
    }

    /** Closes the session, then the library. */
    @Override
    public void close() {
        LiveConsole console = open;
        if (console != null) {
            console.close();
        }
        keepBackups();
        library.close();
    }
}
