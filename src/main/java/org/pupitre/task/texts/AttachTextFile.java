package org.pupitre.task.texts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.ReadinessCommand.AttachText;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TextFile;
import org.pupitre.domain.value.ContentId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.task.Obstacle;
import org.pupitre.task.Result;
import org.pupitre.task.Task;
import org.pupitre.text.Messages;

/**
 * Gives a person the file of what he or she will say: its bytes into the library first, then the act that names it (rules of the
 * people, section 2).
 */
public record AttachTextFile(LibraryDesk library, SessionLoop session, PersonId person, Path file, Instant at)
        implements
        Task<Result> {
    /** Of a file that is refused, and is in no library. */
    private static final ContentId NOT_KEPT = new ContentId("none");

    /** The person has the file. */
    public record Given(TextFile file) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of();
        }
    }

    /** The rules or the disk did not allow it; nothing has changed. */
    public record NotGiven(Obstacle obstacle) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(obstacle.sentence(messages));
        }
    }

    /** The file cannot be read. */
    public record NotRead(Path file) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("task.text.notRead", file));
        }
    }

    @Override
    public Result run(Progress progress) {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        byte[] bytes;
        try {
            // A file that is no text is not read at all, one that is too large only as far as that shows.
            bytes = TextFile.isText(name) ? read() : new byte[0];
        } catch (IOException e) {
            return new NotRead(file);
        }
        try {
            boolean kept = TextFile.isText(name) && bytes.length > 0 && bytes.length <= TextFile.LARGEST;
            TextFile text = new TextFile(kept ? library.keepText(bytes) : NOT_KEPT, name, bytes.length);
            Outcome outcome = session.submit(new AttachText(person, text), at).join();
            boolean same = outcome instanceof Outcome.Refused refused
                    && refused.reason() instanceof Rejection.NothingChanges;
            return same
                    ? new Given(text)
                    : Obstacle.of(outcome).<Result>map(NotGiven::new).orElseGet(() -> new Given(text));
        } catch (LibraryException e) {
            return new NotGiven(new Obstacle.Broken(e));
        }
    }

    private byte[] read() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) TextFile.LARGEST + 1);
        }
    }
}
