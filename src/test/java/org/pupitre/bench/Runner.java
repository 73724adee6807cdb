package org.pupitre.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.pupitre.bench.program.Folders;
import org.pupitre.bench.program.Proc;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.ReportWriter;
import org.pupitre.bench.report.Section;
import org.pupitre.bench.report.Sheet;

/** Runs one bench in this Java and leaves what it found in a file. */
final class Runner {
    private Runner() {}

    /** Takes the bench and the file as arguments. */
    public static void main(String[] arguments) throws Exception {
        Setup setup = Setup.given();
        Files.createDirectories(setup.out());
        ReportWriter.write(run(BenchPlan.of(arguments[0]), setup), Path.of(arguments[1]));
        // The toolkit of the screen would keep this Java alive.
        System.exit(0);
    }

    static Section run(BenchPlan plan, Setup setup) throws Exception {
        String before = Proc.load();
        long start = System.nanoTime();
        Sheet sheet = new Sheet();
        plan.bench().run(setup, sheet);
        Folders.remove(setup.work(plan.word()));
        return new Section(plan.word(), plan.title(), sheet.figures(), sheet.notes(), before + " and " + Proc.load(),
                (System.nanoTime() - start) / 1e9);
    }
}
