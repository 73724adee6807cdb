package org.pupitre.task;

import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pupitre.journal.Repair;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Offer;
import org.pupitre.journal.value.Progress;
import org.pupitre.text.Messages;

/** Reads everything in a library that no one has open, and in its backups; changes nothing. */
public record ExamineLibrary(LibraryFiles files) implements Task<ExamineLibrary.Result> {
    /** What was found. */
    public sealed interface Result extends org.pupitre.task.Result permits ExamineLibrary.Examined, Hindered {}

    /**
     * What is wrong with the library, and what can be done for it.
     *
     * @param there whether its file was there
     */
    public record Examined(LibraryFiles files, Repair repair, Offer offer, boolean there, Instant at)
            implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            DamageReport report = DamageReport.of(messages, at);
            List<String> sentences = new ArrayList<>();
            sentences.add(there
                    ? messages.text("safety.damaged", files.library())
                    : messages.text("safety.gone", files.library()));
            sentences.addAll(report.findings(offer.findings()));
            sentences.add(report.help(offer));
            return sentences;
        }
    }

    @Override
    public Result run(Progress progress) {
        try {
            boolean there = Files.exists(files.library());
            Repair repair = Repair.examine(files.library(), files.places(), files.clock(), progress);
            return new Examined(files, repair, repair.offer(), there, files.now());
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
    }
}
