package org.pupitre.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.pupitre.domain.Outcome;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.bundle.Bundle;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.text.Messages;

/** Takes a bundle in as one act, after a backup: notes into their session, or a rapporteur's copy of it. */
public record TakeBundle(LibraryDesk library, Bundle bundle, Instant at) implements Task<TakeBundle.Result> {
    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result
            permits TakeBundle.Taken, TakeBundle.NothingNew, Hindered {}

    /** Its notes are in the library. */
    public record Taken(SessionId session) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("library.bundle.takenIn"));
        }
    }

    /** All of it was in the library before. */
    public record NothingNew() implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("exchange.bundle.nothingNew"));
        }
    }

    @Override
    public Result run(Progress progress) {
        try {
            Optional<Outcome> outcome = new BundleDesk(library).take(bundle, at);
            if (outcome.isEmpty()) {
                return new NothingNew();
            }
            return outcome.flatMap(Obstacle::of).<Result>map(Hindered::new)
                    .orElseGet(() -> new Taken(bundle.manifest().session()));
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
    }
}
