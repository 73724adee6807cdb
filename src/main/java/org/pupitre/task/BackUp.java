package org.pupitre.task;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pupitre.journal.Backups;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.text.Messages;

/**
 * Makes a backup beside the library, and puts it into a second place too where one is given.
 *
 * @param second the second place; empty for none
 */
public record BackUp(LibraryDesk library, Backup.Reason reason, Optional<Second> second)
        implements Task<BackUp.Result> {
    /**
     * A second place.
     *
     * @param chosen whether it is named for this backup, so that the folder for the library is made there. Else it is made
     *               when the place is chosen and not later, so that nothing is written where a stick should be and is not
     */
    public record Second(Path place, boolean chosen) {
        public Second {
            // Said without its beginning it would be another folder when a person is erased from it later.
            place = place.toAbsolutePath().normalize();
        }
    }

    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result
            permits BackUp.Made, BackUp.NotCopied, NoFolder, Hindered {}

    /**
     * The backup is made and was read again.
     *
     * @param copy that in the second place; empty where none was asked for
     */
    public record Made(Backup backup, Optional<Backup> copy) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            List<String> sentences = new ArrayList<>();
            sentences.add(messages.text("task.backup.made",
                    DamageReport.of(messages, backup.at()).time(backup.at()), backup.entries()));
            sentences.add(messages.text("task.backup.file", backup.file(), backup.entries()));
            copy.ifPresent(c -> sentences.add(messages.text("task.backup.file", c.file(), c.entries())));
            return sentences;
        }
    }

    /**
     * The backup is made beside the library, and is not in the second place.
     *
     * @param problem what was in the way; empty where the second place is not there
     */
    public record NotCopied(Backup backup, Path place, Optional<Obstacle> problem) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            List<String> sentences = new ArrayList<>();
            sentences.add(problem.map(obstacle -> obstacle.sentence(messages))
                    .orElseGet(() -> messages.text("notice.SECOND_PLACE_GONE", place)));
            sentences.addAll(new Made(backup, Optional.empty()).sentences(messages));
            return sentences;
        }
    }

    @Override
    public Result run(Progress progress) {
        Optional<Path> missing =
                second.filter(Second::chosen).map(Second::place).filter(place -> !Files.isDirectory(place));
        if (missing.isPresent()) {
            return new NoFolder(missing.get());
        }
        Backup made;
        try {
            made = library.backUp(reason, progress.part(0, second.isPresent() ? 0.5 : 1));
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
        return second.map(place -> copy(made, place, progress.part(0.5, 1)))
                .orElseGet(() -> new Made(made, Optional.empty()));
    }

    private Result copy(Backup made, Second to, Progress progress) {
        Backups there = Backups.in(to.place(), library.file());
        try {
            if (to.chosen()) {
                there.make();
            }
            if (!there.there()) {
                return new NotCopied(made, to.place(), Optional.empty());
            }
            return new Made(made, Optional.of(library.copy(made, there, progress)));
        } catch (LibraryException e) {
            return new NotCopied(made, to.place(), Optional.of(new Obstacle.Broken(e)));
        }
    }
}
