package org.pupitre.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.pupitre.bench.program.Proc;
import org.pupitre.bench.program.Program;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Aim;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Sheet;

/** What the console of a running session takes of the machine while no one touches it. */
final class RunningBench implements Bench {
    private static final double MOST_PERCENT = 2;
    private static final int SETTLE_SECONDS = 10;
    private static final int SLICES = 6;

    @Override
    public void run(Setup setup, Sheet sheet) throws Exception {
        Program program = Program.find(setup, "running");
        Path library = program.folder().resolve("library.pupitre");
        Sessions.sample(library);
        Program.Started started = program.window("console", "--library", library.toString());
        try {
            TimeUnit.SECONDS.sleep(Math.min(SETTLE_SECONDS, setup.cpuSeconds()));
            double[] percent = new double[SLICES];
            double[] megabytes = new double[SLICES];
            for (int i = 0; i < SLICES; i++) {
                double before = Proc.cpuSeconds(started.pid());
                long start = System.nanoTime();
                TimeUnit.MILLISECONDS.sleep(setup.cpuSeconds() * 1000L / SLICES);
                percent[i] = 100 * (Proc.cpuSeconds(started.pid()) - before) / ((System.nanoTime() - start) / 1e9);
                megabytes[i] = Proc.residentMegabytes(started.pid());
            }
            sheet.add(Figure.of("processor, of one core", "%", percent).aims(Aim.median(MOST_PERCENT)));
            sheet.add(Figure.of("resident memory", "MB", megabytes));
            sheet.add(Figure.of("threads", "", Proc.threads(started.pid())));
        } finally {
            started.kill();
        }
        sheet.note(program.sentence() + " The sample session runs, an item's clock counts; " + setup.cpuSeconds()
                + " seconds in " + SLICES + " slices, after " + SETTLE_SECONDS + " seconds to settle.");
    }
}
