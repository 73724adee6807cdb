package org.pupitre.ui.timeline.landing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Follow;

/**
 * One item in the sheet on which a landing is adjusted. It stays the same object while its item is to come, so that the list
 * keeps its place.
 */
final class LandingRow {
    private final ItemId id;
    private final ReadOnlyObjectWrapper<Look> look;

    /**
     * How the row looks.
     *
     * @param minutes  how long it is to take, whole minutes
     * @param limit    how far it may give, in words
     * @param why      how far it may give, whether before others, and a fixed start; empty where the limit says all
     * @param less     whether it can give one minute more
     * @param more     whether it can take one minute back
     * @param optional whether it may be left out
     * @param leftOut  whether it is left out as shown
     * @param changed  whether it differs from the agenda
     * @param told     the row read aloud
     */
    record Look(
            String title,
            String minutes,
            String limit,
            String why,
            boolean less,
            boolean more,
            boolean optional,
            boolean leftOut,
            boolean changed,
            String told) {
        /** Whether its minutes can be changed at all. */
        boolean steps() {
            return !leftOut && (less || more);
        }
    }

    LandingRow(ItemId id, Look look) {
        this.id = id;
        this.look = new ReadOnlyObjectWrapper<>(this, "look", look);
    }

    ItemId id() {
        return id;
    }

    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    Look look() {
        return look.get();
    }

    void show(Look next) {
        Follow.set(look, next);
    }
}
