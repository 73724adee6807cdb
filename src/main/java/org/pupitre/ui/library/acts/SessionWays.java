package org.pupitre.ui.library.acts;

import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;

/** Where one goes from a session of the list. */
public interface SessionWays {
    /** Opens a session on the console. */
    void open(SessionId session);

    /** Opens a session on the Prepare desk. */
    void prepare(SessionId session);

    /** Plans another session like this one, on the next day, and opens it on the Prepare desk. */
    void planNextDay(SessionId session);

    /** Plays a copy of a session on the console, which is thrown away. */
    void rehearse(SessionId session);

    /** Shows what goes with a session when it is deleted, and asks once more. */
    void delete(SessionSummary session);

    /** Opens the sheet on which a file of the session is exported. */
    void export(SessionId session);

    /** Writes a session as a bundle for a rapporteur, or from one, into a file that is asked for. */
    void giveBundle(SessionId session);
}
