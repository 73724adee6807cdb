package org.pupitre.ui.library.acts;

import org.pupitre.domain.value.SessionId;

/** Where one goes from a session of the list. */
public interface SessionWays {
    /** Opens a session on the console. */
    void open(SessionId session);

    /** Opens a session on the Prepare desk. */
    void prepare(SessionId session);

    /** Plans another session like this one, on the next day, and opens it on the Prepare desk. */
    void planNextDay(SessionId session);

    /** Writes a session as a bundle for a rapporteur, or from one, into a file that is asked for. */
    void giveBundle(SessionId session);
}
