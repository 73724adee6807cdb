package org.pupitre.task.listing;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.Step;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.task.Obstacle;

/**
 * Carries out acts of sessions from the list, and takes back the latest. A session that is not open is opened for it and closed
 * again: one that was left running does not go on by it.
 */
public final class ChangeSession {
    private final LibraryDesk library;
    private @Nullable Done latest;

    /** The act that was done last. */
    private record Done(SessionId session, CommandId command) {}

    public ChangeSession(LibraryDesk library) {
        this.library = library;
    }

    /** Carries out an act; answers what was in its way. */
    public Optional<Obstacle> carryOut(SessionId session, Command act, Instant at) {
        try {
            Outcome outcome = submitted(session, act, at);
            Optional<Obstacle> obstacle = Obstacle.of(outcome);
            if (obstacle.isEmpty()) {
                latest = new Done(session, outcome.id());
            }
            return obstacle;
        } catch (LibraryException e) {
            return Optional.of(new Obstacle.Broken(e));
        }
    }

    /** Takes back the act that was done last, where nothing that can be undone was done in its session since. */
    public Optional<Obstacle> undo(Instant at) {
        Done done = latest;
        try {
            if (done == null || !library.replay(done.session()).history().toUndo().map(Step::command)
                    .equals(Optional.of(done.command()))) {
                return Optional.of(new Obstacle.Refused(new Rejection.NothingToUndo()));
            }
            latest = null;
            return Obstacle.of(submitted(done.session(), new Undo(), at));
        } catch (LibraryException e) {
            return Optional.of(new Obstacle.Broken(e));
        }
    }

    private Outcome submitted(SessionId session, Command act, Instant at) {
        boolean open = library.sessions().stream().anyMatch(s -> s.id().equals(session) && s.open());
        SessionLoop loop = library.open(session, () -> at);
        try {
            return loop.submit(act, at).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LibraryException broken) {
                throw broken;
            }
            throw e;
        } finally {
            if (!open) {
                loop.close();
            }
        }
    }
}
