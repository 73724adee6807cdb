package org.pupitre.bench.program;

import java.nio.file.Path;

/**
 * How much is measured and where.
 *
 * @param base      the folder of the sources
 * @param out       where report, recordings and the libraries of the benches go
 * @param runs      starts of the program, openings and the like
 * @param commands  commands of the bench of commands
 * @param seconds   seconds on the header's clock
 * @param cpuSeconds how long a session is watched from outside
 * @param questions questions of a large session
 * @param entries   entries of the largest library that is opened
 * @param minutes   minutes of session that are rehearsed at speed
 * @param turns     starts and stops through the command line
 * @param keys      how often the word is typed into the filter
 * @param megabytes size of the large library that is backed up
 */
public record Setup(
        Path base,
        Path out,
        int runs,
        int commands,
        int seconds,
        int cpuSeconds,
        int questions,
        int entries,
        int minutes,
        int turns,
        int keys,
        int megabytes) {
    /** As it is in the system properties {@code bench.*}. */
    public static Setup given() {
        return new Setup(Path.of(System.getProperty("bench.base", ".")).toAbsolutePath().normalize(),
                Path.of(System.getProperty("bench.out", "target/bench")).toAbsolutePath().normalize(),
                number("runs", 10), number("commands", 10_000), number("seconds", 120), number("cpuSeconds", 60),
                number("questions", 10_000), number("entries", 100_000), number("minutes", 120), number("turns", 200),
                number("keys", 8), number("megabytes", 40));
    }

    /** So little that it only shows that the benches work. */
    public static Setup tiny(Path out) {
        return new Setup(Path.of("").toAbsolutePath(), out, 2, 24, 2, 1, 60, 300, 1, 2, 1, 1);
    }

    private static int number(String name, int usual) {
        return Integer.getInteger("bench." + name, usual);
    }

    /** A folder for a bench's files, on the disk that is measured. */
    public Path work(String bench) {
        return out.resolve("work").resolve(bench);
    }
}
