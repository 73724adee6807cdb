package org.pupitre.ui.library;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.pupitre.domain.value.SessionId;
import org.pupitre.ui.library.acts.ListDoor;
import org.pupitre.ui.library.acts.SessionWays;
import org.pupitre.ui.library.draft.SessionMaker;
import org.pupitre.ui.library.elsewhere.ElsewhereDoor;

/** What can be chosen on the first screen. */
public interface Choices extends SessionWays {
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

    /** Takes up files that were dropped, such as a seminar file or a bundle. */
    void receive(List<File> files);

    /** Changes sessions of the list. */
    ListDoor changing();

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
