package org.pupitre.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.pupitre.bench.program.Folders;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Aim;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Numbers;
import org.pupitre.bench.report.Sheet;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.people.People;
import org.pupitre.journal.value.Batch;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;

/** Folding 1 000, 10 000 and 100 000 entries: in memory, and from a library on disk with all its checks. */
final class FoldBench implements Bench {
    private static final double MOST_MILLIS = 1000;
    private static final int MEMORY_RUNS = 5;
    private static final int LARGEST_RUNS = 5;

    @Override
    public void run(Setup setup, Sheet sheet) throws Exception {
        Path folder = Folders.fresh(setup.work("fold"));
        List<Integer> sizes = List.of(setup.entries() / 100, setup.entries() / 10, setup.entries());
        List<Figure> folds = new ArrayList<>();
        List<Figure> openings = new ArrayList<>();
        for (int size : sizes) {
            boolean largest = size == setup.entries();
            Sessions.Played played = Sessions.play(size / 10, Math.max(10, size / 100), size, Instant.now());
            Figure fold = Figure.of(named("fold in memory", size), "ms", folds(played, MEMORY_RUNS));
            folds.add(largest ? fold.aims(Aim.median(MOST_MILLIS)) : fold);
            Path file = folder.resolve(size + ".pupitre");
            Sessions.write(played, file);
            openings.add(Figure.of(named("library checked, opened and folded", size), "ms",
                    openings(file, played.state(), largest ? Math.min(LARGEST_RUNS, setup.runs()) : setup.runs())));
        }
        folds.forEach(sheet::add);
        sheet.add(growth("fold in memory: growth for ten times as many", folds));
        openings.forEach(sheet::add);
        sheet.add(growth("library: growth for ten times as many", openings));
        sheet.note("A tenth of the entries are questions; the others turns, moves, notes and things undone. "
                + "Growth of 10 is linear, of 100 quadratic; it is the one between the two largest sizes.");
    }

    private static String named(String what, int size) {
        return what + ", " + Numbers.of(size) + " entries";
    }

    private static double[] folds(Sessions.Played played, int runs) {
        double[] millis = new double[runs];
        for (int i = -2; i < runs; i++) {
            long start = System.nanoTime();
            SessionState folded = fold(played.batches());
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
            if (!folded.core().equals(played.state().core())) {
                throw new IllegalStateException("folded to another session");
            }
        }
        return millis;
    }

    static SessionState fold(List<Batch> batches) {
        SessionState state = SessionState.empty(Sample.SESSION, People.NOBODY);
        for (Batch batch : batches) {
            state = Evolver.evolve(state, batch.command(), batch.events());
        }
        return state;
    }

    private static double[] openings(Path file, SessionState expected, int runs) {
        double[] millis = new double[runs];
        for (int i = -1; i < runs; i++) {
            long start = System.nanoTime();
            try (LibraryDesk desk = Sessions.open(file)) {
                SessionLoop loop = desk.open(Sample.SESSION, Instant::now);
                if (i >= 0) {
                    millis[i] = (System.nanoTime() - start) / 1e6;
                }
                if (!loop.state().core().equals(expected.core())) {
                    throw new IllegalStateException("another session was read");
                }
            }
        }
        return millis;
    }

    private static Figure growth(String name, List<Figure> figures) {
        double large = figures.getLast().spread().median();
        double small = figures.get(figures.size() - 2).spread().median();
        return Figure.of(name, "×", large / small);
    }
}
