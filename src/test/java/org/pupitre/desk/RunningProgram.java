package org.pupitre.desk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, with its window on a screen and everything it keeps in one folder. */
public final class RunningProgram implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final Path output;

    private RunningProgram(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts the program from the classes that the test runs with.
     *
     * @param folder home, settings, logs and what it prints
     * @param before words put before the program's own, such as a tracer that makes its disk slow; usually none
     * @param words  the words of the call, such as {@code console --sample --library FILE}
     */
    public static RunningProgram start(VirtualScreen screen, Path folder, List<String> before, String... words)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path"),
                "@" + Path.of("installer", "common", "java.options").toAbsolutePath(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Duser.home=" + folder, "-cp",
                withoutTests(System.getProperty("java.class.path")), "org.pupitre.Main"));
        command.addAll(List.of(words));
        Path output = folder.resolve("output.log");
        Files.createDirectories(folder);
        ProcessBuilder builder = Tool.builder(screen.display(), command.toArray(String[]::new));
        builder.environment().put("HOME", folder.toString());
        List.of("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "JAVA_TOOL_OPTIONS")
                .forEach(builder.environment()::remove);
        return new RunningProgram(builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile())).start(), output);
    }

    /** The tests' own settings of the log are not the program's. */
    private static String withoutTests(String classPath) {
        return String.join(File.pathSeparator, List.of(classPath.split(File.pathSeparator)).stream()
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("quick/test")).toList());
    }

    /** What it printed so far. */
    public String output() throws IOException {
        return Files.exists(output) ? Files.readString(output) : "";
    }

    public boolean runs() {
        return process.isAlive();
    }

    /** Waits until it has ended by itself, such as after Ctrl+Q. */
    public int awaitEnd() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the program does not end; it printed: " + output());
        }
        return process.exitValue();
    }

    /** Ends it as a power cut does. */
    public void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
