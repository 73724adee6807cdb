package org.pupitre.ui.library;

import java.time.ZonedDateTime;
import java.util.Optional;

/** Makes a session that was typed on the screen. */
public interface SessionMaker {
    /** The time now, in the zone of this machine. */
    ZonedDateTime now();

    /**
     * Plans the session in the library and opens it.
     *
     * @return why it was not, in the language of the screen; empty if it is open
     */
    Optional<String> make(SessionDraft draft);
}
