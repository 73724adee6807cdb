package org.pupitre.task;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.pupitre.journal.Repair;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.task.ExamineLibrary.Examined;
import org.pupitre.text.Messages;

/**
 * Puts back from the backups what a damaged library lacks; the damaged file is kept aside.
 *
 * @param look     what was found, or a way to find it
 * @param readable whether to go on with the entries up to the first loss where not everything can be put back
 */
public record RepairLibrary(Function<Progress, ExamineLibrary.Result> look, boolean readable)
        implements Task<RepairLibrary.Result> {
    private static final double LOOKED = 0.5;

    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result
            permits Repaired, RepairLibrary.Intact, RepairLibrary.Lost, Hindered {}

    /** Nothing is wrong with the library. */
    public record Intact(Path library) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("task.repair.intact", library));
        }
    }

    /** Not everything can be put back; nothing has changed. */
    public record Lost(Examined found) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return found.sentences(messages);
        }
    }

    @Override
    public Result run(Progress progress) {
        return switch (look.apply(progress.part(0, LOOKED))) {
            case Hindered hindered -> hindered;
            case Examined found when !found.offer().mendable() && !readable -> new Lost(found);
            case Examined found -> repair(found, progress.part(LOOKED, 1));
        };
    }

    private static Result repair(Examined found, Progress progress) {
        try {
            Repair repair = found.repair();
            return new Repaired(found.files().library(),
                    found.offer().mendable() ? repair.mend(progress) : repair.goOn(progress), List.of());
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
    }
}
