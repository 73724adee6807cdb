package org.pupitre.ui.timeline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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
     * @param start   when it is expected to begin, of the next few items; else empty
     * @param minutes how long it is planned to take, of the next few items; else empty
     * @param facts   its planned, expected and actual times, for the pointer
     * @param over    whether the session has ended, so that only what has run can be reopened
     * @param told    the row read aloud
     */
    record Look(String title, String start, String minutes, String facts, ItemState state, boolean over, String told) {
        boolean running() {
            return state == ItemState.RUNNING || state == ItemState.PAUSED;
        }

        /** Whether it can be started, skipped or brought back. */
        boolean startable() {
            return !over && !running();
        }

        /** Whether it is over, or was not held. */
        boolean past() {
            return state == ItemState.DONE || state == ItemState.NOT_DONE;
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
