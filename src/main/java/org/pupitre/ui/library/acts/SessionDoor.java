package org.pupitre.ui.library.acts;

import java.util.Optional;
import java.util.function.Consumer;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.value.SessionId;

/** Changes a session of the library. */
@FunctionalInterface
public interface SessionDoor {
    /**
     * Carries out an act of a session, which undo takes back.
     *
     * @param became is told on the screen's thread why it was not done, in the language of the screen, and nothing where it
     *               was
     */
    void change(SessionId session, Command act, Consumer<Optional<String>> became);
}
