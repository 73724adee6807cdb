package org.pupitre.ui.library.acts;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.pupitre.domain.value.SessionId;

/** What the list of sessions asks of the program, beside changing a session. */
public interface ListDoor extends SessionDoor {
    /** The time now. */
    Instant now();

    /** Plans a session like this one, which begins then, and opens it on the Prepare desk. */
    void copy(SessionId session, Instant start, Consumer<Optional<String>> became);

    /** Takes back the latest change that was made from the list, unless the session was changed since. */
    void undo(Consumer<Optional<String>> became);
}
