package org.pupitre;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.pupitre.cli.Services;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.seminar.Reading;
import org.pupitre.exchange.seminar.SeminarDesk;
import org.pupitre.exchange.seminar.SeminarFile;
import org.pupitre.failure.Failure;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.PowerWatch;
import org.pupitre.live.SessionSummary;
import org.pupitre.live.power.Battery;
import org.pupitre.live.power.StayAwake;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Layers;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.library.Choices;
import org.pupitre.ui.library.EraseDoor;
import org.pupitre.ui.library.LibraryModel;
import org.pupitre.ui.library.LibraryView;
import org.pupitre.ui.library.SafetyView;
import org.pupitre.ui.library.SessionMaker;

/** The program's window on one library: the list of sessions, and the console on the one that is open. */
final class ConsoleWindow implements AutoCloseable, Choices {
    private static final int LEAST_WIDTH = 760;
    private static final int LEAST_HEIGHT = 560;
    private static final int FRAMES_BEFORE_BACKUP = 2;

    private final LibraryDesk library;
    private final InstantSource wall;
    private final Ground ground;
    private final Words words;
    private final OpenSession session;
    private final LibraryModel list = new LibraryModel();
    private final FileQuestion question;
    private final BundleFiles bundleFiles;
    private final Intake intake;
    private final FailureNotes failures;
    private Optional<Path> toRestore = Optional.empty();
    private Optional<Path> toOpen = Optional.empty();
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Stage stage;
    private @Nullable LibraryView first;
    private @Nullable NewSessions making;
    private Optional<OpenSession.Place> from = Optional.empty();
    private boolean keeping;
    private volatile @Nullable PowerWatch power;

    /** Asks for a file; put behind this small door since a chooser needs a window system. */
    @FunctionalInterface
    interface FileQuestion {
        Optional<Path> ask(Stage owner, Words words);
    }

    ConsoleWindow(Services services, Path file, Locale language, FileQuestion question) {
        this(services, file, language, question, BundleFiles.CHOOSERS);
    }

    ConsoleWindow(Services services, Path file, Locale language, FileQuestion question, BundleFiles bundleFiles) {
        this(services, file, new Ground(file, language), question, bundleFiles);
    }

    ConsoleWindow(Services services, Path file, Ground ground, FileQuestion question, BundleFiles bundleFiles) {
        this.ground = ground;
        this.bundleFiles = bundleFiles;
        wall = services.clock();
        library = LibraryDesk.open(file, services.device(), services.clock(), services.nanos(),
                services.secondPlaces());
        words = ground.words();
        failures = new FailureNotes(words);
        session = new OpenSession(library, wall, services.nanos(), ground.consoles(), new SessionWays());
        this.question = question;
        intake = new Intake(library, wall, words, new Intake.Around(this::layers, this::open, () -> !session.isOpen(),
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
        if (!session.isOpen() && first == null) {
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
     * @return a backup to restore now that the library is closed
     */
    Optional<Path> run(boolean sample) {
        Runnable first = prepare(sample);
        Toolkit.start();
        ground.await();
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
        WindowPlace.onFirstScreen(window, Consoles.WIDTH, Consoles.HEIGHT);
        window.show();
        StartReport.shown(first == null ? "console" : "sessions");
        // What is there is backed up when it can be worked with, not before.
        Frames.after(FRAMES_BEFORE_BACKUP, this::keepBackups);
        toOpen.ifPresent(intake::receive);
        return window;
    }

    private synchronized void keepBackups() {
        if (!keeping) {
            keeping = true;
            library.keepBackups(ground.remembered()::secondPlace);
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
        Runnable first = running.isPresent()
                ? session.prepare(running.get())
                : sample ? session.prepareSample() : () -> list(sessions);
        StartReport.reached(StartReport.Step.LIBRARY);
        return first;
    }

    /** From now on the computer is kept awake while a session is live, and a low battery is told. */
    void watchPower(StayAwake awake, Supplier<Optional<Battery>> battery) {
        power = PowerWatch.of(library, awake, battery);
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
        session.prepareSample().run();
    }

    /** Opens a session; one that was left running goes on at once, or is asked about. */
    @Override
    public void open(SessionId id) {
        session.prepare(id).run();
    }

    @Override
    public Optional<SessionId> cameFrom() {
        return from.map(OpenSession.Place::session);
    }

    @Override
    public void back() {
        from.ifPresent(place -> {
            open(place.session());
            session.focus(place);
        });
    }

    /** The desk is left, not the session: what runs in it goes on, and the list shows it live. */
    private void backToList() {
        from = session.place().or(() -> from);
        session.close();
        list(library.sessions());
    }

    private void list(List<SessionSummary> sessions) {
        list.show(sessions);
        LibraryView view = new LibraryView(list, words, this);
        first = view;
        scene(view.scene(ground.theme(), Consoles.WIDTH, Consoles.HEIGHT));
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
        return new SafetyPage(library, ground.remembered(), words, restorable,
                new SafetyPage.Around(this::askForFolder, this::restore, leave)).view();
    }

    private Optional<Path> askForFolder() {
        Stage window = stage;
        if (window == null) {
            return Optional.empty();
        }
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("safety.chooseSecond"));
        return ChosenFile.of(chooser.showDialog(window), window, words);
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
        NewSessions made = making == null ? new NewSessions(library, wall, words, this::open) : making;
        making = made;
        return made;
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
            switch (SeminarFile.read(file, wall.instant())) {
                case Reading.Faulty faulty ->
                        list.problems(faulty.problems().stream().map(p -> p.sentence(messages)).toList());
                case Reading.Sound sound -> {
                    Optional<Rejection> refused = SeminarDesk.take(sound.seminar(), library, wall.instant());
                    refused.ifPresentOrElse(
                            reason -> list.problems(List.of(messages.sentence("rejection", (Record) reason))),
                            () -> list.remarks(sound.remarks().stream().map(p -> p.sentence(messages)).toList()));
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
        session.close();
        NewSessions typed = making;
        if (typed != null) {
            Toolkit.call(() -> {
                typed.drafts().leave();
                return true;
            });
        }
        keepBackups();
        PowerWatch watch = power;
        if (watch != null) {
            watch.close();
        }
        library.close();
    }

    /** Where the session in the window leads to. */
    private final class SessionWays implements OpenSession.Around {
        @Override
        public void show(Scene scene) {
            scene(scene);
        }

        @Override
        public void toList() {
            backToList();
        }

        @Override
        public Region safety(Runnable leave) {
            return ConsoleWindow.this.safety(false, leave).root();
        }

        @Override
        public void giveBundle(SessionId id) {
            ConsoleWindow.this.giveBundle(id);
        }

        @Override
        public StayAwake.Held held() {
            PowerWatch watch = power;
            return watch == null ? StayAwake.Held.AWAKE : watch.held();
        }
    }
}
