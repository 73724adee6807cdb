package org.pupitre.ui.timeline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.agenda.Phase;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.value.ItemId;

/** One item of the agenda. It stays the same object while its item stays, so that lists keep their place. */
final class AgendaRow {
    private final ItemId id;
    private final ReadOnlyObjectWrapper<Look> look;
    private final ReadOnlyStringWrapper flags = new ReadOnlyStringWrapper(this, "flags", "");

    /**
     * How the row looks.
     *
     * @param times  the times that matter most now
     * @param plan   planned times where they are worth a line of their own, else empty
     * @param figure what is at the right: offset of what is over, what is left, planned length
     * @param word   what the figure means, or how far the item is off its plan; may be empty
     * @param phase  how near the running item is to its end, null if it does not run
     * @param next   whether it is the one that the key for the next item starts
     * @param over   whether the session has ended, so that only what has run can be reopened
     * @param told   the row read aloud
     */
    record Look(
            String title,
            String times,
            String plan,
            String figure,
            String word,
            ItemState state,
            @Nullable Phase phase,
            boolean next,
            boolean over,
            String told) {
        boolean running() {
            return state == ItemState.RUNNING || state == ItemState.PAUSED;
        }

        /** Whether it can be started, skipped or brought back. */
        boolean startable() {
            return !over && !running();
        }

        boolean reopenable() {
            return state == ItemState.DONE;
        }
    }

    AgendaRow(ItemId id, Look look) {
        this.id = id;
        this.look = new ReadOnlyObjectWrapper<>(this, "look", look);
    }

    ItemId id() {
        return id;
    }

    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** What in its plan deserves a look, in words; empty for nothing. */
    ReadOnlyStringProperty flagsProperty() {
        return flags.getReadOnlyProperty();
    }

    void flag(String words) {
        flags.set(words);
    }

    void show(Look next) {
        if (!next.equals(look.get())) {
            look.set(next);
        }
    }
}
