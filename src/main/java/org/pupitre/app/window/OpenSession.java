package org.pupitre.app.window;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.app.window.intake.IntakeFiles;
import org.pupitre.app.window.intake.PastedChats;
import org.pupitre.app.window.texts.TextsOfPeople;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Resumption;
import org.pupitre.live.Returning;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.SessionClock;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.power.StayAwake;
import org.pupitre.live.rehearsal.RehearsalRoom;
import org.pupitre.task.Hindered;
import org.pupitre.task.Result;
import org.pupitre.task.ResumeSession;
import org.pupitre.task.lines.BringShared;
import org.pupitre.task.sample.MoveToToday;
import org.pupitre.task.sample.SampleSession;
import org.pupitre.text.Messages;
import org.pupitre.ui.before.Computer;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Saved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The session that is open in the window, if one is: how it comes there, what is asked where it was left running, and how
 * it goes. Sessions are prepared on any thread; what that answers, and all else, is for the screen's thread.
 */
final class OpenSession implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSession.class);

    private final LibraryDesk library;
    private final InstantSource wall;
    private final LongSupplier nanos;
    private final Consoles consoles;
    private final Around around;
    private @Nullable LiveConsole open;
    private @Nullable RehearsalRoom rehearsal;

    /** What is around it: the window, and where one goes from a session. */
    interface Around {
        void show(Scene scene);

        void toList();

        /** The sheet of backups. */
        Region safety(Runnable leave);

        void giveBundle(SessionId id);

        /** Says in the title of the window whether a session is rehearsed. */
        void rehearsing(boolean on);

        /** Opens the sheet on which a file of the session is exported. */
        void export(SessionId id);

        /** Says why a session could not be opened. */
        void told(Result became);

        /** What the computer has for two hours. */
        Computer computer();

        /**
         * How tables come in that are imported.
         *
         * @param tell says what was done
         */
        IntakeFiles.Around intake(Consumer<String> tell);

        /**
         * How files of texts come and go.
         *
         * @param tell says what was wrong with the name of a file
         */
        TextsOfPeople.Around texts(Consumer<String> tell);

        /** What keeps the computer awake. */
        StayAwake.Held held();
    }

    OpenSession(LibraryDesk library, InstantSource wall, LongSupplier nanos, Consoles consoles, Around around) {
        this.library = library;
        this.wall = wall;
        this.nanos = nanos;
        this.consoles = consoles;
        this.around = around;
    }

    boolean isOpen() {
        return open != null;
    }

    /** Whether what is open is a rehearsal, which goes when it is left. */
    boolean rehearses() {
        return rehearsal != null;
    }

    /** Leaves the desk, not the session: what runs in it goes on. A second time changes nothing. */
    @Override
    public void close() {
        LiveConsole console = open;
        RehearsalRoom room = rehearsal;
        open = null;
        rehearsal = null;
        if (room != null && console != null) {
            console.close();
            room.close();
            around.rehearsing(false);
        } else if (console != null) {
            console.close();
            // It was said of this session, and not of the next.
            library.notices().lower(Notice.Kind.RESUMED);
        }
    }

    /** The session that is open, and the place where the keyboard is; none of a rehearsal. */
    Optional<Place> place() {
        LiveConsole console = open;
        return console == null || rehearsal != null
                ? Optional.empty()
                : Optional.of(new Place(console.session(), console.console().focused().orElse("")));
    }

    /** Shows the Prepare desk of the session that is open. */
    void toPrepare() {
        LiveConsole console = open;
        if (console != null && !console.console().preparing()) {
            console.console().turnPrepare();
        }
    }

    /** Brings the keyboard to a place in the session that is open. */
    void focus(Place place) {
        LiveConsole console = open;
        if (console != null && console.session().equals(place.session()) && !place.focus().isEmpty()) {
            console.console().focus(place.focus());
        }
    }

    /**
     * Where someone was before going to the list of sessions.
     *
     * @param focus name of the control that had the keyboard; empty for none
     */
    record Place(SessionId session, String focus) {}

    Runnable prepareSample() {
        SessionId id = SampleSession.sample(library, wall.instant());
        if (library.erasing().sessions().wasDeleted(id)) {
            return prepare(id);
        }
        SessionClock clock = library.returning().clock(id, wall);
        SessionLoop loop = library.open(id, clock);
        MoveToToday.bring(loop, clock);
        return () -> run(loop, clock);
    }

    Runnable prepare(SessionId id) {
        return switch (opened(id, Optional.empty())) {
            case ResumeSession.Resumed resumed -> () -> {
                resumed.away().ifPresent(away -> {
                    close();
                    library.notices().raise(Notice.Kind.RESUMED, String.valueOf(away.toSeconds()));
                });
                run(resumed.loop(), library.returning().clock(id, wall));
            };
            case ResumeSession.LeftRunning left -> {
                Returning.Still still = library.returning().still(id);
                yield () -> ask(id, left.ask(), still);
            }
            case Hindered hindered -> () -> around.told(hindered);
        };
    }

    /** Plays the copy of a session: with everything but what leads out of it, such as backups, bundles and imports. */
    void rehearse(RehearsalRoom room) {
        LiveConsole console = new LiveConsole(room.loop(), room.clock(), nanos, room.notices(), consoles, true);
        Console desks = console.console();
        desks.showSleep(around::held);
        desks.showComputer(around::computer);
        desks.showSessions(around::toList);
        desks.showAbout(() -> desks.cover(AboutPage.sheet(library.file(), consoles.words(), desks::uncover)));
        close();
        open = console;
        rehearsal = room;
        around.rehearsing(true);
        around.show(Consoles.scene(desks));
    }

    private void run(SessionLoop loop, SessionClock clock) {
        LiveConsole console = new LiveConsole(loop, clock, nanos, library.notices(), consoles, false);
        Console desks = console.console();
        desks.showBackups(() -> library.newestBackup().map(Backup::at),
                () -> desks.cover(around.safety(desks::uncover)));
        desks.showSleep(around::held);
        desks.showComputer(around::computer);
        desks.showSessions(around::toList);
        desks.showAbout(() -> desks.cover(AboutPage.sheet(library.file(), consoles.words(), desks::uncover)));
        desks.files().intake().leadsTo(new IntakeFiles(library, loop, clock, consoles.words(),
                desks.files().intake(), around.intake(desks::notice)));
        desks.files().exportBy(() -> around.export(loop.id()));
        desks.onGive(() -> around.giveBundle(loop.id()));
        close();
        open = console;
        Scene scene = Consoles.scene(desks);
        TextsOfPeople.install(scene, library, loop, clock, consoles.words(), around.texts(desks::notice));
        PastedChats.install(scene, desks.files().intake(), consoles.words(), () -> true);
        around.show(scene);
        bringShared(loop, clock);
    }

    /** The lines and terms of the seminar come from its other sessions, which takes a while where there are many. */
    private void bringShared(SessionLoop loop, SessionClock clock) {
        Thread.ofVirtual().name("pupitre-lines").start(() -> {
            try {
                BringShared.into(loop, library, clock.instant());
            } catch (RuntimeException e) {
                // The session goes on with the lines and terms it has.
                LOG.warn("what the seminar shares was not brought in: {}", e.getClass().getSimpleName());
            }
        });
    }

    /** Shows the session standing still as it was last known; nothing is written, since no loop is open. */
    private void ask(SessionId id, Resumption.Ask ask, Returning.Still left) {
        Console still = consoles.on(new Still(ask, left), false, false);
        Scene scene = Consoles.scene(still);
        still.show(left.state(), ask.lastKnown());
        around.show(scene);
        still.ask(ask, answer -> resume(id, new ResumeSession.Decision(ask, answer)), () -> around.toList());
    }

    private ResumeSession.Result opened(SessionId id, Optional<ResumeSession.Decision> decision) {
        return new ResumeSession(library, id, () -> library.returning().clock(id, wall), wall.instant(), decision)
                .run(Progress.NONE);
    }

    private Optional<String> resume(SessionId id, ResumeSession.Decision decision) {
        ResumeSession.Result became = opened(id, Optional.of(decision));
        if (!(became instanceof ResumeSession.Resumed resumed)) {
            return became.sentences(Messages.of(consoles.words().locale())).stream().findFirst();
        }
        SessionClock clock = library.returning().clock(id, wall);
        resumed.decided().ifPresent(clock::noticed);
        run(resumed.loop(), clock);
        return Optional.empty();
    }

    /** Behind a session that stands still: nothing is written, since no loop is open. */
    private record Still(Resumption.Ask ask, Returning.Still left) implements Consoles.Desk {
        @Override
        public Saved saved() {
            return new Saved(ask.lastKnown(), left.entries(), 0, null);
        }

        @Override
        public List<Notice> standing() {
            return List.of();
        }

        @Override
        public Optional<Command> chosen(Notice notice, Notice.Choice choice) {
            return Optional.empty();
        }
    }
}
