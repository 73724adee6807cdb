package org.pupitre.task;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Findings;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.text.Messages;

/** Checks an open library: its hashes hold, and its backups hold what they should. */
public record CheckLibrary(LibraryDesk library, LibraryFiles files) implements Task<CheckLibrary.Result> {
    private static final double READ = 0.1;
    private static final double VERIFIED = 0.6;

    /** What was found. */
    public sealed interface Result extends org.pupitre.task.Result
            permits CheckLibrary.Intact, CheckLibrary.Faulty, Hindered {}

    /**
     * Everything holds.
     *
     * @param newest the newest backup that holds what it should
     * @param spoilt the files that have the name of a backup and do not hold what they should
     */
    public record Intact(
            Path library,
            int sessions,
            long entries,
            Optional<Backup> newest,
            List<Path> spoilt,
            Instant at) implements Result {
        public Intact {
            spoilt = List.copyOf(spoilt);
        }

        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("task.check.intact", library, sessions, entries),
                    DamageReport.of(messages, at).newest(newest.stream().toList()));
        }

        @Override
        public List<String> remarks(Messages messages) {
            return LibraryFiles.spoilt(spoilt, messages);
        }
    }

    /** Something does not hold, though everything did when the library was opened. */
    public record Faulty(Path library, Findings findings, Instant at) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            List<String> sentences = new ArrayList<>();
            sentences.add(messages.text("task.check.faulty", library));
            sentences.addAll(DamageReport.of(messages, at).findings(findings));
            sentences.add(messages.text("task.check.reopen"));
            return sentences;
        }
    }

    @Override
    public Result run(Progress progress) {
        try {
            progress.at(READ);
            Findings findings = library.verify();
            progress.at(VERIFIED);
            if (!findings.ok()) {
                return new Faulty(files.library(), findings, files.now());
            }
            List<Backup> good = files.backups(progress.part(VERIFIED, 1));
            return new Intact(files.library(), library.sessions().size(), findings.entries(),
                    good.stream().findFirst(), files.spoilt(good), files.now());
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
    }
}
