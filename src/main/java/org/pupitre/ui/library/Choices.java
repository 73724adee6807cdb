package org.pupitre.ui.library;

import java.util.Optional;
import org.pupitre.domain.value.SessionId;
import org.pupitre.ui.library.draft.SessionMaker;
import org.pupitre.ui.library.elsewhere.ElsewhereDoor;

/** What can be chosen on the first screen. */
public interface Choices {
    /** Takes the sample seminar into the library, if it is not there, and opens its first session. */
    void openSample();

    /** Asks for a file and takes its seminar into the library. */
    void importSeminar();

    /** Stops an import that has changed nothing yet. */
    void stopImport();

    /** Makes a session that is typed on the screen. */
    SessionMaker making();

    /** Shows the backups, and what can be done with them. */
    void safety();

    /** Shows what runs here, and the licences of all parts. */
    void about();

    /** Opens a session on the console. */
    void open(SessionId session);

    /** Opens a session on the Prepare desk. */
    void prepare(SessionId session);

    /** Plans another session like this one, on the next day, and opens it on the Prepare desk. */
    void planNextDay(SessionId session);

    /** Writes a session as a bundle for a rapporteur, or from one, into a file that is asked for. */
    void giveBundle(SessionId session);

    /** Asks for a bundle and takes it in, after showing what that changes. */
    void takeBundle();

    /** Sessions of other computers. */
    ElsewhereDoor elsewhere();

    /** The session from which someone came to the list; empty at the start. */
    default Optional<SessionId> cameFrom() {
        return Optional.empty();
    }

    /** Back to the session from which someone came to the list, and to the place where the keyboard was. */
    default void back() {
        // At the start there is none.
    }

    /** Erases people. */
    EraseDoor erasing();
}
