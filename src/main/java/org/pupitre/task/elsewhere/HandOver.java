package org.pupitre.task.elsewhere;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.ActFile;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.TextLine;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.Obstacle;
import org.pupitre.task.Task;
import org.pupitre.text.Messages;

/**
 * Writes what another computer lacks of a session: where it was continued there, the acts that were done here after; else all
 * acts.
 */
public record HandOver(LibraryDesk library, SessionId session, Path file, Instant at)
        implements Task<HandOver.Result> {
    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result
            permits HandOver.Given, HandOver.NotGiven, NotDone {}

    /**
     * The file is written.
     *
     * @param acts  how many acts are in it
     * @param whole whether it holds all of the session
     */
    public record Given(Path file, int acts, boolean whole) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(whole
                    ? messages.text("elsewhere.givenWhole", file)
                    : messages.text("elsewhere.given", file, acts));
        }
    }

    /**
     * Nothing is written.
     *
     * @param key of the sentence that says why
     */
    public record NotGiven(Path file, String key) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text(key, file));
        }
    }

    @Override
    public Result run(Progress progress) {
        if (Files.exists(file) && !ActFile.is(file)) {
            return new NotGiven(file, "elsewhere.otherFile");
        }
        try {
            boolean whole = library.replay(session).lines().elsewhere() == null;
            List<TextLine> lines = library.continuing().toHandOver(session);
            if (lines.isEmpty()) {
                return new NotGiven(file, "elsewhere.nothingNew");
            }
            library.continuing().leave(file, lines, at);
            int markers = whole ? 0 : library.continuing().leftLines(session);
            return new Given(file, lines.size() - markers, whole);
        } catch (IOException e) {
            return new NotGiven(file, "elsewhere.notWritten");
        } catch (LibraryException e) {
            return new NotDone(new Obstacle.Broken(e));
        }
    }
}
