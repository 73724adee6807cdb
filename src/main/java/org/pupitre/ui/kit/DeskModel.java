package org.pupitre.ui.kit;

import java.time.Instant;

import org.pupitre.domain.SessionState;

/** What one desk shows, as JavaFX properties. */
@FunctionalInterface
public interface DeskModel {
    /**
     * Takes a whole snapshot; called on the screen's thread at every change and at every tick, so it touches only what
     * has changed.
     */
    void show(SessionState state, Instant now);
}
