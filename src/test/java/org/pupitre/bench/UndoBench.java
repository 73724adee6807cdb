package org.pupitre.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.pupitre.bench.program.Folders;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Numbers;
import org.pupitre.bench.report.Sheet;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;

/** Undo and redo in a short and in a long session, until they are on disk and told. */
final class UndoBench implements Bench {
    private static final int TIMES = 100;

    @Override
    public void run(Setup setup, Sheet sheet) throws Exception {
        Path folder = Folders.fresh(setup.work("undo"));
        for (int entries : new int[]{100, Math.max(200, setup.entries() / 10)}) {
            Path file = folder.resolve(entries + ".pupitre");
            Sessions.write(Sessions.play(entries / 4, 20, entries, Instant.now()), file);
            try (LibraryDesk desk = Sessions.open(file)) {
                SessionLoop loop = desk.open(Sample.SESSION, Instant::now);
                int count = Math.min(TIMES, 2 * setup.commands());
                double[] undo = new double[count];
                double[] redo = new double[count];
                for (int i = -20; i < count; i++) {
                    double back = millis(loop, new Undo());
                    double again = millis(loop, new Redo());
                    if (i >= 0) {
                        undo[i] = back;
                        redo[i] = again;
                    }
                }
                sheet.add(Figure.of("undo, after " + Numbers.of(entries) + " entries", "ms", undo));
                sheet.add(Figure.of("redo, after " + Numbers.of(entries) + " entries", "ms", redo));
            }
        }
        sheet.note("From being sent to being answered, which is after it is on disk; compare with a command.");
    }

    private static double millis(SessionLoop loop, Command command) {
        long start = System.nanoTime();
        Outcome outcome = loop.submit(command).orTimeout(20, TimeUnit.SECONDS).join();
        double millis = (System.nanoTime() - start) / 1e6;
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("refused: " + outcome);
        }
        return millis;
    }
}
