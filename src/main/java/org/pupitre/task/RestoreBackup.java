package org.pupitre.task;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.task.ExamineLibrary.Examined;
import org.pupitre.text.Messages;

/**
 * Puts a backup in the place of a library that no one has open; what was there is kept aside.
 *
 * @param look   what was found in the library, or a way to find it; asked once the file of the backup is there
 * @param backup any file that is a library
 */
public record RestoreBackup(Function<Progress, ExamineLibrary.Result> look, Path backup)
        implements Task<RestoreBackup.Result> {
    private static final double LOOKED = 0.5;

    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result
            permits Repaired, RestoreBackup.NotThere, Hindered {}

    /** The backup is not there. */
    public record NotThere(Path backup) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("cli.cannotRead", backup));
        }
    }

    @Override
    public Result run(Progress progress) {
        if (!Files.isRegularFile(backup)) {
            return new NotThere(backup);
        }
        return switch (look.apply(progress.part(0, LOOKED))) {
            case Hindered hindered -> hindered;
            case Examined found -> restore(found, progress.part(LOOKED, 1));
        };
    }

    private Result restore(Examined found, Progress progress) {
        try {
            return new Repaired(found.files().library(), found.repair().restore(backup, progress), List.of());
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
    }
}
