package org.pupitre.ui.library.acts;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.value.SessionId;

/** A list whose sessions nothing changes; tests override what they change. */
public class NoChanges implements ListDoor {
    private static AssertionError notAsked() {
        return new AssertionError("not asked for");
    }

    @Override
    public Instant now() {
        return Instant.parse("2022-05-24T10:38:00Z");
    }

    @Override
    public void change(SessionId session, Command act, Consumer<Optional<String>> became) {
        throw notAsked();
    }

    @Override
    public void copy(SessionId session, Instant start, Consumer<Optional<String>> became) {
        throw notAsked();
    }

    @Override
    public void undo(Consumer<Optional<String>> became) {
        throw notAsked();
    }
}
