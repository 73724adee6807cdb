package org.pupitre.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Records the system calls of a process and its children by {@code strace}, and reads the record. A write counts from
 * when it was called, a sync from when it returned.
 */
public final class Strace {
    private static final List<String> OPTIONS = List.of("strace", "-f", "-y", "-xx", "-s", "100000", "-q",
            "--seccomp-bpf", "-e", "signal=none", "-e", "trace=openat,open,creat,pwrite64,write,writev,pwritev,lseek,"
                    + "fsync,fdatasync,msync,ftruncate,truncate,fallocate,rename,renameat,renameat2,unlink,unlinkat,"
                    + "mkdir,link,copy_file_range,sendfile",
            "-o");

    private Strace() {}

    /** Why system calls cannot be recorded here; empty if they can. */
    public static String obstacle() throws IOException, InterruptedException {
        Path record = Files.createTempFile("strace", ".txt");
        try {
            Process process = new ProcessBuilder(command(record, List.of("true"))).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : "strace cannot trace here: " + said.strip();
        } catch (IOException e) {
            return "strace is not installed";
        } finally {
            Files.delete(record);
        }
    }

    /** The command that runs another one and records it. */
    public static List<String> command(Path record, List<String> program) {
        List<String> all = new ArrayList<>(OPTIONS);
        all.add(record.toString());
        all.addAll(program);
        return all;
    }

    /** Runs a program to its end, records it, and reads the record. */
    public static List<Call> record(Path record, List<String> program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(record, program)).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("the recorded program ended with " + process.exitValue() + ", saying " + said);
            }
        } finally {
            process.destroyForcibly();
        }
        return read(record);
    }

    /** Reads a record. */
    static List<Call> read(Path record) throws IOException {
        List<Call> calls = new ArrayList<>();
        StraceLines lines = new StraceLines(calls::add);
        Map<String, String> begun = new HashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(record, StandardCharsets.ISO_8859_1)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int space = line.indexOf(' ');
                String thread = line.substring(0, space);
                String rest = line.substring(space + 1).strip();
                if (rest.endsWith("<unfinished ...>")) {
                    String start = rest.substring(0, rest.length() - "<unfinished ...>".length());
                    lines.called(start);
                    begun.put(thread, start);
                } else if (rest.startsWith("<...")) {
                    String start = begun.remove(thread);
                    lines.returned(start + rest.substring(rest.indexOf("resumed>") + "resumed>".length()));
                } else if (rest.indexOf('(') > 0 && !rest.startsWith("+++")) {
                    lines.called(rest);
                    lines.returned(rest);
                }
            }
        }
        return calls;
    }
}
