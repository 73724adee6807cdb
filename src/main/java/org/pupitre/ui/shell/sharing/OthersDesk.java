package org.pupitre.ui.shell.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.room.RoomDesk;

/** What others see, at the moderator's console: the windows beside it, the message to the room, and this screen while it is shared. */
public final class OthersDesk {
    private final Around around;
    private final RoomDesk room;
    private final SharedScreenModel sharing = new SharedScreenModel();
    private BesideWindows beside = BesideWindows.NONE;

    /**
     * What is outside of it.
     *
     * @param console the console's window
     * @param lay     opens a small sheet over the foot of the console, or closes it where it is open
     * @param leave   takes the sheet away
     * @param again   shows the session again
     */
    public record Around(Supplier<Window> console, Consumer<Region> lay, Runnable leave, Runnable again) {}

    public OthersDesk(Words words, Sender sender, Around around) {
        this.around = around;
        room = new RoomDesk(words, sender,
                new RoomDesk.Around(() -> beside.room().accept(around.console().get()), around.lay(), around.leave()));
    }

    /** The keys of the room, and of a shared screen. */
    public List<KeyLine> keys() {
        List<KeyLine> keys = new ArrayList<>(room.keys());
        keys.add(NamedKey.always("keys.act.SHARING", this::turnSharing, new Pressed(List.of(KeyCode.H), true, true)));
        return keys;
    }

    /** What opens windows beside the console from now on. */
    public void opens(BesideWindows windows) {
        beside = windows;
    }

    /** Opens the interpreters' window. */
    public void openBooth() {
        beside.booth().accept(around.console().get());
    }

    /** Hides what others must not see on this screen, or shows it again. */
    public void turnSharing() {
        sharing.turn();
        around.again().run();
    }

    /** Whether this screen is shared. */
    public SharedScreenModel sharing() {
        return sharing;
    }

    /** Takes a whole snapshot; tells what of it may be on this screen. */
    public SessionState show(SessionState next, Instant now) {
        room.show(next);
        sharing.show(next, now);
        return sharing.onScreen(next);
    }

    /** A command with what the screen did not show. */
    public Command whole(Command command) {
        return sharing.whole(command);
    }
}
