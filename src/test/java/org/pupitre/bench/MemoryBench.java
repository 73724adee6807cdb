package org.pupitre.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.pupitre.BenchConsole;
import org.pupitre.bench.program.Folders;
import org.pupitre.bench.program.Fx;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Numbers;
import org.pupitre.bench.report.Sheet;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;

/** The heap that is in use after a collection, with the console open on a session. */
final class MemoryBench implements Bench {
    private static final int COLLECTIONS = 3;
    private static final double MEGABYTE = 1 << 20;

    @Override
    public void run(Setup setup, Sheet sheet) throws Exception {
        Fx.start();
        Path folder = Folders.fresh(setup.work("memory"));
        Path sample = folder.resolve("sample.pupitre");
        sheet.add(measure("heap in use, sample", sample, Sessions.sample(sample)));
        Path large = Sessions.large(folder.resolve("large.pupitre"), setup.questions());
        sheet.add(measure("heap in use, " + Numbers.of(setup.questions()) + " questions", large, Sample.SESSION));
        sheet.note(
                "After " + COLLECTIONS + " collections, console drawn in memory; what the whole process takes is "
                        + "given under start and under a running session.");
    }

    private static Figure measure(String name, Path file, SessionId id) throws InterruptedException {
        try (LibraryDesk desk = Sessions.open(file)) {
            BenchConsole console = Fx.call(() -> new BenchConsole(desk, id).show());
            try {
                TimeUnit.SECONDS.sleep(1);
                double[] megabytes = new double[COLLECTIONS];
                for (int i = 0; i < COLLECTIONS; i++) {
                    megabytes[i] = heap();
                }
                return Figure.of(name, "MB", megabytes);
            } finally {
                Fx.run(console::close);
            }
        }
    }

    /** Megabytes of heap in use after a collection. */
    static double heap() throws InterruptedException {
        System.gc();
        TimeUnit.MILLISECONDS.sleep(100);
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
