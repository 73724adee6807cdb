package org.pupitre.cli.drive;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.cli.answers.Topic;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.value.CommandId;

/** What one line asks for. */
public sealed interface Order {
    CommandId id();

    /** The line's own time, null if it has none. */
    @Nullable
    Instant at();

    /**
     * To carry out a command.
     *
     * @param refused whether a script expects that it is refused
     * @param picture name of a picture that a rehearsal takes after it
     */
    record Act(CommandId id, @Nullable Instant at, Command command, boolean refused, @Nullable String picture)
            implements Order {}

    /** To say the state of something. */
    record Ask(CommandId id, @Nullable Instant at, Topic topic) implements Order {}
}
