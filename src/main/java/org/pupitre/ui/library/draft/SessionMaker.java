package org.pupitre.ui.library.draft;

import java.time.ZonedDateTime;
import java.util.Optional;

import org.pupitre.ui.kit.field.Drafts;

/** Makes a session that was typed on the screen. */
public interface SessionMaker {
    /** What was typed of a session that was not made yet. */
    Drafts drafts();

    /** The time now, in the zone of this machine. */
    ZonedDateTime now();

    /**
     * Plans the session in the library and opens it.
     *
     * @return why it was not, in the language of the screen; empty if it is open
     */
    Optional<String> make(SessionDraft draft);
}
