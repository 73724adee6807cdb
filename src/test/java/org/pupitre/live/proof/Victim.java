package org.pupitre.live.proof;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link TroubleVictim} as its parent sees it. */
public final class Victim implements AutoCloseable {
    private final Process process;
    private final PrintStream orders;
    private final BufferedReader answers;

    public Victim(Path temporary) throws IOException {
        process = new ProcessBuilder(command(temporary, TroubleVictim.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** A small virtual machine without a log, with the classes of this one. */
    public static List<String> command(Path temporary, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.tmpdir=" + temporary, "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-Dslf4j.internal.verbosity=ERROR", "-cp",
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(entry -> !entry.contains("logback")).collect(Collectors.joining(File.pathSeparator)),
                main));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Sends an order; everything that is answered to it. */
    public List<String> tell(String order) throws IOException {
        send(order);
        return answer();
    }

    void send(String order) {
        orders.println(order);
    }

    List<String> answer() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = answers.readLine(); line != null && !line.equals("end"); line = answers.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    /** The system's number of the thread that writes. */
    public String writingThread() throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
            for (Path thread : threads.toList()) {
                if (Files.readString(thread.resolve("comm")).strip().equals("pupitre-loop")) {
                    return thread.getFileName().toString();
                }
            }
        }
        throw new IOException("no thread writes");
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
