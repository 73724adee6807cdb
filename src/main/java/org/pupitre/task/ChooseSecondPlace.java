package org.pupitre.task;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pupitre.journal.Backups;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.text.Messages;

/** Makes the folder for the backups of a library in a second place, which shows that something can be written there. */
public record ChooseSecondPlace(Path library, Path place) implements Task<ChooseSecondPlace.Result> {
    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result
            permits ChooseSecondPlace.Chosen, NoFolder, Hindered {}

    /** The folder is there. */
    public record Chosen(Path place) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("safety.second", place));
        }
    }

    @Override
    public Result run(Progress progress) {
        if (!Files.isDirectory(place)) {
            return new NoFolder(place);
        }
        try {
            Backups.in(place, library).make();
            return new Chosen(place);
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
    }
}
