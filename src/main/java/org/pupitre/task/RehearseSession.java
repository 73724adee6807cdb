package org.pupitre.task;

import java.time.InstantSource;
import java.util.List;
import java.util.function.LongSupplier;

import org.pupitre.domain.outlook.NextDay;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.rehearsal.RehearsalRoom;
import org.pupitre.text.Messages;

/** Copies a session to play it on the screen. */
public record RehearseSession(LibraryDesk library, SessionId session, InstantSource wall, LongSupplier nanos)
        implements Task<RehearseSession.Result> {
    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result {}

    /** The copy is open. */
    public record Ready(RehearsalRoom room) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of();
        }
    }

    /** The rehearsal was left. */
    public record ThrownAway() implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("library.rehearsalGone"));
        }
    }

    /** There is no copy, and nothing of it is left. */
    public record NotReady(Obstacle obstacle) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("library.noRehearsal", obstacle.sentence(messages)));
        }
    }

    @Override
    public Result run(Progress progress) {
        try {
            return switch (RehearsalRoom.open(library, session, NextDay::on, wall, nanos)) {
                case RehearsalRoom.Became.Ready ready -> new Ready(ready.room());
                case RehearsalRoom.Became.Refused refused -> new NotReady(new Obstacle.Refused(refused.reason()));
            };
        } catch (LibraryException e) {
            return new NotReady(new Obstacle.Broken(e));
        }
    }
}
