package org.pupitre.task.texts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.pupitre.domain.act.TextFile;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.Obstacle;
import org.pupitre.task.Result;
import org.pupitre.task.Task;
import org.pupitre.text.Messages;

/**
 * Writes the file of a text where a person chose, and remembers that it left the library. It is the file that someone sent,
 * byte by byte.
 */
public record SaveTextFile(LibraryDesk library, TextFile text, Path place, Instant at) implements Task<Result> {
    /**
     * What became of it.
     *
     * @param done     whether the file is written
     * @param sentence key of what is said of it
     * @param what     the file or the place that the sentence names
     */
    private record Told(boolean done, String sentence, Object what) implements Result {
        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text(sentence, what));
        }
    }

    /** The library could not be read. */
    private record Hindered(Obstacle obstacle) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(obstacle.sentence(messages));
        }
    }

    @Override
    public Result run(Progress progress) {
        try {
            Optional<byte[]> bytes = library.text(text.content());
            if (bytes.isEmpty()) {
                return new Told(false, "person.file.absent", text.name());
            }
            library.notes().leave(place, bytes.get(), "TEXT", at);
            return new Told(true, "person.file.saved", place);
        } catch (IOException e) {
            return new Told(false, "person.file.notWritten", place);
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
    }
}
