package org.pupitre.ui.library;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.pupitre.live.SessionSummary;

/**
 * What a first screen shows besides the sessions of the library: which of them is selected, and what time it is. Each first
 * screen has its own, so that a screen that was left follows the time no longer.
 */
final class FirstScreenModel {
    private final ObjectProperty<@Nullable SessionSummary> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObjectProperty<@Nullable Instant> now = new SimpleObjectProperty<>(this, "now");

    /** @param now null where it is not known */
    FirstScreenModel(@Nullable Instant now) {
        this.now.set(now);
    }

    /** The selected session; null where there is none. */
    ReadOnlyObjectProperty<@Nullable SessionSummary> selectedProperty() {
        return selected;
    }

    void select(@Nullable SessionSummary session) {
        selected.set(session);
    }

    /** The time of day, to the second; null until it is known. */
    ReadOnlyObjectProperty<@Nullable Instant> nowProperty() {
        return now;
    }

    void at(Instant time) {
        now.set(time.truncatedTo(ChronoUnit.SECONDS));
    }
}
