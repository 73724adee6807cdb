package org.pupitre.bench.report;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** On what it was measured. */
public final class Machine {
    private static final double KILOBYTES_A_GIGABYTE = 1024 * 1024;

    private Machine() {}

    /**
     * The facts, in the order in which they are told.
     *
     * @param folder  is on the disk that is measured
     * @param display what windows are drawn on
     */
    public static Map<String, String> facts(Path folder, String display) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Processor", line("/proc/cpuinfo", "model name\\s*:.*").replaceFirst(".*:\\s*", "") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.arch"));
        facts.put("Memory", memory());
        facts.put("Disk", disk(folder));
        facts.put("System", System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + line("/etc/os-release", "PRETTY_NAME=.*").replaceFirst("PRETTY_NAME=", "").replace("\"", ""));
        facts.put("Java", System.getProperty("java.vendor.version", System.getProperty("java.vendor")) + " ("
                + System.getProperty("java.runtime.version") + ")");
        facts.put("JavaFX", System.getProperty("bench.javafx", System.getProperty("javafx.version", "unknown")));
        facts.put("Display", display);
        return facts;
    }

    private static String memory() {
        String total = line("/proc/meminfo", "MemTotal:.*").replaceAll("[^0-9]", "");
        return total.isEmpty() ? "unknown" : Numbers.of(Double.parseDouble(total) / KILOBYTES_A_GIGABYTE) + " GB";
    }

    private static String disk(Path folder) {
        try {
            FileStore store = Files.getFileStore(existing(folder));
            String device = store.name().replaceFirst("^/dev/", "");
            String block = device.replaceFirst("p?[0-9]+$", "");
            String model = line("/sys/block/" + block + "/device/model", ".*").strip();
            String turns = line("/sys/block/" + block + "/queue/rotational", ".*").strip();
            return store.type() + " on " + device + (model.isEmpty() ? "" : ", " + model)
                    + (turns.equals("0") ? ", no spinning disk" : turns.equals("1") ? ", said to spin" : "");
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static Path existing(Path folder) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    /** The first line that is like this; empty if there is none. */
    private static String line(String file, String pattern) {
        try {
            return Files.readAllLines(Path.of(file)).stream().filter(line -> line.matches(pattern)).findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    /** The commit that was measured, marked where the sources differ from it. */
    public static String commit(Path sources) {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--tags", "--long", "--dirty",
                    "--abbrev=12").directory(sources.toFile()).redirectErrorStream(true).start();
            String said = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? said.strip() : "unknown";
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
