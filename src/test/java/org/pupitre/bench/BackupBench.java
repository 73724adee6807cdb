package org.pupitre.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.pupitre.bench.program.Folders;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Sheet;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;

/** A verified backup, and a check of everything, of a small library and of a large one. */
final class BackupBench implements Bench {
    private static final int RUNS = 5;
    private static final int NOTE_CHARACTERS = 9_000;
    private static final int AT_ONCE = 50;

    @Override
    public void run(Setup setup, Sheet sheet) throws Exception {
        Path folder = Folders.fresh(setup.work("backup"));
        Path small = folder.resolve("small.pupitre");
        Sessions.sample(small);
        measure("sample", small, setup, sheet);
        Path large = folder.resolve("large.pupitre");
        Sessions.write(Sessions.play(setup.entries() / 40, 100, setup.entries() / 10, Instant.now()), large);
        grow(large, (long) setup.megabytes() << 20);
        measure((Files.size(large) >> 20) + " MB", large, setup, sheet);
        sheet.note("A backup is copied, opened again, checked whole, synced and only then named. The session waits for "
                + "the copying alone, which is done between two commands.");
    }

    private static void measure(String name, Path file, Setup setup, Sheet sheet) {
        int runs = Math.min(RUNS, setup.runs());
        double[] backup = new double[runs];
        double[] check = new double[runs];
        try (LibraryDesk desk = Sessions.open(file)) {
            for (int i = -1; i < runs; i++) {
                long start = System.nanoTime();
                desk.backUp(Backup.Reason.ASKED, Progress.NONE);
                long made = System.nanoTime();
                if (!desk.verify().ok()) {
                    throw new IllegalStateException("damaged: " + desk.verify());
                }
                if (i >= 0) {
                    backup[i] = (made - start) / 1e6;
                    check[i] = (System.nanoTime() - made) / 1e6;
                }
            }
        }
        sheet.add(Figure.of("backup, " + name, "ms", backup));
        sheet.add(Figure.of("check of everything, " + name, "ms", check));
    }

    /** Long notes, until the file is so large. */
    private static void grow(Path file, long bytes) throws IOException {
        String text = "Une note qui n'en finit pas. ".repeat(NOTE_CHARACTERS / 29);
        while (Files.size(file) < bytes) {
            long missing = bytes - Files.size(file);
            try (LibraryDesk desk = Sessions.open(file)) {
                SessionLoop loop = desk.open(Sample.SESSION, Instant::now);
                for (long left = missing; left > 0; left -= (long) NOTE_CHARACTERS * AT_ONCE) {
                    List<java.util.concurrent.CompletableFuture<Outcome>> answers = new ArrayList<>();
                    for (int i = 0; i < AT_ONCE; i++) {
                        Command note = new AddNote(null, text, Set.of(), null, null);
                        answers.add(loop.submit(note));
                    }
                    answers.forEach(answer -> answer.join());
                }
            }
        }
    }
}
