package org.pupitre.task;

import java.util.Optional;

import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Rejection;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.text.Causes;
import org.pupitre.text.Messages;

/** Why a task was not done: the rules, or the disk. Nothing has changed. */
public sealed interface Obstacle {
    /** The sentence that says it and what to do. */
    String sentence(Messages messages);

    /** The rules of the session refused it. */
    record Refused(Rejection reason) implements Obstacle {
        @Override
        public String sentence(Messages messages) {
            return messages.sentence("rejection", (Record) reason);
        }
    }

    /**
     * Neither the library nor a second place took it.
     *
     * @param cause the name of the {@link LibraryException.Kind}
     */
    record NotSaved(String cause) implements Obstacle {
        @Override
        public String sentence(Messages messages) {
            return messages.text("common.notSaved", Causes.text(messages, cause));
        }
    }

    /** The library could not be read or written. */
    record Broken(LibraryException problem) implements Obstacle {
        @Override
        public String sentence(Messages messages) {
            return messages.text(problem.key(), problem.arguments());
        }
    }

    /** What was in the way of a command; empty where it is on disk, in the library or in the second place. */
    static Optional<Obstacle> of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _,Outcome.SetAside _ -> Optional.empty();
            case Outcome.Refused refused -> Optional.of(new Refused(refused.reason()));
            case Outcome.NotSaved not -> Optional.of(new NotSaved(not.cause()));
        };
    }
}
