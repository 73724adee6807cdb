package org.pupitre.live.proof;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/**
 * Starts {@link KillVictim}s quickly: from a cache of loaded classes, which one that is not killed leaves behind. That
 * takes jars, so the folders of classes are packed first. Where the cache cannot be made they only start more slowly.
 */
final class Victims {
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
            "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED",
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider", "-Dslf4j.internal.verbosity=ERROR");
    private static final long TRAINING_SECONDS = 60;

    private final Path folder;
    private final String classPath;
    private final List<String> cache;

    /**
     * Packs and trains.
     *
     * @param folder   where jars and cache go
     * @param commands what the one that is not killed carries out, its library first
     */
    Victims(Path folder, List<String> commands) throws IOException, InterruptedException {
        this.folder = folder;
        this.classPath = jars();
        Path file = folder.resolve("victim.aot");
        Process trained = java(List.of("-XX:AOTCacheOutput=" + file), ProcessBuilder.Redirect.DISCARD);
        try (OutputStream in = trained.getOutputStream()) {
            in.write((String.join("\n", commands) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        trained.getInputStream().readAllBytes();
        boolean made = trained.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS) && Files.exists(file);
        this.cache = made ? List.of("-XX:AOTCache=" + file) : List.of();
        trained.destroyForcibly();
        if (cache.isEmpty()) {
            System.out.println("Victims: no cache of classes, they start slowly");
        }
    }

    /** Starts a process that waits to be told its library. */
    Process start() throws IOException {
        return java(cache, ProcessBuilder.Redirect.INHERIT);
    }

    private Process java(List<String> more, ProcessBuilder.Redirect errors) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(QUICK);
        command.addAll(more);
        command.addAll(List.of("-Dorg.sqlite.tmpdir=" + folder, "-cp", classPath, KillVictim.class.getName()));
        return new ProcessBuilder(command).redirectError(errors).start();
    }

    /** Without the logger, which takes a fifth of the start. */
    private String jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (Files.isDirectory(Path.of(entry))) {
                jars.add(pack(Path.of(entry), folder.resolve("classes" + jars.size() + ".jar")).toString());
            } else if (!entry.contains("logback")) {
                jars.add(entry);
            }
        }
        return jars.stream().collect(Collectors.joining(File.pathSeparator));
    }

    private static Path pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar)); var files = Files.walk(classes)) {
            out.setLevel(0);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
