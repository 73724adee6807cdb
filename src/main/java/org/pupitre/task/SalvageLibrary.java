package org.pupitre.task;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.pupitre.disk.RealPath;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.task.ExamineLibrary.Examined;
import org.pupitre.text.Messages;

/**
 * Puts every entry that can be recovered into a new library; the damaged one stays as it is.
 *
 * @param look   what was found in the library, or a way to find it; asked once no file has the name of the new one
 * @param target the new library
 */
public record SalvageLibrary(Function<Progress, ExamineLibrary.Result> look, Path target)
        implements Task<SalvageLibrary.Result> {
    private static final double LOOKED = 0.5;

    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result
            permits Repaired, SalvageLibrary.NotSalvaged, Hindered {}

    /** No new library was made. */
    public record NotSalvaged(Why why, Path file) implements Result {
        /** What was in the way. */
        public enum Why {
            /** A file has the name of the new library. */
            THERE_ALREADY,
            /** There is neither a library nor a backup of it. */
            NO_LIBRARY
        }

        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(switch (why) {
                case THERE_ALREADY -> messages.text("cli.thereAlready", file);
                case NO_LIBRARY -> messages.text("cli.noLibrary", file);
            });
        }
    }

    @Override
    public Result run(Progress progress) {
        if (Files.exists(target)) {
            return new NotSalvaged(NotSalvaged.Why.THERE_ALREADY, target);
        }
        return switch (look.apply(progress.part(0, LOOKED))) {
            case Hindered hindered -> hindered;
            case Examined found when !found.there() && found.offer().backups().isEmpty() ->
                    new NotSalvaged(NotSalvaged.Why.NO_LIBRARY, found.files().library());
            case Examined found -> salvage(found, progress.part(LOOKED, 1));
        };
    }

    private Result salvage(Examined found, Progress progress) {
        try {
            return new Repaired(RealPath.of(target), found.repair().salvage(target, progress),
                    found.offer().findings().unproven());
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
    }
}
