package org.pupitre.ui.room;

import java.time.Instant;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.outlook.gate.Attribution;
import org.pupitre.domain.outlook.gate.Release;
import org.pupitre.domain.outlook.released.ReleasedRoom;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Follow;

/** What the room may see now. It asks the gate, and keeps nothing of the session. */
public final class RoomModel implements DeskModel {
    private final RoomWords words = new RoomWords();
    private final ReadOnlyObjectWrapper<Optional<ReleasedRoom>> room =
            new ReadOnlyObjectWrapper<>(this, "room", Optional.empty());

    @Override
    public void show(SessionState state, Instant now) {
        Follow.set(room, state.plan() == null
                ? Optional.empty()
                : Optional.of(Release.room(state, now, Attribution.of(state), words)));
    }

    /** What the room may see; empty for a session without a plan. */
    ReadOnlyObjectProperty<Optional<ReleasedRoom>> roomProperty() {
        return room.getReadOnlyProperty();
    }

    RoomWords words() {
        return words;
    }
}
