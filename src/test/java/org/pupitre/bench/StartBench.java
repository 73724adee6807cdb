package org.pupitre.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.pupitre.bench.program.BareWindow;
import org.pupitre.bench.program.Folders;
import org.pupitre.bench.program.Program;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Aim;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Numbers;
import org.pupitre.bench.report.Sheet;

/** From the start of the process to the first frame in which the console can be used, and the memory then. */
final class StartBench implements Bench {
    private static final double MOST_MILLIS = 800;
    private static final double MOST_MILLIS_LARGE = 1300;
    private static final double MOST_MEGABYTES = 200;
    private static final long USED_MILLIS = 300;

    private Setup setup;
    private Sheet sheet;
    private Program program;

    /** How the library is there before a start, and with which arguments it is opened. */
    private interface Lying {
        String[] arguments(int run) throws Exception;
    }

    @Override
    public void run(Setup given, Sheet into) throws Exception {
        setup = given;
        sheet = into;
        program = Program.find(given, "start");
        Path folder = program.folder();
        measure("sample, first start ever", run -> new String[]{"console", "--sample", "--library",
                Folders.fresh(folder.resolve("first")).resolve("library.pupitre").toString()}, MOST_MILLIS, true);
        Path sample = folder.resolve("sample.pupitre");
        Sessions.sample(sample);
        measure("sample", run -> opening(sample), MOST_MILLIS, true);
        measure("sample, after kill −9", afterKill(Folders.copyLibrary(sample, folder.resolve("killed"))), MOST_MILLIS,
                true);
        String questions = Numbers.of(setup.questions()) + " questions";
        Path large = Sessions.large(folder.resolve("large.pupitre"), setup.questions());
        measure(questions, run -> opening(large), MOST_MILLIS_LARGE, false);
        measure(questions + ", after kill −9", afterKill(Folders.copyLibrary(large, folder.resolve("killedLarge"))),
                MOST_MILLIS_LARGE, false);
        bare();
        sheet.note(program.sentence());
        sheet.note(
                "From just before the process is asked for until the first frame in which keys and mouse act; memory is "
                        + "the process's resident set at that moment. The first start of each row warms the system's file cache "
                        + "and is not counted. After kill −9 the write-ahead log is still there and the session goes on.");
    }

    /** A copy of a library that was closed properly. */
    private String[] opening(Path library) throws IOException {
        Path copy = Folders.copyLibrary(library, Folders.fresh(program.folder().resolve("copy")));
        return new String[]{"console", "--library", copy.toString()};
    }

    /** Each start finds the library as the one before left it when it was killed. */
    private static Lying afterKill(Path library) {
        return run -> new String[]{"console", "--library", library.toString()};
    }

    private void measure(String name, Lying lying, double most, boolean memory) throws Exception {
        List<Program.Started> starts = new ArrayList<>();
        for (int i = -1; i < setup.runs(); i++) {
            Program.Started started = program.window(lying.arguments(i));
            TimeUnit.MILLISECONDS.sleep(USED_MILLIS);
            started.kill();
            if (i >= 0) {
                starts.add(started);
            }
        }
        sheet.add(Figure.of("start, " + name, "ms", starts.stream().mapToDouble(Program.Started::usable).toArray())
                .aims(Aim.median(most)));
        Figure resident = Figure.of("memory then, " + name, "MB",
                starts.stream().mapToDouble(Program.Started::megabytes).toArray());
        sheet.add(memory ? resident.aims(Aim.median(MOST_MEGABYTES)) : resident);
        for (String moment : List.of("mainMicros", "toolkitMicros", "libraryMicros", "shownMicros")) {
            double[] millis = starts.stream().mapToDouble(s -> s.moment(moment)).filter(Double::isFinite).toArray();
            if (millis.length > 0) {
                sheet.add(Figure.of("… until " + moment.replace("Micros", "") + ", " + name, "ms", millis));
            }
        }
    }

    /** What cannot be undercut: a Java that says its version and ends, and a window with nothing in it. */
    private void bare() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        sheet.add(Figure.of("for comparison: a Java that only says its version", "ms", times(List.of(java,
                "-Xshare:auto", "-version"))));
        List<String> window = new ArrayList<>(List.of(java, "--module-path", System.getProperty("jdk.module.path", ""),
                "--add-modules", "javafx.controls", "--enable-native-access=javafx.graphics", "-cp",
                System.getProperty("java.class.path")));
        if (System.getenv("DISPLAY") == null) {
            window.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        window.add(BareWindow.class.getName());
        sheet.add(Figure.of("for comparison: a window with one label, no cache of classes, start to end", "ms",
                times(window)));
    }

    private double[] times(List<String> command) throws IOException, InterruptedException {
        double[] millis = new double[setup.runs()];
        for (int i = -1; i < setup.runs(); i++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(program.folder().resolve("bare.log").toFile()).start();
            if (process.waitFor() != 0) {
                throw new IOException("cannot be started: " + String.join(" ", command));
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return millis;
    }
}
