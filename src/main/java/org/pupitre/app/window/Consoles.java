package org.pupitre.app.window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.pupitre.app.window.place.SessionTitle;
import org.pupitre.app.window.place.StripMemory;
import org.pupitre.app.window.place.WindowMemory;
import org.pupitre.app.window.room.RoomWindow;
import org.pupitre.domain.act.Command;
import org.pupitre.live.notice.Notice;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Acts;
import org.pupitre.ui.kit.field.Presses;
import org.pupitre.ui.notice.NoticeSource;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Saved;
import org.pupitre.ui.shell.zone.ZoneMemory;

/**
 * Makes the consoles of a window, on the screen's thread. One can be made ahead on a thread of its own, while the toolkit
 * of the screen still starts and the library is being opened; the first that asks for a console is given that one.
 */
public final class Consoles {
    /** The size of a console where the screen has room for it. */
    static final int WIDTH = 1440;
    static final int HEIGHT = 900;

    private final Words words;
    private final Theme theme;
    private @Nullable CompletableFuture<Early> early;
    private WindowMemory boothMemory = WindowMemory.untilTheEnd();
    private WindowMemory roomMemory = WindowMemory.untilTheEnd();
    private StripMemory stripMemory = StripMemory.untilTheEnd();
    private ZoneMemory zoneMemory = ZoneMemory.NONE;

    /** What a console asks of the session behind it. */
    interface Desk {
        /** The state of saving, asked at each tick. */
        Saved saved();

        /** What the people at the desks should know, asked at each tick. */
        List<Notice> standing();

        /** What a choice at a notice means as a command, if it is one. */
        Optional<Command> chosen(Notice notice, Notice.Choice choice);
    }

    public Consoles(Words words, Theme theme) {
        this.words = words;
        this.theme = theme;
    }

    Words words() {
        return words;
    }

    Theme theme() {
        return theme;
    }

    /** Where from now on is remembered what is chosen in the interpreters’ window. */
    void rememberBooth(WindowMemory memory) {
        boothMemory = memory;
    }

    /** Where from now on is remembered what is chosen in the room window. */
    void rememberRoom(WindowMemory memory) {
        roomMemory = memory;
    }

    /** Where from now on is remembered where the strip is. */
    public void rememberStrip(StripMemory memory) {
        stripMemory = memory;
    }

    /** Where from now on is remembered which time zones the moderator has beside the session's. */
    public void rememberZones(ZoneMemory memory) {
        zoneMemory = memory;
    }

    /** The window of a console's strip, which is made when it is opened. */
    StripWindow strip(Console console, boolean rehearsal) {
        return new StripWindow(words, theme, console::stripKeys, stripMemory, title(rehearsal));
    }

    /** The interpreters’ window beside a console, which is made when it is opened. */
    BoothWindow booth(Acts acts, Presses presses, boolean rehearsal) {
        return new BoothWindow(words, theme, acts, presses, boothMemory, title(rehearsal));
    }

    /** The room window of a session, which is made when it is opened. */
    RoomWindow room(boolean rehearsal) {
        return new RoomWindow(words, theme, roomMemory, title(rehearsal));
    }

    private static SessionTitle title(boolean rehearsal) {
        return rehearsal ? SessionTitle.REHEARSAL : SessionTitle.TRUE;
    }

    /**
     * Begins to make one for the session to come. Nodes may be made on any thread until they are in a window that is
     * shown. Words and look can be changed on the screen's thread once {@link #awaitAhead} came back.
     */
    public static Consoles ahead(Locale language) {
        Consoles consoles = new Consoles(new Words(language), new Theme());
        CompletableFuture<Early> made = new CompletableFuture<>();
        consoles.early = made;
        Thread.ofPlatform().daemon().name("pupitre-console").start(() -> {
            try {
                Theme.layAnyGround();
                made.complete(consoles.new Early());
            } catch (RuntimeException | LinkageError e) {
                // Whatever it was, it comes again where a console is really wanted.
                made.completeExceptionally(e);
            }
        });
        return consoles;
    }

    /** Waits until the one that is made ahead is there, or is known not to come; not on the screen's thread. */
    void awaitAhead() {
        CompletableFuture<Early> made = early;
        if (made != null) {
            made.handle((_, _) -> true).join();
        }
    }

    /** Styles the one that was made ahead, which also reads the style sheets for all windows. */
    void styleAhead() {
        CompletableFuture<Early> made = early;
        if (made != null && !made.isCompletedExceptionally()) {
            scene(made.join().console).getRoot().applyCss();
        }
    }

    /**
     * A console on this desk. It sends nothing before it is told where to: {@link Console#sendTo}.
     *
     * @param rehearsal whether the session is played to practise
     * @param copy      whether the session is a rapporteur's copy, which has a desk of its own
     */
    Console on(Desk desk, boolean rehearsal, boolean copy) {
        Console console = early(desk, rehearsal, copy);
        console.rememberZones(zoneMemory);
        return console;
    }

    private Console early(Desk desk, boolean rehearsal, boolean copy) {
        CompletableFuture<Early> made = early;
        if (made == null || made.isCompletedExceptionally() || rehearsal || copy) {
            return make(desk, rehearsal, copy);
        }
        early = null;
        Early taken = made.join();
        taken.desk = desk;
        return taken.console;
    }

    /** The scene of a console, always the same for the same console. */
    static Scene scene(Console console) {
        return console.scene(WIDTH, HEIGHT);
    }

    private Console make(Desk desk, boolean rehearsal, boolean copy) {
        return new Console(words, theme, Acts.NOWHERE, desk::saved, new NoticeSource(desk::standing, desk::chosen),
                rehearsal,
                copy);
    }

    /** A console no one works at yet: there is nothing to be sent and nothing to be told. */
    private final class Early implements Desk {
        private @Nullable Desk desk;
        private final Console console = make(this, false, false);

        @Override
        public Saved saved() {
            return desk == null ? new Saved(null, 0, 0, null) : desk.saved();
        }

        @Override
        public List<Notice> standing() {
            return desk == null ? List.of() : desk.standing();
        }

        @Override
        public Optional<Command> chosen(Notice notice, Notice.Choice choice) {
            return desk == null ? Optional.empty() : desk.chosen(notice, choice);
        }
    }
}
