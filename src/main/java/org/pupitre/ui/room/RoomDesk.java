package org.pupitre.ui.room;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.Stroke.Pressed;

/** The room window at the console: the keys that open it and that write a message to the room. */
public final class RoomDesk {
    private final Words words;
    private final Sender sender;
    private final Around around;
    private @Nullable MessageSheet sheet;
    private @Nullable SessionState state;

    /**
     * What is outside of it.
     *
     * @param turnWindow opens the room window, or closes it
     * @param turnSheet  opens a small sheet over the foot of the console, or closes it where it is open
     * @param leaveSheet takes the sheet away
     */
    public record Around(Runnable turnWindow, Consumer<Region> turnSheet, Runnable leaveSheet) {}

    public RoomDesk(Words words, Sender sender, Around around) {
        this.words = words;
        this.sender = sender;
        this.around = around;
    }

    /** The keys of the room. */
    public List<KeyLine> keys() {
        return List.of(NamedKey.always("keys.act.ROOM", around.turnWindow(), Pressed.bare(KeyCode.F5)),
                NamedKey.always("keys.act.TELL_ROOM", this::message, Pressed.control(KeyCode.M)));
    }

    /** To the message to the room, or back. */
    public void message() {
        SessionState shown = state;
        if (shown != null && shown.plan() != null) {
            MessageSheet made = sheet == null ? new MessageSheet(words, sender, around.leaveSheet()) : sheet;
            sheet = made;
            follow(made, shown);
            around.turnSheet().accept(made);
        }
    }

    /** Shows a whole snapshot; the sheet follows while it is open. */
    public void show(SessionState next) {
        state = next;
        if (sheet != null && sheet.getScene() != null) {
            follow(sheet, next);
        }
    }

    private static void follow(MessageSheet sheet, SessionState state) {
        if (state.plan() != null) {
            sheet.show(state.plan().languages(), state.meeting().told());
        }
    }
}
