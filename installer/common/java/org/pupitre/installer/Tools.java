package org.pupitre.installer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Runs tools, and copies and removes folders. */
final class Tools {
    private Tools() {}

    /** Runs a tool of this JDK; whatever it says is told only where it fails. */
    static void tool(String name, List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException("this JDK has no " + name));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        if (tool.run(out, out, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(name + " " + String.join(" ", arguments) + "\n" + said);
        }
    }

    /** Runs a program; what it says is to be seen. */
    static void program(List<String> command) throws IOException, InterruptedException {
        int code = exit(command, Map.of());
        if (code != 0) {
            throw new IllegalStateException("exit code " + code + ": " + String.join(" ", command));
        }
    }

    /** Runs a program in an environment that no one's options for Java reach; returns its exit code. */
    static int exit(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }

    /** Removes a folder with everything in it, if it is there. */
    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Copies a folder with everything in it; times and rights stay, since the ahead-of-time cache asks for them. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
