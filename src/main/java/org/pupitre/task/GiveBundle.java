package org.pupitre.task;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.text.Messages;

/**
 * Writes the bundle of a session to a file, whole or not at all.
 *
 * @param application the name and version that the bundle tells of itself
 */
public record GiveBundle(LibraryDesk library, SessionId session, Path file, String application, Instant at)
        implements Task<GiveBundle.Result> {
    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result
            permits GiveBundle.Given, GiveBundle.NotGiven, Hindered {}

    /**
     * The file is written.
     *
     * @param notes how many notes are in it
     * @param back  whether it goes back to the console, from a rapporteur's copy
     */
    public record Given(Path file, int notes, boolean back) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text(back ? "library.bundle.givenBack" : "library.bundle.given", file, notes));
        }
    }

    /** Nothing is written. */
    public record NotGiven(Why why, Path file, SessionId session) implements Result {
        /** What was in the way. */
        public enum Why {
            /** A file that is no bundle has this name. */
            OTHER_FILE,
            /** The library has no such session. */
            NO_SESSION,
            /** The file cannot be written. */
            NOT_WRITTEN
        }

        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(switch (why) {
                case OTHER_FILE -> messages.text("cli.export.there", file);
                case NO_SESSION -> messages.text("cli.export.noSuchSession", session.value());
                case NOT_WRITTEN -> messages.text("library.bundle.notWritten", file);
            });
        }
    }

    @Override
    public Result run(Progress progress) {
        if (!BundleDesk.replaceable(file)) {
            return not(NotGiven.Why.OTHER_FILE);
        }
        try {
            boolean back = library.replay(session).core().copy() != null;
            Optional<BundleDesk.Given> given = new BundleDesk(library).give(session, file, application, at);
            return given.<Result>map(g -> new Given(file, g.notes(), back))
                    .orElseGet(() -> not(NotGiven.Why.NO_SESSION));
        } catch (IOException e) {
            return not(NotGiven.Why.NOT_WRITTEN);
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
    }

    private Result not(NotGiven.Why why) {
        return new NotGiven(why, file, session);
    }
}
