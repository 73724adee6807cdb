package org.pupitre.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as a process that is looked at from outside. */
public final class Program {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE_MILLIS = 60_000;
    private static final String WITHOUT_WINDOW =
            " -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true";

    private final Path launcher;
    private final boolean image;
    private final @Nullable String display;
    private final Path folder;

    private Program(Path launcher, boolean image, @Nullable String display, Path folder) {
        this.launcher = launcher;
        this.image = image;
        this.display = display;
        this.folder = folder;
    }

    /** A start that was waited for; times in milliseconds since just before the process was asked for. */
    public record Started(
            Process process,
            long pid,
            JsonNode report,
            long askedMicros,
            double usable,
            double megabytes) {
        /** Another moment of the start, NaN where the program does not tell it. */
        public double moment(String name) {
            JsonNode micros = report.get(name);
            return micros == null ? Double.NaN : (micros.asLong() - askedMicros) / 1000.0;
        }

        public void kill() throws InterruptedException {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    /**
     * The image where it was made, else the plain build.
     *
     * @param target  the folder of what was built
     * @param display the X display to draw on, null to draw into memory
     * @param folder  for reports and the program's log
     * @throws IOException if neither is there
     */
    public static Program find(Path target, @Nullable String display, Path folder) throws IOException {
        Path image = target.resolve("image/pupitre/bin/pupitre");
        Path plain = target.resolve("pupitre/bin/pupitre");
        if (Files.isExecutable(image)) {
            return new Program(image, true, display, folder);
        }
        if (Files.isExecutable(plain)) {
            return new Program(plain, false, display, folder);
        }
        throw new IOException("neither " + image + " nor " + plain + " is there: build the program first");
    }

    public static Program find(Setup setup, String bench) throws IOException {
        String display = System.getenv("DISPLAY");
        return find(setup.base().resolve("target"), display == null || display.isBlank() ? null : display,
                Folders.fresh(setup.work(bench)));
    }

    public Path folder() {
        return folder;
    }

    public String sentence() {
        return (image
                ? "Started: the image made by the installer, with its cache of classes (target/image)."
                : "Started: the plain build's launcher (target/pupitre), since there is no image in target/image: make one "
                        + "with installer/linux/build.sh image.")
                + " Drawn " + (display == null
                        ? "into memory, there being no display."
                        : "in a window on "
                                + System.getProperty("bench.display", "the display " + display) + ".");
    }

    /** Starts a command that opens the window, and waits for the first frame in which it can be used. */
    public Started window(String... arguments) throws IOException, InterruptedException {
        Path report = folder.resolve("start.json");
        Files.deleteIfExists(report);
        ProcessBuilder builder = builder(arguments);
        builder.environment().put("JAVA_TOOL_OPTIONS",
                "-Dpupitre.start.report=" + report + (display == null ? WITHOUT_WINDOW : ""));
        builder.redirectOutput(folder.resolve("program.log").toFile()).redirectErrorStream(true);
        long asked = micros();
        Process process = builder.start();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!Files.exists(report)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException("the program wrote no report of its start; it said: "
                        + Files.readString(folder.resolve("program.log")));
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
        JsonNode told = JSON.readTree(Files.readString(report));
        long pid = told.has("pid") ? told.get("pid").asLong() : process.pid();
        double megabytes = Proc.residentMegabytes(pid);
        return new Started(process, pid, told, asked, (told.get("usableMicros").asLong() - asked) / 1000.0, megabytes);
    }

    /** A command that is talked to through its streams. */
    public Process talk(String... arguments) throws IOException {
        return builder(arguments).redirectError(folder.resolve("program.log").toFile()).start();
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        // What the program keeps beside its library goes there too, not into the home of the user who measures.
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        if (!image) {
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        }
        return builder;
    }

    static long micros() {
        java.time.Instant now = java.time.Instant.now();
        return now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    }
}
