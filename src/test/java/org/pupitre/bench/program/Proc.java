package org.pupitre.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells of a process. */
public final class Proc {
    private static final double KILOBYTES_A_MEGABYTE = 1024;
    /** As {@code getconf CLK_TCK} says on every Linux of today. */
    private static final double TICKS_A_SECOND = 100;
    private static final int USER_TIME = 11;

    private Proc() {}

    /** Resident memory of a process. */
    public static double residentMegabytes(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Double.parseDouble(line.replaceAll("[^0-9]", "")) / KILOBYTES_A_MEGABYTE;
            }
        }
        throw new IOException("the system does not tell the memory of process " + pid);
    }

    /** Seconds of processor time a process has used so far. */
    public static double cpuSeconds(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        // The name may hold spaces and brackets; the numbers begin after the last bracket.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Double.parseDouble(fields[USER_TIME]) + Double.parseDouble(fields[USER_TIME + 1])) / TICKS_A_SECOND;
    }

    public static int threads(long pid) throws IOException {
        try (var threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return (int) threads.count();
        }
    }

    /** The load of the last minute, empty where the system does not tell. */
    public static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
        } catch (IOException e) {
            return "";
        }
    }
}
